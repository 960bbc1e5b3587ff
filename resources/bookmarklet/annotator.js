// Copies what a page says of itself, and the selected words, as one text that Annotator understands.
// Kept as a bookmark: annotator/bookmarklet.py makes one line of it. So every statement ends with a semicolon, comments
// have lines of their own, and nothing here asks the network for anything. The page's own styles and its policies
// (CSP, Trusted Types) must not matter: no markup is written, styles are set one by one.
(function () {
  var d = document;
  var made = [];
  var line = function (v) {
    return String(v == null ? '' : v).replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim().slice(0, 1500);
  };
  var add = function (label, v) {
    var t = line(v);
    if (t) { made.push(label + ': ' + t); }
  };
  var meta = function () {
    for (var i = 0; i < arguments.length; i++) {
      var all = d.getElementsByTagName('meta');
      for (var k = 0; k < all.length; k++) {
        var n = all[k].getAttribute('property') || all[k].getAttribute('name') || all[k].getAttribute('itemprop') || '';
        var c = line(all[k].getAttribute('content'));
        if (n.toLowerCase() === arguments[i] && c) { return c; }
      }
    }
    return '';
  };
  var things = [];
  var walk = function (v, depth) {
    if (!v || typeof v !== 'object' || depth > 6 || things.length > 500) { return; }
    if (Array.isArray(v)) { v.forEach(function (one) { walk(one, depth + 1); }); return; }
    things.push(v);
    walk(v['@graph'], depth + 1);
    walk(v.mainEntity, depth + 1);
    walk(v.mainEntityOfPage, depth + 1);
  };
  var scripts = d.getElementsByTagName('script');
  for (var s = 0; s < scripts.length; s++) {
    if (/ld\+json/i.test(scripts[s].type)) {
      try { walk(JSON.parse(scripts[s].textContent), 0); } catch (ignored) { continue; }
    }
  }
  var article = things.filter(function (one) {
    return /Article|Posting|Report|Review|Dataset|VideoObject/.test(String(one['@type']));
  })[0] || {};
  var names = function (v) {
    return [].concat(v || []).map(function (one) { return line(one && typeof one === 'object' ? one.name : one); })
      .filter(function (one) { return one && !/^https?:/i.test(one); }).slice(0, 20).join(', ');
  };
  var canonical = d.querySelector('link[rel~="canonical"]');
  var address = canonical && /^https?:/i.test(canonical.href) ? canonical.href : location.href;
  // a canonical address of another site, or of the site's front page, is none of this page
  try {
    var there = new URL(address);
    if (there.hostname.replace(/^www\./, '') !== location.hostname.replace(/^www\./, '')
        || (there.pathname === '/' && location.pathname !== '/')) { address = location.href; }
  } catch (ignored) { address = location.href; }
  var now = new Date();
  var two = function (n) { return (n < 10 ? '0' : '') + n; };
  made.push('Source, copied for Annotator');
  add('Address', address);
  add('Title', line(article.headline) || meta('og:title', 'citation_title', 'dc.title') || d.title);
  add('Author', names(article.author) || meta('author', 'article:author', 'citation_author', 'dc.creator')
    .replace(/^https?:\S*$/i, ''));
  add('Publisher', names(article.publisher) || meta('og:site_name', 'citation_publisher', 'dc.publisher', 'publisher'));
  var day = line(article.datePublished) || meta('article:published_time', 'datepublished', 'citation_publication_date',
    'dc.date.issued', 'date', 'pubdate');
  if (!day) {
    var time = d.querySelector('time[pubdate], time[itemprop~="datePublished"], article time[datetime]');
    day = time ? line(time.getAttribute('datetime')) : '';
  }
  add('Published', day);
  add('Accessed', now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate()));
  var words = '';
  var selected = function (w) {
    try {
      var e = w.document.activeElement;
      if (e && /^(TEXTAREA|INPUT)$/.test(e.tagName) && typeof e.selectionStart === 'number') {
        var typed = e.value.substring(e.selectionStart, e.selectionEnd);
        if (typed) { return typed; }
      }
      var here = String(w.getSelection() || '');
      if (here) { return here; }
      for (var f = 0; f < w.frames.length && f < 50; f++) {
        var inner = selected(w.frames[f]);
        if (inner) { return inner; }
      }
    } catch (ignored) { return ''; }
    return '';
  };
  words = selected(window).slice(0, 20000).replace(/\r\n?/g, '\n').trim();
  if (words) {
    made.push('Quote:');
    words.split('\n').forEach(function (one) {
      made.push('> ' + one.replace(/[\u0000-\u001f\u007f]+/g, ' ').replace(/\s+$/, ''));
    });
  }
  var text = made.join('\n') + '\n';
  var said = function (copied) {
    var box = d.createElement('div');
    var style = box.style;
    style.position = 'fixed'; style.zIndex = '2147483647'; style.top = '16px'; style.right = '16px';
    style.padding = '12px 16px'; style.maxWidth = '420px'; style.borderRadius = '8px';
    style.background = '#1F1D1A'; style.color = '#FFFDF9'; style.font = '14px/1.4 sans-serif';
    style.boxShadow = '0 2px 12px rgba(0,0,0,.4)'; style.direction = 'ltr'; style.textAlign = 'left';
    box.setAttribute('role', 'status');
    box.setAttribute('data-annotator', copied ? 'copied' : 'by hand');
    box.textContent = copied ? 'Copied for Annotator. There: E, then Ctrl+V.'
      : 'The page does not let anything be copied for you. Press Ctrl+C, then Esc.';
    var away = function () { if (box.parentNode) { box.parentNode.removeChild(box); } };
    (d.body || d.documentElement).appendChild(box);
    if (copied) { setTimeout(away, 2500); return; }
    var field = d.createElement('textarea');
    field.value = text; field.readOnly = true; field.rows = 8;
    field.style.display = 'block'; field.style.width = '380px'; field.style.marginTop = '8px';
    field.addEventListener('keydown', function (e) { if (e.key === 'Escape') { away(); } });
    field.addEventListener('copy', function () { setTimeout(away, 300); });
    box.appendChild(field);
    field.focus(); field.select();
  };
  var done = false;
  var give = function (e) {
    e.clipboardData.setData('text/plain', text);
    e.preventDefault();
    e.stopImmediatePropagation();
    done = true;
  };
  // as a copy of nothing, filled in: the selection of the page stays, and no permission is asked for
  window.addEventListener('copy', give, true);
  try { d.execCommand('copy'); } catch (ignored) { done = false; }
  window.removeEventListener('copy', give, true);
  if (done) { said(true); return; }
  if (navigator.clipboard && navigator.clipboard.writeText) {
    navigator.clipboard.writeText(text).then(function () { said(true); }, function () { said(false); });
  } else { said(false); }
})();
