// What happens on the answer page: drafts are kept, answers counted, and saved as one small file. Nothing is sent.
"use strict";
(() => {
  const sent = JSON.parse(document.getElementById("annotator-answer-page").textContent);
  const words = sent.words;
  const one = (query, within = document) => within.querySelector(query);
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const answers = all("textarea[data-query]");
  const decisions = all("fieldset[data-mentions]");
  const name = one("#name");
  const remarks = all("textarea[data-remark]");
  const told = one("#told");
  const key = "annotator-answers:" + sent.project + ":" + sent.page;
  let unsaved = false;
  let stored = false;

  const decided = (field) => one("input:checked", field);
  const noteOf = (field) => one("textarea", field);
  const fill = (form, values) => form.replace(/\{(\w+)\}/g, (gap, key) => (key in values ? values[key] : gap));

  // what was typed, as it is kept on this device and as it is saved

  const typed = () => ({
    name: name.value,
    answers: answers.map((field) => field.value),
    decisions: decisions.map((field) => (decided(field) || { value: "" }).value),
    notes: decisions.map((field) => noteOf(field).value),
    remarks: remarks.map((field) => field.value),
  });

  const collected = () => ({
    annotator_answers: 1,
    project: sent.project,
    seal: sent.seal,
    author: name.value.trim(),
    saved_at: new Date().toISOString(),
    articles: sent.articles,
    answers: answers
      .filter((field) => field.value.trim())
      .map((field) => ({ ...sent.queries[field.dataset.query], text: field.value.trim() })),
    corrections: decisions
      .filter(decided)
      .flatMap((field) =>
        field.dataset.mentions.split(" ").map((number, place) => ({
          ...sent.corrections[number],
          accepted: decided(field).value === "yes",
          note: place ? "" : noteOf(field).value.trim(),
        })),
      ),
    remarks: remarks
      .filter((field) => field.value.trim())
      .map((field) => ({ text: field.value.trim(), article_id: sent.articles[field.dataset.remark].article_id })),
  });

  // a device may refuse to keep anything: a page from an attachment, a private window

  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(typed()));
      stored = true;
    } catch {
      stored = false;
    }
  };
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(key) || "null");
    } catch {
      return null;
    }
  };
  const restore = () => {
    const before = kept();
    if (!before || typeof before !== "object") return;
    const text = (value) => (typeof value === "string" ? value : "");
    const list = (value) => (Array.isArray(value) ? value : []);
    name.value = text(before.name);
    answers.forEach((field, place) => (field.value = text(list(before.answers)[place])));
    remarks.forEach((field, place) => (field.value = text(list(before.remarks)[place])));
    decisions.forEach((field, place) => {
      const choice = all("input[type=radio]", field).find((radio) => radio.value === list(before.decisions)[place]);
      if (choice) choice.checked = true;
      noteOf(field).value = text(list(before.notes)[place]);
    });
  };

  const count = () => {
    const total = answers.length + decisions.length;
    const done = answers.filter((field) => field.value.trim()).length + decisions.filter(decided).length;
    const said = fill(words.progress, { done: done.toLocaleString(), total: total.toLocaleString() });
    const place = one("#progress");
    if (place.textContent !== said) place.textContent = said;
    decisions.forEach((field) => (one(".note", field).hidden = !decided(field) && !noteOf(field).value));
  };

  const changed = () => {
    unsaved = true;
    told.textContent = "";
    keep();
    count();
    place_cards();
  };

  // the cards stand beside their paragraphs where there is room for it

  const wide = matchMedia("(min-width: 70rem)");
  const place_cards = () => {
    all(".text").forEach((text) => {
      text.classList.toggle("beside", wide.matches);
      let free = 0;
      all(".cards", text).forEach((cards) => {
        if (!wide.matches) {
          cards.style.top = "";
          return;
        }
        const top = Math.max(cards.previousElementSibling.offsetTop, free);
        cards.style.top = top + "px";
        free = top + cards.offsetHeight + 12;
      });
      text.style.minHeight = wide.matches ? free + "px" : "";
    });
  };

  // saving

  const encoded = (text) => {
    let bytes = "";
    new TextEncoder().encode(text).forEach((byte) => (bytes += String.fromCharCode(byte)));
    return btoa(bytes).replace(/.{1,64}/g, "$&\n");
  };

  const readable = (given) => {
    const lines = given.answers.flatMap((entry) => ["> " + entry.question.replace(/\n/g, "\n> "), entry.text, ""]);
    given.corrections.forEach((entry) => {
      lines.push((entry.accepted ? words.accepted : words.rejected) + ": " + entry.quote + " → " + entry.correction);
      if (entry.note) lines.push(entry.note);
    });
    given.remarks.forEach((entry) => lines.push("", entry.text));
    const block = "-----BEGIN ANNOTATOR ANSWERS-----\n" + encoded(JSON.stringify(given)) + "-----END ANNOTATOR ANSWERS-----";
    return lines.join("\n").trim() + "\n\n" + block + "\n";
  };

  const something = (given) => given.answers.length + given.corrections.length + given.remarks.length > 0;

  const say = (text) => {
    told.textContent = "";
    setTimeout(() => (told.textContent = text), 50); // the same words again are told again
  };

  const save = () => {
    const given = collected();
    if (!something(given)) return say(words.nothing);
    const blob = new Blob([JSON.stringify(given, null, 1)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = sent.file;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    say(fill(words.saved, { file: sent.file }));
  };

  const copy = async () => {
    const given = collected();
    if (!something(given)) return say(words.nothing);
    const box = one("#copied textarea");
    box.value = readable(given);
    one("#copied").hidden = false;
    try {
      await navigator.clipboard.writeText(box.value);
      say(words.copied);
    } catch {
      box.focus();
      box.select();
      let done = false;
      try {
        done = document.execCommand("copy");
      } catch {
        done = false;
      }
      say(done ? words.copied : words.select);
    }
    unsaved = false;
  };

  const clear = () => {
    if (!confirm(words.sure)) return;
    [name, ...answers, ...remarks, ...decisions.map(noteOf)].forEach((field) => (field.value = ""));
    all("input[type=radio]").forEach((radio) => (radio.checked = false));
    try {
      localStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
    one("#copied").hidden = true;
    unsaved = false;
    told.textContent = "";
    count();
    place_cards();
  };

  document.addEventListener("input", (event) => event.target.closest("#copied") || changed());
  document.addEventListener("focusin", (event) => {
    all(".card.current").forEach((card) => card.classList.remove("current"));
    const card = event.target.closest(".card");
    if (card) card.classList.add("current");
  });
  one("#save").addEventListener("click", save);
  one("#copy").addEventListener("click", copy);
  one("#clear").addEventListener("click", clear);
  all("details").forEach((part) => part.addEventListener("toggle", place_cards));
  wide.addEventListener("change", place_cards);
  addEventListener("resize", place_cards);
  addEventListener("load", place_cards);
  addEventListener("beforeunload", (event) => {
    if (unsaved && !stored) event.preventDefault();
  });
  all(".needs-script").forEach((part) => (part.hidden = false));
  all(".without-script").forEach((part) => (part.hidden = true));
  restore();
  count();
  place_cards();
})();
