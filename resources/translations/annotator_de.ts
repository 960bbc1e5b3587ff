<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> ({size} bytes)</source>
        <translation> ({size} Bytes)</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln checked before</source>
        <translation>
            <numerusform> · %Ln früher geprüft</numerusform>
            <numerusform> · %Ln früher geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) here already</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (query|queries) to the writer</source>
        <translation>
            <numerusform>%Ln Rückfrage an den Autor</numerusform>
            <numerusform>%Ln Rückfragen an den Autor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (query|queries) to the writer (is|are) not closed</source>
        <translation>
            <numerusform>%Ln Rückfrage an den Autor ist nicht abgeschlossen</numerusform>
            <numerusform>%Ln Rückfragen an den Autor sind nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (was|were) there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) dropped.</source>
        <translation>
            <numerusform>%Ln NUL-Byte weggelassen.</numerusform>
            <numerusform>%Ln NUL-Bytes weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) (was|were) signed off there and (is|are) not so here.</source>
        <translation>
            <numerusform>%Ln Artikel war dort freigegeben und ist es hier nicht.</numerusform>
            <numerusform>%Ln Artikel waren dort freigegeben und sind es hier nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into {0}. Comments and confidential sources go along.</source>
        <translation>
            <numerusform>%Ln Artikel nach {0} gepackt. Kommentare und vertrauliche Quellen gehen mit.</numerusform>
            <numerusform>%Ln Artikel nach {0} gepackt. Kommentare und vertrauliche Quellen gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read before give(s) way, with all that is marked there</source>
        <translation>
            <numerusform>%Ln früher gelesener Artikel weicht, mit allem, was darin markiert ist</numerusform>
            <numerusform>%Ln früher gelesene Artikel weichen, mit allem, was darin markiert ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) recognised</source>
        <translation>
            <numerusform>%Ln Artikel erkannt</numerusform>
            <numerusform>%Ln Artikel erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that came in (is|are) like another one.</source>
        <translation>
            <numerusform>%Ln importierter Artikel ist einem anderen ähnlich.</numerusform>
            <numerusform>%Ln importierte Artikel sind anderen ähnlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were deleted.</source>
        <translation>
            <numerusform>Der Artikel wurde gelöscht.</numerusform>
            <numerusform>%Ln Artikel wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) of evidence (is|are) not in the source.</source>
        <translation>
            <numerusform>%Ln angehängte Datei eines Belegs fehlt in der Vorlage.</numerusform>
            <numerusform>%Ln angehängte Dateien von Belegen fehlen in der Vorlage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) may still hold it: erase with the backups, or remove them.</source>
        <translation>
            <numerusform>%Ln Sicherung enthält es vielleicht noch: mit den Sicherungen löschen oder sie entfernen.</numerusform>
            <numerusform>%Ln Sicherungen enthalten es vielleicht noch: mit den Sicherungen löschen oder sie entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) (was|were) made since:</source>
        <translation>
            <numerusform>%Ln Änderung seither:</numerusform>
            <numerusform>%Ln Änderungen seither:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) received</source>
        <translation>
            <numerusform>%Ln Änderung empfangen</numerusform>
            <numerusform>%Ln Änderungen empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln Änderung gesendet</numerusform>
            <numerusform>%Ln Änderungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to what was erased here (was|were) left out.</source>
        <translation>
            <numerusform>%Ln Änderung an dem, was hier gelöscht wurde, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Änderungen an dem, was hier gelöscht wurde, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) dotted.</source>
        <translation>
            <numerusform>%Ln Prüfstelle ist punktiert.</numerusform>
            <numerusform>%Ln Prüfstellen sind punktiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) left</source>
        <translation>
            <numerusform>%Ln Prüfstelle ist offen</numerusform>
            <numerusform>%Ln Prüfstellen sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) left.</source>
        <translation>
            <numerusform>Noch %Ln ist zu prüfen.</numerusform>
            <numerusform>Noch %Ln sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) neither covered by a claim nor waived</source>
        <translation>
            <numerusform>%Ln Prüfstelle ist weder von einer Behauptung abgedeckt noch ausgenommen</numerusform>
            <numerusform>%Ln Prüfstellen sind weder von einer Behauptung abgedeckt noch ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) neither covered nor waived</source>
        <translation>
            <numerusform>%Ln Prüfstelle ist weder abgedeckt noch ausgenommen</numerusform>
            <numerusform>%Ln Prüfstellen sind weder abgedeckt noch ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln geprüft</numerusform>
            <numerusform>%Ln geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked claim(s) (has|have) no evidence</source>
        <translation>
            <numerusform>%Ln geprüfte Behauptung hat keinen Beleg</numerusform>
            <numerusform>%Ln geprüfte Behauptungen haben keinen Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checker(s)</source>
        <translation>
            <numerusform>%Ln prüfende Person</numerusform>
            <numerusform>%Ln prüfende Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (gets|get) the one chosen here.</source>
        <translation>
            <numerusform>%Ln Behauptung erhält den hier gewählten.</numerusform>
            <numerusform>%Ln Behauptungen erhalten den hier gewählten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) a link without a copy</source>
        <translation>
            <numerusform>%Ln Behauptung hat einen Link ohne Kopie</numerusform>
            <numerusform>%Ln Behauptungen haben einen Link ohne Kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) it</source>
        <translation>
            <numerusform>%Ln Behauptung hat ihn</numerusform>
            <numerusform>%Ln Behauptungen haben ihn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) the status &apos;{label}&apos;, which is not {what} while that is so.</source>
        <translation>
            <numerusform>%Ln Behauptung hat den Status „{label}“, der solange nicht {what} werden kann.</numerusform>
            <numerusform>%Ln Behauptungen haben den Status „{label}“, der solange nicht {what} werden kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) the tag &apos;{name}&apos;, which is not to be deleted while that is so.</source>
        <translation>
            <numerusform>%Ln Behauptung hat das Schlagwort „{name}“, das solange nicht gelöscht werden kann.</numerusform>
            <numerusform>%Ln Behauptungen haben das Schlagwort „{name}“, das solange nicht gelöscht werden kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) being assessed blind: a status that is set now would be seen.</source>
        <translation>
            <numerusform>%Ln Behauptung wird blind bewertet: Ein jetzt gesetzter Status wäre zu sehen.</numerusform>
            <numerusform>%Ln Behauptungen werden blind bewertet: Ein jetzt gesetzter Status wäre zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) not checked</source>
        <translation>
            <numerusform>%Ln Behauptung ist nicht geprüft</numerusform>
            <numerusform>%Ln Behauptungen sind nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) not checked yet</source>
        <translation>
            <numerusform>%Ln Behauptung ist noch nicht geprüft</numerusform>
            <numerusform>%Ln Behauptungen sind noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) there already: nothing about (it|them) was changed.</source>
        <translation>
            <numerusform>%Ln Behauptung ist schon da: An ihr wurde nichts geändert.</numerusform>
            <numerusform>%Ln Behauptungen sind schon da: An ihnen wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (rests|rest) on a source that was found wrong</source>
        <translation>
            <numerusform>%Ln Behauptung beruht auf einer Quelle, die sich als falsch erwiesen hat</numerusform>
            <numerusform>%Ln Behauptungen beruhen auf einer Quelle, die sich als falsch erwiesen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (was|were) merged.</source>
        <translation>
            <numerusform>%Ln Behauptung wurde zusammengeführt.</numerusform>
            <numerusform>%Ln Behauptungen wurden zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) as here</source>
        <translation>
            <numerusform>%Ln Behauptung wie hier</numerusform>
            <numerusform>%Ln Behauptungen wie hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) came in with the draft.</source>
        <translation>
            <numerusform>%Ln Behauptung kam mit dem Entwurf.</numerusform>
            <numerusform>%Ln Behauptungen kamen mit dem Entwurf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) copied as a table.</source>
        <translation>
            <numerusform>%Ln Behauptung als Tabelle kopiert.</numerusform>
            <numerusform>%Ln Behauptungen als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) made of source notes.</source>
        <translation>
            <numerusform>%Ln Behauptung aus Quellennotizen angelegt.</numerusform>
            <numerusform>%Ln Behauptungen aus Quellennotizen angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) rest(s) on this source.</source>
        <translation>
            <numerusform>%Ln Behauptung beruht auf dieser Quelle.</numerusform>
            <numerusform>%Ln Behauptungen beruhen auf dieser Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that change</source>
        <translation>
            <numerusform>%Ln Behauptung, die sich ändert</numerusform>
            <numerusform>%Ln Behauptungen, die sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) worded alike (is|are) rated otherwise:</source>
        <translation>
            <numerusform>Eine ähnlich lautende Behauptung ist anders bewertet:</numerusform>
            <numerusform>%Ln ähnlich lautende Behauptungen sind anders bewertet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) (has|have) named you, the last one by {who}</source>
        <translation>
            <numerusform>{who} hat Sie in einem Kommentar genannt</numerusform>
            <numerusform>%Ln Kommentare nennen Sie, der letzte von {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln Korrektur</numerusform>
            <numerusform>%Ln Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cut(s)</source>
        <translation>
            <numerusform>%Ln Auslassung</numerusform>
            <numerusform>%Ln Auslassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false or misleading claim(s) (has|have) neither a correction nor a query</source>
        <translation>
            <numerusform>%Ln falsche oder irreführende Behauptung hat weder Korrektur noch Rückfrage</numerusform>
            <numerusform>%Ln falsche oder irreführende Behauptungen haben weder Korrektur noch Rückfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be taken.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht übernommen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s) (stands|stand) behind the text: no mark was found.</source>
        <translation>
            <numerusform>%Ln Fußnote steht hinter dem Text: Es wurde kein Fußnotenzeichen gefunden.</numerusform>
            <numerusform>%Ln Fußnoten stehen hinter dem Text: Es wurde kein Fußnotenzeichen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the row (has|have) no computed value in the file.</source>
        <translation>
            <numerusform>%Ln Formel der Zeile hat in der Datei keinen berechneten Wert.</numerusform>
            <numerusform>%Ln Formeln der Zeile haben in der Datei keinen berechneten Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importiert</numerusform>
            <numerusform>%Ln importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>%Ln unabhängige Quelle</numerusform>
            <numerusform>%Ln unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) (states|state) no words: whether (it|they) (stands|stand) right nobody can tell.</source>
        <translation>
            <numerusform>%Ln Markierung nennt keine Wörter: Ob sie richtig steht, lässt sich nicht sagen.</numerusform>
            <numerusform>%Ln Markierungen nennen keine Wörter: Ob sie richtig stehen, lässt sich nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) could not be placed in the text and (was|were) left out: {named}</source>
        <translation>
            <numerusform>%Ln Markierung fand im Text keine Stelle und wurde weggelassen: {named}</numerusform>
            <numerusform>%Ln Markierungen fanden im Text keine Stelle und wurden weggelassen: {named}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) did not stand where the file says and (was|were) found by the words.</source>
        <translation>
            <numerusform>%Ln Markierung stand nicht dort, wo die Datei sagt, und wurde anhand der Wörter gefunden.</numerusform>
            <numerusform>%Ln Markierungen standen nicht dort, wo die Datei sagt, und wurden anhand der Wörter gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of a model, which nobody has made, (was|were) left out.</source>
        <translation>
            <numerusform>%Ln Markierung eines Modells, die kein Mensch gesetzt hat, wurde weggelassen.</numerusform>
            <numerusform>%Ln Markierungen eines Modells, die kein Mensch gesetzt hat, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) that (was|were) rejected (was|were) left out.</source>
        <translation>
            <numerusform>%Ln abgelehnte Markierung wurde weggelassen.</numerusform>
            <numerusform>%Ln abgelehnte Markierungen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) without a place or a label (was|were) left out.</source>
        <translation>
            <numerusform>%Ln Markierung ohne Stelle oder Label wurde weggelassen.</numerusform>
            <numerusform>%Ln Markierungen ohne Stelle oder Label wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new claim(s)</source>
        <translation>
            <numerusform>%Ln neue Behauptung</numerusform>
            <numerusform>%Ln neue Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) and other thing(s)</source>
        <translation>
            <numerusform>%Ln Notiz oder anderes</numerusform>
            <numerusform>%Ln Notizen und anderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) and waiver(s) on the article that it came in as went with it.</source>
        <translation>
            <numerusform>%Ln Notiz oder Ausnahme an dem Artikel, als der er hereinkam, ist mit diesem weggefallen.</numerusform>
            <numerusform>%Ln Notizen und Ausnahmen an dem Artikel, als der er hereinkam, sind mit diesem weggefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open (query|queries)</source>
        <translation>
            <numerusform>%Ln offene Rückfrage</numerusform>
            <numerusform>%Ln offene Rückfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other article(s) (has|have) passages of this one.</source>
        <translation>
            <numerusform>%Ln anderer Artikel hat Passagen aus diesem.</numerusform>
            <numerusform>%Ln andere Artikel haben Passagen aus diesem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (holds|hold) no text: pictures, as of a scan.</source>
        <translation>
            <numerusform>%Ln Seite enthält keinen Text: ein Bild, wie bei einem Scan.</numerusform>
            <numerusform>%Ln Seiten enthalten keinen Text: Bilder, wie bei einem Scan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (was|were) printed.</source>
        <translation>
            <numerusform>%Ln Seite wurde gedruckt.</numerusform>
            <numerusform>%Ln Seiten wurden gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over (of another kind)</source>
        <translation>
            <numerusform>%Ln übergangen (von anderer Art)</numerusform>
            <numerusform>%Ln übergangen (von anderer Art)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (is|are) left out</source>
        <translation>
            <numerusform>%Ln vertraulicher Beleg wird weggelassen</numerusform>
            <numerusform>%Ln vertrauliche Belege werden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (was|were) left out</source>
        <translation>
            <numerusform>%Ln vertraulicher Beleg wurde weggelassen</numerusform>
            <numerusform>%Ln vertrauliche Belege wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (was|were) left out.</source>
        <translation>
            <numerusform>%Ln vertraulicher Beleg wurde weggelassen.</numerusform>
            <numerusform>%Ln vertrauliche Belege wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (is|are) to leave the claim.</source>
        <translation>
            <numerusform>%Ln Stelle soll die Behauptung verlassen.</numerusform>
            <numerusform>%Ln Stellen sollen die Behauptung verlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (waits|wait) to be looked at since a new draft came</source>
        <translation>
            <numerusform>%Ln Stelle ist seit einem neuen Entwurf noch anzusehen</numerusform>
            <numerusform>%Ln Stellen sind seit einem neuen Entwurf noch anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) as before</source>
        <translation>
            <numerusform>%Ln Stelle wie zuvor</numerusform>
            <numerusform>%Ln Stellen wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) held a name that was erased here: erased again.</source>
        <translation>
            <numerusform>%Ln Stelle enthielt einen Namen, der hier gelöscht wurde: wieder gelöscht.</numerusform>
            <numerusform>%Ln Stellen enthielten einen Namen, der hier gelöscht wurde: wieder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the texts</source>
        <translation>
            <numerusform>%Ln Stelle in den Texten</numerusform>
            <numerusform>%Ln Stellen in den Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of claims on the article that it came in as (is|are) not in the draft: (it|they) went with it.</source>
        <translation>
            <numerusform>%Ln Stelle von Behauptungen zu dem Artikel, mit dem der Entwurf kam, steht nicht im Entwurf: Sie ging mit dem Artikel.</numerusform>
            <numerusform>%Ln Stellen von Behauptungen zu dem Artikel, mit dem der Entwurf kam, stehen nicht im Entwurf: Sie gingen mit dem Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at since a new draft came</source>
        <translation>
            <numerusform>%Ln Stelle seit einem neuen Entwurf anzusehen</numerusform>
            <numerusform>%Ln Stellen seit einem neuen Entwurf anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) written and read back, none differs</source>
        <translation>
            <numerusform>%Ln Stelle geschrieben und zurückgelesen, ohne Abweichung</numerusform>
            <numerusform>%Ln Stellen geschrieben und zurückgelesen, keine weicht ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written and read back, none differs</source>
        <translation>
            <numerusform>%Ln Eintrag geschrieben und zurückgelesen, ohne Abweichung</numerusform>
            <numerusform>%Ln Einträge geschrieben und zurückgelesen, keiner weicht ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) between marks (was|were) left out.</source>
        <translation>
            <numerusform>%Ln Beziehung zwischen Markierungen wurde weggelassen.</numerusform>
            <numerusform>%Ln Beziehungen zwischen Markierungen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s), which become comments</source>
        <translation>
            <numerusform>%Ln Bemerkung, die zum Kommentar wird</numerusform>
            <numerusform>%Ln Bemerkungen, die zu Kommentaren werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar claim(s)</source>
        <translation>
            <numerusform>%Ln ähnliche Behauptung</numerusform>
            <numerusform>%Ln ähnliche Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped (already here)</source>
        <translation>
            <numerusform>%Ln übersprungen (schon vorhanden)</numerusform>
            <numerusform>%Ln übersprungen (schon vorhanden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) brought back</source>
        <translation>
            <numerusform>%Ln Quellennotiz zurückgeholt</numerusform>
            <numerusform>%Ln Quellennotizen zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) came in with the draft</source>
        <translation>
            <numerusform>%Ln Quellennotiz kam mit dem Entwurf</numerusform>
            <numerusform>%Ln Quellennotizen kamen mit dem Entwurf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) removed</source>
        <translation>
            <numerusform>%Ln Quellennotiz entfernt</numerusform>
            <numerusform>%Ln Quellennotizen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) copied as a table.</source>
        <translation>
            <numerusform>%Ln Quelle als Tabelle kopiert.</numerusform>
            <numerusform>%Ln Quellen als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) made one.</source>
        <translation>
            <numerusform>%Ln Quelle zusammengelegt.</numerusform>
            <numerusform>%Ln Quellen zusammengelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) of {name} (is|are) no text and (was|were) left out.</source>
        <translation>
            <numerusform>%Ln Quelle von {name} ist kein Text und wurde weggelassen.</numerusform>
            <numerusform>%Ln Quellen von {name} sind kein Text und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) put into the library.</source>
        <translation>
            <numerusform>%Ln Quelle in die Bibliothek aufgenommen.</numerusform>
            <numerusform>%Ln Quellen in die Bibliothek aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln Status</numerusform>
            <numerusform>%Ln Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history</source>
        <translation>
            <numerusform>%Ln Schritt des Verlaufs</numerusform>
            <numerusform>%Ln Schritte des Verlaufs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretch(es) of the source (is|are) left out.</source>
        <translation>
            <numerusform>%Ln Abschnitt der Vorlage ist weggelassen.</numerusform>
            <numerusform>%Ln Abschnitte der Vorlage sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text box(es) (was|were) put behind (its|their) paragraph.</source>
        <translation>
            <numerusform>%Ln Textfeld wurde hinter seinen Absatz gestellt.</numerusform>
            <numerusform>%Ln Textfelder wurden hinter ihren Absatz gestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) (does|do) not fit into this format.</source>
        <translation>
            <numerusform>%Ln Angabe passt nicht in dieses Format.</numerusform>
            <numerusform>%Ln Angaben passen nicht in dieses Format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) (was|were) changed at two desks.</source>
        <translation>
            <numerusform>%Ln Sache wurde an zwei Arbeitsplätzen geändert.</numerusform>
            <numerusform>%Ln Sachen wurden an zwei Arbeitsplätzen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not understood</source>
        <translation>
            <numerusform>%Ln Angabe nicht verstanden</numerusform>
            <numerusform>%Ln Angaben nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) taken from the writer&apos;s answers</source>
        <translation>
            <numerusform>%Ln Angabe aus den Antworten des Autors übernommen</numerusform>
            <numerusform>%Ln Angaben aus den Antworten des Autors übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that both changed will wait for you to decide.</source>
        <translation>
            <numerusform>%Ln Punkt, den beide geändert haben, wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Punkte, die beide geändert haben, warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to be decided</source>
        <translation>
            <numerusform>%Ln Sache zu entscheiden</numerusform>
            <numerusform>%Ln Sachen zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to be decided. What you decide goes to the others with what you send.</source>
        <translation>
            <numerusform>%Ln Punkt ist zu entscheiden. Ihre Entscheidung geht mit dem, was Sie senden, an die anderen.</numerusform>
            <numerusform>%Ln Punkte sind zu entscheiden. Ihre Entscheidungen gehen mit dem, was Sie senden, an die anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would be taken, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln Angabe würde übernommen, in einem Schritt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>%Ln Angaben würden übernommen, in einem Schritt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;annotator articles&apos; lists what it has.</source>
        <translation>„annotator articles“ listet sie auf.</translation>
    </message>
    <message>
        <source>&apos;annotator backups&apos; lists its backups.</source>
        <translation>„annotator backups“ listet seine Sicherungen auf.</translation>
    </message>
    <message>
        <source>&apos;annotator backups&apos; lists the backups.</source>
        <translation>„annotator backups“ listet die Sicherungen auf.</translation>
    </message>
    <message>
        <source>&apos;annotator backups&apos; lists those there are.</source>
        <translation>„annotator backups“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>&apos;annotator claims&apos; lists what it has.</source>
        <translation>„annotator claims“ listet sie auf.</translation>
    </message>
    <message>
        <source>&apos;annotator conflicts&apos; lists those there are.</source>
        <translation>„annotator conflicts“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>&apos;annotator formats&apos; lists those that there are.</source>
        <translation>„annotator formats“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>&apos;annotator import-claims&apos; takes it. If it holds articles, say where, as --columns text=NAME.</source>
        <translation>„annotator import-claims“ nimmt sie. Enthält sie Artikel, sagen Sie, wo, etwa mit --columns text=NAME.</translation>
    </message>
    <message>
        <source>&apos;annotator privileged&apos; lists those there are.</source>
        <translation>„annotator privileged“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>&apos;annotator seal&apos; tells the one that it has now.</source>
        <translation>„annotator seal“ nennt das jetzige.</translation>
    </message>
    <message>
        <source>&apos;annotator send&apos; makes a parcel of it.</source>
        <translation>„annotator send“ macht ein Paket daraus.</translation>
    </message>
    <message>
        <source>&apos;annotator send&apos; makes one; articles are imported.</source>
        <translation>„annotator send“ erstellt eines; Artikel werden importiert.</translation>
    </message>
    <message>
        <source>&apos;first&apos; takes one earlier case to be wrong</source>
        <translation>„erster“ ist mit einem früheren Fall widerlegt</translation>
    </message>
    <message>
        <source>&apos;most&apos; and &apos;all&apos; say something of each of them</source>
        <translation>„die meisten“ und „alle“ sagen etwas von jedem Einzelnen</translation>
    </message>
    <message>
        <source>&apos;only&apos; takes one counter-example to be wrong</source>
        <translation>„nur“ ist mit einem Gegenbeispiel widerlegt</translation>
    </message>
    <message>
        <source>&apos;{date}&apos; could not be read as a date and was left out.</source>
        <translation>„{date}“ war nicht als Datum zu lesen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>&apos;{mark}&apos; is no fingerprint.</source>
        <translation>„{mark}“ ist kein Fingerabdruck.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name.</source>
        <translation>„{name}“ ist kein Name.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not {kind}.</source>
        <translation>„{name}“ ist nicht {kind}.</translation>
    </message>
    <message>
        <source>&apos;{shortcut}&apos; is the shortcut of the tag {name}.</source>
        <translation>„{shortcut}“ ist die Taste des Schlagworts {name}.</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no key.</source>
        <translation>„{short}“ ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no shortcut.</source>
        <translation>„{short}“ ist keine Taste.</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no {word}.</source>
        <translation>„{short}“ taugt nicht als {word}.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not a database URL.</source>
        <translation>„{shown}“ ist keine Datenbank-Adresse.</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not a date.</source>
        <translation>„{typed}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no value of the option &apos;{key}&apos;.</source>
        <translation>„{value}“ ist kein Wert der Option „{key}“.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a date.</source>
        <translation>„{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>+ comment</source>
        <translation>+ Kommentar</translation>
    </message>
    <message>
        <source>+ query</source>
        <translation>+ Rückfrage</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln open</source>
        <translation>
            <numerusform>, %Ln offen</numerusform>
            <numerusform>, %Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>, and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>, in %Ln articles</source>
        <translation>
            <numerusform>, in %Ln Artikel</numerusform>
            <numerusform>, in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source: a second independent one is missing</source>
        <translation>1 Quelle: eine zweite, unabhängige fehlt</translation>
    </message>
    <message>
        <source>1, worst</source>
        <translation>1, am schlechtesten</translation>
    </message>
    <message>
        <source>5, best</source>
        <translation>5, am besten</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened.</source>
        <translation>Eine Klammer wird geschlossen, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A cell is longer than {most} letters: perhaps a quotation mark is not closed.</source>
        <translation>Eine Zelle ist länger als {most} Zeichen: vielleicht ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>A cell of it begins like a formula, and has an apostrophe before it (-o formulas=raw leaves it).</source>
        <translation>Eine Zelle davon beginnt wie eine Formel und hat einen Apostroph davor (-o formulas=raw lässt sie, wie sie ist).</translation>
    </message>
    <message>
        <source>A cell of it is longer than the 32,767 characters that a spreadsheet holds: the cell ends there.</source>
        <translation>Eine Zelle davon ist länger als die 32.767 Zeichen, die eine Tabellenkalkulation aufnimmt: Dort endet die Zelle.</translation>
    </message>
    <message>
        <source>A claim cannot stand on white space.</source>
        <translation>Eine Behauptung kann nicht auf Leerraum stehen.</translation>
    </message>
    <message>
        <source>A claim needs a wording.</source>
        <translation>Eine Behauptung braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>A claim needs a wording. Esc brings the old one back.</source>
        <translation>Eine Behauptung braucht einen Wortlaut. Esc bringt den alten zurück.</translation>
    </message>
    <message>
        <source>A claim stands over this note already.</source>
        <translation>Über dieser Notiz steht schon eine Behauptung.</translation>
    </message>
    <message>
        <source>A claim with it counts as checked</source>
        <translation>Eine Behauptung damit gilt als geprüft</translation>
    </message>
    <message>
        <source>A codebook has at most {most_statuses} statuses and {most_tags} tags.</source>
        <translation>Ein Codebuch hat höchstens {most_statuses} Status und {most_tags} Schlagwörter.</translation>
    </message>
    <message>
        <source>A codebook has at most {most} tags: further labels were left out.</source>
        <translation>Ein Codebuch hat höchstens {most} Schlagwörter: Weitere Labels wurden weggelassen.</translation>
    </message>
    <message>
        <source>A codebook has the tags, not which claims they are on.</source>
        <translation>Ein Codebuch enthält die Schlagwörter, nicht aber, an welchen Behauptungen sie stehen.</translation>
    </message>
    <message>
        <source>A comment is on an article or on a claim.</source>
        <translation>Ein Kommentar gehört zu einem Artikel oder zu einer Behauptung.</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>Eine Entscheidung braucht einen Grund.</translation>
    </message>
    <message>
        <source>A few words that nobody would put together are best.</source>
        <translation>Am besten sind ein paar Wörter, die niemand zusammenstellen würde.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>A filter such as status: narrows the whole search; it cannot stand in brackets or beside OR.</source>
        <translation>Ein Filter wie status: grenzt die ganze Suche ein; er kann nicht in Klammern oder neben OR stehen.</translation>
    </message>
    <message>
        <source>A link of which there is neither a saved page nor an archived copy is told as missing.</source>
        <translation>Ein Link, zu dem es weder eine gespeicherte Seite noch eine archivierte Kopie gibt, wird als fehlend gemeldet.</translation>
    </message>
    <message>
        <source>A link without a copy</source>
        <translation>Ein Link ohne Kopie</translation>
    </message>
    <message>
        <source>A login has a name.</source>
        <translation>Ein Login hat einen Namen.</translation>
    </message>
    <message>
        <source>A mark has one label in this format: the first of the claim&apos;s tags.</source>
        <translation>Eine Markierung hat in diesem Format ein Label: das erste Schlagwort der Behauptung.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A name has letters.</source>
        <translation>Ein Name hat Buchstaben.</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>Ein neuer Artikel</translation>
    </message>
    <message>
        <source>A new draft of “{0}”</source>
        <translation>Ein neuer Entwurf von „{0}“</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Es wird eine Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>A picture alone is no article.</source>
        <translation>Ein Bild allein ist kein Artikel.</translation>
    </message>
    <message>
        <source>A privileged remark names counsel and a subject, and says something.</source>
        <translation>Eine vertrauliche Anwaltsbemerkung nennt den Anwalt und ein Thema und sagt etwas.</translation>
    </message>
    <message>
        <source>A project in a file is one person&apos;s: there are no roles on it.</source>
        <translation>Ein Projekt in einer Datei gehört einer Person: es hat keine Rollen.</translation>
    </message>
    <message>
        <source>A project of its own; this one stays as it is</source>
        <translation>Ein eigenes Projekt; dieses bleibt, wie es ist</translation>
    </message>
    <message>
        <source>A project on a server is backed up there.</source>
        <translation>Ein Projekt auf einem Server wird dort gesichert.</translation>
    </message>
    <message>
        <source>A project on a server is backed up there: ask whoever runs it.</source>
        <translation>Ein Projekt auf einem Server wird dort gesichert: Fragen Sie, wer ihn betreut.</translation>
    </message>
    <message>
        <source>A project on a server is no file.</source>
        <translation>Ein Projekt auf einem Server ist keine Datei.</translation>
    </message>
    <message>
        <source>A project on a server is not encrypted by Annotator.</source>
        <translation>Ein Projekt auf einem Server wird nicht von Annotator verschlüsselt.</translation>
    </message>
    <message>
        <source>A quotation mark ends a cell that none begins.</source>
        <translation>Ein Anführungszeichen beendet eine Zelle, die keines beginnt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the cell that it begins would hold the lines behind it.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: Die Zelle, die es beginnt, enthielte die folgenden Zeilen.</translation>
    </message>
    <message>
        <source>A quoted cell does not end at its quotation mark: one is lost, or one inside is not doubled.</source>
        <translation>Eine Zelle in Anführungszeichen endet nicht mit ihrem Zeichen: Eines fehlt, oder eines darin ist nicht verdoppelt.</translation>
    </message>
    <message>
        <source>A rating goes from 1 (worst) to 5 (best).</source>
        <translation>Eine Bewertung geht von 1 (am schlechtesten) bis 5 (am besten).</translation>
    </message>
    <message>
        <source>A remark for colleagues; @ names one. Enter keeps it</source>
        <translation>Eine Bemerkung für Kollegen; @ nennt jemanden. Enter behält sie</translation>
    </message>
    <message>
        <source>A remark is on an article or on a claim.</source>
        <translation>Eine Bemerkung gilt einem Artikel oder einer Behauptung.</translation>
    </message>
    <message>
        <source>A report of the fault is shown.</source>
        <translation>Ein Fehlerbericht wird angezeigt.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A scale needs a status that claims can get.</source>
        <translation>Eine Skala braucht einen Status, den Behauptungen erhalten können.</translation>
    </message>
    <message>
        <source>A selection made with the mouse grows to whole words. Alt does the opposite for once.</source>
        <translation>Eine Auswahl mit der Maus wächst auf ganze Wörter. Alt bewirkt einmalig das Gegenteil.</translation>
    </message>
    <message>
        <source>A shortcut is a single letter or digit.</source>
        <translation>Eine Taste ist ein einzelner Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>A sign has no more than two letters.</source>
        <translation>Ein Zeichen hat höchstens zwei Buchstaben.</translation>
    </message>
    <message>
        <source>A single file of this format holds one article, and there are more.</source>
        <translation>Eine einzelne Datei dieses Formats enthält einen Artikel, und es sind mehrere.</translation>
    </message>
    <message>
        <source>A single file of this format holds one article, and there is none.</source>
        <translation>Eine einzelne Datei dieses Formats enthält einen Artikel, und es gibt keinen.</translation>
    </message>
    <message>
        <source>A source cannot be independent of itself.</source>
        <translation>Eine Quelle kann nicht von sich selbst unabhängig sein.</translation>
    </message>
    <message>
        <source>A speech, a hearing, a post</source>
        <translation>Eine Rede, eine Anhörung, ein Beitrag</translation>
    </message>
    <message>
        <source>A status</source>
        <translation>Ein Status</translation>
    </message>
    <message>
        <source>A status is merged into another one that is not retired.</source>
        <translation>Ein Status wird mit einem anderen zusammengeführt, der nicht stillgelegt ist.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>A tag is merged into another one that is not retired.</source>
        <translation>Ein Schlagwort wird mit einem anderen zusammengeführt, das nicht stillgelegt ist.</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>Eine Ausnahme braucht einen Grund.</translation>
    </message>
    <message>
        <source>AA asks for {0}: they are shown stronger than chosen.</source>
        <translation>AA verlangt {0}: Sie werden kräftiger gezeigt als gewählt.</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>AVeriTeC</source>
        <translation>AVeriTeC</translation>
    </message>
    <message>
        <source>AVeriTeC label</source>
        <translation>AVeriTeC-Label</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Accessed today</source>
        <translation>Heute abgerufen</translation>
    </message>
    <message>
        <source>Accessed {day}.</source>
        <translation>Abgerufen am {day}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Status hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a word on it</source>
        <translation>Etwas dazu anmerken</translation>
    </message>
    <message>
        <source>Add a word that should be found, before NOT or the -.</source>
        <translation>Vor NOT oder das - ein Wort setzen, das gefunden werden soll.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Fügen Sie zuerst einen anderen hinzu.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence with the clipboard&apos;s text as its passage</source>
        <translation>Beleg mit dem Text der Zwischenablage als Textpassage hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add it as evidence of its own if it is another source.</source>
        <translation>Fügen Sie es als eigenen Beleg hinzu, wenn es eine andere Quelle ist.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add the evidence by hand, or ask the writer for a source.</source>
        <translation>Fügen Sie den Beleg von Hand hinzu, oder bitten Sie den Autor um eine Quelle.</translation>
    </message>
    <message>
        <source>Add this one as evidence of its own.</source>
        <translation>Fügen Sie diese als eigenen Beleg hinzu.</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>„{0}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Adding a place</source>
        <translation>Stelle wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adding a status</source>
        <translation>Status wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adding a tag</source>
        <translation>Schlagwort wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>Beleg wird hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database, postgresql://name@server/database:</source>
        <translation>Adresse der PostgreSQL-Datenbank, postgresql://name@server/database:</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Altersangaben</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All articles of the project</source>
        <translation>Alle Artikel des Projekts</translation>
    </message>
    <message>
        <source>All checkables</source>
        <translation>Alles Prüfbare</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Behauptungen</translation>
    </message>
    <message>
        <source>All claims are shown in their colours.</source>
        <translation>Alle Behauptungen sind in ihren Farben gezeigt.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>All marks stay</source>
        <translation>Alle Markierungen bleiben</translation>
    </message>
    <message>
        <source>All of it in a window of its own</source>
        <translation>Alles in einem eigenen Fenster</translation>
    </message>
    <message numerus="yes">
        <source>All of kind {kind} in this article (%Ln open)</source>
        <translation>
            <numerusform>Alle der Art {kind} in diesem Artikel (%Ln offen)</numerusform>
            <numerusform>Alle der Art {kind} in diesem Artikel (%Ln offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>All source notes</source>
        <translation>Alle Quellennotizen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All that anybody marked</source>
        <translation>Alles, was jemand markiert hat</translation>
    </message>
    <message>
        <source>All that stands beside the article&apos;s text grows and shrinks with it, from 85 % to 200 %.</source>
        <translation>Alles, was neben dem Text des Artikels steht, wächst und schrumpft mit ihm, von 85 % bis 200 %.</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>Auch hier:</translation>
    </message>
    <message>
        <source>Also done in this step</source>
        <translation>Im selben Schritt auch geschehen</translation>
    </message>
    <message>
        <source>Alt+F7 in the article goes to the next one, Shift+Alt+F7 asks the writer about it.</source>
        <translation>Alt+F7 im Artikel geht zum nächsten, Umschalt+Alt+F7 fragt den Autor danach.</translation>
    </message>
    <message>
        <source>An address alone is no article.</source>
        <translation>Eine Adresse allein ist kein Artikel.</translation>
    </message>
    <message>
        <source>An address that begins with {shown}:// names no project.</source>
        <translation>Eine Adresse, die mit {shown}:// beginnt, nennt kein Projekt.</translation>
    </message>
    <message>
        <source>An article is no draft of itself.</source>
        <translation>Ein Artikel ist kein Entwurf seiner selbst.</translation>
    </message>
    <message>
        <source>An article is signed off one at a time, after a look at what is missing.</source>
        <translation>Ein Artikel wird einzeln freigegeben, nach einem Blick auf das, was fehlt.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>An article that was sent is gone: {article_id}.</source>
        <translation>Ein gesendeter Artikel ist nicht mehr da: {article_id}.</translation>
    </message>
    <message>
        <source>An export profile needs a name.</source>
        <translation>Ein Exportprofil braucht einen Namen.</translation>
    </message>
    <message>
        <source>An opinion, not a fact</source>
        <translation>Eine Meinung, keine Tatsache</translation>
    </message>
    <message>
        <source>An upright bar in what is said of a claim would end it for some readers: a slash takes its place.</source>
        <translation>Ein senkrechter Strich in den Angaben zu einer Behauptung würde sie für manche Programme beenden: Ein Schrägstrich tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotator is locked</source>
        <translation>Annotator ist gesperrt</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator-Projekte (*.annotator)</translation>
    </message>
    <message>
        <source>Another claim has the same status at the same place: QualCoder keeps one of the two codings.</source>
        <translation>Eine andere Behauptung hat denselben Status an derselben Stelle: QualCoder behält eine der beiden Kodierungen.</translation>
    </message>
    <message>
        <source>Another one on {0}</source>
        <translation>Noch einer zu {0}</translation>
    </message>
    <message>
        <source>Another program holds {place}, and did not let go in time.</source>
        <translation>Ein anderes Programm hält {place} und gab es nicht rechtzeitig frei.</translation>
    </message>
    <message>
        <source>Another window has the project open: what it still holds of it goes when it is closed.</source>
        <translation>Ein anderes Fenster hat das Projekt offen: was es noch davon hält, verschwindet, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer page for the writer (HTML)</source>
        <translation>Antwortseite für den Autor (HTML)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers for a mail</source>
        <translation>Antworten für eine Mail</translation>
    </message>
    <message>
        <source>Answers of the writer</source>
        <translation>Antworten des Autors</translation>
    </message>
    <message>
        <source>Answers of {0}</source>
        <translation>Antworten von {0}</translation>
    </message>
    <message>
        <source>Anything else on “{title}”</source>
        <translation>Sonst noch etwas zu „{title}“</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Erscheinungsbild: wie das System</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Erscheinungsbild: dunkel</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>Erscheinungsbild: hoher Kontrast</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Erscheinungsbild: hell</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived:</source>
        <translation>Archiviert:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Article {article_id} has no revision {number}; it has 1 to {revision}.</source>
        <translation>Artikel {article_id} hat keine Fassung {number}; er hat 1 bis {revision}.</translation>
    </message>
    <message>
        <source>Article › Similar articles tells of each, and makes it a new draft.</source>
        <translation>Artikel › Ähnliche Artikel zeigt zu jedem die ähnlichen und macht ihn zum neuen Entwurf eines anderen.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>Artikel ({0})</translation>
    </message>
    <message>
        <source>Articles by state</source>
        <translation>Artikel nach Stand</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>Artikel der Datei</translation>
    </message>
    <message>
        <source>Articles that have passages of this one, and below each the sentences</source>
        <translation>Artikel, die Passagen aus diesem haben, und darunter jeweils die Sätze</translation>
    </message>
    <message>
        <source>Articles with the most left to do</source>
        <translation>Artikel, bei denen am meisten offen ist</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Wie es damals war</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Stand: {when}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>As {0} has it</source>
        <translation>Wie bei {0}</translation>
    </message>
    <message>
        <source>Ask a colleague who has that role, or whoever looks after the project for another one.</source>
        <translation>Bitten Sie jemanden mit dieser Rolle, oder wer das Projekt betreut, um eine andere.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it, or for: ALTER ROLE {user} CREATEROLE.</source>
        <translation>Bitten Sie einen Administrator des Servers darum, oder um: ALTER ROLE {user} CREATEROLE.</translation>
    </message>
    <message>
        <source>Ask for copies of links at sign-off</source>
        <translation>Bei der Freigabe nach Kopien der Links fragen</translation>
    </message>
    <message>
        <source>Ask for it again, in another way. Nothing was taken from it.</source>
        <translation>Bitten Sie auf anderem Weg noch einmal darum. Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was taken from it.</source>
        <translation>Lassen Sie es sich noch einmal schicken. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Ask for its findings again.</source>
        <translation>Fragen Sie noch einmal nach seinen Befunden.</translation>
    </message>
    <message>
        <source>Ask for one that holds the whole articles, or begins at an earlier seal.</source>
        <translation>Bitten Sie um eines, das die ganzen Artikel enthält oder bei einem früheren Siegel beginnt.</translation>
    </message>
    <message>
        <source>Ask for the checkables of the article.</source>
        <translation>Fragen Sie nach den Prüfstellen des Artikels.</translation>
    </message>
    <message>
        <source>Ask for the file that the answer page saves, unchanged.</source>
        <translation>Bitten Sie um die Datei, die die Antwortseite speichert, unverändert.</translation>
    </message>
    <message>
        <source>Ask for the findings of the article.</source>
        <translation>Fragen Sie nach den Befunden des Artikels.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it.</source>
        <translation>Bitten Sie um das Recht, sie zu lesen, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Ask her in another way. Only if it is right, trust it: annotator key trust &apos;{name}&apos; &apos;{mark}&apos;.</source>
        <translation>Fragen Sie auf anderem Weg nach. Nur wenn er stimmt, vertrauen Sie ihm: annotator key trust &apos;{name}&apos; &apos;{mark}&apos;.</translation>
    </message>
    <message>
        <source>Ask one first, at a claim or of the article.</source>
        <translation>Stellen Sie zuerst eine, zu einer Behauptung oder zum Artikel.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without a lock, or quote from it by hand.</source>
        <translation>Bitten Sie den Verlag um ein ungesperrtes Exemplar, oder zitieren Sie von Hand daraus.</translation>
    </message>
    <message>
        <source>Ask the writer</source>
        <translation>Den Autor fragen</translation>
    </message>
    <message>
        <source>Ask the writer about the article</source>
        <translation>Den Autor zum Artikel fragen</translation>
    </message>
    <message>
        <source>Ask the writer about the misspelt word</source>
        <translation>Den Autor nach dem falsch geschriebenen Wort fragen</translation>
    </message>
    <message>
        <source>Ask the writer something about the claim</source>
        <translation>Den Autor etwas zur Behauptung fragen</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for another role.</source>
        <translation>Bitten Sie, wer es betreut, um eine andere Rolle.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to open it once with this version: that brings it up to date.</source>
        <translation>Bitten Sie, wer es betreut, es einmal mit dieser Version zu öffnen: das bringt es auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it: &apos;annotator roles grant&apos; gives one.</source>
        <translation>Fragen Sie, wer es betreut: „annotator roles grant“ vergibt eine.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>Fragen Sie, wer die Datenbank betreibt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a newer one.</source>
        <translation>Bitten Sie, wer den Server betreibt, um einen neueren.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate, and end the address with ?sslrootcert=FILE, or keep it as ~/.postgresql/root.crt. With ?sslmode=require nobody checks it.</source>
        <translation>Bitten Sie, wer den Server betreibt, um das Zertifikat, und beenden Sie die Adresse mit ?sslrootcert=DATEI, oder legen Sie es als ~/.postgresql/root.crt ab. Mit ?sslmode=require prüft es niemand.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right to use this database, and to make tables in it.</source>
        <translation>Bitten Sie den Betreuer des Servers um das Recht, diese Datenbank zu nutzen und Tabellen darin anzulegen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to encrypt its disks.</source>
        <translation>Bitten Sie, wer den Server betreibt, seine Platten zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to turn TLS on. In a network that you trust, end the address with ?sslmode=disable to go on without.</source>
        <translation>Bitten Sie, wer den Server betreibt, TLS einzuschalten. In einem Netz, dem Sie trauen, beenden Sie die Adresse mit ?sslmode=disable, um ohne fortzufahren.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, then open the project again.</source>
        <translation>Fragen Sie, wer den Server betreibt, und öffnen Sie das Projekt dann wieder.</translation>
    </message>
    <message>
        <source>Ask whoever sent it, or open a backup.</source>
        <translation>Fragen Sie, wer es geschickt hat, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Ask {asked_by}, or close it on behalf of {asked_by}.</source>
        <translation>Fragen Sie {asked_by}, oder schließen Sie sie im Namen von {asked_by} ab.</translation>
    </message>
    <message>
        <source>Ask {asked_by}, or remove it on behalf of {asked_by}.</source>
        <translation>Fragen Sie {asked_by}, oder entfernen Sie sie im Namen von {asked_by}.</translation>
    </message>
    <message>
        <source>Assess it instead: it is decided when all have, or when blind assessment is ended.</source>
        <translation>Bewerten Sie stattdessen: Entschieden wird, wenn alle bewertet haben oder die blinde Bewertung beendet ist.</translation>
    </message>
    <message>
        <source>Assessed differently and not settled since</source>
        <translation>Unterschiedlich bewertet und seither nicht entschieden</translation>
    </message>
    <message>
        <source>Assessing the claim</source>
        <translation>Behauptung wird bewertet</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Assessments by {0} and others</source>
        <translation>Bewertungen von {0} und anderen</translation>
    </message>
    <message>
        <source>Assessments that differ</source>
        <translation>Abweichende Bewertungen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Assign, priority, due</source>
        <translation>Zuweisung, Priorität, Termin</translation>
    </message>
    <message>
        <source>Assign, priority, due…</source>
        <translation>Zuweisung, Priorität, Termin…</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Wird zugewiesen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file; pack a folder into an archive.</source>
        <translation>Hängen Sie eine Datei an; packen Sie einen Ordner in ein Archiv.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Hängen Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>Attach the part that matters, or write down where the file is kept.</source>
        <translation>Hängen Sie den wichtigen Teil an, oder notieren Sie, wo die Datei liegt.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author, place, kind, archived copy, medium, independence, interest, confidentiality</source>
        <translation>Autor, Stelle, Art, Archivkopie, Medium, Unabhängigkeit, Interesse, Vertraulichkeit</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Das Projekt sichern</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Gesichert und geprüft: {file}</translation>
    </message>
    <message>
        <source>Background, dark look</source>
        <translation>Hintergrund, dunkel</translation>
    </message>
    <message>
        <source>Background, light look</source>
        <translation>Hintergrund, hell</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>Sicherungen von {0}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Because: {0}</source>
        <translation>Weil: {0}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Begin it with [[{kind}]].</source>
        <translation>Beginnen Sie ihn mit [[{kind}]].</translation>
    </message>
    <message>
        <source>Begin one with &apos;annotator import&apos;.</source>
        <translation>Beginnen Sie eines mit „annotator import“.</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>Hinter den Wörtern</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Beside it: {what}</source>
        <translation>Daneben: {what}</translation>
    </message>
    <message>
        <source>Beside the text stand</source>
        <translation>Neben dem Text stehen</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Between desks</source>
        <translation>Zwischen Arbeitsplätzen</translation>
    </message>
    <message>
        <source>BibTeX: the sources</source>
        <translation>BibTeX: die Quellen</translation>
    </message>
    <message>
        <source>Blind assessment</source>
        <translation>Blinde Bewertung</translation>
    </message>
    <message>
        <source>Both are right: they are not of the same thing</source>
        <translation>Beides stimmt: Es ist nicht von derselben Sache die Rede</translation>
    </message>
    <message>
        <source>Both are right: they are of different times</source>
        <translation>Beides stimmt: Es ist von verschiedenen Zeiten die Rede</translation>
    </message>
    <message>
        <source>Bringing in a new draft</source>
        <translation>Ein neuer Entwurf wird aufgenommen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>By a screen up, down</source>
        <translation>Eine Bildschirmseite nach oben, unten</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By checker</source>
        <translation>Nach Prüfer</translation>
    </message>
    <message>
        <source>By claimant</source>
        <translation>Nach Urheber</translation>
    </message>
    <message>
        <source>By day checked</source>
        <translation>Nach Tag der Prüfung</translation>
    </message>
    <message>
        <source>By day made</source>
        <translation>Nach Tag der Anlage</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Termin</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By the dictionaries of the system. Alt+F7 in a field goes to the next one and lists what may be meant.</source>
        <translation>Mit den Wörterbüchern des Systems. Alt+F7 in einem Feld geht zum nächsten und zeigt, was gemeint sein könnte.</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>CSL-JSON: the sources</source>
        <translation>CSL-JSON: die Quellen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled: the article is as it was.</source>
        <translation>Abgebrochen: Der Artikel ist unverändert.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Carriage returns in its cells are left out: in a workbook a line ends with a line feed.</source>
        <translation>Wagenrückläufe in den Zellen werden weggelassen: In einer Arbeitsmappe endet eine Zeile mit einem Zeilenvorschub.</translation>
    </message>
    <message>
        <source>Cells that begin like a formula</source>
        <translation>Zellen, die wie eine Formel beginnen</translation>
    </message>
    <message>
        <source>Change your name in the settings first, or let somebody else erase it.</source>
        <translation>Ändern Sie zuerst Ihren Namen in den Einstellungen, oder lassen Sie jemand anderen es löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Changed at %Ln claim(s).</source>
        <translation>
            <numerusform>Bei %Ln Behauptung geändert.</numerusform>
            <numerusform>Bei %Ln Behauptungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at two desks</source>
        <translation>An zwei Arbeitsplätzen geändert</translation>
    </message>
    <message>
        <source>Changed at two desks…</source>
        <translation>An zwei Arbeitsplätzen geändert…</translation>
    </message>
    <message>
        <source>Changed by the new draft</source>
        <translation>Vom neuen Entwurf geändert</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile, to “{0}”.</source>
        <translation>Inzwischen anderswo geändert in „{0}“.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: what you typed is kept. Choose which to keep.</source>
        <translation>Inzwischen anderswo geändert: Ihre Eingabe ist bewahrt. Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changing claims</source>
        <translation>Behauptungen werden geändert</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Schlagwörter werden geändert</translation>
    </message>
    <message>
        <source>Changing the article&apos;s details</source>
        <translation>Angaben zum Artikel werden geändert</translation>
    </message>
    <message>
        <source>Changing the scale</source>
        <translation>Die Skala wird geändert</translation>
    </message>
    <message>
        <source>Characters that this format cannot hold are written as U+FFFD, each in its place.</source>
        <translation>Zeichen, die dieses Format nicht aufnehmen kann, werden als U+FFFD geschrieben, jedes an seiner Stelle.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Check that each record is an article of its own.</source>
        <translation>Prüfen Sie, ob jeder Eintrag ein eigener Artikel ist.</translation>
    </message>
    <message>
        <source>Check that each row ends with its line.</source>
        <translation>Prüfen Sie, ob jede Tabellenzeile mit einem Zeilenende schließt.</translation>
    </message>
    <message>
        <source>Check that it was packed whole.</source>
        <translation>Prüfen Sie, ob sie vollständig gepackt wurde.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded whole.</source>
        <translation>Prüfen Sie, ob sie vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Check that it was saved whole.</source>
        <translation>Prüfen Sie, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>Check that its folder exists, and that you may write there.</source>
        <translation>Prüfen Sie, ob ihr Ordner da ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that the place exists and that you may use it.</source>
        <translation>Prüfen Sie, ob der Ort da ist und Sie ihn nutzen dürfen.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and try again.</source>
        <translation>Prüfen Sie den Datenträger oder die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or deleted.</source>
        <translation>Prüfen Sie den Namen; vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Das Projekt prüfen</translation>
    </message>
    <message>
        <source>Check what changed, and sign off again.</source>
        <translation>Prüfen Sie, was sich geändert hat, und geben Sie wieder frei.</translation>
    </message>
    <message>
        <source>Check your name in the address, and your password; else ask whoever runs the server.</source>
        <translation>Prüfen Sie Ihren Namen in der Adresse und Ihr Passwort; sonst fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Checkables</source>
        <translation>Prüfstellen</translation>
    </message>
    <message>
        <source>Checkables are no longer dotted.</source>
        <translation>Prüfstellen sind nicht mehr punktiert.</translation>
    </message>
    <message>
        <source>Checkables that are covered by a claim, or waived. A sign-off asks for the usual ones.</source>
        <translation>Prüfbares, das durch eine Behauptung abgedeckt oder ausgenommen ist. Eine Freigabe verlangt das Übliche.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Zuvor geprüft</translation>
    </message>
    <message>
        <source>Checked between</source>
        <translation>Geprüft im Zeitraum</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked by…</source>
        <translation>Geprüft von…</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Das Projekt wird geprüft</translation>
    </message>
    <message>
        <source>Checks the facts of articles: claims, their verification status and the evidence, exported as a dataset. It works offline and sends nothing anywhere.</source>
        <translation>Prüft die Fakten von Artikeln: Behauptungen, ihr Prüfstatus und die Belege, als Datensatz exportiert. Arbeitet offline und sendet nichts.</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, Autor und Datum</translation>
    </message>
    <message>
        <source>Choose a claim of the article.</source>
        <translation>Wählen Sie eine Behauptung des Artikels.</translation>
    </message>
    <message>
        <source>Choose a codebook: a .toml file.</source>
        <translation>Wählen Sie ein Codebuch: eine .toml-Datei.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Choose a few words, with or without blanks between them.</source>
        <translation>Wählen Sie ein paar Wörter, mit oder ohne Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another one of the same claim.</source>
        <translation>Wählen Sie eine andere derselben Behauptung.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>Choose fewer articles, or export it as a web page.</source>
        <translation>Wählen Sie weniger Artikel, oder exportieren Sie ihn als Webseite.</translation>
    </message>
    <message>
        <source>Choose its encoding by hand, or save it again as UTF-8.</source>
        <translation>Wählen Sie die Kodierung von Hand, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Choose one article, or name a file that ends in .zip.</source>
        <translation>Wählen Sie einen Artikel, oder nennen Sie eine Datei, die auf .zip endet.</translation>
    </message>
    <message>
        <source>Choose one in the library at the left.</source>
        <translation>Wählen Sie einen in der Bibliothek links.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the same claim.</source>
        <translation>Wählen Sie eine derselben Behauptung.</translation>
    </message>
    <message>
        <source>Choose one of: {offered}; or restore it in the codebook.</source>
        <translation>Wählen Sie einen von: {offered}; oder nehmen Sie ihn im Codebuch wieder auf.</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses.</source>
        <translation>Wählen Sie eine, die niemand errät.</translation>
    </message>
    <message>
        <source>Choose one that was saved on this page by Annotator.</source>
        <translation>Wählen Sie eine, die auf dieser Seite von Annotator gespeichert wurde.</translation>
    </message>
    <message>
        <source>Choose one, or leave it empty for a dot.</source>
        <translation>Wählen Sie eines, oder lassen Sie es leer für einen Punkt.</translation>
    </message>
    <message>
        <source>Choose places that are to become a claim of their own</source>
        <translation>Wählen Sie Stellen, die eine eigene Behauptung werden sollen</translation>
    </message>
    <message>
        <source>Choose the claim at the cursor</source>
        <translation>Die Behauptung an der Einfügemarke wählen</translation>
    </message>
    <message>
        <source>Choose the places that are to become a claim of their own, worded alike and not yet checked.</source>
        <translation>Wählen Sie die Stellen, die eine eigene Behauptung werden sollen, gleich lautend und noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Choose those that are to leave the claim.</source>
        <translation>Wählen Sie die, welche die Behauptung verlassen sollen.</translation>
    </message>
    <message>
        <source>Choose two claims or more.</source>
        <translation>Wählen Sie zwei oder mehr Behauptungen.</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Wählen: {0}</translation>
    </message>
    <message>
        <source>Chosen as “{0}”, before the codebook was changed.</source>
        <translation>Als „{0}“ gewählt, bevor das Codebuch geändert wurde.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>Behauptung {0}</translation>
    </message>
    <message>
        <source>Claim: {0}</source>
        <translation>Behauptung: {0}</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>ClaimReview rating</source>
        <translation>ClaimReview-Bewertung</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Claimants</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Claimant…</source>
        <translation>Urheber…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims and their fields</source>
        <translation>Behauptungen und ihre Felder</translation>
    </message>
    <message>
        <source>Claims assessed by two people or more</source>
        <translation>Von zwei oder mehr Personen bewertete Behauptungen</translation>
    </message>
    <message>
        <source>Claims checked</source>
        <translation>Geprüfte Behauptungen</translation>
    </message>
    <message>
        <source>Claims get a status by itself, and a wording one at a time.</source>
        <translation>Behauptungen erhalten einen Status für sich, und einen Wortlaut einzeln.</translation>
    </message>
    <message>
        <source>Claims of these statuses</source>
        <translation>Behauptungen mit diesem Status</translation>
    </message>
    <message>
        <source>Claims on the cursor&apos;s line…</source>
        <translation>Behauptungen in dieser Zeile…</translation>
    </message>
    <message>
        <source>Claims on this line</source>
        <translation>Behauptungen in dieser Zeile</translation>
    </message>
    <message>
        <source>Claims over time</source>
        <translation>Behauptungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Claims rest on it. Only a source that is not used can be removed.</source>
        <translation>Behauptungen beruhen darauf. Nur eine Quelle, die nicht benutzt wird, kann entfernt werden.</translation>
    </message>
    <message>
        <source>Claims with a source</source>
        <translation>Behauptungen mit Quelle</translation>
    </message>
    <message>
        <source>Claims with these tags</source>
        <translation>Behauptungen mit diesen Schlagwörtern</translation>
    </message>
    <message>
        <source>Clear all that you typed on this page?</source>
        <translation>Alles löschen, was Sie auf dieser Seite eingetippt haben?</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear what I typed</source>
        <translation>Eingetipptes löschen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it elsewhere, then do it again. The backup is restored as {ready}.</source>
        <translation>Schließen Sie es anderswo, und versuchen Sie es noch einmal. Die Sicherung ist als {ready} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Close it on behalf of {0}</source>
        <translation>Im Namen von {0} abschließen</translation>
    </message>
    <message>
        <source>Close it with ), or take the ( away.</source>
        <translation>Schließen Sie sie mit ), oder nehmen Sie das ( weg.</translation>
    </message>
    <message>
        <source>Close it, then remove it.</source>
        <translation>Schließen Sie es, und entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>Close the editor (Esc). What was typed is kept.</source>
        <translation>Den Editor schließen (Esc). Was eingetippt wurde, bleibt.</translation>
    </message>
    <message>
        <source>CoNLL (words with BIO labels)</source>
        <translation>CoNLL (Wörter mit BIO-Labels)</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codebooks (*.toml)</source>
        <translation>Codebücher (*.toml)</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour, dark look</source>
        <translation>Farbe, dunkel</translation>
    </message>
    <message>
        <source>Colour, light look</source>
        <translation>Farbe, hell</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of {0}</source>
        <translation>Spalten von {0}</translation>
    </message>
    <message>
        <source>Columns that were left out: {rest}.</source>
        <translation>Weggelassene Spalten: {rest}.</translation>
    </message>
    <message>
        <source>Columns: {taken}.</source>
        <translation>Spalten: {taken}.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on the article</source>
        <translation>Kommentar zum Artikel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments and queries stay in the project.</source>
        <translation>Kommentare und Rückfragen bleiben im Projekt.</translation>
    </message>
    <message>
        <source>Comments of the desk</source>
        <translation>Kommentare der Redaktion</translation>
    </message>
    <message numerus="yes">
        <source>Comments · %Ln</source>
        <translation>
            <numerusform>Kommentare · %Ln</numerusform>
            <numerusform>Kommentare · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments, footnotes and links that come in with a draft stand here.</source>
        <translation>Hier stehen Kommentare, Fußnoten und Links, die mit einem Entwurf kommen.</translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation>Allgemein bekannt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare revisions…</source>
        <translation>Fassungen vergleichen…</translation>
    </message>
    <message>
        <source>Comparing with the other articles</source>
        <translation>Wird mit den anderen Artikeln verglichen</translation>
    </message>
    <message>
        <source>Comparing with the other articles…</source>
        <translation>Wird mit den anderen Artikeln verglichen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Confidential evidence too</source>
        <translation>Auch vertrauliche Belege</translation>
    </message>
    <message>
        <source>Confidential sources left out</source>
        <translation>Vertrauliche Quellen weggelassen</translation>
    </message>
    <message>
        <source>Confidential: kept out of exports</source>
        <translation>Vertraulich: bleibt aus Exporten heraus</translation>
    </message>
    <message>
        <source>Confirming a place</source>
        <translation>Stelle wird bestätigt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context:</source>
        <translation>Kontext:</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Copied as a citation ({style}): {text}</source>
        <translation>Als Zitat kopiert ({style}): {text}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your reply, the last lines as they are.</source>
        <translation>Kopiert. Fügen Sie es in Ihre Antwort ein, die letzten Zeilen unverändert.</translation>
    </message>
    <message>
        <source>Copies beside the project are left as they are: {names}.</source>
        <translation>Kopien neben dem Projekt bleiben, wie sie sind: {names}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as a citation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy as a citation: APA</source>
        <translation>Als Zitat kopieren: APA</translation>
    </message>
    <message>
        <source>Copy as a citation: Chicago</source>
        <translation>Als Zitat kopieren: Chicago</translation>
    </message>
    <message>
        <source>Copy as a citation: Chicago, author and date</source>
        <translation>Als Zitat kopieren: Chicago, Autor und Datum</translation>
    </message>
    <message>
        <source>Copy as a citation: MLA</source>
        <translation>Als Zitat kopieren: MLA</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy its text in a browser and paste it.</source>
        <translation>Kopieren Sie den Text in einem Browser, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the answers for a mail</source>
        <translation>Die Antworten für eine Mail kopieren</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text. To keep the address as evidence, go to its claim and paste there.</source>
        <translation>Kopieren Sie den Text des Artikels. Um die Adresse als Beleg zu behalten, gehen Sie zu ihrer Behauptung, und fügen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>Copy the bookmark for browsers</source>
        <translation>Das Lesezeichen für Browser kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the open queries as a mail</source>
        <translation>Offene Rückfragen als Mail kopieren</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own, and open the copy.</source>
        <translation>Kopieren Sie das Projekt in einen eigenen Ordner, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the source note</source>
        <translation>Die Quellennotiz kopieren</translation>
    </message>
    <message>
        <source>Copy what it holds into a text file.</source>
        <translation>Kopieren Sie den Inhalt in eine Textdatei.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Correction answered</source>
        <translation>Korrektur beantwortet</translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation>Korrektur: {0}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Corrections log</source>
        <translation>Korrekturprotokoll</translation>
    </message>
    <message>
        <source>Corrections log (web page)</source>
        <translation>Korrekturprotokoll (Webseite)</translation>
    </message>
    <message numerus="yes">
        <source>Corrections log · %Ln</source>
        <translation>
            <numerusform>Korrekturprotokoll · %Ln</numerusform>
            <numerusform>Korrekturprotokoll · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections, one a line</source>
        <translation>Korrekturen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Could not be looked into: {0}</source>
        <translation>Konnte nicht durchsucht werden: {0}</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Anwalt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage is not known yet</source>
        <translation>Abdeckung noch nicht bekannt</translation>
    </message>
    <message>
        <source>Coverage of the latest articles</source>
        <translation>Abdeckung der neuesten Artikel</translation>
    </message>
    <message>
        <source>Coverage {0}</source>
        <translation>Abdeckung {0}</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Create the tag “{0}”</source>
        <translation>Schlagwort „{0}“ anlegen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Aus dem Text genommen</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Auslassungen</translation>
    </message>
    <message>
        <source>Daily when something changed, and before what may be regretted. They are listed under File › Backups.</source>
        <translation>Täglich, wenn sich etwas geändert hat, und vor allem, was man bereuen könnte. Sie stehen unter Datei › Sicherungen.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged UTF-8: %Ln place(s) that could not be read (is|are) shown as �, first in line {line}.</source>
        <translation>
            <numerusform>Beschädigtes UTF-8: %Ln unlesbare Stelle ist als � gezeigt, die erste in Zeile {line}.</numerusform>
            <numerusform>Beschädigtes UTF-8: %Ln unlesbare Stellen sind als � gezeigt, die erste in Zeile {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dear {byline},

before “{title}” goes out, we have these questions:

{queries}

Please answer by {due}.

Thank you,
{person}</source>
        <translation>Guten Tag {byline},

bevor „{title}“ erscheint, haben wir diese Fragen:

{queries}

Bitte antworten Sie bis {due}.

Vielen Dank
{person}</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide it as</source>
        <translation>Entscheiden als</translation>
    </message>
    <message>
        <source>Decided: {0}.</source>
        <translation>Entschieden: {0}.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Wird entschieden</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln claims</source>
        <translation>
            <numerusform>Behauptung löschen</numerusform>
            <numerusform>%Ln Behauptungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and type it again.</source>
        <translation>Löschen Sie es, und tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Delete the claim everywhere</source>
        <translation>Die Behauptung überall löschen</translation>
    </message>
    <message>
        <source>Delete the selected articles</source>
        <translation>Die ausgewählten Artikel löschen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting the claim</source>
        <translation>Die Behauptung wird gelöscht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss a contradiction</source>
        <translation>Widerspruch ausblenden</translation>
    </message>
    <message>
        <source>Dismiss it in the new text.</source>
        <translation>Blenden Sie ihn im neuen Text aus.</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Dismissed by {who}: {reason}</source>
        <translation>Ausgeblendet von {who}: {reason}</translation>
    </message>
    <message>
        <source>Dismissed contradictions</source>
        <translation>Ausgeblendete Widersprüche</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Ausgeblendet.</translation>
    </message>
    <message>
        <source>Dismissing a contradiction</source>
        <translation>Widerspruch wird ausgeblendet</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Ausblenden…</translation>
    </message>
    <message>
        <source>Do it again. If it comes often, ask whoever runs the server for hot_standby_feedback.</source>
        <translation>Tun Sie es noch einmal. Kommt es oft, bitten Sie, wer den Server betreibt, um hot_standby_feedback.</translation>
    </message>
    <message>
        <source>Do what is left, or give a reason to sign off all the same.</source>
        <translation>Tun Sie, was noch fehlt, oder geben Sie einen Grund an, trotzdem freizugeben.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Dot what is left to check</source>
        <translation>Offenes punktieren</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window, paste an article, or begin with the three samples. Everything is saved as you do it.</source>
        <translation>Legen Sie Dateien irgendwo in diesem Fenster ab, fügen Sie einen Artikel ein, oder beginnen Sie mit den drei Beispielen. Alles wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Drop files or folders here.</source>
        <translation>Legen Sie hier Dateien oder Ordner ab.</translation>
    </message>
    <message>
        <source>Drop it here: evidence of this claim</source>
        <translation>Hier ablegen: als Beleg dieser Behauptung</translation>
    </message>
    <message>
        <source>Dropping a place</source>
        <translation>Stelle wird entfernt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Due: {0}</source>
        <translation>Termin: {0}</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Each number in the text has a card beside it. Type your answers there, and say of each proposed correction whether you take it. At the end, save your answers and send the file back.</source>
        <translation>Zu jeder Nummer im Text gehört eine Karte daneben. Tippen Sie dort Ihre Antworten ein, und geben Sie zu jeder vorgeschlagenen Korrektur an, ob Sie sie übernehmen. Speichern Sie am Ende Ihre Antworten, und schicken Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>Each row comes in as an article. Which column holds what?</source>
        <translation>Jede Zeile kommt als ein Artikel herein. Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>Each source note has a claim already.</source>
        <translation>Jede Quellennotiz hat schon eine Behauptung.</translation>
    </message>
    <message>
        <source>Each statement that can be checked was put into words of its own, and rated on the scale below by what sources say of it. A rating is of the claim as it is worded, on what was known at the time.</source>
        <translation>Jede prüfbare Aussage wurde in eigene Worte gefasst und auf der Skala unten danach eingestuft, was Quellen dazu sagen. Die Einstufung gilt der Behauptung, wie sie lautet, nach dem damaligen Kenntnisstand.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation>Frühere Seiten</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Editing the status</source>
        <translation>Status wird bearbeitet</translation>
    </message>
    <message>
        <source>Editing the tag</source>
        <translation>Schlagwort wird bearbeitet</translation>
    </message>
    <message>
        <source>Emptied elsewhere meanwhile.</source>
        <translation>Inzwischen anderswo geleert.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Encoding as guessed</source>
        <translation>Kodierung wie vermutet</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Das Projekt verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the project…</source>
        <translation>Projekt verschlüsseln…</translation>
    </message>
    <message>
        <source>Encrypted projects need SQLCipher, which is not installed.</source>
        <translation>Verschlüsselte Projekte brauchen SQLCipher, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>End a letter earlier</source>
        <translation>Ende einen Buchstaben früher</translation>
    </message>
    <message>
        <source>End a letter later</source>
        <translation>Ende einen Buchstaben später</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Ende ein Wort früher</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Ende ein Wort später</translation>
    </message>
    <message>
        <source>End blind assessment</source>
        <translation>Blinde Bewertung beenden</translation>
    </message>
    <message>
        <source>Enough (WCAG AA).</source>
        <translation>Ausreichend (WCAG AA).</translation>
    </message>
    <message>
        <source>Enter shows more of it, {0} links to it</source>
        <translation>Enter zeigt mehr davon, {0} verknüpft damit</translation>
    </message>
    <message>
        <source>Enter to edit, Del to remove</source>
        <translation>Enter bearbeitet, Entf entfernt</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Erase it as a name: it may stand in texts.</source>
        <translation>Löschen Sie es als Namen: er kann in Texten stehen.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Essential checkables only</source>
        <translation>Nur das Wesentliche</translation>
    </message>
    <message>
        <source>Essential checkables that are covered by a claim, or waived. A sign-off asks for the usual ones.</source>
        <translation>Wesentliches, das durch eine Behauptung abgedeckt oder ausgenommen ist. Eine Freigabe verlangt das Übliche.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Every checkable in this article is covered or waived.</source>
        <translation>Jede Prüfstelle in diesem Artikel ist abgedeckt oder ausgenommen.</translation>
    </message>
    <message>
        <source>Every checkable of the kind: {kind}</source>
        <translation>Alle Prüfstellen der Art: {kind}</translation>
    </message>
    <message>
        <source>Every claim is checked.</source>
        <translation>Jede Behauptung ist geprüft.</translation>
    </message>
    <message>
        <source>Every essential checkable in this article is covered or waived.</source>
        <translation>Alles Wesentliche in diesem Artikel ist abgedeckt oder ausgenommen.</translation>
    </message>
    <message>
        <source>Every usual checkable in this article is covered or waived.</source>
        <translation>Alles Übliche in diesem Artikel ist abgedeckt oder ausgenommen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody sees all assessments in this article now.</source>
        <translation>In diesem Artikel sehen jetzt alle sämtliche Bewertungen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything done before is in it; open it there to go on, or move it back.</source>
        <translation>Alles bisher Getane ist darin; öffnen Sie es dort, oder verschieben Sie es zurück.</translation>
    </message>
    <message>
        <source>Everything done before is in the project; open it again to go on.</source>
        <translation>Alles bisher Getane ist im Projekt; öffnen Sie es wieder, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Everything done before is kept in {ours}; open that to go on.</source>
        <translation>Alles bisher Getane ist in {ours} bewahrt; öffnen Sie das, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Ask whoever runs the server to free some space, then do it again.</source>
        <translation>Alles bisher Getane ist bewahrt. Bitten Sie den Betreuer des Servers, Platz zu schaffen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Check the disk or the network drive, then do it again.</source>
        <translation>Alles bisher Getane ist bewahrt. Prüfen Sie den Datenträger oder das Netzlaufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Free some space on that disk, then do it again.</source>
        <translation>Alles bisher Getane ist bewahrt. Schaffen Sie Platz auf diesem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Free some space there, then do it again.</source>
        <translation>Alles bisher Getane ist bewahrt. Schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Name a place that you may write to, with room for the copy.</source>
        <translation>Alles bisher Getane ist bewahrt. Nennen Sie einen Ort, an den Sie schreiben dürfen und der Platz für die Kopie hat.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Raise the limit (ulimit -f), or move the project, then do it again.</source>
        <translation>Alles bisher Getane ist bewahrt. Heben Sie die Grenze an (ulimit -f), oder verschieben Sie das Projekt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything is as it was on {when}.</source>
        <translation>Alles ist, wie es am {when} war.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence on a source found wrong</source>
        <translation>Beleg aus einer als falsch erkannten Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Evidence · %Ln</source>
        <translation>
            <numerusform>Belege · %Ln</numerusform>
            <numerusform>Belege · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence · none yet</source>
        <translation>Belege · noch keine</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel-Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Austauschordner</translation>
    </message>
    <message>
        <source>Exchange folder: who is there, what waits…</source>
        <translation>Austauschordner: wer da ist, was wartet…</translation>
    </message>
    <message>
        <source>Exchange no more</source>
        <translation>Nicht mehr austauschen</translation>
    </message>
    <message>
        <source>Exchange through a shared folder…</source>
        <translation>Über einen gemeinsamen Ordner austauschen…</translation>
    </message>
    <message>
        <source>Exchanged with {0} from now on.</source>
        <translation>Von jetzt an wird mit {0} ausgetauscht.</translation>
    </message>
    <message>
        <source>Exchanging with {0}</source>
        <translation>Austausch mit {0}</translation>
    </message>
    <message>
        <source>Exchanging, nobody else yet</source>
        <translation>Austausch, noch niemand sonst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export it again from the program that it comes from.</source>
        <translation>Exportieren Sie sie noch einmal aus dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Export it again, with the texts.</source>
        <translation>Exportieren Sie sie noch einmal, mit den Texten.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Export it as a web page, and print that from a browser.</source>
        <translation>Exportieren Sie ihn als Webseite, und drucken Sie diese aus einem Browser.</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Export the project with its sources.</source>
        <translation>Exportieren Sie das Projekt mit seinen Quellen.</translation>
    </message>
    <message>
        <source>Export them as RIS, BibTeX, CSL-JSON, Zotero RDF or EndNote XML.</source>
        <translation>Exportieren Sie sie als RIS, BibTeX, CSL-JSON, Zotero-RDF oder EndNote-XML.</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Diese Version exportieren…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exports, reports and hand-backs have none of these names, in any of their forms, and no original files. Parcels to colleagues have them.</source>
        <translation>Exporte, Berichte und Rückgaben enthalten keinen dieser Namen, in keiner ihrer Formen, und keine Originaldateien. Pakete an Kollegen enthalten sie.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>FEVER</source>
        <translation>FEVER</translation>
    </message>
    <message>
        <source>FEVER holds the sources that bear the label out, no others.</source>
        <translation>FEVER nimmt die Quellen auf, die das Label stützen, keine anderen.</translation>
    </message>
    <message>
        <source>FEVER label</source>
        <translation>FEVER-Label</translation>
    </message>
    <message>
        <source>Fact box (HTML to embed)</source>
        <translation>Faktenbox (HTML zum Einbetten)</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Faktencheck</translation>
    </message>
    <message>
        <source>Fact-check report</source>
        <translation>Faktencheck-Bericht</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fields: {fields}; in the mail {queries} are the queries. A line in which a field is empty is left out. A line may begin with what is typed for it: “two = Two independent sources say so.”; in a field, ;two lists it.</source>
        <translation>Felder: {fields}; in der Mail stehen bei {queries} die Fragen. Eine Zeile, in der ein Feld leer ist, entfällt. Eine Zeile kann mit dem Kürzel beginnen, das man dafür tippt: „zwei = Zwei unabhängige Quellen sagen das.“; in einem Feld zeigt ;zwei sie an.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Datei: {0}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of reference managers</source>
        <translation>Dateien von Literaturverwaltungen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Filled in from the file: {0}.</source>
        <translation>Aus der Datei ausgefüllt: {0}.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Filter and sort the library</source>
        <translation>Die Bibliothek filtern und sortieren</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation>Behauptungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Die Behauptungen filtern</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Die Tasten filtern</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Die Bibliothek filtern</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find: match case and accents</source>
        <translation>Suchen: Groß-/Kleinschreibung und Akzente beachten</translation>
    </message>
    <message>
        <source>Find: regular expression</source>
        <translation>Suchen: regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find: whole words</source>
        <translation>Suchen: ganze Wörter</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Fixed while claims have the status: programs name it by this.</source>
        <translation>Fest, solange Behauptungen den Status haben: Programme nennen ihn so.</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found wrong</source>
        <translation>Als falsch erkannt</translation>
    </message>
    <message>
        <source>Found wrong…</source>
        <translation>Als falsch erkannt…</translation>
    </message>
    <message>
        <source>Free some space on its disk, then do it again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, or name a place on another disk.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen Ort auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From (2021, 2021-06, 2021-06-23)</source>
        <translation>Von (2021, 2021-06, 2021-06-23)</translation>
    </message>
    <message>
        <source>From a day on…</source>
        <translation>Ab einem Tag…</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>Wieder vom Ende.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>Wieder vom Anfang.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Give a start and a later end, both within the text.</source>
        <translation>Nennen Sie einen Anfang und ein späteres Ende, beide im Text.</translation>
    </message>
    <message>
        <source>Give at least one of: a title, a URL, a publisher, a quotation, a note, an author, a file.</source>
        <translation>Geben Sie mindestens eines an: Titel, URL, Verlag, Zitat, Notiz, Autor, Datei.</translation>
    </message>
    <message>
        <source>Give it another key.</source>
        <translation>Geben Sie einen anderen Schlüssel an.</translation>
    </message>
    <message>
        <source>Give it another label.</source>
        <translation>Geben Sie ihm eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give its title, address, publisher, author or a file.</source>
        <translation>Nennen Sie Titel, Adresse, Herausgeber, Autor oder eine Datei.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Nennen Sie mehr von der Kennung.</translation>
    </message>
    <message>
        <source>Give the file with the text of the draft.</source>
        <translation>Geben Sie die Datei mit dem Text des Entwurfs an.</translation>
    </message>
    <message>
        <source>Give the time as well, or the number.</source>
        <translation>Geben Sie auch die Uhrzeit an, oder die Nummer.</translation>
    </message>
    <message>
        <source>Give what the article said, or what it says now.</source>
        <translation>Geben Sie an, was im Artikel stand, oder was er jetzt sagt.</translation>
    </message>
    <message>
        <source>Giving a place</source>
        <translation>Stelle wird zugewiesen</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Mit der Kopie weiterarbeiten</translation>
    </message>
    <message>
        <source>Go there: {0}</source>
        <translation>Dorthin gehen: {0}</translation>
    </message>
    <message>
        <source>Go through them no more</source>
        <translation>Nicht weiter durchgehen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a claim</source>
        <translation>Zu einer Behauptung gehen</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Go to it: {0}</source>
        <translation>Hingehen: {0}</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Zu seiner Stelle gehen</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Zum Artikel gehen</translation>
    </message>
    <message>
        <source>Go to the claims</source>
        <translation>Zu den Behauptungen gehen</translation>
    </message>
    <message>
        <source>Go to the claims checked before</source>
        <translation>Zu den früher geprüften Behauptungen gehen</translation>
    </message>
    <message>
        <source>Go to what its sources say</source>
        <translation>Zu dem gehen, was die Quellen sagen</translation>
    </message>
    <message>
        <source>Go up to the wording</source>
        <translation>Nach oben zum Wortlaut</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>Behauptungen gruppieren</translation>
    </message>
    <message>
        <source>Halves of letters or signs were replaced by �.</source>
        <translation>Halbe Buchstaben oder Zeichen wurden durch � ersetzt.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Has marked nothing here.</source>
        <translation>Hat hier nichts markiert.</translation>
    </message>
    <message>
        <source>Held by no role, since they own the database or look after the server: {0}.</source>
        <translation>Von keiner Rolle gehalten, da sie die Datenbank besitzen oder den Server betreuen: {0}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Die Passphrase verbergen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Verlauf des Artikels</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Verlauf der Behauptung</translation>
    </message>
    <message>
        <source>History of “{0}”</source>
        <translation>Verlauf von „{0}“</translation>
    </message>
    <message>
        <source>History, folded</source>
        <translation>Verlauf, zugeklappt</translation>
    </message>
    <message>
        <source>History, unfolded</source>
        <translation>Verlauf, aufgeklappt</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Holds it: {0}</source>
        <translation>Enthält es: {0}</translation>
    </message>
    <message>
        <source>How a claim looks in the text</source>
        <translation>Wie eine Behauptung im Text aussieht</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>How much is listed</source>
        <translation>Wie viel aufgeführt wird</translation>
    </message>
    <message>
        <source>How much is listed, dotted in the text, and walked with the keys</source>
        <translation>Wie viel aufgeführt, im Text gepunktet und mit den Tasten durchgegangen wird</translation>
    </message>
    <message>
        <source>How much of that article stands in this one, too</source>
        <translation>Wie viel von jenem Artikel auch in diesem steht</translation>
    </message>
    <message>
        <source>How much of this article stands in that one, too</source>
        <translation>Wie viel von diesem Artikel auch in jenem steht</translation>
    </message>
    <message>
        <source>Hyphens at line ends were taken out; please check: {words}.</source>
        <translation>Trennstriche am Zeilenende wurden entfernt; bitte prüfen: {words}.</translation>
    </message>
    <message>
        <source>If it is a table of articles, “Columns…” says which column holds the texts.</source>
        <translation>Ist sie eine Tabelle mit Artikeln, sagt „Spalten…“, welche Spalte die Texte enthält.</translation>
    </message>
    <message>
        <source>If it is encrypted, put its passphrase into a file that only you can read, and name that: --passphrase-file FILE, or $ANNOTATOR_PASSPHRASE_FILE.</source>
        <translation>Wenn es verschlüsselt ist, schreiben Sie die Passphrase in eine Datei, die nur Sie lesen können, und nennen Sie diese: --passphrase-file DATEI oder $ANNOTATOR_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import articles instead.</source>
        <translation>Importieren Sie stattdessen Artikel.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import it: the marks come onto the article that has its address.</source>
        <translation>Importieren Sie sie: Die Markierungen kommen an den Artikel mit ihrer Adresse.</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Mehr importieren</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Quellen importieren</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Quellen importieren…</translation>
    </message>
    <message>
        <source>Import the article first, or put its address into its details.</source>
        <translation>Importieren Sie zuerst den Artikel, oder tragen Sie die Adresse in seine Angaben ein.</translation>
    </message>
    <message>
        <source>Import the codebook {0}</source>
        <translation>Das Codebuch {0} importieren</translation>
    </message>
    <message>
        <source>Import the folder to take the files in it.</source>
        <translation>Importieren Sie den Ordner, um seine Dateien zu nehmen.</translation>
    </message>
    <message>
        <source>Import the sample articles</source>
        <translation>Die Beispielartikel importieren</translation>
    </message>
    <message>
        <source>Import with a look before…</source>
        <translation>Mit Vorschau importieren…</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Importing sources</source>
        <translation>Quellen werden importiert</translation>
    </message>
    <message>
        <source>Importing the codebook</source>
        <translation>Das Codebuch wird importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In a table, nearly {0}: {1}</source>
        <translation>In einer Tabelle, fast {0}: {1}</translation>
    </message>
    <message>
        <source>In a table, {0}: {1}</source>
        <translation>In einer Tabelle, {0}: {1}</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In its sources</source>
        <translation>In den Quellen</translation>
    </message>
    <message numerus="yes">
        <source>In its sources · %Ln passage(s)</source>
        <translation>
            <numerusform>In den Quellen · %Ln Stelle</numerusform>
            <numerusform>In den Quellen · %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list of what is left to check.</source>
        <translation>In der Liste dessen, was noch zu prüfen ist.</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In the text, claims that are checked and right have a thin line and no colour. What is open, wrong or changed stands out.</source>
        <translation>Im Text haben geprüfte und richtige Behauptungen eine dünne Linie und keine Farbe. Offenes, Falsches und Geändertes tritt hervor.</translation>
    </message>
    <message>
        <source>In: {0}</source>
        <translation>In: {0}</translation>
    </message>
    <message>
        <source>Include confidential evidence</source>
        <translation>Vertrauliche Belege aufnehmen</translation>
    </message>
    <message>
        <source>Include its subfolders if the articles are there.</source>
        <translation>Nehmen Sie die Unterordner dazu, wenn die Artikel dort liegen.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Unabhängig</translation>
    </message>
    <message>
        <source>Independent of</source>
        <translation>Unabhängig von</translation>
    </message>
    <message>
        <source>Independent of each other</source>
        <translation>Voneinander unabhängig</translation>
    </message>
    <message>
        <source>Independent of: {0}</source>
        <translation>Unabhängig von: {0}</translation>
    </message>
    <message>
        <source>Install annotator[team].</source>
        <translation>Installieren Sie annotator[team].</translation>
    </message>
    <message>
        <source>Install annotator[vault], or use the packaged program, which has it.</source>
        <translation>Installieren Sie annotator[vault], oder benutzen Sie das gepackte Programm, das es enthält.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;annotator[{extra}]&quot;. The packaged program goes without it: export JSON lines or CSV there.</source>
        <translation>Installieren Sie sie: pip install &quot;annotator[{extra}]&quot;. Das fertig gepackte Programm enthält sie nicht: Exportieren Sie dort JSON-Zeilen oder CSV.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Is “{0}” spelt as it should be, or is it “{1}”?</source>
        <translation>Ist „{0}“ richtig geschrieben, oder heißt es „{1}“?</translation>
    </message>
    <message>
        <source>Is “{0}” spelt as it should be?</source>
        <translation>Ist „{0}“ richtig geschrieben?</translation>
    </message>
    <message>
        <source>Is “{quote}” still so today?</source>
        <translation>Trifft „{quote}“ heute noch zu?</translation>
    </message>
    <message>
        <source>It begins or ends inside a word: the word is written in two parts.</source>
        <translation>Sie beginnt oder endet in einem Wort: Das Wort wird in zwei Teilen geschrieben.</translation>
    </message>
    <message>
        <source>It begins or ends with a line end, which brat leaves out of a mark: it is that much shorter.</source>
        <translation>Sie beginnt oder endet mit einem Zeilenende, das brat aus einer Markierung weglässt: Sie ist um so viel kürzer.</translation>
    </message>
    <message>
        <source>It begins or ends with white space, which this format leaves out: it is that much shorter.</source>
        <translation>Sie beginnt oder endet mit Leerraum, den dieses Format weglässt: Sie ist um so viel kürzer.</translation>
    </message>
    <message>
        <source>It came from a list, and stands in no article here.</source>
        <translation>Sie kam aus einer Liste und steht hier in keinem Artikel.</translation>
    </message>
    <message>
        <source>It can be given later, in the preferences.</source>
        <translation>Er kann später in den Einstellungen angegeben werden.</translation>
    </message>
    <message>
        <source>It can be signed off all the same for a reason, which is kept with it.</source>
        <translation>Er kann trotzdem freigegeben werden, mit einem Grund, der dabei bewahrt wird.</translation>
    </message>
    <message>
        <source>It can be: {known}.</source>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>It does not pass the check: {listed}{more}.</source>
        <translation>Sie besteht die Prüfung nicht: {listed}{more}.</translation>
    </message>
    <message>
        <source>It goes as far as number {last}.</source>
        <translation>Er reicht bis Nummer {last}.</translation>
    </message>
    <message>
        <source>It goes from texts, quotes, evidence, attached files, the search and the whole history. Only that something was erased stays: when, by whom and why.</source>
        <translation>Es verschwindet aus Texten, Zitaten, Belegen, angehängten Dateien, der Suche und dem ganzen Verlauf. Es bleibt nur, dass etwas gelöscht wurde: wann, von wem und warum.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln cell(s), and the header {width}: some are missing.</source>
        <translation>
            <numerusform>Sie hat %Ln Zelle, und die Kopfzeile {width}: einige fehlen.</numerusform>
            <numerusform>Sie hat %Ln Zellen, und die Kopfzeile {width}: einige fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has 32 digits, as &apos;annotator key&apos; shows it.</source>
        <translation>Er hat 32 Ziffern, wie „annotator key“ ihn zeigt.</translation>
    </message>
    <message>
        <source>It has no public note, and this page is for readers.</source>
        <translation>Ein öffentlicher Hinweis fehlt, und diese Seite ist für Leser.</translation>
    </message>
    <message>
        <source>It has no revision of this number.</source>
        <translation>Eine Fassung mit dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>It has no sources, and this format holds nothing else.</source>
        <translation>Quellen fehlen, und sonst nimmt dieses Format nichts auf.</translation>
    </message>
    <message>
        <source>It has {cells} cells, and the header {width}: a separator is not quoted.</source>
        <translation>Sie hat {cells} Zellen, und die Kopfzeile {width}: ein Trennzeichen steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>It has: {listed}.</source>
        <translation>Es gibt: {listed}.</translation>
    </message>
    <message>
        <source>It has: {offered}.</source>
        <translation>Es gibt: {offered}.</translation>
    </message>
    <message>
        <source>It has: {whole}.</source>
        <translation>Es gibt: {whole}.</translation>
    </message>
    <message>
        <source>It holds macros, which were not run.</source>
        <translation>Sie enthält Makros, die nicht ausgeführt wurden.</translation>
    </message>
    <message>
        <source>It is 0 (none) to 3 (high).</source>
        <translation>Sie geht von 0 (keine) bis 3 (hoch).</translation>
    </message>
    <message>
        <source>It is a comment that answers nothing that was asked.</source>
        <translation>Ein Kommentar, der auf nichts Gefragtes antwortet.</translation>
    </message>
    <message>
        <source>It is called {suffix}, but what is in it is of the format {format}, and was read so.</source>
        <translation>Sie endet auf {suffix}, doch ihr Inhalt hat das Format {format} und wurde so gelesen.</translation>
    </message>
    <message>
        <source>It is no file of phrases.</source>
        <translation>Es ist keine Datei mit Textbausteinen.</translation>
    </message>
    <message>
        <source>It is not JSON: {reason}.</source>
        <translation>Es ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>It is not an earlier state of this project: it can be restored beside it, as one of its own.</source>
        <translation>Es ist kein früherer Stand dieses Projekts: Es kann daneben wiederhergestellt werden, als ein eigenes.</translation>
    </message>
    <message>
        <source>It is not deleted: {0}. Merge it into another one, or retire it: then claims keep it.</source>
        <translation>Nicht gelöscht: {0}. Führen Sie es mit einem anderen zusammen, oder legen Sie es still: Dann behalten Behauptungen es.</translation>
    </message>
    <message>
        <source>It is not said what is wrong with the source.</source>
        <translation>Es ist nicht gesagt, was an der Quelle falsch ist.</translation>
    </message>
    <message>
        <source>It is not signed, though what {name} sent before was.</source>
        <translation>Es ist nicht signiert, obwohl {name} es früher tat.</translation>
    </message>
    <message>
        <source>It is one of: {article_statuses}.</source>
        <translation>Möglich sind: {article_statuses}.</translation>
    </message>
    <message>
        <source>It is one of: {known}.</source>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>It is one of: {known}; or empty.</source>
        <translation>Möglich sind: {known}; oder leer.</translation>
    </message>
    <message>
        <source>It is one of: {listed}.</source>
        <translation>Möglich sind: {listed}.</translation>
    </message>
    <message>
        <source>It is one of: {underlines}.</source>
        <translation>Möglich sind: {underlines}.</translation>
    </message>
    <message>
        <source>It is primary, secondary or empty.</source>
        <translation>Möglich sind primär, sekundär oder leer.</translation>
    </message>
    <message>
        <source>It is the file that the writer saved on the answer page, or the Word document that was sent.</source>
        <translation>Es ist die Datei, die der Autor auf der Antwortseite gespeichert hat, oder das gesendete Word-Dokument.</translation>
    </message>
    <message>
        <source>It is there now: {0}</source>
        <translation>Jetzt ist sie da: {0}</translation>
    </message>
    <message>
        <source>It is too long: only the first {most} letters were read.</source>
        <translation>Es ist zu lang: nur die ersten {most} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>It is verified or untouched, and only what is not verified is told.</source>
        <translation>Verifiziert oder noch unberührt; mitgeteilt wird nur, was nicht verifiziert ist.</translation>
    </message>
    <message>
        <source>It is written from right to left: the order of words and numbers in a PDF may be wrong there.</source>
        <translation>Die Schrift läuft von rechts nach links: In einem PDF kann die Reihenfolge von Wörtern und Zahlen dann falsch sein.</translation>
    </message>
    <message>
        <source>It is written in words, in the description of the place.</source>
        <translation>Wird in Worten geschrieben, in der Beschreibung der Stelle.</translation>
    </message>
    <message>
        <source>It may answer one of several queries at this place: nobody can tell which.</source>
        <translation>Beantwortet vielleicht eine von mehreren Rückfragen an dieser Stelle: Welche, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it anew in the program that it comes from, and import it by itself.</source>
        <translation>Vielleicht ist sie beschädigt. Speichern Sie sie neu in dem Programm, aus dem sie stammt, und importieren Sie sie allein.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it anew in the program that it comes from, and import that.</source>
        <translation>Vielleicht ist sie beschädigt. Speichern Sie sie neu in dem Programm, aus dem sie stammt, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>It may have been erased already.</source>
        <translation>Vielleicht wurde es schon gelöscht.</translation>
    </message>
    <message>
        <source>It overlaps a place that starts before it, and a word has one label in this format.</source>
        <translation>Sie überschneidet sich mit einer Stelle, die vor ihr beginnt, und ein Wort hat in diesem Format ein Label.</translation>
    </message>
    <message>
        <source>It overlaps a place that starts before it: Label Studio has both, but its CoNLL and spaCy exports cut or drop it.</source>
        <translation>Sie überschneidet sich mit einer Stelle, die vor ihr beginnt: Label Studio hat beide, aber seine Exporte nach CoNLL und spaCy kürzen sie oder lassen sie weg.</translation>
    </message>
    <message>
        <source>It overlaps a place that starts before it: doccano drops it, unless the project there allows overlaps (option overlaps=keep).</source>
        <translation>Sie überschneidet sich mit einer Stelle, die vor ihr beginnt: doccano lässt sie weg, außer wenn das Projekt dort Überschneidungen erlaubt (Option overlaps=keep).</translation>
    </message>
    <message>
        <source>It quotes other mails: their lines begin with &gt;.</source>
        <translation>Sie zitiert andere Mails: Deren Zeilen beginnen mit &gt;.</translation>
    </message>
    <message numerus="yes">
        <source>It refers to %Ln thing(s) outside the file, which (was|were) not loaded.</source>
        <translation>
            <numerusform>Sie verweist auf %Ln Inhalt außerhalb der Datei, der nicht geladen wurde.</numerusform>
            <numerusform>Sie verweist auf %Ln Inhalte außerhalb der Datei, die nicht geladen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It states no positions: the places were found by the words.</source>
        <translation>Sie nennt keine Positionen: Die Stellen wurden anhand der Wörter gefunden.</translation>
    </message>
    <message>
        <source>It stood in this revision; its claim has been removed since.</source>
        <translation>Die Stelle stand in dieser Fassung; ihre Behauptung wurde seither entfernt.</translation>
    </message>
    <message>
        <source>It stood nowhere.</source>
        <translation>Sie stand nirgends.</translation>
    </message>
    <message>
        <source>It was begun at {at}.</source>
        <translation>Er beginnt am {at}.</translation>
    </message>
    <message>
        <source>It was left as it is now. Do it again.</source>
        <translation>Es blieb, wie es jetzt ist. Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was left as it was. Please report this, with the copy made beside it.</source>
        <translation>Es blieb, wie es war. Bitte melden Sie das, mit der Kopie, die daneben liegt.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Es blieb unberührt.</translation>
    </message>
    <message>
        <source>It was left untouched. Mind capital letters and the keyboard&apos;s layout. If you never encrypted it, it is no project, or a damaged one.</source>
        <translation>Es blieb unberührt. Achten Sie auf Groß- und Kleinschreibung und die Tastaturbelegung. Haben Sie es nie verschlüsselt, ist es kein Projekt oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>It was pasted, was too large, or came in before files were kept; its text is there.</source>
        <translation>Er wurde eingefügt, war zu groß oder kam, bevor Dateien aufbewahrt wurden; sein Text ist da.</translation>
    </message>
    <message>
        <source>It was removed just now.</source>
        <translation>Er wurde gerade entfernt.</translation>
    </message>
    <message>
        <source>Its article may have been removed, or its import undone.</source>
        <translation>Vielleicht wurde ihr Artikel entfernt oder sein Import rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Its check turned out wrong, and this format cannot say so.</source>
        <translation>Ihre Prüfung erwies sich als falsch, und dieses Format kann das nicht sagen.</translation>
    </message>
    <message>
        <source>Its columns should be {listed}.</source>
        <translation>Die Spalten sollten sein: {listed}.</translation>
    </message>
    <message>
        <source>Its control characters are written as U+FFFD.</source>
        <translation>Steuerzeichen darin werden als U+FFFD geschrieben.</translation>
    </message>
    <message>
        <source>Its correction is accepted at one place of the claim and rejected at another.</source>
        <translation>Die Korrektur ist an einer Stelle der Behauptung angenommen und an einer anderen abgelehnt.</translation>
    </message>
    <message>
        <source>Its files are being read…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Its first line should name the columns; a comma, a tab or a semicolon parts them.</source>
        <translation>Die erste Zeile sollte die Spalten nennen, getrennt durch Komma, Tabulator oder Semikolon.</translation>
    </message>
    <message>
        <source>Its line breaks are written as blanks.</source>
        <translation>Zeilenumbrüche darin werden als Leerzeichen geschrieben.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Its positions count UTF-16 code units.</source>
        <translation>Ihre Positionen zählen UTF-16-Einheiten.</translation>
    </message>
    <message>
        <source>Its positions count a line end as one.</source>
        <translation>Ihre Positionen zählen ein Zeilenende als eins.</translation>
    </message>
    <message>
        <source>Its positions count a line end as two.</source>
        <translation>Ihre Positionen zählen ein Zeilenende als zwei.</translation>
    </message>
    <message>
        <source>Its positions count letters and signs ({unit}).</source>
        <translation>Ihre Positionen zählen Buchstaben und Zeichen ({unit}).</translation>
    </message>
    <message>
        <source>Its positions count the byte order mark.</source>
        <translation>Ihre Positionen zählen die Bytereihenfolge-Marke mit.</translation>
    </message>
    <message>
        <source>Its positions do not count the byte order mark.</source>
        <translation>Ihre Positionen zählen die Bytereihenfolge-Marke nicht mit.</translation>
    </message>
    <message>
        <source>Its question, answer and addresses are written, not its stance, title and dates.</source>
        <translation>Frage, Antwort und Adressen werden geschrieben, nicht aber Haltung, Titel und Datumsangaben.</translation>
    </message>
    <message>
        <source>Its quote does not stand at its place in the article. &apos;annotator check&apos; tells more.</source>
        <translation>Das Zitat steht nicht an seiner Stelle im Artikel. „annotator check“ sagt mehr.</translation>
    </message>
    <message>
        <source>Its text is encrypted and was not read.</source>
        <translation>Ihr Text ist verschlüsselt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Its title, publisher, address and dates are written, not its stance and what it says.</source>
        <translation>Titel, Verlag, Adresse und Datumsangaben werden geschrieben, nicht aber die Haltung und was darin steht.</translation>
    </message>
    <message>
        <source>Its vclaim is longer than {most} letters: this is no claim.</source>
        <translation>Sein vclaim ist länger als {most} Zeichen: Das ist keine Behauptung.</translation>
    </message>
    <message>
        <source>Its wording, status and rationale stay; the others&apos; statuses and rationales are added to the rationale.</source>
        <translation>Ihr Wortlaut, Status und ihre Begründung bleiben; die Status und Begründungen der anderen kommen in die Begründung.</translation>
    </message>
    <message>
        <source>Its words are gone in the current revision, and this format holds no earlier one.</source>
        <translation>Ihre Wörter sind in der jetzigen Fassung nicht mehr da, und dieses Format nimmt keine frühere auf.</translation>
    </message>
    <message>
        <source>Its words are gone in the current revision: the public is told of no earlier one.</source>
        <translation>Ihre Wörter sind in der jetzigen Fassung nicht mehr da: Frühere Fassungen werden der Öffentlichkeit nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON-LD: one array</source>
        <translation>JSON-LD: ein Array</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep a file with this evidence; or drop it here</source>
        <translation>Eine Datei bei diesem Beleg aufbewahren; oder hier ablegen</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Merken als</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Keep it to {longest_text}.</source>
        <translation>Bleiben Sie bei höchstens {longest_text}.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Meine Wörter behalten</translation>
    </message>
    <message>
        <source>Keep the files that hold the name</source>
        <translation>Die Dateien behalten, die den Namen enthalten</translation>
    </message>
    <message>
        <source>Keep these choices as</source>
        <translation>Diese Auswahl merken als</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier steht</translation>
    </message>
    <message>
        <source>Kept exports</source>
        <translation>Gemerkte Exporte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of people</source>
        <translation>Schlüssel von Personen</translation>
    </message>
    <message>
        <source>Keys of people…</source>
        <translation>Schlüssel von Personen…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of claim, priority, and who said it as what, where and when</source>
        <translation>Art der Behauptung, Priorität und wer sie als was, wo und wann geäußert hat</translation>
    </message>
    <message>
        <source>Kind, priority, said where and when</source>
        <translation>Art, Priorität, wo und wann gesagt</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>Bekannte Schlüssel</translation>
    </message>
    <message>
        <source>Known, and left as it is</source>
        <translation>Bekannt, und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Label Studio (JSON, with its labelling config)</source>
        <translation>Label Studio (JSON, mit seiner Labelling-Konfiguration)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later pages</source>
        <translation>Spätere Seiten</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Laws and documents</source>
        <translation>Gesetze und Dokumente</translation>
    </message>
    <message>
        <source>Least contrast of the colours as chosen: {0} in the light look, {1} in the dark one.</source>
        <translation>Geringster Kontrast der gewählten Farben: {0} im hellen, {1} im dunklen Erscheinungsbild.</translation>
    </message>
    <message>
        <source>Least covered first</source>
        <translation>Am wenigsten abgedeckt zuerst</translation>
    </message>
    <message>
        <source>Leave a remark for colleagues</source>
        <translation>Den Kollegen eine Bemerkung hinterlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave the address in the details of the one that is meant only.</source>
        <translation>Lassen Sie die Adresse nur in den Angaben des Artikels stehen, der gemeint ist.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left to check</source>
        <translation>Noch zu prüfen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let it be its evidence&apos;s quotation, with its page</source>
        <translation>Als Zitat des Belegs übernehmen, mit der Seite</translation>
    </message>
    <message>
        <source>Let it be the chosen claim, or else the first one</source>
        <translation>Sie soll die gewählte Behauptung sein, oder sonst die erste</translation>
    </message>
    <message>
        <source>Let the claims be assessed blind</source>
        <translation>Behauptungen blind bewerten lassen</translation>
    </message>
    <message>
        <source>Let what is checked step back</source>
        <translation>Geprüftes zurücktreten lassen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Made with Qt and PySide6 (LGPL 3). Typefaces: Source Serif 4 and Inter (SIL OFL). Icons: Lucide (ISC).</source>
        <translation>Lizenziert unter der Apache License 2.0. Erstellt mit Qt und PySide6 (LGPL 3). Schriften: Source Serif 4 und Inter (SIL OFL). Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or what the system uses.</source>
        <translation>Hell, dunkel, hoher Kontrast, oder was das System nutzt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link it to another claim, or split its words.</source>
        <translation>Verknüpfen Sie sie mit einer anderen Behauptung, oder teilen Sie ihre Wörter.</translation>
    </message>
    <message>
        <source>Link to the claim checked before</source>
        <translation>Mit der früher geprüften Behauptung verknüpfen</translation>
    </message>
    <message>
        <source>Linked to “{0}”.</source>
        <translation>Verknüpft mit „{0}“.</translation>
    </message>
    <message>
        <source>Linking the claim</source>
        <translation>Behauptung wird verknüpft</translation>
    </message>
    <message>
        <source>Linking the phrase</source>
        <translation>Formulierung wird verknüpft</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock an encrypted project</source>
        <translation>Ein verschlüsseltes Projekt sperren</translation>
    </message>
    <message>
        <source>Log a correction</source>
        <translation>Korrektur eintragen</translation>
    </message>
    <message>
        <source>Log of privileged remarks</source>
        <translation>Verzeichnis der vertraulichen Anwaltsbemerkungen</translation>
    </message>
    <message>
        <source>Logging the correction</source>
        <translation>Korrektur wird eingetragen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Look after the project</source>
        <translation>Das Projekt pflegen</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Vorher ansehen</translation>
    </message>
    <message>
        <source>Look at that one first; then bring yours in again.</source>
        <translation>Sehen Sie sich zuerst jenen an; dann nehmen Sie Ihren noch einmal auf.</translation>
    </message>
    <message>
        <source>Look at the passages of that one.</source>
        <translation>Sehen Sie die Stellen jener an.</translation>
    </message>
    <message>
        <source>Look at what differs now.</source>
        <translation>Sehen Sie, was sich jetzt unterscheidet.</translation>
    </message>
    <message>
        <source>Look at what it has now, and choose again what becomes of it.</source>
        <translation>Sehen Sie nach, was es jetzt hat, und wählen Sie noch einmal, was daraus wird.</translation>
    </message>
    <message>
        <source>Look at what it has, and move it again.</source>
        <translation>Sehen Sie nach, was sie jetzt hat, und verschieben Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Look at what it says now, then do it again if it is still right.</source>
        <translation>Sehen Sie nach, was jetzt dort steht, und wiederholen Sie es, wenn es noch stimmt.</translation>
    </message>
    <message>
        <source>Look before the import</source>
        <translation>Vorschau vor dem Import</translation>
    </message>
    <message>
        <source>Look for fewer words.</source>
        <translation>Suchen Sie nach weniger Wörtern.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Look where they stand, and move it again.</source>
        <translation>Sehen Sie nach, wo sie stehen, und verschieben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look where they stand, and move them again.</source>
        <translation>Sehen Sie nach, wo sie stehen, und verschieben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the share is there.</source>
        <translation>Prüfen Sie, ob der gemeinsame Ordner erreichbar ist.</translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Looking at files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>Antworten werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the parcel</source>
        <translation>Paket wird angesehen</translation>
    </message>
    <message>
        <source>Looking at what this format can hold…</source>
        <translation>Es wird nachgesehen, was dieses Format aufnehmen kann…</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Es wird gesucht, was gemeint sein könnte…</translation>
    </message>
    <message>
        <source>Looking for what will go</source>
        <translation>Es wird gesucht, was verschwinden wird</translation>
    </message>
    <message>
        <source>Looks through articles, claims, evidence, comments and source notes. status: tag: claimant: publisher: checker: from: and to: narrow it.</source>
        <translation>Durchsucht Artikel, Behauptungen, Belege, Kommentare und Quellennotizen. status: tag: claimant: publisher: checker: from: und to: grenzen ein.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of Qt</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made and checked over time</source>
        <translation>Angelegt und geprüft im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Make a bookmark in your browser, and paste this as its address.</source>
        <translation>Legen Sie im Browser ein Lesezeichen an, und fügen Sie dies als Adresse ein.</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Behauptung anlegen</translation>
    </message>
    <message>
        <source>Make a claim of each source note</source>
        <translation>Aus jeder Quellennotiz eine Behauptung machen</translation>
    </message>
    <message>
        <source>Make a claim of the source note</source>
        <translation>Aus der Quellennotiz eine Behauptung machen</translation>
    </message>
    <message>
        <source>Make a copy of the file as it is, then put the newest backup in its place: &apos;annotator backups&apos; lists them.</source>
        <translation>Kopieren Sie die Datei, wie sie ist, und setzen Sie die neueste Sicherung an ihre Stelle: „annotator backups“ listet sie auf.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make backups by itself</source>
        <translation>Von selbst sichern</translation>
    </message>
    <message>
        <source>Make it a new draft of that</source>
        <translation>Zu dessen neuem Entwurf machen</translation>
    </message>
    <message>
        <source>Make it anew from what is in the project: Rebuild the search index, or &apos;annotator rebuild-search&apos;.</source>
        <translation>Erstellen Sie ihn aus dem Projekt neu: Suchindex neu aufbauen, oder „annotator rebuild-search“.</translation>
    </message>
    <message>
        <source>Make it, or look whether the share is there.</source>
        <translation>Legen Sie ihn an, oder prüfen Sie, ob der gemeinsame Ordner erreichbar ist.</translation>
    </message>
    <message>
        <source>Make one (&apos;annotator redact --add NAME&apos;), or name them: -o redact=NAME,NAME.</source>
        <translation>Legen Sie eine an („annotator redact --add NAME“), oder nennen Sie sie: -o redact=NAME,NAME.</translation>
    </message>
    <message>
        <source>Make one claim of them: the first one, with all places and evidence</source>
        <translation>Eine Behauptung daraus machen: die erste, mit allen Stellen und Belegen</translation>
    </message>
    <message>
        <source>Make one with: createdb --encoding=UTF8 --template=template0.</source>
        <translation>Legen Sie eine an mit: createdb --encoding=UTF8 --template=template0.</translation>
    </message>
    <message>
        <source>Make one with: createuser --pwprompt {login}; or add --make-login.</source>
        <translation>Legen Sie eines an mit: createuser --pwprompt {login}; oder geben Sie --make-login an.</translation>
    </message>
    <message>
        <source>Make one: &apos;annotator key make&apos;.</source>
        <translation>Erzeugen Sie einen: „annotator key make“.</translation>
    </message>
    <message>
        <source>Make the check void, with a reason</source>
        <translation>Die Prüfung mit einem Grund für ungültig erklären</translation>
    </message>
    <message>
        <source>Make the folder first, or name another one.</source>
        <translation>Legen Sie zuerst den Ordner an, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Make the selected sources one</source>
        <translation>Die ausgewählten Quellen zusammenlegen</translation>
    </message>
    <message>
        <source>Make them with: annotator roles make.</source>
        <translation>Legen Sie sie an mit: annotator roles make.</translation>
    </message>
    <message>
        <source>Make this a new draft of it</source>
        <translation>Diesen zu dessen neuem Entwurf machen</translation>
    </message>
    <message>
        <source>Make this place a claim of its own</source>
        <translation>Aus dieser Stelle eine eigene Behauptung machen</translation>
    </message>
    <message>
        <source>Making a claim</source>
        <translation>Behauptung wird angelegt</translation>
    </message>
    <message>
        <source>Making a claim of its own</source>
        <translation>Wird eine eigene Behauptung</translation>
    </message>
    <message>
        <source>Making a claim of the source note</source>
        <translation>Behauptung wird aus der Quellennotiz angelegt</translation>
    </message>
    <message>
        <source>Making claims of the source notes</source>
        <translation>Behauptungen werden aus den Quellennotizen angelegt</translation>
    </message>
    <message>
        <source>Making the articles ready to be compared</source>
        <translation>Artikel werden für den Vergleich vorbereitet</translation>
    </message>
    <message>
        <source>Making two claims</source>
        <translation>Zwei Behauptungen werden angelegt</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>Als „in Arbeit“ markieren</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Als „bereit“ markieren</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Als „zu erledigen“ markieren</translation>
    </message>
    <message>
        <source>Mark it again in the new text.</source>
        <translation>Markieren Sie es im neuen Text noch einmal.</translation>
    </message>
    <message>
        <source>Mark misspelt words in fields</source>
        <translation>Falsch geschriebene Wörter in Feldern markieren</translation>
    </message>
    <message>
        <source>Mark misspelt words in the article</source>
        <translation>Falsch geschriebene Wörter im Artikel markieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown markup was left in the text: {reason}.</source>
        <translation>Markdown-Auszeichnung blieb im Text: {reason}.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Marks are labelled by</source>
        <translation>Labels der Markierungen</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May we write “{correction}” instead of “{quote}”?</source>
        <translation>Dürfen wir „{correction}“ statt „{quote}“ schreiben?</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>Vielleicht dieselbe</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Mend it, or move it away: new profiles are kept in a new file then.</source>
        <translation>Bringen Sie sie in Ordnung, oder verschieben Sie sie: Neue Profile kommen dann in eine neue Datei.</translation>
    </message>
    <message>
        <source>Mend the colours</source>
        <translation>Farben ausbessern</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung zusammenführen</numerusform>
            <numerusform>%Ln Behauptungen zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>In die erste zusammenführen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Merge it into another status, or retire it.</source>
        <translation>Führen Sie ihn mit einem anderen Status zusammen, oder legen Sie ihn still.</translation>
    </message>
    <message>
        <source>Merge it into another status, or retire it: then claims keep it, and it is not offered any more.</source>
        <translation>Führen Sie ihn mit einem anderen Status zusammen, oder legen Sie ihn still: Dann behalten Behauptungen ihn, und er wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Merge it into another tag, or retire it: then claims keep it, and it is not offered any more.</source>
        <translation>Führen Sie es mit einem anderen Schlagwort zusammen, oder legen Sie es still: Dann behalten Behauptungen es, und es wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Merge “{0}”</source>
        <translation>„{0}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Merging claims</source>
        <translation>Behauptungen werden zusammengeführt</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Most claims left to check first</source>
        <translation>Meiste ungeprüfte Behauptungen zuerst</translation>
    </message>
    <message>
        <source>Move by a letter, by a line</source>
        <translation>Um einen Buchstaben, eine Zeile bewegen</translation>
    </message>
    <message>
        <source>Move by a paragraph</source>
        <translation>Um einen Absatz bewegen</translation>
    </message>
    <message>
        <source>Move by a sentence</source>
        <translation>Um einen Satz bewegen</translation>
    </message>
    <message>
        <source>Move by a word</source>
        <translation>Um ein Wort bewegen</translation>
    </message>
    <message>
        <source>Move it elsewhere, then open the project again; it could not be put aside: {reason}.</source>
        <translation>Verschieben Sie es anderswohin, und öffnen Sie das Projekt noch einmal; es konnte nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Move its start or end</source>
        <translation>Anfang oder Ende verschieben</translation>
    </message>
    <message>
        <source>Move the project to a folder of this machine, then exchange.</source>
        <translation>Verschieben Sie das Projekt in einen Ordner dieses Rechners, und tauschen Sie dann aus.</translation>
    </message>
    <message>
        <source>Move what is below it out first.</source>
        <translation>Verschieben Sie zuerst, was darunter steht.</translation>
    </message>
    <message>
        <source>Moving the claim&apos;s ends</source>
        <translation>Die Enden der Behauptung werden verschoben</translation>
    </message>
    <message>
        <source>Moving the status</source>
        <translation>Status wird verschoben</translation>
    </message>
    <message>
        <source>Moving the tag</source>
        <translation>Schlagwort wird verschoben</translation>
    </message>
    <message>
        <source>My assessment</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>My assessment: {0}</source>
        <translation>Meine Bewertung: {0}</translation>
    </message>
    <message>
        <source>My own assessment</source>
        <translation>Meine eigene Bewertung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file in a folder of your own.</source>
        <translation>Nennen Sie eine Datei in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name a file that ends in .annotator.</source>
        <translation>Nennen Sie eine Datei, die auf .annotator endet.</translation>
    </message>
    <message>
        <source>Name a file that ends in {suffix}.</source>
        <translation>Nennen Sie eine Datei, die auf {suffix} endet.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name a new folder: what is in this one would be gone.</source>
        <translation>Nennen Sie einen neuen Ordner: Was in diesem ist, wäre weg.</translation>
    </message>
    <message>
        <source>Name a person&apos;s login.</source>
        <translation>Nennen Sie das Login einer Person.</translation>
    </message>
    <message>
        <source>Name a reason.</source>
        <translation>Nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Name a shorter one.</source>
        <translation>Nennen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Name another file, or allow it to be replaced (--force).</source>
        <translation>Nennen Sie eine andere Datei, oder erlauben Sie, sie zu ersetzen (--force).</translation>
    </message>
    <message>
        <source>Name another file, or allow it to be replaced.</source>
        <translation>Nennen Sie eine andere Datei, oder erlauben Sie, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Name another file, or say --force to replace it.</source>
        <translation>Nennen Sie eine andere Datei, oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Name another file: the project was left untouched.</source>
        <translation>Nennen Sie eine andere Datei: Das Projekt blieb unberührt.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Name articles, or an earlier seal.</source>
        <translation>Nennen Sie Artikel oder ein früheres Siegel.</translation>
    </message>
    <message>
        <source>Name in exports</source>
        <translation>Name in Exporten</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Name one of the two.</source>
        <translation>Nennen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Name one of {people}.</source>
        <translation>Nennen Sie jemanden von {people}.</translation>
    </message>
    <message>
        <source>Name the other article.</source>
        <translation>Nennen Sie den anderen Artikel.</translation>
    </message>
    <message>
        <source>Name the others that are the same one.</source>
        <translation>Nennen Sie die anderen, die dieselbe sind.</translation>
    </message>
    <message numerus="yes">
        <source>Names are made unreadable in %Ln place(s)</source>
        <translation>
            <numerusform>Namen werden an %Ln Stelle unkenntlich gemacht</numerusform>
            <numerusform>Namen werden an %Ln Stellen unkenntlich gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Names to redact</source>
        <translation>Zu schwärzende Namen</translation>
    </message>
    <message>
        <source>Names to redact…</source>
        <translation>Zu schwärzende Namen…</translation>
    </message>
    <message numerus="yes">
        <source>Names were made unreadable in %Ln place(s)</source>
        <translation>
            <numerusform>Namen wurden an %Ln Stelle unkenntlich gemacht</numerusform>
            <numerusform>Namen wurden an %Ln Stellen unkenntlich gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest: {0}</source>
        <translation>Am nächsten: {0}</translation>
    </message>
    <message>
        <source>Neither correction nor query</source>
        <translation>Weder Korrektur noch Rückfrage</translation>
    </message>
    <message>
        <source>New claims get the scale&apos;s first status, and &apos;{label}&apos; counts as checked.</source>
        <translation>Neue Behauptungen erhalten den ersten Status der Skala, und „{label}“ gilt als geprüft.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>New draft of “{0}”</source>
        <translation>Neuer Entwurf von „{0}“</translation>
    </message>
    <message>
        <source>New draft: check the claim again</source>
        <translation>Neuer Entwurf: die Behauptung neu prüfen</translation>
    </message>
    <message>
        <source>New draft: drop the place</source>
        <translation>Neuer Entwurf: die Stelle entfernen</translation>
    </message>
    <message>
        <source>New draft: the place is right</source>
        <translation>Neuer Entwurf: die Stelle stimmt</translation>
    </message>
    <message>
        <source>New draft: the selected words are the place</source>
        <translation>Neuer Entwurf: die markierten Wörter sind die Stelle</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>Neuer Entwurf…</translation>
    </message>
    <message>
        <source>New evidence: a URL or a title</source>
        <translation>Neuer Beleg: URL oder Titel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New line of the corrections log</source>
        <translation>Neue Zeile im Korrekturprotokoll</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>New query to the writer</source>
        <translation>Neue Rückfrage an den Autor</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Newest import first</source>
        <translation>Neuester Import zuerst</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next checkable that is left</source>
        <translation>Nächste offene Prüfstelle</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Behauptung</translation>
    </message>
    <message>
        <source>Next claim that a sign-off lacks</source>
        <translation>Nächste Behauptung, der zur Freigabe etwas fehlt</translation>
    </message>
    <message>
        <source>Next claim under the cursor</source>
        <translation>Nächste Behauptung unter der Einfügemarke</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next place that a new draft has changed</source>
        <translation>Nächste Stelle, die ein neuer Entwurf geändert hat</translation>
    </message>
    <message>
        <source>Next source note</source>
        <translation>Nächste Quellennotiz</translation>
    </message>
    <message>
        <source>No article has been marked by two people.</source>
        <translation>Kein Artikel wurde von zwei Personen markiert.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>No article is open, so there is nothing to print.</source>
        <translation>Es ist kein Artikel offen, also gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Kein Artikel passt zum Filter.</translation>
    </message>
    <message>
        <source>No article was signed off with something missing.</source>
        <translation>Kein Artikel wurde freigegeben, obwohl etwas fehlte.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Noch keine Artikel.</translation>
    </message>
    <message>
        <source>No articles yet. Drop files here.</source>
        <translation>Noch keine Artikel. Legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>No checkable stands at {start} to {end}.</source>
        <translation>Bei {start} bis {end} steht keine Prüfstelle.</translation>
    </message>
    <message>
        <source>No claim has a claimant yet.</source>
        <translation>Noch keine Behauptung hat einen Urheber.</translation>
    </message>
    <message>
        <source>No claim has a tag yet.</source>
        <translation>Noch keine Behauptung hat ein Schlagwort.</translation>
    </message>
    <message>
        <source>No claim has been checked in this article.</source>
        <translation>In diesem Artikel wurde keine Behauptung geprüft.</translation>
    </message>
    <message>
        <source>No claim has been made in this article.</source>
        <translation>In diesem Artikel wurde keine Behauptung angelegt.</translation>
    </message>
    <message>
        <source>No claim has it</source>
        <translation>Keine Behauptung hat es</translation>
    </message>
    <message>
        <source>No claim here</source>
        <translation>Keine Behauptung hier</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Keine Behauptung ist dieser ähnlich.</translation>
    </message>
    <message>
        <source>No claim lacks evidence, a correction or a query.</source>
        <translation>Keiner Behauptung fehlen Belege, eine Korrektur oder eine Rückfrage.</translation>
    </message>
    <message>
        <source>No claim like this has been checked before, as far as is known.</source>
        <translation>Soweit bekannt, wurde keine solche Behauptung früher geprüft.</translation>
    </message>
    <message>
        <source>No claim overlaps this one or stands beside it. Select the text of those that are one.</source>
        <translation>Keine Behauptung überlappt diese oder steht daneben. Markieren Sie den Text derer, die eine sind.</translation>
    </message>
    <message>
        <source>No claim passes the filter</source>
        <translation>Keine Behauptung passt zum Filter</translation>
    </message>
    <message>
        <source>No claim stands in it, and a Web Annotation is of a place: its text is not in this file.</source>
        <translation>Darin steht keine Behauptung, und eine Web Annotation gehört zu einer Stelle: Sein Text ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>No claim was assessed by two people yet.</source>
        <translation>Noch wurde keine Behauptung von zwei Personen bewertet.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Noch keine Behauptungen.</translation>
    </message>
    <message>
        <source>No claims yet. Select a statement in an article: {0} makes it a claim.</source>
        <translation>Noch keine Behauptungen. Markieren Sie eine Aussage in einem Artikel: {0} macht eine Behauptung daraus.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>No evidence names a publisher yet.</source>
        <translation>Noch kein Beleg nennt einen Verlag.</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Noch keine Belege.</translation>
    </message>
    <message>
        <source>No file of this claim&apos;s evidence speaks of it, as far as is known.</source>
        <translation>Keine Datei der Belege dieser Behauptung spricht davon, soweit bekannt.</translation>
    </message>
    <message>
        <source>No finding of kind {kind} begins at {start}.</source>
        <translation>Kein Befund der Art {kind} beginnt bei {start}.</translation>
    </message>
    <message>
        <source>No folder is exchanged with.</source>
        <translation>Es wird mit keinem Ordner ausgetauscht.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No longer said to be independent.</source>
        <translation>Gilt nicht mehr als unabhängig.</translation>
    </message>
    <message>
        <source>No misspelt word.</source>
        <translation>Kein falsch geschriebenes Wort.</translation>
    </message>
    <message>
        <source>No open checkable stands here. {0} goes to the next one.</source>
        <translation>Hier steht keine offene Prüfstelle. {0} geht zur nächsten.</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Kein anderer Artikel ist diesem ähnlich.</translation>
    </message>
    <message>
        <source>No place was chosen.</source>
        <translation>Keine Stelle wurde gewählt.</translation>
    </message>
    <message>
        <source>No query on it is open.</source>
        <translation>Keine Rückfrage dazu ist offen.</translation>
    </message>
    <message>
        <source>No query to the writer of this article is open.</source>
        <translation>Keine Rückfrage an den Autor dieses Artikels ist offen.</translation>
    </message>
    <message>
        <source>No quotation with a speaker was found here.</source>
        <translation>Hier wurde kein Zitat mit Sprecher gefunden.</translation>
    </message>
    <message>
        <source>No references were found.</source>
        <translation>Es wurden keine Literaturangaben gefunden.</translation>
    </message>
    <message>
        <source>No role holds you here: you may do everything.</source>
        <translation>Keine Rolle bindet Sie hier: Sie dürfen alles.</translation>
    </message>
    <message>
        <source>No source is like this.</source>
        <translation>Keine Quelle passt dazu.</translation>
    </message>
    <message>
        <source>No source is selected.</source>
        <translation>Keine Quelle ist ausgewählt.</translation>
    </message>
    <message>
        <source>No source notes</source>
        <translation>Keine Quellennotizen</translation>
    </message>
    <message>
        <source>No source was found that says so.</source>
        <translation>Es wurde keine Quelle gefunden, die das sagt.</translation>
    </message>
    <message>
        <source>No source yet that supports or refutes it</source>
        <translation>Noch keine Quelle, die sie stützt oder widerlegt</translation>
    </message>
    <message>
        <source>No sources yet. Evidence that is added to a claim is listed here.</source>
        <translation>Noch keine Quellen. Belege, die zu einer Behauptung hinzukommen, stehen hier.</translation>
    </message>
    <message>
        <source>Nobody called {name} has worked on the project.</source>
        <translation>Niemand namens {name} hat an dem Projekt gearbeitet.</translation>
    </message>
    <message>
        <source>Nobody can open them without it, and nobody can give it back to you. Write it down.</source>
        <translation>Ohne sie kann es niemand öffnen, und niemand kann sie Ihnen zurückgeben. Schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>Nobody else has put anything there yet.</source>
        <translation>Noch hat niemand sonst etwas dort abgelegt.</translation>
    </message>
    <message>
        <source>Nobody has checked it yet, and this format is for checked claims.</source>
        <translation>Niemand hat sie bisher geprüft, und dieses Format ist für geprüfte Behauptungen.</translation>
    </message>
    <message>
        <source>Nobody has checked it yet, or its check turned out wrong: the public is told of no such claim.</source>
        <translation>Noch hat niemand sie geprüft, oder ihre Prüfung erwies sich als falsch: Eine solche Behauptung wird der Öffentlichkeit nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Nobody sees what others think of a claim here until two people have assessed it.</source>
        <translation>Niemand sieht hier, was andere von einer Behauptung halten, bis zwei Personen sie bewertet haben.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is kept yet: &apos;annotator export --keep-as NAME&apos; keeps one.</source>
        <translation>Noch ist keines gemerkt: „annotator export --keep-as NAME“ merkt eines.</translation>
    </message>
    <message>
        <source>None of the claims lacks that any more.</source>
        <translation>Das fehlt keiner der Behauptungen mehr.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not everything is done yet</source>
        <translation>Es ist noch nicht alles erledigt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in %Ln claim(s) · show the first</source>
        <translation>
            <numerusform>In %Ln Behauptung nicht gespeichert · anzeigen</numerusform>
            <numerusform>In %Ln Behauptungen nicht gespeichert · die erste anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Not what this check is about</source>
        <translation>Gehört nicht zu dieser Prüfung</translation>
    </message>
    <message>
        <source>Not whole yet, or not readable here:</source>
        <translation>Noch nicht vollständig oder hier nicht lesbar:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note of an update</source>
        <translation>Hinweis auf eine Aktualisierung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of the writer</source>
        <translation>Notizen des Autors</translation>
    </message>
    <message>
        <source>Notes on the article</source>
        <translation>Notizen zum Artikel</translation>
    </message>
    <message>
        <source>Notes: queries, comments, corrections</source>
        <translation>Notizen: Rückfragen, Kommentare, Korrekturen</translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>Es kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>Dort kann nichts gedruckt werden.</translation>
    </message>
    <message>
        <source>Nothing differs here that is not decided.</source>
        <translation>Hier unterscheidet sich nichts, was nicht entschieden ist.</translation>
    </message>
    <message>
        <source>Nothing differs that is not decided.</source>
        <translation>Keine Abweichung ist noch unentschieden.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing holds it.</source>
        <translation>Nichts enthält es.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Es ist nichts Neues darin.</translation>
    </message>
    <message>
        <source>Nothing is answered in it.</source>
        <translation>Es ist nichts darin beantwortet.</translation>
    </message>
    <message>
        <source>Nothing is asked about it, and only the queries are told.</source>
        <translation>Dazu wird nichts gefragt, und mitgeteilt werden nur die Rückfragen.</translation>
    </message>
    <message>
        <source>Nothing is asked about the claim, and only what is asked is told (-o what=all).</source>
        <translation>Zur Behauptung wird nichts gefragt, und mitgeteilt wird nur, was gefragt wird (-o what=all).</translation>
    </message>
    <message>
        <source>Nothing is exchanged any more.</source>
        <translation>Es wird nichts mehr ausgetauscht.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet that could be told to the writer.</source>
        <translation>Noch ist nichts dazu bekannt, was dem Autor mitgeteilt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is left to be asked here</source>
        <translation>Hier gibt es nichts mehr zu fragen</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Nichts steht in der Liste.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server, then do it again.</source>
        <translation>Nichts ist verloren. Fragen Sie den Betreuer des Servers, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait for the other window or command to finish, then do it again.</source>
        <translation>Nichts ist verloren. Warten Sie, bis das andere Fenster oder der andere Befehl fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is lost: this format holds all of it.</source>
        <translation>Nichts geht verloren: Dieses Format nimmt alles auf.</translation>
    </message>
    <message>
        <source>Nothing is marked in it, and this format has a row for each mention.</source>
        <translation>Darin ist nichts markiert, und dieses Format hat eine Zeile je Stelle.</translation>
    </message>
    <message>
        <source>Nothing is pasted here. Go to an article, or to the library.</source>
        <translation>Hier wird nichts eingefügt. Gehen Sie zu einem Artikel oder zur Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Nichts wird übernommen.</translation>
    </message>
    <message>
        <source>Nothing leaves this page by itself: what you type stays on this device until you send the file you saved.</source>
        <translation>Nichts verlässt diese Seite von selbst: Was Sie eintippen, bleibt auf diesem Gerät, bis Sie die gespeicherte Datei senden.</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nichts Ähnliches ist bekannt</translation>
    </message>
    <message>
        <source>Nothing more was changed.</source>
        <translation>Es wurde nichts weiter geändert.</translation>
    </message>
    <message>
        <source>Nothing of a new draft waits to be looked at.</source>
        <translation>Von einem neuen Entwurf ist nichts anzusehen.</translation>
    </message>
    <message>
        <source>Nothing of this project has the code {code}.</source>
        <translation>Nichts in diesem Projekt hat den Code {code}.</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten, and all of it can be undone in one step.</source>
        <translation>Nichts von Ihnen wird überschrieben, und alles lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing that was done before is lost. Check the network and the server, then try again.</source>
        <translation>Nichts bisher Getanes ist verloren. Prüfen Sie Netz und Server, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed at two desks: there is nothing to decide.</source>
        <translation>Nichts wurde an zwei Arbeitsplätzen geändert: Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a head, or whoever looks after the project.</source>
        <translation>Nichts wurde geändert. Fragen Sie eine Leitung, oder wer das Projekt betreut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then do it again.</source>
        <translation>Nichts wurde geändert. Schließen Sie es dort, und tun Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close that window, or choose there how to go on; then open it again.</source>
        <translation>Nichts wurde geändert. Schließen Sie jenes Fenster, oder wählen Sie dort, wie es weitergeht; dann öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then open it again.</source>
        <translation>Nichts wurde geändert. Schließen Sie das andere Fenster, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend that and open the project again, or work on a copy in another place.</source>
        <translation>Nichts wurde geändert. Beheben Sie das und öffnen Sie das Projekt noch einmal, oder arbeiten Sie an einer Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again.</source>
        <translation>Nichts wurde geändert. Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was cut from this article: it stands as it was read.</source>
        <translation>Aus diesem Artikel wurde nichts weggelassen: Er steht da, wie er gelesen wurde.</translation>
    </message>
    <message>
        <source>Nothing was done since then: there is nothing to send.</source>
        <translation>Seither wurde nichts getan: Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>Seither wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was exported. &apos;annotator check&apos; tells more; &apos;annotator backups&apos; lists what can be restored.</source>
        <translation>Nichts wurde exportiert. „annotator check“ sagt mehr; „annotator backups“ listet auf, was wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was imported yet since the program was started.</source>
        <translation>Seit dem Start des Programms wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at what it says, then do it again if it is still right.</source>
        <translation>Nichts wurde überschrieben. Sehen Sie nach, was dort steht, und wiederholen Sie es, wenn es noch stimmt.</translation>
    </message>
    <message>
        <source>Nothing was read in this file yet, or it is of no kind that is read.</source>
        <translation>In dieser Datei wurde noch nichts gelesen, oder sie ist von keiner Art, die gelesen wird.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Number people instead of naming them</source>
        <translation>Personen nummerieren statt nennen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers in the text, and the claims with their evidence</source>
        <translation>Nummern im Text, und die Behauptungen mit ihren Belegen</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message numerus="yes">
        <source>Of claims that are there already, %Ln say(s) something else in the file.</source>
        <translation>
            <numerusform>Von den schon vorhandenen Behauptungen lautet in der Datei %Ln anders.</numerusform>
            <numerusform>Von den schon vorhandenen Behauptungen lauten in der Datei %Ln anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that one</source>
        <translation>Von jenem</translation>
    </message>
    <message>
        <source>Of the window; articles and claims stay as they are. In force when Annotator is started again.</source>
        <translation>Die des Fensters; Artikel und Behauptungen bleiben, wie sie sind. Gilt ab dem nächsten Start von Annotator.</translation>
    </message>
    <message>
        <source>Of their pairs agree</source>
        <translation>Davon übereinstimmende Paare</translation>
    </message>
    <message>
        <source>Of this one</source>
        <translation>Von diesem</translation>
    </message>
    <message>
        <source>Oldest open claims</source>
        <translation>Älteste offene Behauptungen</translation>
    </message>
    <message>
        <source>On a page, select the words and choose it; here, add evidence and paste.</source>
        <translation>Wählen Sie auf einer Seite die Wörter aus, und rufen Sie es auf; hier fügen Sie einen Beleg hinzu und fügen ein.</translation>
    </message>
    <message>
        <source>On a source that was found wrong</source>
        <translation>Auf einer als falsch erkannten Quelle</translation>
    </message>
    <message>
        <source>On the article as a whole</source>
        <translation>Zum Artikel als Ganzem</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name pro Zeile</translation>
    </message>
    <message>
        <source>One place at least has to stay with the claim.</source>
        <translation>Mindestens eine Stelle muss bei der Behauptung bleiben.</translation>
    </message>
    <message>
        <source>Only a claim can be checked again.</source>
        <translation>Nur eine Behauptung kann neu geprüft werden.</translation>
    </message>
    <message>
        <source>Only claims of {name}</source>
        <translation>Nur Behauptungen von {name}</translation>
    </message>
    <message>
        <source>Only its address is written.</source>
        <translation>Nur die Adresse wird geschrieben.</translation>
    </message>
    <message>
        <source>Only looks like it: {0}</source>
        <translation>Sieht nur so aus: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected articles</source>
        <translation>
            <numerusform>Nur der geöffnete Artikel</numerusform>
            <numerusform>Nur die %Ln ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the Word file that an article came as has the writer&apos;s notes in it.</source>
        <translation>Nur in der Word-Datei, als die ein Artikel kam, stehen die Notizen des Autors.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln page(s) (was|were) read.</source>
        <translation>
            <numerusform>Nur die erste Seite wurde gelesen.</numerusform>
            <numerusform>Nur die ersten %Ln Seiten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only whoever owns the project&apos;s tables can make roles: {owner}, not {user}.</source>
        <translation>Nur wem die Tabellen des Projekts gehören, kann Rollen anlegen: {owner}, nicht {user}.</translation>
    </message>
    <message>
        <source>Only whoever owns the project&apos;s tables on the server can erase for good.</source>
        <translation>Nur wem die Tabellen des Projekts auf dem Server gehören, kann endgültig löschen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a claim with evidence, or Sources.</source>
        <translation>Öffnen Sie eine Behauptung mit Belegen, oder die Quellen.</translation>
    </message>
    <message>
        <source>Open a copy in the system&apos;s viewer</source>
        <translation>Eine Kopie im Betrachter des Systems öffnen</translation>
    </message>
    <message>
        <source>Open a program?</source>
        <translation>Ein Programm öffnen?</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a shared project</source>
        <translation>Gemeinsames Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a shared project…</source>
        <translation>Gemeinsames Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save it without a password, and import that.</source>
        <translation>Öffnen Sie sie in LibreOffice, speichern Sie sie ohne Passwort, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>Öffnen Sie sie in Word oder LibreOffice, speichern Sie sie als .docx, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Open it in Word, save it without a password, and import that.</source>
        <translation>Öffnen Sie sie in Word, speichern Sie sie ohne Passwort, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Open it in the program that it comes from, and save it anew, or as CSV.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu oder als CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie erstellt hat, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Open it only where you know what it is and whom it came from.</source>
        <translation>Öffnen Sie es nur, wenn Sie wissen, was es ist und von wem es kommt.</translation>
    </message>
    <message>
        <source>Open it when it is written</source>
        <translation>Nach dem Schreiben öffnen</translation>
    </message>
    <message>
        <source>Open it with the program that made the page.</source>
        <translation>Öffnen Sie sie mit dem Programm, das die Seite erstellt hat.</translation>
    </message>
    <message>
        <source>Open one in the library. A table can be copied or exported.</source>
        <translation>Öffnen Sie einen in der Bibliothek. Eine Tabelle kann kopiert oder exportiert werden.</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open the address of the source note</source>
        <translation>Die Adresse der Quellennotiz öffnen</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Den Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the earlier article</source>
        <translation>Früheren Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Den Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>Die andere Datei öffnen</translation>
    </message>
    <message>
        <source>Open the project as {owner}, or as an administrator of the server.</source>
        <translation>Öffnen Sie das Projekt als {owner} oder als Administrator des Servers.</translation>
    </message>
    <message>
        <source>Open the project on the main server to work on it.</source>
        <translation>Öffnen Sie das Projekt auf dem Hauptserver, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>Open the project that the page or the document came from, and take them there.</source>
        <translation>Öffnen Sie das Projekt, aus dem die Seite oder das Dokument stammt, und übernehmen Sie sie dort.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens it as it would be, in the program that the system has for it</source>
        <translation>Öffnet das voraussichtliche Ergebnis in dem Programm, das im System dafür vorgesehen ist</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Order of what is left</source>
        <translation>Reihenfolge des Übrigen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Other encoding…</source>
        <translation>Andere Kodierung…</translation>
    </message>
    <message numerus="yes">
        <source>Other places · %Ln</source>
        <translation>
            <numerusform>Andere Stellen · %Ln</numerusform>
            <numerusform>Andere Stellen · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Others know you by it. Remove the file if you want another one.</source>
        <translation>Andere kennen Sie daran. Entfernen Sie die Datei, wenn Sie einen anderen wollen.</translation>
    </message>
    <message>
        <source>Otherwise in earlier articles</source>
        <translation>In früheren Artikeln anders</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a link, type a title, or drop a file here</source>
        <translation>Link einfügen, Titel eintippen oder Datei hier ablegen</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste article as plain text</source>
        <translation>Artikel als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>Fügen Sie es in Teilen ein.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %Ln pieces of evidence of “{claim}”.</source>
        <translation>
            <numerusform>Als Beleg von „{claim}“ eingefügt.</numerusform>
            <numerusform>Als %Ln Belege von „{claim}“ eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted as a new article: “{title}”.</source>
        <translation>Als neuer Artikel eingefügt: „{title}“.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People have assessed claims as &apos;{label}&apos;, which is not {what} while that is so.</source>
        <translation>Personen haben Behauptungen als „{label}“ bewertet; solange das so ist, wird dieser Status nicht {what}.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prozentangaben</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place selected</source>
        <translation>Auswahl nehmen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation>Stellen im Text</translation>
    </message>
    <message>
        <source>Places marked otherwise</source>
        <translation>Anders markierte Stellen</translation>
    </message>
    <message>
        <source>Places of the claim</source>
        <translation>Stellen der Behauptung</translation>
    </message>
    <message>
        <source>Places that overlap</source>
        <translation>Stellen, die sich überschneiden</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Anzusehende Stellen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out at %Ln claim(s).</source>
        <translation>
            <numerusform>Bei %Ln Behauptung darauf hingewiesen.</numerusform>
            <numerusform>Bei %Ln Behauptungen darauf hingewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Police reform (sample)</source>
        <translation>Polizeireform (Beispiel)</translation>
    </message>
    <message>
        <source>Positions count</source>
        <translation>Positionen zählen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous checkable that is left</source>
        <translation>Vorige offene Prüfstelle</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <source>Previous claim that a sign-off lacks</source>
        <translation>Vorige Behauptung, der zur Freigabe etwas fehlt</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous place that a new draft has changed</source>
        <translation>Vorige Stelle, die ein neuer Entwurf geändert hat</translation>
    </message>
    <message>
        <source>Previous source note</source>
        <translation>Vorige Quellennotiz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Den Artikel drucken</translation>
    </message>
    <message>
        <source>Print the dashboard</source>
        <translation>Übersicht drucken</translation>
    </message>
    <message>
        <source>Print, or save as PDF…</source>
        <translation>Drucken, oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority: high</source>
        <translation>Priorität: hoch</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>Priorität: niedrig</translation>
    </message>
    <message>
        <source>Priority: none</source>
        <translation>Priorität: keine</translation>
    </message>
    <message>
        <source>Priority: normal</source>
        <translation>Priorität: normal</translation>
    </message>
    <message>
        <source>Privileged remarks</source>
        <translation>Vertrauliche Anwaltsbemerkungen</translation>
    </message>
    <message>
        <source>Privileged remarks…</source>
        <translation>Vertrauliche Anwaltsbemerkungen…</translation>
    </message>
    <message>
        <source>Problems in the project</source>
        <translation>Probleme im Projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Proposed correction</source>
        <translation>Vorgeschlagene Korrektur</translation>
    </message>
    <message>
        <source>Proposed:</source>
        <translation>Vorschlag:</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>Öffentlicher Hinweis</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Publisher…</source>
        <translation>Verlag…</translation>
    </message>
    <message>
        <source>Put a question to the writer of this article</source>
        <translation>Dem Autor dieses Artikels eine Frage stellen</translation>
    </message>
    <message>
        <source>Put it aside, then do it again.</source>
        <translation>Legen Sie sie beiseite, und tun Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put it in, or leave the row out.</source>
        <translation>Ergänzen Sie ihn, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, and name that: --passphrase-file FILE.</source>
        <translation>Schreiben Sie sie in eine Datei, die nur Sie lesen können, und nennen Sie diese: --passphrase-file DATEI.</translation>
    </message>
    <message>
        <source>Put it outside. Two of one field mean that one of them must hold.</source>
        <translation>Setzen Sie ihn nach außen. Zwei desselben Feldes bedeuten, dass einer gelten muss.</translation>
    </message>
    <message>
        <source>Put one first that does not count as checked.</source>
        <translation>Stellen Sie einen an den Anfang, der nicht als geprüft gilt.</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the claim, or select a part of it.</source>
        <translation>Setzen Sie die Einfügemarke zwischen zwei Wörter der Behauptung, oder markieren Sie einen Teil.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence, or select a phrase: {0} makes it a claim.</source>
        <translation>Setzen Sie die Einfügemarke in einen Satz, oder markieren Sie eine Wendung: {0} macht eine Behauptung daraus.</translation>
    </message>
    <message>
        <source>Put the cursor into one, or make the two claims one by one.</source>
        <translation>Setzen Sie die Einfügemarke in eines, oder legen Sie die beiden Behauptungen einzeln an.</translation>
    </message>
    <message>
        <source>Put the text and its marks side by side, with the same name.</source>
        <translation>Legen Sie den Text und seine Markierungen nebeneinander, mit demselben Namen.</translation>
    </message>
    <message>
        <source>Putting a cut back</source>
        <translation>Eine Auslassung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Queries to the writer</source>
        <translation>Rückfragen an den Autor</translation>
    </message>
    <message numerus="yes">
        <source>Queries to the writer · %Ln</source>
        <translation>
            <numerusform>Rückfragen an den Autor · %Ln</numerusform>
            <numerusform>Rückfragen an den Autor · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries to the writer, as a letter (Word)</source>
        <translation>Rückfragen an den Autor, als Brief (Word)</translation>
    </message>
    <message>
        <source>Queries to the writer, as a mail (text)</source>
        <translation>Rückfragen an den Autor, als Mail (Text)</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>Rückfragen, eine je Zeile</translation>
    </message>
    <message>
        <source>Query to the writer</source>
        <translation>Rückfrage an den Autor</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Rückfrage:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question to the writer</source>
        <translation>Frage an den Autor</translation>
    </message>
    <message>
        <source>Questions from the desk</source>
        <translation>Fragen der Redaktion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote from the clipboard</source>
        <translation>Zitat aus der Zwischenablage</translation>
    </message>
    <message>
        <source>REFI-QDA codebook: the scale and the tags</source>
        <translation>REFI-QDA-Codebuch: die Skala und die Schlagwörter</translation>
    </message>
    <message>
        <source>REFI-QDA project: texts and codes</source>
        <translation>REFI-QDA-Projekt: Texte und Codes</translation>
    </message>
    <message>
        <source>RIS: the sources</source>
        <translation>RIS: die Quellen</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Rationale of my assessment</source>
        <translation>Begründung meiner Bewertung</translation>
    </message>
    <message>
        <source>Rationales, one a line</source>
        <translation>Begründungen, eine je Zeile</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read again in another encoding</source>
        <translation>In anderer Kodierung neu einlesen</translation>
    </message>
    <message>
        <source>Read again in another encoding…</source>
        <translation>In anderer Kodierung neu einlesen…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Read as {encoding}: please check the accents.</source>
        <translation>Als {encoding} gelesen: Bitte prüfen Sie die Akzente.</translation>
    </message>
    <message>
        <source>Read as {encoding}: please check the text.</source>
        <translation>Als {encoding} gelesen: Bitte prüfen Sie den Text.</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Aus einer Datei lesen…</translation>
    </message>
    <message>
        <source>Read it with a program for text recognition (OCR) first, and import what that writes.</source>
        <translation>Lesen Sie sie zuerst mit einem Programm zur Texterkennung (OCR), und importieren Sie, was es schreibt.</translation>
    </message>
    <message>
        <source>Read only: {why}</source>
        <translation>Nur lesen: {why}</translation>
    </message>
    <message>
        <source>Read phrases from a file</source>
        <translation>Textbausteine aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Reading the attached files</source>
        <translation>Die angehängten Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation>Suchindex wird neu aufgebaut</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Receive from another desk</source>
        <translation>Von anderem Arbeitsplatz empfangen</translation>
    </message>
    <message>
        <source>Receive from another desk…</source>
        <translation>Von anderem Arbeitsplatz empfangen…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Recorded in the history with everything you do. Empty: the account&apos;s name.</source>
        <translation>Steht im Verlauf bei allem, was Sie tun. Leer: der Name des Kontos.</translation>
    </message>
    <message>
        <source>Redact names</source>
        <translation>Namen schwärzen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Refutes:</source>
        <translation>Widerlegt:</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Wieder gelten lassen</translation>
    </message>
    <message>
        <source>Remarks for colleagues on the whole article; @ names one of them.</source>
        <translation>Bemerkungen für Kollegen zum ganzen Artikel; @ nennt jemanden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it on behalf of {0}</source>
        <translation>Im Namen von {0} entfernen</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %Ln backup(s) from before too</source>
        <translation>
            <numerusform>Auch die %Ln Sicherung von vorher entfernen</numerusform>
            <numerusform>Auch die %Ln Sicherungen von vorher entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the claim from this place</source>
        <translation>Die Behauptung von dieser Stelle entfernen</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>Die Verschlüsselung entfernen</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>Die Verschlüsselung entfernen?</translation>
    </message>
    <message>
        <source>Remove the encryption…</source>
        <translation>Verschlüsselung entfernen…</translation>
    </message>
    <message>
        <source>Remove the evidence from these claims first, or mark the source as wrong.</source>
        <translation>Entfernen Sie zuerst den Beleg von diesen Behauptungen, oder kennzeichnen Sie die Quelle als falsch.</translation>
    </message>
    <message>
        <source>Remove the file. It can be undone.</source>
        <translation>Die Datei entfernen. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Den Filter {name} entfernen</translation>
    </message>
    <message>
        <source>Remove the line from the log</source>
        <translation>Die Zeile aus dem Protokoll entfernen</translation>
    </message>
    <message>
        <source>Remove the query</source>
        <translation>Die Rückfrage entfernen</translation>
    </message>
    <message>
        <source>Remove this evidence. It can be undone.</source>
        <translation>Diesen Beleg entfernen. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Removed or kept</source>
        <translation>Entfernt oder behalten</translation>
    </message>
    <message>
        <source>Removing the claim from this place</source>
        <translation>Behauptung wird von dieser Stelle entfernt</translation>
    </message>
    <message>
        <source>Removing the search</source>
        <translation>Suche wird entfernt</translation>
    </message>
    <message>
        <source>Renewing the search index</source>
        <translation>Der Suchindex wird erneuert</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Bericht (Word)</translation>
    </message>
    <message>
        <source>Report (web page)</source>
        <translation>Bericht (Webseite)</translation>
    </message>
    <message>
        <source>Resolved ones</source>
        <translation>Erledigte</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore beside</source>
        <translation>Daneben wiederherstellen</translation>
    </message>
    <message>
        <source>Restore here</source>
        <translation>Hier wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it beside the project (--beside), or erase with the backups.</source>
        <translation>Stellen Sie sie neben dem Projekt wieder her (--beside), oder löschen Sie mit den Sicherungen.</translation>
    </message>
    <message>
        <source>Restore it beside the project, as a file of its own (--beside).</source>
        <translation>Stellen Sie sie neben dem Projekt wieder her, als eigene Datei (--beside).</translation>
    </message>
    <message>
        <source>Restore it in the codebook, or take another name.</source>
        <translation>Nehmen Sie es im Codebuch wieder auf, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Die Sicherung vom {when} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the newest backup: &apos;annotator backups&apos; lists them.</source>
        <translation>Stellen Sie die neueste Sicherung wieder her: „annotator backups“ listet sie auf.</translation>
    </message>
    <message>
        <source>Restore the newest backup: &apos;annotator backups&apos; lists them. To begin anew, remove the empty file.</source>
        <translation>Stellen Sie die neueste Sicherung wieder her: „annotator backups“ listet sie auf. Um neu zu beginnen, entfernen Sie die leere Datei.</translation>
    </message>
    <message>
        <source>Restored as a project of its own: {file}</source>
        <translation>Als eigenes Projekt wiederhergestellt: {file}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>Wird stillgelegt</translation>
    </message>
    <message>
        <source>Revision of the articles</source>
        <translation>Fassung der Artikel</translation>
    </message>
    <message>
        <source>Revision {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>Revision {0} (now)</source>
        <translation>Fassung {0} (jetzt)</translation>
    </message>
    <message>
        <source>Revision {0} is here.</source>
        <translation>Fassung {0} ist da.</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Revisions of “{0}”</source>
        <translation>Fassungen von „{0}“</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles are for projects on a PostgreSQL server.</source>
        <translation>Rollen gibt es für Projekte auf einem PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Roles are given by whoever looks after the database, with “annotator roles”.</source>
        <translation>Rollen vergibt, wer die Datenbank betreut, mit „annotator roles“.</translation>
    </message>
    <message>
        <source>Roles need PostgreSQL 15 or newer; this server is older.</source>
        <translation>Rollen brauchen PostgreSQL 15 oder neuer; dieser Server ist älter.</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>SQLite dataset</source>
        <translation>SQLite-Datensatz</translation>
    </message>
    <message>
        <source>Safari web archive</source>
        <translation>Safari-Webarchiv</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Said to be independent of each other.</source>
        <translation>Gelten als voneinander unabhängig.</translation>
    </message>
    <message>
        <source>Said where</source>
        <translation>Wo gesagt</translation>
    </message>
    <message>
        <source>Same as last: {0}</source>
        <translation>Wie zuletzt: {0}</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all to a new file</source>
        <translation>Alles in einer neuen Datei speichern</translation>
    </message>
    <message>
        <source>Save all to a new file…</source>
        <translation>Alles in einer neuen Datei speichern…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save it again, or copy its text in a browser and paste it.</source>
        <translation>Speichern Sie sie noch einmal, oder kopieren Sie den Text in einem Browser und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Save it as JSON lines (a record a line) or as a list of records: these may be of any size.</source>
        <translation>Speichern Sie sie als JSON-Zeilen (ein Eintrag je Zeile) oder als Liste von Einträgen: Diese dürfen beliebig groß sein.</translation>
    </message>
    <message>
        <source>Save it as a text file, or copy its text and paste it.</source>
        <translation>Speichern Sie es als Textdatei, oder kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Save it as one of {kinds}, or copy its text and paste it.</source>
        <translation>Speichern Sie es als eines von {kinds}, oder kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Save it to another file.</source>
        <translation>Speichern Sie es in einer anderen Datei.</translation>
    </message>
    <message>
        <source>Save it without a password, and import that.</source>
        <translation>Speichern Sie sie ohne Passwort, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Save the answers as a file</source>
        <translation>Die Antworten als Datei speichern</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Datei speichern unter…</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Originaldatei speichern</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Originaldatei speichern…</translation>
    </message>
    <message>
        <source>Save the page by itself.</source>
        <translation>Speichern Sie die Seite für sich allein.</translation>
    </message>
    <message>
        <source>Save the phrases as a file</source>
        <translation>Die Textbausteine als Datei speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Als {0} gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {file} among your downloads. Attach it to your reply.</source>
        <translation>Als {file} unter Ihren Downloads gespeichert. Hängen Sie die Datei an Ihre Antwort an.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Saving all to a new file</source>
        <translation>Alles wird in einer neuen Datei gespeichert</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>Suche wird gespeichert</translation>
    </message>
    <message>
        <source>Saving what is under way; the window closes in a moment.</source>
        <translation>Was noch läuft, wird gespeichert; das Fenster schließt gleich.</translation>
    </message>
    <message>
        <source>Say as what it is to be read.</source>
        <translation>Sagen Sie, als was sie gelesen werden soll.</translation>
    </message>
    <message>
        <source>Say in a few words why this needs no check.</source>
        <translation>Sagen Sie in wenigen Wörtern, warum dies keine Prüfung braucht.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Say it with fewer brackets.</source>
        <translation>Sagen Sie es mit weniger Klammern.</translation>
    </message>
    <message>
        <source>Say it without the name.</source>
        <translation>Sagen Sie es ohne den Namen.</translation>
    </message>
    <message>
        <source>Say which column of the table holds what</source>
        <translation>Sagen, welche Spalte der Tabelle was enthält</translation>
    </message>
    <message>
        <source>Say which one by its number.</source>
        <translation>Sagen Sie mit der Nummer, welcher.</translation>
    </message>
    <message>
        <source>Say which one does, as --columns text=NAME. It has: {columns}.</source>
        <translation>Sagen Sie, welche das tut, etwa mit --columns text=NAME. Vorhanden sind: {columns}.</translation>
    </message>
    <message>
        <source>Say why it is no contradiction</source>
        <translation>Sagen, warum es kein Widerspruch ist</translation>
    </message>
    <message>
        <source>Say why, and press Enter.</source>
        <translation>Sagen Sie, warum, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie in ein paar Worten, warum.</translation>
    </message>
    <message>
        <source>Say why: it is all that stays.</source>
        <translation>Sagen Sie, warum: es ist alles, was bleibt.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Seal of the history: {0}</source>
        <translation>Siegel des Verlaufs: {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search everywhere: words, &quot;a phrase&quot;, begin*, OR, NOT</source>
        <translation>Überall suchen: Wörter, &quot;eine Wendung&quot;, Anfang*, OR, NOT</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>See that the printer is on, or name another file.</source>
        <translation>Sehen Sie nach, ob der Drucker an ist, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>See that there is room on that disk, and that you may write there.</source>
        <translation>Sehen Sie nach, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>See what the file holds, and read it otherwise</source>
        <translation>Sehen, was die Datei enthält, und sie anders lesen</translation>
    </message>
    <message>
        <source>Select a claim to see all of it here.</source>
        <translation>Wählen Sie eine Behauptung, um sie hier ganz zu sehen.</translation>
    </message>
    <message>
        <source>Select a line to see the article.</source>
        <translation>Wählen Sie eine Zeile, um den Artikel zu sehen.</translation>
    </message>
    <message>
        <source>Select a source to see all of it here.</source>
        <translation>Wählen Sie eine Quelle aus, um hier alles von ihr zu sehen.</translation>
    </message>
    <message>
        <source>Select a statement in the article: {0} makes it a claim.</source>
        <translation>Markieren Sie eine Aussage im Artikel: {0} macht eine Behauptung daraus.</translation>
    </message>
    <message>
        <source>Select all, nothing</source>
        <translation>Alles, nichts auswählen</translation>
    </message>
    <message>
        <source>Select just the words of one.</source>
        <translation>Markieren Sie nur die Wörter von einer.</translation>
    </message>
    <message>
        <source>Select meanwhile</source>
        <translation>Dabei auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select the claim first that the note is evidence for.</source>
        <translation>Wählen Sie zuerst die Behauptung, für die die Notiz ein Beleg ist.</translation>
    </message>
    <message>
        <source>Select the sources that are independent of each other.</source>
        <translation>Wählen Sie die Quellen aus, die voneinander unabhängig sind.</translation>
    </message>
    <message>
        <source>Select the sources that are the same one.</source>
        <translation>Wählen Sie die Quellen aus, die dieselbe sind.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Markieren Sie zuerst die Wörter im Text.</translation>
    </message>
    <message>
        <source>Select the words that it stands on.</source>
        <translation>Markieren Sie die Wörter, auf denen sie steht.</translation>
    </message>
    <message>
        <source>Select whole words</source>
        <translation>Ganze Wörter auswählen</translation>
    </message>
    <message>
        <source>Send to another desk</source>
        <translation>An anderen Arbeitsplatz senden</translation>
    </message>
    <message>
        <source>Send to another desk…</source>
        <translation>An anderen Arbeitsplatz senden…</translation>
    </message>
    <message>
        <source>Send your answers back</source>
        <translation>Ihre Antworten zurücksenden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set it by hand to what it should be.</source>
        <translation>Setzen Sie es von Hand auf den richtigen Wert.</translation>
    </message>
    <message>
        <source>Set the date to today</source>
        <translation>Das Datum auf heute setzen</translation>
    </message>
    <message>
        <source>Set to “{0}” elsewhere meanwhile.</source>
        <translation>Inzwischen anderswo auf „{0}“ gesetzt.</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>{0} setzen</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <translation>Status wird gesetzt</translation>
    </message>
    <message>
        <source>Several checkables stand there: {texts}.</source>
        <translation>Dort stehen mehrere Prüfstellen: {texts}.</translation>
    </message>
    <message>
        <source>Shared folder to exchange through</source>
        <translation>Gemeinsamer Ordner für den Austausch</translation>
    </message>
    <message>
        <source>Shared projects need the PostgreSQL driver, which is not installed.</source>
        <translation>Gemeinsame Projekte brauchen den PostgreSQL-Treiber, der nicht installiert ist.</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Umschalt mit jeder davon</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Alle %Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Show all claims of the article</source>
        <translation>Alle Behauptungen des Artikels zeigen</translation>
    </message>
    <message>
        <source>Show all of the selected claim beside the table</source>
        <translation>Die gewählte Behauptung ganz neben der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show it in “{0}”</source>
        <translation>In „{0}“ zeigen</translation>
    </message>
    <message>
        <source>Show its text in the program, with its pages; nothing is loaded</source>
        <translation>Den Text im Programm zeigen, mit den Seiten; nichts wird geladen</translation>
    </message>
    <message>
        <source>Show or hide the claims</source>
        <translation>Behauptungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Bibliothek ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the checkables</source>
        <translation>Die Prüfstellen zeigen</translation>
    </message>
    <message>
        <source>Show the checkables: {what}</source>
        <translation>Die Prüfstellen zeigen: {what}</translation>
    </message>
    <message>
        <source>Show the checked claims without evidence, one after the other</source>
        <translation>Die geprüften Behauptungen ohne Beleg zeigen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Show the claim as it was then</source>
        <translation>Die Behauptung zeigen, wie sie damals war</translation>
    </message>
    <message>
        <source>Show the claim: {0}</source>
        <translation>Die Behauptung zeigen: {0}</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>Die Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Show the claims that are not checked</source>
        <translation>Die ungeprüften Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Show the claims that nothing is done about, one after the other</source>
        <translation>Die Behauptungen zeigen, zu denen nichts getan ist, eine nach der anderen</translation>
    </message>
    <message>
        <source>Show the claims that rest on a wrong source, one after the other</source>
        <translation>Die Behauptungen zeigen, die auf einer falschen Quelle beruhen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Show the claims with a link that there is no copy of, one after the other</source>
        <translation>Die Behauptungen zeigen, zu deren Link es keine Kopie gibt, eine nach der anderen</translation>
    </message>
    <message>
        <source>Show the claims: {0}</source>
        <translation>Die Behauptungen zeigen: {0}</translation>
    </message>
    <message>
        <source>Show the less like ones too</source>
        <translation>Auch die weniger ähnlichen zeigen</translation>
    </message>
    <message>
        <source>Show the new draft: {what}</source>
        <translation>Den neuen Entwurf zeigen: {what}</translation>
    </message>
    <message>
        <source>Show the notes: {what}</source>
        <translation>Die Notizen zeigen: {what}</translation>
    </message>
    <message>
        <source>Show the other passages too</source>
        <translation>Auch die anderen Stellen zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Die Passphrase zeigen</translation>
    </message>
    <message>
        <source>Show the queries to the writer</source>
        <translation>Die Rückfragen an den Autor zeigen</translation>
    </message>
    <message>
        <source>Show the queries to the writer, the comments and the corrections log</source>
        <translation>Rückfragen an den Autor, Kommentare und Korrekturprotokoll zeigen</translation>
    </message>
    <message>
        <source>Show the source in the library</source>
        <translation>Die Quelle in der Bibliothek zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the source notes: %Ln</source>
        <translation>
            <numerusform>Die Quellennotizen zeigen: %Ln</numerusform>
            <numerusform>Die Quellennotizen zeigen: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left to cover</source>
        <translation>Zeigen, was noch abzudecken ist</translation>
    </message>
    <message>
        <source>Show what should be checked, what is waived, and what contradicts itself</source>
        <translation>Zeigen, was zu prüfen ist, was ausgenommen ist und was sich widerspricht</translation>
    </message>
    <message>
        <source>Show what the new draft has changed, one after the other</source>
        <translation>Der Reihe nach zeigen, was der neue Entwurf geändert hat</translation>
    </message>
    <message>
        <source>Show what the new draft has moved, changed and lost</source>
        <translation>Zeigen, was der neue Entwurf verschoben, geändert und verloren hat</translation>
    </message>
    <message>
        <source>Show what will go</source>
        <translation>Zeigen, was verschwinden wird</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sign and underline</source>
        <translation>Zeichen und Unterstreichung</translation>
    </message>
    <message>
        <source>Sign it off.</source>
        <translation>Geben Sie ihn frei.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>Signed by {name} (known).</source>
        <translation>Signiert von {name} (bekannt).</translation>
    </message>
    <message>
        <source>Signed off all the same</source>
        <translation>Trotzdem freigegeben</translation>
    </message>
    <message>
        <source>Signed off all the same by {0}, {1}</source>
        <translation>Trotzdem freigegeben von {0}, {1}</translation>
    </message>
    <message>
        <source>Signed off by {0}, {1}</source>
        <translation>Freigegeben von {0}, {1}</translation>
    </message>
    <message>
        <source>Signed off by {person} on {day}.</source>
        <translation>Freigegeben von {person} am {day}.</translation>
    </message>
    <message>
        <source>Signed off on {day}.</source>
        <translation>Freigegeben am {day}.</translation>
    </message>
    <message>
        <source>Signed with a key that is new here, and counts as that of {name} from now on: {mark}. Compare it.</source>
        <translation>Signiert mit einem Schlüssel, der hier neu ist und von nun an als der von {name} gilt: {mark}. Vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>Signed with your own key.</source>
        <translation>Mit Ihrem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Skip to the end, to save your answers</source>
        <translation>Zum Ende springen, um Ihre Antworten zu speichern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Somebody else has brought in another draft of this article in the meantime.</source>
        <translation>Jemand anderes hat inzwischen einen anderen Entwurf dieses Artikels aufgenommen.</translation>
    </message>
    <message>
        <source>Somebody else has changed the {what} in the meantime: there it says “{now}” now.</source>
        <translation>Jemand anderes hat inzwischen {what} geändert: Dort steht jetzt „{now}“.</translation>
    </message>
    <message>
        <source>Somebody else has changed this {words} in the meantime: nothing was overwritten.</source>
        <translation>Jemand anderes hat dies inzwischen geändert ({words}): Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Somebody else has moved the ends of this claim in the meantime: they stay there.</source>
        <translation>Jemand anderes hat inzwischen die Enden dieser Behauptung verschoben: Sie bleiben dort.</translation>
    </message>
    <message>
        <source>Somebody has changed it in the meantime. Look at what is missing, and sign off again.</source>
        <translation>Jemand hat ihn inzwischen geändert. Sehen Sie nach, was fehlt, und geben Sie noch einmal frei.</translation>
    </message>
    <message>
        <source>Somebody has changed the codebook in the meantime: nothing was replaced.</source>
        <translation>Jemand hat inzwischen das Codebuch geändert: Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Somebody has put it back already.</source>
        <translation>Jemand hat es schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Somebody has removed it.</source>
        <translation>Jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>Somebody may have decided about it already: look at what still waits.</source>
        <translation>Vielleicht hat schon jemand darüber entschieden: Sehen Sie nach, was noch anzusehen ist.</translation>
    </message>
    <message>
        <source>Somebody may have removed it, or linked it.</source>
        <translation>Vielleicht hat jemand sie entfernt oder verknüpft.</translation>
    </message>
    <message>
        <source>Somebody may have removed it.</source>
        <translation>Vielleicht hat jemand es entfernt.</translation>
    </message>
    <message>
        <source>Somebody may have taken it back.</source>
        <translation>Vielleicht hat jemand es zurückgenommen.</translation>
    </message>
    <message>
        <source>Something that you may not see rests on this: a source that is confidential, or an assessment.</source>
        <translation>Etwas, das Sie nicht sehen dürfen, hängt davon ab: eine vertrauliche Quelle oder eine Bewertung.</translation>
    </message>
    <message>
        <source>Something was erased for good since {backup} was made: it would be there again.</source>
        <translation>Seit {backup} entstand, wurde etwas endgültig gelöscht: es wäre wieder da.</translation>
    </message>
    <message>
        <source>Something was typed that isn&apos;t saved: see it</source>
        <translation>Etwas Eingetipptes ist nicht gespeichert: ansehen</translation>
    </message>
    <message>
        <source>Something went wrong in Annotator</source>
        <translation>In Annotator ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Source found wrong: {0}</source>
        <translation>Quelle als falsch erkannt: {0}</translation>
    </message>
    <message>
        <source>Source notes</source>
        <translation>Quellennotizen</translation>
    </message>
    <message>
        <source>Source notes: what the writer put into the draft</source>
        <translation>Quellennotizen: was der Autor in den Entwurf geschrieben hat</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Quelle: {name}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources most used</source>
        <translation>Meistgenutzte Quellen</translation>
    </message>
    <message>
        <source>Sources {0}</source>
        <translation>Quellen {0}</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle…</translation>
    </message>
    <message>
        <source>Space takes or leaves what is selected; F2 changes a title.</source>
        <translation>Die Leertaste wählt Ausgewähltes zum Import oder lässt es weg; F2 ändert einen Titel.</translation>
    </message>
    <message>
        <source>Spelling in the article is off.</source>
        <translation>Die Rechtschreibung im Artikel ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Spelt right, and nothing more is said of it</source>
        <translation>Richtig geschrieben, und sonst ist nichts dazu zu sagen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split it in the new text.</source>
        <translation>Teilen Sie sie im neuen Text.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>Split it, or save it without what you don&apos;t need.</source>
        <translation>Teilen Sie sie, oder speichern Sie sie ohne das, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Split the claim</source>
        <translation>Die Behauptung teilen</translation>
    </message>
    <message>
        <source>Split the claim here</source>
        <translation>Die Behauptung hier teilen</translation>
    </message>
    <message>
        <source>Splitting the claim</source>
        <translation>Behauptung wird geteilt</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stance: {0}</source>
        <translation>Haltung: {0}</translation>
    </message>
    <message>
        <source>Start a letter earlier</source>
        <translation>Anfang einen Buchstaben früher</translation>
    </message>
    <message>
        <source>Start a letter later</source>
        <translation>Anfang einen Buchstaben später</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Anfang ein Wort später</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>Status {0}</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays for good, so without the name itself</source>
        <translation>Bleibt für immer, also ohne den Namen selbst</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>Auch Unterordner</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions: {0}</source>
        <translation>Vorschläge: {0}</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Superlatives and absolutes</source>
        <translation>Superlative und Absolutes</translation>
    </message>
    <message>
        <source>Supports:</source>
        <translation>Stützt:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag {0}, press to take it off</source>
        <translation>Schlagwort {0}, Drücken entfernt es</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take another key, or free it there first.</source>
        <translation>Nehmen Sie eine andere Taste, oder geben Sie sie dort zuerst frei.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Take as evidence</source>
        <translation>Als Beleg übernehmen</translation>
    </message>
    <message>
        <source>Take as the quotation</source>
        <translation>Als Zitat übernehmen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take it as the new draft</source>
        <translation>Als neuen Entwurf nehmen</translation>
    </message>
    <message>
        <source>Take it away from this place</source>
        <translation>Von dieser Stelle entfernen</translation>
    </message>
    <message>
        <source>Take it out from under its own tags.</source>
        <translation>Nehmen Sie es unter seinen eigenen Schlagwörtern heraus.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the ) away, or open it with (.</source>
        <translation>Nehmen Sie das ) weg, oder öffnen Sie es mit (.</translation>
    </message>
    <message>
        <source>Take the passage as the quotation</source>
        <translation>Die Stelle als Zitat übernehmen</translation>
    </message>
    <message>
        <source>Take the query up again</source>
        <translation>Die Rückfrage wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take the sign-off back: the article is in progress again</source>
        <translation>Die Freigabe zurückziehen: Der Artikel ist wieder in Arbeit</translation>
    </message>
    <message>
        <source>Take the source note as evidence</source>
        <translation>Die Quellennotiz als Beleg übernehmen</translation>
    </message>
    <message>
        <source>Take the tag {0} off</source>
        <translation>Schlagwort {0} entfernen</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>Die Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Take the writer&apos;s answers…</source>
        <translation>Antworten des Autors übernehmen…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Take what is there</source>
        <translation>Nehmen, was dort steht</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Angekreuztes übernehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Taken as evidence.</source>
        <translation>Als Beleg übernommen.</translation>
    </message>
    <message>
        <source>Taking back a waiver</source>
        <translation>Ausnahme wird zurückgenommen</translation>
    </message>
    <message>
        <source>Taking the answers</source>
        <translation>Antworten werden übernommen</translation>
    </message>
    <message>
        <source>Taking the passage</source>
        <translation>Die Stelle wird übernommen</translation>
    </message>
    <message>
        <source>Taking the source note as evidence</source>
        <translation>Quellennotiz wird als Beleg übernommen</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Telling a contradiction again</source>
        <translation>Widerspruch wird wieder angezeigt</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Templates: {0}</source>
        <translation>Vorlagen: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text around the queries</source>
        <translation>Text um die Rückfragen</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text mit 100 %</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Text mit {percent} %</translation>
    </message>
    <message>
        <source>Text in each row</source>
        <translation>Text in jeder Zeile</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Text that was changed</source>
        <translation>Geänderter Text</translation>
    </message>
    <message>
        <source>That cannot be decided of this place.</source>
        <translation>Das lässt sich von dieser Stelle nicht entscheiden.</translation>
    </message>
    <message>
        <source>That happened while the last change was being written, which is kept with the rest.</source>
        <translation>Das geschah, während die letzte Änderung geschrieben wurde; sie ist mit dem Rest bewahrt.</translation>
    </message>
    <message>
        <source>That is no passphrase: it is not one line of text.</source>
        <translation>Das ist keine Passphrase: es ist nicht eine Zeile Text.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>That source belongs to another claim.</source>
        <translation>Diese Quelle gehört zu einer anderen Behauptung.</translation>
    </message>
    <message>
        <source>The answers in {path} are not whole.</source>
        <translation>Die Antworten in {path} sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The archive ends early or is damaged: what stands behind that was not read.</source>
        <translation>Das Archiv endet zu früh oder ist beschädigt: was dahinter steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The article can&apos;t be signed off yet: {missing}.</source>
        <translation>Der Artikel kann noch nicht freigegeben werden: {missing}.</translation>
    </message>
    <message>
        <source>The article has a newer revision than the one you marked.</source>
        <translation>Der Artikel hat eine neuere Fassung als die, in der Sie markiert haben.</translation>
    </message>
    <message>
        <source>The article has a newer revision than the one you see.</source>
        <translation>Der Artikel hat eine neuere Fassung als die, die Sie sehen.</translation>
    </message>
    <message>
        <source>The article has no such contradiction any more.</source>
        <translation>Der Artikel hat keinen solchen Widerspruch mehr.</translation>
    </message>
    <message>
        <source>The article has this text already.</source>
        <translation>Der Artikel hat diesen Text schon.</translation>
    </message>
    <message>
        <source>The article is not signed off.</source>
        <translation>Der Artikel ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>The article is saved as {file}.</source>
        <translation>Der Artikel ist als {file} gespeichert.</translation>
    </message>
    <message>
        <source>The article is signed off already.</source>
        <translation>Der Artikel ist schon freigegeben.</translation>
    </message>
    <message>
        <source>The article is signed off.</source>
        <translation>Der Artikel ist freigegeben.</translation>
    </message>
    <message>
        <source>The article is still being looked through.</source>
        <translation>Der Artikel wird noch durchgesehen.</translation>
    </message>
    <message>
        <source>The article that it is a draft of is gone.</source>
        <translation>Der Artikel, dessen Entwurf es ist, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The article was not signed off: by now, {missing}.</source>
        <translation>Der Artikel wurde nicht freigegeben: Inzwischen {missing}.</translation>
    </message>
    <message>
        <source>The article was not there then.</source>
        <translation>Der Artikel war damals noch nicht da.</translation>
    </message>
    <message>
        <source>The article {0}</source>
        <translation>Der Artikel {0}</translation>
    </message>
    <message>
        <source>The article&apos;s own words are never altered.</source>
        <translation>Die Wörter des Artikels selbst werden nie geändert.</translation>
    </message>
    <message>
        <source>The backup {path} could not be removed: {reason}.</source>
        <translation>Die Sicherung {path} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The brackets are nested deeper than {deepest}.</source>
        <translation>Die Klammern sind tiefer als {deepest} geschachtelt.</translation>
    </message>
    <message>
        <source>The buttons do not work here, as in many mail programs. Open the file in a web browser to answer here, or reply to the mail and name the numbers.</source>
        <translation>Die Schaltflächen funktionieren hier nicht, wie in vielen Mailprogrammen. Öffnen Sie die Datei in einem Webbrowser, um hier zu antworten, oder antworten Sie auf die Mail und nennen Sie die Nummern.</translation>
    </message>
    <message>
        <source>The certificate of the project&apos;s server cannot be checked ({place}): {engine}</source>
        <translation>Das Zertifikat des Projektservers lässt sich nicht prüfen ({place}): {engine}</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Die Änderung davor</translation>
    </message>
    <message>
        <source>The check in numbers</source>
        <translation>Die Prüfung in Zahlen</translation>
    </message>
    <message>
        <source>The check is void: {0}</source>
        <translation>Die Prüfung ist ungültig: {0}</translation>
    </message>
    <message>
        <source>The check stands after all</source>
        <translation>Die Prüfung gilt doch</translation>
    </message>
    <message>
        <source>The check turned out wrong, or stands after all…</source>
        <translation>Die Prüfung war falsch, oder gilt doch…</translation>
    </message>
    <message>
        <source>The check turned out wrong…</source>
        <translation>Die Prüfung war falsch…</translation>
    </message>
    <message>
        <source>The chosen source note</source>
        <translation>Die gewählte Quellennotiz</translation>
    </message>
    <message>
        <source>The claim as it was</source>
        <translation>Die Behauptung, wie sie war</translation>
    </message>
    <message>
        <source>The claim does not stand there any more.</source>
        <translation>Die Behauptung steht nicht mehr dort.</translation>
    </message>
    <message>
        <source>The claim has no correction to log.</source>
        <translation>Die Behauptung hat keine Korrektur, die einzutragen wäre.</translation>
    </message>
    <message>
        <source>The claim has no place {mention_id}.</source>
        <translation>Die Behauptung hat keine Stelle {mention_id}.</translation>
    </message>
    <message>
        <source>The claim has this note as evidence already.</source>
        <translation>Die Behauptung hat diese Notiz schon als Beleg.</translation>
    </message>
    <message>
        <source>The claim is lost: give it a place first, or drop it.</source>
        <translation>Die Behauptung ist verloren: Geben Sie ihr zuerst eine Stelle, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The claim is no longer there.</source>
        <translation>Die Behauptung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The claim is not there any more.</source>
        <translation>Die Behauptung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The claim stands nowhere else: it has nothing to be parted from.</source>
        <translation>Die Behauptung steht sonst nirgends: Es gibt nichts, wovon sie zu trennen wäre.</translation>
    </message>
    <message>
        <source>The claim that the comment is on stands in no article any more.</source>
        <translation>Die Behauptung, zu der der Kommentar gehört, steht in keinem Artikel mehr.</translation>
    </message>
    <message>
        <source>The claim was deleted.</source>
        <translation>Die Behauptung wurde gelöscht.</translation>
    </message>
    <message>
        <source>The claim was not there then.</source>
        <translation>Die Behauptung war damals noch nicht da.</translation>
    </message>
    <message>
        <source>The claim was removed from this place; it stands elsewhere still.</source>
        <translation>Die Behauptung wurde von dieser Stelle entfernt; anderswo steht sie noch.</translation>
    </message>
    <message>
        <source>The claim was removed.</source>
        <translation>Die Behauptung wurde entfernt.</translation>
    </message>
    <message>
        <source>The claim was split; the new one is selected.</source>
        <translation>Die Behauptung wurde geteilt; die neue ist gewählt.</translation>
    </message>
    <message>
        <source>The claim {0}</source>
        <translation>Die Behauptung {0}</translation>
    </message>
    <message>
        <source>The claim {claim_id} does not stand in article {article_id}.</source>
        <translation>Die Behauptung {claim_id} steht nicht im Artikel {article_id}.</translation>
    </message>
    <message>
        <source>The claim “{wording}” has no correction any more.</source>
        <translation>Die Behauptung „{wording}“ hat keine Korrektur mehr.</translation>
    </message>
    <message>
        <source>The claim: {0}; the source: {1}</source>
        <translation>Die Behauptung: {0}; die Quelle: {1}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Das Codebuch</translation>
    </message>
    <message>
        <source>The codebook as it is here</source>
        <translation>Das Codebuch, wie es hier ist</translation>
    </message>
    <message>
        <source>The codebook has a new tag, {name}.</source>
        <translation>Das Codebuch hat ein neues Schlagwort, {name}.</translation>
    </message>
    <message>
        <source>The codebook has no status &apos;{key}&apos;.</source>
        <translation>Das Codebuch hat keinen Status „{key}“.</translation>
    </message>
    <message>
        <source>The codebook has no status &apos;{status}&apos;.</source>
        <translation>Das Codebuch hat keinen Status „{status}“.</translation>
    </message>
    <message>
        <source>The codebook has no tag &apos;{name}&apos;.</source>
        <translation>Das Codebuch hat kein Schlagwort „{name}“.</translation>
    </message>
    <message>
        <source>The codebook has no version {number}; it has 1 to {latest_version}.</source>
        <translation>Das Codebuch hat keine Version {number}; es hat 1 bis {latest_version}.</translation>
    </message>
    <message>
        <source>The codebook has no {field} &apos;{value}&apos;.</source>
        <translation>Das Codebuch hat kein {field} „{value}“.</translation>
    </message>
    <message>
        <source>The copy cannot be read: {reason}.</source>
        <translation>Die Kopie kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The copy is empty.</source>
        <translation>Die Kopie ist leer.</translation>
    </message>
    <message>
        <source>The copy is not sound: {found}.</source>
        <translation>Die Kopie ist nicht heil: {found}.</translation>
    </message>
    <message>
        <source>The correction is recorded as accepted.</source>
        <translation>Die Korrektur ist als angenommen festgehalten.</translation>
    </message>
    <message>
        <source>The correction is recorded as rejected.</source>
        <translation>Die Korrektur ist als abgelehnt festgehalten.</translation>
    </message>
    <message>
        <source>The correction says nothing yet.</source>
        <translation>Die Korrektur sagt noch nichts.</translation>
    </message>
    <message>
        <source>The correction was changed since; it is “{correction}” now.</source>
        <translation>Die Korrektur wurde seither geändert; sie lautet jetzt „{correction}“.</translation>
    </message>
    <message>
        <source>The damaged file was kept: {file}</source>
        <translation>Die beschädigte Datei wurde aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>The database keeps text in {encoding}, which cannot hold every script.</source>
        <translation>Die Datenbank speichert Text in {encoding}, worin nicht jede Schrift Platz hat.</translation>
    </message>
    <message>
        <source>The date is written year-month-day, for example 2021-06-23.</source>
        <translation>Das Datum wird als Jahr-Monat-Tag geschrieben, zum Beispiel 2021-06-23.</translation>
    </message>
    <message>
        <source>The day on whose knowledge the claim is rated</source>
        <translation>Der Tag, auf dessen Wissensstand die Behauptung bewertet ist</translation>
    </message>
    <message>
        <source>The disk failed at {place}: {engine}.</source>
        <translation>Der Datenträger versagte bei {place}: {engine}.</translation>
    </message>
    <message>
        <source>The disk is full: {out} could not be written, and what stood there is as it was.</source>
        <translation>Der Datenträger ist voll: {out} konnte nicht geschrieben werden, und was dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>The disk is full: {place} could not be written.</source>
        <translation>Der Datenträger ist voll: {place} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk of the project&apos;s server is full ({place}).</source>
        <translation>Der Datenträger des Projektservers ist voll ({place}).</translation>
    </message>
    <message>
        <source>The evidence has another file by now.</source>
        <translation>Der Beleg hat inzwischen eine andere Datei.</translation>
    </message>
    <message>
        <source>The evidence names another source by now.</source>
        <translation>Der Beleg nennt inzwischen eine andere Quelle.</translation>
    </message>
    <message>
        <source>The evidence names no source.</source>
        <translation>Der Beleg nennt keine Quelle.</translation>
    </message>
    <message>
        <source>The evidence says nothing yet.</source>
        <translation>Der Beleg sagt noch nichts.</translation>
    </message>
    <message>
        <source>The exchange folder is away</source>
        <translation>Der Austauschordner ist nicht da</translation>
    </message>
    <message>
        <source>The fields were filled in.</source>
        <translation>Die Felder wurden ausgefüllt.</translation>
    </message>
    <message>
        <source>The file can&apos;t be copied to be opened: {0}</source>
        <translation>Die Datei kann zum Öffnen nicht kopiert werden: {0}</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln article(s).</source>
        <translation>
            <numerusform>Die Datei enthält %Ln Artikel.</numerusform>
            <numerusform>Die Datei enthält %Ln Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln articles: the draft is number {number}, “{title}”, {share} of which is the same.</source>
        <translation>
            <numerusform>Die Datei enthält %Ln Artikel: Der Entwurf ist Nummer {number}, „{title}“, {share} davon sind gleich.</numerusform>
            <numerusform>Die Datei enthält %Ln Artikel: Der Entwurf ist Nummer {number}, „{title}“, {share} davon sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: there is no project in it.</source>
        <translation>Die Datei ist leer: es ist kein Projekt darin.</translation>
    </message>
    <message>
        <source>The file is no longer where it was imported from.</source>
        <translation>Die Datei ist nicht mehr dort, von wo sie importiert wurde.</translation>
    </message>
    <message>
        <source>The file itself is too large to be kept in the project: only what was read from it is.</source>
        <translation>Die Datei selbst ist zu groß, um im Projekt aufbewahrt zu werden: Aufbewahrt wird nur, was daraus gelesen wurde.</translation>
    </message>
    <message>
        <source>The file of this article is not kept in the project.</source>
        <translation>Die Datei dieses Artikels ist nicht im Projekt aufbewahrt.</translation>
    </message>
    <message>
        <source>The file that it came as gives another text today: it goes back as a plain document.</source>
        <translation>Die Datei, als die er kam, ergibt heute einen anderen Text: Er geht als einfaches Dokument zurück.</translation>
    </message>
    <message>
        <source>The file that the article came from</source>
        <translation>Die Datei, aus der der Artikel kam</translation>
    </message>
    <message>
        <source>The file was kept; it is of another page, {0}, so nothing was filled in from it.</source>
        <translation>Die Datei wurde behalten; sie ist von einer anderen Seite, {0}, deshalb wurde nichts aus ihr ausgefüllt.</translation>
    </message>
    <message>
        <source>The file with the passphrase, {file}, cannot be read: {reason}.</source>
        <translation>Die Datei mit der Passphrase, {file}, kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The fonts of the report lack {signs}: those of this machine are taken, or boxes stand in their place.</source>
        <translation>Den Schriften des Berichts fehlen {signs}: Die dieses Rechners werden genommen, oder Kästchen stehen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The history has no change {seq}.</source>
        <translation>Der Verlauf hat keine Änderung {seq}.</translation>
    </message>
    <message>
        <source>The history has no such seal.</source>
        <translation>Der Verlauf hat kein solches Siegel.</translation>
    </message>
    <message numerus="yes">
        <source>The history of the dataset (%Ln act(s)) stays in it: here a new one begins.</source>
        <translation>
            <numerusform>Der Verlauf des Datensatzes (%Ln Änderung) bleibt dort: Hier beginnt ein neuer.</numerusform>
            <numerusform>Der Verlauf des Datensatzes (%Ln Änderungen) bleibt dort: Hier beginnt ein neuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label &apos;{name}&apos; is too long for a tag: it was cut.</source>
        <translation>Das Label „{name}“ ist zu lang für ein Schlagwort: Es wurde gekürzt.</translation>
    </message>
    <message>
        <source>The list is saved as {file}.</source>
        <translation>Die Liste ist als {file} gespeichert.</translation>
    </message>
    <message>
        <source>The mail that queries are sent in</source>
        <translation>Die Mail, in der Rückfragen gesendet werden</translation>
    </message>
    <message>
        <source>The name of somebody who worked here</source>
        <translation>Der Name von jemandem, der hier gearbeitet hat</translation>
    </message>
    <message>
        <source>The new file does not hold all of the old one.</source>
        <translation>Die neue Datei enthält nicht alles aus der alten.</translation>
    </message>
    <message>
        <source>The new scale has no status &apos;{target}&apos;.</source>
        <translation>Die neue Skala hat keinen Status „{target}“.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own observation</source>
        <translation>Eigene Beobachtung der Redaktion</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Die nächste Änderung</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Die nächste</translation>
    </message>
    <message>
        <source>The note has no web address.</source>
        <translation>Die Notiz hat keine Webadresse.</translation>
    </message>
    <message>
        <source>The note names no source.</source>
        <translation>Die Notiz nennt keine Quelle.</translation>
    </message>
    <message>
        <source>The old one was left as it was. Check it: &apos;annotator check&apos;.</source>
        <translation>Die alte blieb, wie sie war. Prüfen Sie sie: „annotator check“.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die davor</translation>
    </message>
    <message>
        <source>The open queries are copied. Paste them into a mail.</source>
        <translation>Die offenen Rückfragen sind kopiert. Fügen Sie sie in eine Mail ein.</translation>
    </message>
    <message>
        <source>The other file was left as it is.</source>
        <translation>Die andere Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The page states two dates of publication: {first} and {other}; the earlier one was taken.</source>
        <translation>Die Seite nennt zwei Daten der Veröffentlichung: {first} und {other}; das frühere wurde genommen.</translation>
    </message>
    <message>
        <source>The parcel goes on from changes that are not here.</source>
        <translation>Das Paket geht von Änderungen aus, die hier nicht vorhanden sind.</translation>
    </message>
    <message>
        <source>The parcel holds what does not fit together.</source>
        <translation>Das Paket enthält, was nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>The passage that bears on the claim</source>
        <translation>Die Passage, auf die es für die Behauptung ankommt</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation>Die Passphrase öffnet {path} nicht.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The passphrase is not kept: the system&apos;s keyring cannot be reached.</source>
        <translation>Die Passphrase wird nicht aufbewahrt: der Schlüsselbund des Systems ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The phrases were read.</source>
        <translation>Die Textbausteine wurden gelesen.</translation>
    </message>
    <message>
        <source>The phrases were saved as {0}.</source>
        <translation>Die Textbausteine wurden als {0} gespeichert.</translation>
    </message>
    <message>
        <source>The place from {start} to {end} does not lie in the text, which ends at {count}.</source>
        <translation>Die Stelle von {start} bis {end} liegt nicht im Text, der bei {count} endet.</translation>
    </message>
    <message>
        <source>The place is right as it was found; what is lost stands here no more</source>
        <translation>Die Stelle stimmt, wie sie gefunden wurde; was verloren ist, steht hier nicht mehr</translation>
    </message>
    <message>
        <source>The place is right, and the claim is to be checked again</source>
        <translation>Die Stelle stimmt, und die Behauptung ist neu zu prüfen</translation>
    </message>
    <message>
        <source>The plain file was overwritten and removed. That is no proof that nothing of it is left: flash disks, file systems with snapshots, synchronised folders and backups of the whole machine keep older copies where no program reaches them. Whoever must be sure encrypts the disk as well. Without the passphrase nobody can open the project, you neither: there is no way around it.</source>
        <translation>Die unverschlüsselte Datei wurde überschrieben und entfernt. Das beweist nicht, dass nichts von ihr übrig ist: Flash-Speicher, Dateisysteme mit Schnappschüssen, abgeglichene Ordner und Sicherungen des ganzen Rechners behalten ältere Kopien, wo kein Programm hinkommt. Wer sicher sein muss, verschlüsselt auch die Platte. Ohne die Passphrase kann niemand das Projekt öffnen, auch Sie nicht: es führt kein Weg daran vorbei.</translation>
    </message>
    <message>
        <source>The primary source says so.</source>
        <translation>Die Primärquelle sagt das.</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>Das Projekt kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation>Das Projekt konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The project could not be upgraded: a row of {table} has lost its {other}.</source>
        <translation>Das Projekt konnte nicht aktualisiert werden: Einer Zeile in {table} fehlt {other}.</translation>
    </message>
    <message>
        <source>The project had not been begun then.</source>
        <translation>Das Projekt war damals noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The project has no article {article_id}.</source>
        <translation>Das Projekt hat keinen Artikel {article_id}.</translation>
    </message>
    <message>
        <source>The project has no attached file {attachment}.</source>
        <translation>Das Projekt hat keine angehängte Datei {attachment}.</translation>
    </message>
    <message>
        <source>The project has no attached file {sha256}.</source>
        <translation>Das Projekt hat keine angehängte Datei {sha256}.</translation>
    </message>
    <message>
        <source>The project has no claim {claim_id}.</source>
        <translation>Das Projekt hat keine Behauptung {claim_id}.</translation>
    </message>
    <message>
        <source>The project has no evidence {evidence_id}.</source>
        <translation>Das Projekt hat keinen Beleg {evidence_id}.</translation>
    </message>
    <message>
        <source>The project has no list of names to redact.</source>
        <translation>Das Projekt hat keine Liste zu schwärzender Namen.</translation>
    </message>
    <message>
        <source>The project has no place {id}.</source>
        <translation>Das Projekt hat keine Stelle {id}.</translation>
    </message>
    <message>
        <source>The project has no place {mention_id}.</source>
        <translation>Das Projekt hat keine Stelle {mention_id}.</translation>
    </message>
    <message>
        <source>The project has no privileged remark {id}.</source>
        <translation>Das Projekt hat keine vertrauliche Anwaltsbemerkung {id}.</translation>
    </message>
    <message>
        <source>The project has no roles yet.</source>
        <translation>Das Projekt hat noch keine Rollen.</translation>
    </message>
    <message>
        <source>The project has no source note {note_id}.</source>
        <translation>Das Projekt hat keine Quellennotiz {note_id}.</translation>
    </message>
    <message>
        <source>The project has no source {source_id}.</source>
        <translation>Das Projekt hat keine Quelle {source_id}.</translation>
    </message>
    <message>
        <source>The project has no waiver {waiver_id}.</source>
        <translation>Das Projekt hat keine Ausnahme {waiver_id}.</translation>
    </message>
    <message>
        <source>The project has no {what} {id}.</source>
        <translation>Das Projekt hat {what} {id} nicht.</translation>
    </message>
    <message>
        <source>The project has no {words} {note_id}.</source>
        <translation>Im Projekt fehlt: {words} {note_id}.</translation>
    </message>
    <message>
        <source>The project has problems. Open a backup, or send this list to whoever looks after it.</source>
        <translation>Das Projekt hat Probleme. Öffnen Sie eine Sicherung, oder senden Sie diese Liste an seinen Betreuer.</translation>
    </message>
    <message>
        <source>The project has this text already.</source>
        <translation>Das Projekt hat diesen Text schon.</translation>
    </message>
    <message>
        <source>The project has this text already: the claims came onto it.</source>
        <translation>Das Projekt hat diesen Text schon: Die Behauptungen wurden darin eingetragen.</translation>
    </message>
    <message>
        <source>The project is closed meanwhile, and opened again by itself.</source>
        <translation>Das Projekt wird inzwischen geschlossen und von selbst wieder geöffnet.</translation>
    </message>
    <message>
        <source>The project is encrypted</source>
        <translation>Das Projekt ist verschlüsselt</translation>
    </message>
    <message>
        <source>The project is encrypted: it was opened and checked.</source>
        <translation>Das Projekt ist verschlüsselt: es wurde geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>The project is no longer encrypted; its backups still are.</source>
        <translation>Das Projekt ist nicht mehr verschlüsselt; seine Sicherungen sind es noch.</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>Das Projekt ist in Ordnung.</translation>
    </message>
    <message>
        <source>The project itself may be damaged.</source>
        <translation>Das Projekt selbst ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The project itself may be damaged: &apos;annotator check&apos; tells all. The backups made before are kept.</source>
        <translation>Das Projekt selbst ist vielleicht beschädigt: „annotator check“ sagt alles. Die früheren Sicherungen sind bewahrt.</translation>
    </message>
    <message>
        <source>The project itself may be damaged: check it.</source>
        <translation>Das Projekt selbst ist vielleicht beschädigt: Prüfen Sie es.</translation>
    </message>
    <message>
        <source>The project lies in the exchange folder: a share would destroy it.</source>
        <translation>Das Projekt liegt im Austauschordner: Ein gemeinsamer Ordner würde es zerstören.</translation>
    </message>
    <message>
        <source>The project&apos;s rows do not fit together: one of {table} has lost its row of {other}.</source>
        <translation>Die Zeilen des Projekts passen nicht zusammen: Einer in {table} fehlt ihre Zeile in {other}.</translation>
    </message>
    <message>
        <source>The project&apos;s server answers again.</source>
        <translation>Der Server des Projekts antwortet wieder.</translation>
    </message>
    <message>
        <source>The project&apos;s server does not allow this ({place}): {engine}</source>
        <translation>Der Server des Projekts erlaubt das nicht ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s server does not answer ({place}): {engine}</source>
        <translation>Der Server des Projekts antwortet nicht ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s server does not answer.</source>
        <translation>Der Server des Projekts antwortet nicht.</translation>
    </message>
    <message>
        <source>The project&apos;s server does not let you in ({place}): {engine}</source>
        <translation>Der Projektserver lässt Sie nicht ein ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s server offers no encryption ({place}).</source>
        <translation>Der Projektserver bietet keine Verschlüsselung ({place}).</translation>
    </message>
    <message>
        <source>The project&apos;s server takes no changes at the moment ({place}): {engine}</source>
        <translation>Der Server des Projekts nimmt gerade keine Änderungen an ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s standby server broke off reading ({place}): {engine}</source>
        <translation>Der Standby-Server des Projekts hat das Lesen abgebrochen ({place}): {engine}</translation>
    </message>
    <message>
        <source>The query has an answer by now: “{answer}”.</source>
        <translation>Die Rückfrage hat inzwischen eine Antwort: „{answer}“.</translation>
    </message>
    <message>
        <source>The query that it answers is not there any more.</source>
        <translation>Die Rückfrage, auf die geantwortet wird, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The query was changed since; it asks “{question}” now.</source>
        <translation>Die Rückfrage wurde seither geändert; sie lautet jetzt „{question}“.</translation>
    </message>
    <message>
        <source>The query “{question}” is answered twice in it.</source>
        <translation>Die Rückfrage „{question}“ ist darin zweimal beantwortet.</translation>
    </message>
    <message>
        <source>The query “{question}” was closed meanwhile.</source>
        <translation>Die Rückfrage „{question}“ wurde inzwischen abgeschlossen.</translation>
    </message>
    <message>
        <source>The reason holds the name itself: it would stay.</source>
        <translation>Der Grund enthält den Namen selbst: er bliebe stehen.</translation>
    </message>
    <message>
        <source>The report could not be set as a PDF: {fault}</source>
        <translation>Der Bericht konnte nicht als PDF gesetzt werden: {fault}</translation>
    </message>
    <message>
        <source>The report could not be set as one PDF: it takes more memory than this machine gives it.</source>
        <translation>Der Bericht konnte nicht als ein einziges PDF gesetzt werden: Dafür braucht es mehr Speicher, als dieser Rechner gibt.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>Die Zeile ist in der Tabelle ausgeblendet.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The same claim</source>
        <translation>Dieselbe Behauptung</translation>
    </message>
    <message>
        <source>The same source as last</source>
        <translation>Dieselbe Quelle wie zuletzt</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {place}: {why}.</source>
        <translation>Das Beispielprojekt kann nicht nach {place} kopiert werden: {why}.</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Die Skala</translation>
    </message>
    <message>
        <source>The scale has a new status, {label}.</source>
        <translation>Die Skala hat einen neuen Status, {label}.</translation>
    </message>
    <message numerus="yes">
        <source>The scale has no status for &apos;{label}&apos; (%Ln claim(s)): it is kept as (its|their) label.</source>
        <translation>
            <numerusform>Die Skala hat keinen Status für „{label}“ (%Ln Behauptung): Das bleibt als ihre Bezeichnung bewahrt.</numerusform>
            <numerusform>Die Skala hat keinen Status für „{label}“ (%Ln Behauptungen): Das bleibt als ihre Bezeichnung bewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale has other statuses by now.</source>
        <translation>Die Skala hat inzwischen andere Status.</translation>
    </message>
    <message>
        <source>The scale maps its status to no label of AVeriTeC.</source>
        <translation>Die Skala ordnet ihrem Status kein Label von AVeriTeC zu.</translation>
    </message>
    <message>
        <source>The scale maps its status to no label of FEVER.</source>
        <translation>Die Skala ordnet ihrem Status kein Label von FEVER zu.</translation>
    </message>
    <message>
        <source>The search has more than {most_words} words.</source>
        <translation>Die Suche hat mehr als {most_words} Wörter.</translation>
    </message>
    <message>
        <source>The search index is being renewed ({0}%): some hits may be missing.</source>
        <translation>Der Suchindex wird erneuert ({0} %): einige Treffer können fehlen.</translation>
    </message>
    <message>
        <source>The search index of {place} is damaged. Nothing else is known to be.</source>
        <translation>Der Suchindex von {place} ist beschädigt. Von anderem ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The search is empty.</source>
        <translation>Die Suche ist leer.</translation>
    </message>
    <message>
        <source>The search is longer than {longest} letters.</source>
        <translation>Die Suche ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>The search says only what is not wanted.</source>
        <translation>Die Suche sagt nur, was nicht gewollt ist.</translation>
    </message>
    <message>
        <source>The search was made anew from what is in the project.</source>
        <translation>Die Suche wurde aus dem Projekt neu aufgebaut.</translation>
    </message>
    <message>
        <source>The selected claim</source>
        <translation>Die gewählte Behauptung</translation>
    </message>
    <message>
        <source>The selected claim stands here too</source>
        <translation>Die gewählte Behauptung steht auch hier</translation>
    </message>
    <message>
        <source>The selected sources are independent</source>
        <translation>Die ausgewählten Quellen sind unabhängig</translation>
    </message>
    <message>
        <source>The selected words, else the marked passage, with their page ({0})</source>
        <translation>Die ausgewählten Wörter, sonst die markierte Stelle, mit ihrer Seite ({0})</translation>
    </message>
    <message>
        <source>The sentence: {0}</source>
        <translation>Der Satz: {0}</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server has no login {login}.</source>
        <translation>Der Server hat kein Login {login}.</translation>
    </message>
    <message>
        <source>The server&apos;s own log and its backups are not the program&apos;s: ask whoever runs it.</source>
        <translation>Das eigene Protokoll des Servers und seine Sicherungen gehören nicht zum Programm: fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The sheet is hidden in the spreadsheet.</source>
        <translation>Das Tabellenblatt ist ausgeblendet.</translation>
    </message>
    <message>
        <source>The sign-off is withdrawn: what it was given for has changed.</source>
        <translation>Die Freigabe ist zurückgezogen: Wofür sie gegeben wurde, hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The sign-offs of %Ln other articles are withdrawn: this claim stands there too.</source>
        <translation>
            <numerusform>Die Freigabe eines anderen Artikels ist zurückgezogen: Diese Behauptung steht auch dort.</numerusform>
            <numerusform>Die Freigaben von %Ln anderen Artikeln sind zurückgezogen: Diese Behauptung steht auch dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of {name} does not fit what is in it: somebody has altered it.</source>
        <translation>Die Signatur von {name} passt nicht zum Inhalt: jemand hat ihn verändert.</translation>
    </message>
    <message>
        <source>The source is shown, and not the note of the desk on it.</source>
        <translation>Die Quelle wird gezeigt, nicht aber die Notiz der Redaktion dazu.</translation>
    </message>
    <message>
        <source>The source is told, and not the note of the desk on it.</source>
        <translation>Die Quelle wird mitgeteilt, nicht aber die Notiz der Redaktion dazu.</translation>
    </message>
    <message>
        <source>The source says otherwise: </source>
        <translation>Die Quelle sagt etwas anderes: </translation>
    </message>
    <message>
        <source>The source was found wrong…</source>
        <translation>Die Quelle wurde als falsch erkannt…</translation>
    </message>
    <message>
        <source>The status &apos;{status}&apos; is retired: it stays where it was chosen, and is not given any more.</source>
        <translation>Der Status „{status}“ ist stillgelegt: Er bleibt, wo er gewählt wurde, und wird nicht mehr vergeben.</translation>
    </message>
    <message>
        <source>The subject stands in the log: say what it is about, not what was advised.</source>
        <translation>Das Thema steht im Verzeichnis: sagen Sie, worum es geht, nicht was geraten wurde.</translation>
    </message>
    <message>
        <source>The system has no program for it, or it is no address of a web page.</source>
        <translation>Das System hat kein Programm dafür, oder es ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; is retired: it stays where it was put, and is not put on any more.</source>
        <translation>Das Schlagwort „{name}“ ist stillgelegt: Es bleibt, wo es steht, und wird nicht mehr vergeben.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; is retired: it was not put on.</source>
        <translation>Das Schlagwort „{name}“ ist stillgelegt: Es wurde nicht vergeben.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; stands below itself.</source>
        <translation>Das Schlagwort „{name}“ steht unter sich selbst.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; stands below one that is not there.</source>
        <translation>Das Schlagwort „{name}“ steht unter einem, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The tag {name} cannot stand below itself.</source>
        <translation>Das Schlagwort {name} kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>The tags stand otherwise by now.</source>
        <translation>Die Schlagwörter stehen inzwischen anders.</translation>
    </message>
    <message>
        <source>The text holds half a letter or sign, which cannot be kept.</source>
        <translation>Der Text enthält einen halben Buchstaben oder ein halbes Zeichen, was nicht bewahrt werden kann.</translation>
    </message>
    <message>
        <source>The text means something else</source>
        <translation>Der Text meint etwas anderes</translation>
    </message>
    <message>
        <source>The thread was put together from places and times.</source>
        <translation>Die Diskussion wurde aus Stellen und Zeiten erschlossen.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Die beiden sind gleich.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>The waived words are gone. They needed no check because: {0}</source>
        <translation>Die ausgenommenen Wörter sind nicht mehr da. Sie mussten nicht geprüft werden, weil: {0}</translation>
    </message>
    <message>
        <source>The words selected in the text are the place</source>
        <translation>Die im Text markierten Wörter sind die Stelle</translation>
    </message>
    <message>
        <source>The words were changed otherwise than proposed.</source>
        <translation>Die Wörter wurden anders geändert als vorgeschlagen.</translation>
    </message>
    <message>
        <source>The writer is asked about “{0}”.</source>
        <translation>Der Autor wird nach „{0}“ gefragt.</translation>
    </message>
    <message>
        <source>The writer is told</source>
        <translation>Dem Autor wird mitgeteilt</translation>
    </message>
    <message>
        <source>The writer put no notes into this draft.</source>
        <translation>Der Autor hat keine Notizen in diesen Entwurf geschrieben.</translation>
    </message>
    <message>
        <source>The writer saves the answers with the button at its end; ask for that file.</source>
        <translation>Der Autor speichert die Antworten mit der Schaltfläche am Ende der Seite; bitten Sie um diese Datei.</translation>
    </message>
    <message>
        <source>The writer says</source>
        <translation>Der Autor sagt</translation>
    </message>
    <message>
        <source>The writer&apos;s answer</source>
        <translation>Die Antwort des Autors</translation>
    </message>
    <message>
        <source>The writer&apos;s note: “{0}”</source>
        <translation>Die Notiz des Autors: „{0}“</translation>
    </message>
    <message>
        <source>The {word} &apos;{short}&apos; is not a colour.</source>
        <translation>Der Wert „{short}“ ({word}) ist keine Farbe.</translation>
    </message>
    <message>
        <source>The {word} has {count} letters and signs.</source>
        <translation>{count} Zeichen sind zu viele: {word}.</translation>
    </message>
    <message>
        <source>Their statuses differ. Which claim stands?</source>
        <translation>Ihre Status unterscheiden sich. Welche Behauptung gilt?</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made every day on which something was changed, and before lists come in, claims are merged, or many things are deleted.</source>
        <translation>Es gibt noch keine Sicherungen. Eine entsteht an jedem Tag, an dem sich etwas ändert, und bevor Listen hereinkommen, Behauptungen zusammengeführt oder viele Dinge gelöscht werden.</translation>
    </message>
    <message>
        <source>There are no roles on this project: whoever may open it may do everything.</source>
        <translation>Dieses Projekt hat keine Rollen: wer es öffnen darf, darf alles.</translation>
    </message>
    <message>
        <source>There are no two claims in the selection.</source>
        <translation>In der Auswahl sind keine zwei Behauptungen.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is a key already: {path}.</source>
        <translation>Es gibt schon einen Schlüssel: {path}.</translation>
    </message>
    <message>
        <source>There is a search &apos;{name}&apos; already.</source>
        <translation>Es gibt schon eine Suche „{name}“.</translation>
    </message>
    <message>
        <source>There is a status &apos;{label}&apos; already.</source>
        <translation>Es gibt schon einen Status „{label}“.</translation>
    </message>
    <message>
        <source>There is a status with the key &apos;{key}&apos; already.</source>
        <translation>Es gibt schon einen Status mit dem Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>There is a tag &apos;{name}&apos; already, but it is retired.</source>
        <translation>Es gibt schon ein Schlagwort „{name}“, aber es ist stillgelegt.</translation>
    </message>
    <message>
        <source>There is a tag &apos;{name}&apos; already.</source>
        <translation>Es gibt schon ein Schlagwort „{name}“.</translation>
    </message>
    <message>
        <source>There is no article state &apos;{status}&apos;.</source>
        <translation>Es gibt keinen Artikelstand „{status}“.</translation>
    </message>
    <message>
        <source>There is no backup &apos;{name}&apos;.</source>
        <translation>Es gibt keine Sicherung „{name}“.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>Es gibt keine Sicherung {backup}.</translation>
    </message>
    <message>
        <source>There is no column &apos;{name}&apos;.</source>
        <translation>Es gibt keine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>There is no conflict {conflict_id} that waits.</source>
        <translation>Es gibt keinen wartenden Konflikt {conflict_id}.</translation>
    </message>
    <message>
        <source>There is no export format &apos;{format_id}&apos;.</source>
        <translation>Es gibt kein Exportformat „{format_id}“.</translation>
    </message>
    <message>
        <source>There is no export profile &apos;{name}&apos;.</source>
        <translation>Es gibt kein Exportprofil „{name}“.</translation>
    </message>
    <message>
        <source>There is no field &apos;{field}&apos; of an article.</source>
        <translation>Ein Artikel hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>There is no format &apos;{format_id}&apos; to import.</source>
        <translation>Es gibt kein Importformat „{format_id}“.</translation>
    </message>
    <message>
        <source>There is no format &apos;{format_id}&apos;.</source>
        <translation>Es gibt kein Format „{format_id}“.</translation>
    </message>
    <message>
        <source>There is no key of yours yet.</source>
        <translation>Sie haben noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no kind of evidence &apos;{kind}&apos;.</source>
        <translation>Es gibt keine Art von Beleg „{kind}“.</translation>
    </message>
    <message>
        <source>There is no medium &apos;{medium}&apos;.</source>
        <translation>Es gibt kein Medium „{medium}“.</translation>
    </message>
    <message>
        <source>There is no number {number} in the history.</source>
        <translation>Im Verlauf gibt es keine Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no option &apos;{key}&apos; for this format.</source>
        <translation>Für dieses Format gibt es keine Option „{key}“.</translation>
    </message>
    <message>
        <source>There is no other claim to merge it with.</source>
        <translation>Es gibt keine andere Behauptung zum Zusammenführen.</translation>
    </message>
    <message>
        <source>There is no priority {priority}.</source>
        <translation>Es gibt keine Priorität {priority}.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Es gibt noch kein Projekt.</translation>
    </message>
    <message>
        <source>There is no project {path}.</source>
        <translation>Es gibt kein Projekt {path}.</translation>
    </message>
    <message>
        <source>There is no source note here.</source>
        <translation>Hier ist keine Quellennotiz.</translation>
    </message>
    <message>
        <source>There is no style &apos;{style}&apos;.</source>
        <translation>Es gibt keinen Stil „{style}“.</translation>
    </message>
    <message>
        <source>There is no such place any more: somebody has marked, moved or decided it since.</source>
        <translation>Diese Stelle gibt es nicht mehr: jemand hat sie seither markiert, verschoben oder entschieden.</translation>
    </message>
    <message>
        <source>There is no underline &apos;{short}&apos;.</source>
        <translation>Es gibt keine Unterstreichung „{short}“.</translation>
    </message>
    <message>
        <source>There is no {name} &apos;{text}&apos;.</source>
        <translation>Nicht vorhanden: {name} „{text}“.</translation>
    </message>
    <message>
        <source>There is no {name} &apos;{value}&apos;.</source>
        <translation>Nicht vorhanden: {name} „{value}“.</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{typed}&apos;.</source>
        <translation>Nicht vorhanden: {what} „{typed}“.</translation>
    </message>
    <message>
        <source>There is nothing but white space in it, and this format knows words only.</source>
        <translation>Darin steht nur Leerraum, und dieses Format kennt nur Wörter.</translation>
    </message>
    <message>
        <source>There is nothing but white space in it, which brat does not take for a mark.</source>
        <translation>Darin steht nur Leerraum, was für brat keine Markierung ist.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a text, an address, a picture or a file first.</source>
        <translation>Es gibt nichts einzufügen: Kopieren Sie zuerst einen Text, eine Adresse, ein Bild oder eine Datei.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: answer a question first.</source>
        <translation>Es gibt noch nichts zu speichern: Beantworten Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>There is nothing to search in called &apos;{value}&apos;.</source>
        <translation>Es gibt nichts namens „{value}“, worin gesucht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to split off here.</source>
        <translation>Hier gibt es nichts abzuteilen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is only one source to merge.</source>
        <translation>Es gibt nur eine Quelle zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>These answers are to queries of another project.</source>
        <translation>Diese Antworten gehören zu Rückfragen eines anderen Projekts.</translation>
    </message>
    <message>
        <source>These copies are still plain: {copies}</source>
        <translation>Diese Kopien sind noch unverschlüsselt: {copies}</translation>
    </message>
    <message>
        <source>These words are not in the new draft.</source>
        <translation>Diese Wörter stehen nicht im neuen Entwurf.</translation>
    </message>
    <message>
        <source>These words stood in draft {number}, and are gone.</source>
        <translation>Diese Wörter standen in Entwurf {number} und sind nicht mehr da.</translation>
    </message>
    <message>
        <source>They are in no export, report, hand-back or parcel. The log has no more than is shown here.</source>
        <translation>Sie stehen in keinem Export, Bericht, Paket und keiner Rückgabe. Das Verzeichnis enthält nicht mehr, als hier zu sehen ist.</translation>
    </message>
    <message>
        <source>This article is not signed off.</source>
        <translation>Dieser Artikel ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Diese Sicherung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: somebody has changed the {words} since, or built on it.</source>
        <translation>Das kann nicht rückgängig gemacht werden: Jemand hat es seither geändert oder darauf aufgebaut ({words}).</translation>
    </message>
    <message>
        <source>This cannot be looked for. At sign {n}, {why}.</source>
        <translation>Danach kann nicht gesucht werden. Bei Zeichen {n}: {why}.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This check is void: {0}</source>
        <translation>Diese Prüfung ist ungültig: {0}</translation>
    </message>
    <message>
        <source>This claim stands in no article of the project: it came in with a list.</source>
        <translation>Diese Behauptung steht in keinem Artikel des Projekts: Sie kam mit einer Liste.</translation>
    </message>
    <message>
        <source>This cut is not there any more.</source>
        <translation>Diese Auslassung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This format does not allow all letters and signs of its label, or not so many: it is written otherwise.</source>
        <translation>Dieses Format erlaubt nicht alle Buchstaben und Zeichen des Labels oder nicht so viele: Es wird anders geschrieben.</translation>
    </message>
    <message>
        <source>This format holds labels only: no status of a claim, unless marks are labelled by it.</source>
        <translation>Dieses Format nimmt nur Labels auf: keinen Status einer Behauptung, außer wenn er das Label der Markierungen ist.</translation>
    </message>
    <message>
        <source>This format holds labels only: no tags, unless marks are labelled by them.</source>
        <translation>Dieses Format nimmt nur Labels auf: keine Schlagwörter, außer wenn sie die Labels der Markierungen sind.</translation>
    </message>
    <message>
        <source>This format holds labels only: no wording of a claim.</source>
        <translation>Dieses Format nimmt nur Labels auf: keinen Wortlaut einer Behauptung.</translation>
    </message>
    <message>
        <source>This format holds no corrections log.</source>
        <translation>Dieses Format nimmt kein Korrekturprotokoll auf.</translation>
    </message>
    <message>
        <source>This format holds no corrections.</source>
        <translation>Dieses Format nimmt keine Korrekturen auf.</translation>
    </message>
    <message>
        <source>This format holds no evidence.</source>
        <translation>Dieses Format nimmt keine Belege auf.</translation>
    </message>
    <message>
        <source>This format holds no history: it stays in the project.</source>
        <translation>Dieses Format nimmt keinen Verlauf auf: Er bleibt im Projekt.</translation>
    </message>
    <message>
        <source>This format holds no rationale.</source>
        <translation>Dieses Format nimmt keine Begründung auf.</translation>
    </message>
    <message>
        <source>This format holds no tags.</source>
        <translation>Dieses Format nimmt keine Schlagwörter auf.</translation>
    </message>
    <message>
        <source>This format holds none of the writer&apos;s notes.</source>
        <translation>Dieses Format nimmt keine Notizen des Autors auf.</translation>
    </message>
    <message>
        <source>This format holds the corrected words of a claim, and no corrections log.</source>
        <translation>Dieses Format nimmt die korrigierten Wörter einer Behauptung auf, aber kein Korrekturprotokoll.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Everything you did before is saved. Copy the report and send it to whoever looks after the program; it holds no text of your articles but what the fault itself names.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Alles bisher Getane ist gespeichert. Kopieren Sie den Bericht, und senden Sie ihn an den Betreuer des Programms; er enthält keinen Text Ihrer Artikel außer dem, was der Fehler selbst nennt.</translation>
    </message>
    <message>
        <source>This is an earlier text, with claims that the current one has lost: it is an article of its own here.</source>
        <translation>Das ist ein früherer Text mit Behauptungen, die der aktuelle verloren hat: Er ist hier ein eigener Artikel.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2021-06-23, June 2021, spring 2021 or 2021.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als 2021-06-23, June 2021, spring 2021 oder 2021.</translation>
    </message>
    <message>
        <source>This is no date. Write it as {0}.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als {0}.</translation>
    </message>
    <message>
        <source>This is the article that is open behind the view; the view itself can be copied or exported.</source>
        <translation>Das ist der Artikel, der hinter der Ansicht offen ist; die Ansicht selbst kann kopiert oder exportiert werden.</translation>
    </message>
    <message>
        <source>This is there already, as something that you may not see: a source that is confidential.</source>
        <translation>Das ist schon da, als etwas, das Sie nicht sehen dürfen: eine vertrauliche Quelle.</translation>
    </message>
    <message>
        <source>This is there already. It is replaced as a whole once the new one is complete.</source>
        <translation>Das gibt es schon. Es wird als Ganzes ersetzt, sobald das Neue vollständig ist.</translation>
    </message>
    <message>
        <source>This needs all of it: ask whoever looks after the project to do it.</source>
        <translation>Dazu braucht es das Ganze: bitten Sie, wer das Projekt betreut.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese eine</translation>
    </message>
    <message>
        <source>This place is a claim of its own now.</source>
        <translation>Diese Stelle ist jetzt eine eigene Behauptung.</translation>
    </message>
    <message>
        <source>This project becomes as it was; undo takes that back</source>
        <translation>Dieses Projekt wird, wie es war; „Rückgängig“ nimmt das zurück</translation>
    </message>
    <message>
        <source>This project is open for reading only: {why}.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: {why}.</translation>
    </message>
    <message>
        <source>This quotation does not stand in {0}: {1}</source>
        <translation>Dieses Zitat steht nicht in {0}: {1}</translation>
    </message>
    <message>
        <source>This saved search is not there any more.</source>
        <translation>Diese gespeicherte Suche ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>Dieses Schlagwort ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This takes too long to look for in this text. Make it more exact: repetitions within repetitions do it.</source>
        <translation>Die Suche danach dauert in diesem Text zu lange. Machen Sie es genauer: Das liegt an Wiederholungen in Wiederholungen.</translation>
    </message>
    <message>
        <source>This {words} is not there any more.</source>
        <translation>Nicht mehr da: {words}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, byline, date…</source>
        <translation>Titel, Autorenzeile, Datum…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>To keep it as evidence, go to its claim and paste there.</source>
        <translation>Um es als Beleg zu behalten, gehen Sie zu seiner Behauptung, und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>To the article and its claims, in order.</source>
        <translation>Am Artikel und seinen Behauptungen, der Reihe nach.</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the line&apos;s start, its end</source>
        <translation>Zum Zeilenanfang, zum Zeilenende</translation>
    </message>
    <message>
        <source>To the text&apos;s start, its end</source>
        <translation>Zum Textanfang, zum Textende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Nachverfolgte Änderungen</translation>
    </message>
    <message>
        <source>True, but it leaves out that </source>
        <translation>Richtig, aber es lässt aus, dass </translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turn it on in the preferences.</source>
        <translation>Schalten Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Two claims: said it / is true</source>
        <translation>Zwei Behauptungen: gesagt / wahr</translation>
    </message>
    <message>
        <source>Two claims: that it was said, and what is said.</source>
        <translation>Zwei Behauptungen: dass es gesagt wurde, und was gesagt wird.</translation>
    </message>
    <message>
        <source>Two independent sources say so.</source>
        <translation>Zwei unabhängige Quellen sagen das.</translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation>Tippen Sie einen ein, oder drücken Sie Esc, um den alten zu behalten.</translation>
    </message>
    <message>
        <source>Type something, or press Esc.</source>
        <translation>Tippen Sie etwas ein, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Type what it should look for.</source>
        <translation>Tippen Sie ein, was gesucht werden soll.</translation>
    </message>
    <message>
        <source>UIMA CAS XMI (INCEpTION)</source>
        <translation>UIMA CAS XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>URL of its source</source>
        <translation>URL ihrer Quelle</translation>
    </message>
    <message>
        <source>UTF-16 units (JavaScript, Java)</source>
        <translation>UTF-16-Einheiten (JavaScript, Java)</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Unicode characters (Python, SQLite)</source>
        <translation>Unicode-Zeichen (Python, SQLite)</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unpack it by hand if you trust where it comes from.</source>
        <translation>Entpacken Sie es von Hand, wenn Sie der Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <translation>Entpacken Sie es, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack it, and import what was in it.</source>
        <translation>Entpacken Sie es, und importieren Sie, was darin war.</translation>
    </message>
    <message>
        <source>Unpack it, and import what you need of it.</source>
        <translation>Entpacken Sie es, und importieren Sie daraus, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Until then nothing can be changed.</source>
        <translation>Bis dahin kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Quelle ohne Titel</translation>
    </message>
    <message>
        <source>Up to (2021, 2021-06, 2021-06-23)</source>
        <translation>Bis (2021, 2021-06, 2021-06-23)</translation>
    </message>
    <message>
        <source>Up to a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Update this one to read it.</source>
        <translation>Aktualisieren Sie dieses, um es zu lesen.</translation>
    </message>
    <message>
        <source>Update this one, then receive it again.</source>
        <translation>Aktualisieren Sie dieses Programm, und empfangen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Use another scale</source>
        <translation>Andere Skala verwenden</translation>
    </message>
    <message>
        <source>Use another scale…</source>
        <translation>Andere Skala verwenden…</translation>
    </message>
    <message>
        <source>Use from: and to: for the other days.</source>
        <translation>Verwenden Sie from: und to: für die anderen Tage.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use letters and digits, with hyphens or spaces between them.</source>
        <translation>Verwenden Sie Buchstaben und Ziffern, mit Bindestrichen oder Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Use one line of at most {longest_name} letters and signs.</source>
        <translation>Verwenden Sie eine Zeile mit höchstens {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever runs it.</source>
        <translation>Verwenden Sie pg_dump, oder fragen Sie den Betreuer.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln claim(s)</source>
        <translation>
            <numerusform>Von %Ln Behauptung benutzt</numerusform>
            <numerusform>Von %Ln Behauptungen benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual checkables</source>
        <translation>Das Übliche</translation>
    </message>
    <message>
        <source>Usual checkables that are covered by a claim, or waived</source>
        <translation>Übliches, das durch eine Behauptung abgedeckt oder ausgenommen ist</translation>
    </message>
    <message>
        <source>Verification status</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Verification statuses</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>Versionen des Codebuchs</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>WARNING: it says it is from {name}, and its key is another one than before: {mark}, not {known}.</source>
        <translation>WARNUNG: Es gibt vor, von {name} zu sein, und der Schlüssel ist ein anderer als früher: {mark}, nicht {known}.</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it is done, then open it again.</source>
        <translation>Warten Sie, bis das fertig ist, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Waive a checkable</source>
        <translation>Prüfstelle ausnehmen</translation>
    </message>
    <message>
        <source>Waive all of them…</source>
        <translation>Alle ausnehmen…</translation>
    </message>
    <message>
        <source>Waive it in the new text.</source>
        <translation>Nehmen Sie sie im neuen Text aus.</translation>
    </message>
    <message>
        <source>Waive the checkable…</source>
        <translation>Prüfstelle ausnehmen…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Waived by {who}: {reason}</source>
        <translation>Ausgenommen von {who}: {reason}</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>Ausgenommen.</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>Waiving</source>
        <translation>Wird ausgenommen</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>We could not confirm “{quote}”. What does it rest on?</source>
        <translation>Wir konnten „{quote}“ nicht bestätigen. Worauf stützt es sich?</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page of the checks</source>
        <translation>Webseite der Prüfungen</translation>
    </message>
    <message>
        <source>Web site of the publisher</source>
        <translation>Website des Herausgebers</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3 (INCEpTION)</source>
        <translation>WebAnno TSV 3.3 (INCEpTION)</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a conversion of {path} left that was cut off was erased.</source>
        <translation>Was eine abgebrochene Umwandlung von {path} übrig ließ, wurde gelöscht.</translation>
    </message>
    <message>
        <source>What a new draft has changed</source>
        <translation>Was ein neuer Entwurf geändert hat</translation>
    </message>
    <message>
        <source>What all of them marked</source>
        <translation>Was alle markiert haben</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
    <message>
        <source>What becomes of the statuses that claims have</source>
        <translation>Was aus den Status wird, die Behauptungen haben</translation>
    </message>
    <message>
        <source>What came with the draft.</source>
        <translation>Was mit dem Entwurf kam.</translation>
    </message>
    <message>
        <source>What can be done to the selected claims</source>
        <translation>Was mit den ausgewählten Behauptungen getan werden kann</translation>
    </message>
    <message>
        <source>What else was said of marks was left out: {names}.</source>
        <translation>Weitere Angaben zu Markierungen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is said of the %Ln selected files.</source>
        <translation>
            <numerusform>Was hier geändert wird, gilt für die ausgewählte Datei.</numerusform>
            <numerusform>Was hier geändert wird, gilt für die %Ln ausgewählten Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is checked and right steps back. What is open, wrong or changed stands out.</source>
        <translation>Geprüftes und Richtiges tritt zurück. Offenes, Falsches und Geändertes tritt hervor.</translation>
    </message>
    <message>
        <source>What is dismissed needs a reason.</source>
        <translation>Was ausgeblendet wird, braucht einen Grund.</translation>
    </message>
    <message>
        <source>What is dotted in the text, walked with the keys and counted above the claims. Sign-off and the bars in the library go by the usual ones, whatever is chosen here.</source>
        <translation>Was im Text gepunktet, mit den Tasten durchgegangen und über den Behauptungen gezählt wird. Freigabe und Balken der Bibliothek richten sich nach dem Üblichen, was immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>What is left to check</source>
        <translation>Was noch zu prüfen ist</translation>
    </message>
    <message>
        <source>What is said of a claim stands on one line in this format: a space takes the place of line ends.</source>
        <translation>Was zu einer Behauptung gesagt ist, steht in diesem Format auf einer Zeile: Ein Leerzeichen tritt an die Stelle von Zeilenenden.</translation>
    </message>
    <message>
        <source>What is sent to {place} is not encrypted: its address says so.</source>
        <translation>Was an {place} gesendet wird, ist nicht verschlüsselt: die Adresse will es so.</translation>
    </message>
    <message>
        <source>What is your source for “{quote}”?</source>
        <translation>Was ist Ihre Quelle für „{quote}“?</translation>
    </message>
    <message>
        <source>What it is about is not there any more.</source>
        <translation>Worum es geht, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was er jetzt sagt</translation>
    </message>
    <message>
        <source>What needs no check, and why.</source>
        <translation>Was keine Prüfung braucht, und warum.</translation>
    </message>
    <message>
        <source>What only the writer can say is asked here, or at a claim.</source>
        <translation>Was nur der Autor sagen kann, wird hier gefragt, oder an einer Behauptung.</translation>
    </message>
    <message>
        <source>What others think is hidden until all have assessed the claim. Then it is decided.</source>
        <translation>Was andere meinen, ist verborgen, bis alle die Behauptung bewertet haben. Dann wird entschieden.</translation>
    </message>
    <message>
        <source>What readers are told</source>
        <translation>Was Leser erfahren</translation>
    </message>
    <message>
        <source>What stands between sentences is not stated: it was taken for a space or a line end.</source>
        <translation>Was zwischen den Sätzen steht, ist nicht angegeben: Es wurde ein Leerzeichen oder Zeilenende angenommen.</translation>
    </message>
    <message>
        <source>What stood there before is as it was. Check the disk, then export again.</source>
        <translation>Was dort stand, ist unverändert. Prüfen Sie den Datenträger, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>What stood there is as it was. Check the disk or the network drive, then do it again.</source>
        <translation>Was dort stand, ist unverändert. Prüfen Sie den Datenträger oder das Netzlaufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What the article said</source>
        <translation>Was im Artikel stand</translation>
    </message>
    <message>
        <source>What the article said. Enter logs it</source>
        <translation>Was im Artikel stand. Enter trägt es ein</translation>
    </message>
    <message>
        <source>What the claimant is: senator, spokesperson</source>
        <translation>Was der Urheber ist: Senatorin, Sprecher</translation>
    </message>
    <message>
        <source>What the file states</source>
        <translation>Was die Datei angibt</translation>
    </message>
    <message>
        <source>What the format could not hold</source>
        <translation>Was das Format nicht aufnehmen konnte</translation>
    </message>
    <message>
        <source>What the new draft has changed</source>
        <translation>Was der neue Entwurf geändert hat</translation>
    </message>
    <message>
        <source>What the writer answered</source>
        <translation>Was der Autor geantwortet hat</translation>
    </message>
    <message>
        <source>What the writer put into the draft: comments, footnotes, links</source>
        <translation>Was der Autor in den Entwurf geschrieben hat: Kommentare, Fußnoten, Links</translation>
    </message>
    <message>
        <source>What the writer sent back</source>
        <translation>Was der Autor zurückgeschickt hat</translation>
    </message>
    <message>
        <source>What the writer should answer. Enter asks it</source>
        <translation>Was der Autor beantworten soll. Enter fragt</translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>Was geraten wurde</translation>
    </message>
    <message>
        <source>What was changed in the article after it was out: old, new, why, and what readers are told.</source>
        <translation>Was nach der Veröffentlichung im Artikel geändert wurde: alt, neu, warum, und was Leser erfahren.</translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>What was done before is kept in {ours}, but {trouble}.</source>
        <translation>Was bisher getan wurde, ist in {ours} bewahrt, aber {trouble}.</translation>
    </message>
    <message>
        <source>What was done last could not be kept elsewhere: {trouble}.</source>
        <translation>Was zuletzt getan wurde, konnte nicht anderswo bewahrt werden: {trouble}.</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>What was said of the whole text and not of words in it was left out: {names}.</source>
        <translation>Was über den ganzen Text und nicht über Wörter darin gesagt war, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>What was written does not read back as it should: {verdict}.</source>
        <translation>Was geschrieben wurde, liest sich nicht, wie es soll: {verdict}.</translation>
    </message>
    <message>
        <source>What was written does not read back as it should: {written} written, {read} read back, {differ} differ.</source>
        <translation>Was geschrieben wurde, liest sich nicht so zurück, wie es sollte: {written} geschrieben, {read} zurückgelesen, {differ} abweichend.</translation>
    </message>
    <message>
        <source>What was wrong, and how it is known</source>
        <translation>Was falsch war, und woher man es weiß</translation>
    </message>
    <message>
        <source>What will go</source>
        <translation>Was verschwinden wird</translation>
    </message>
    <message>
        <source>What you did before is kept. Nothing can be changed until it answers again.</source>
        <translation>Was Sie bisher getan haben, ist bewahrt. Nichts kann geändert werden, bis er wieder antwortet.</translation>
    </message>
    <message>
        <source>What you did before is kept. This last step was not done.</source>
        <translation>Was Sie bisher getan haben, ist bewahrt. Dieser letzte Schritt wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>What you do is signed “{0}” from now on.</source>
        <translation>Was Sie tun, ist ab jetzt mit „{0}“ gezeichnet.</translation>
    </message>
    <message>
        <source>What you send is signed with your key. Read its fingerprint to those who receive it:</source>
        <translation>Was Sie senden, wird mit Ihrem Schlüssel signiert. Lesen Sie den Empfängern den Fingerabdruck vor:</translation>
    </message>
    <message>
        <source>What “{0}” becomes</source>
        <translation>Was aus „{0}“ wird</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, the passphrase is asked for again.</source>
        <translation>Hat so lange niemand Tastatur oder Maus berührt, wird die Passphrase wieder verlangt.</translation>
    </message>
    <message>
        <source>Where it comes from, something was erased for good that is still here.</source>
        <translation>Dort, woher es kommt, wurde etwas endgültig gelöscht, das hier noch da ist.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie benutzt wird</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Whether it is primary, what it has to gain and of what it is independent are not written.</source>
        <translation>Ob er primär ist, was die Quelle davon hat und wovon sie unabhängig ist, wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Whether the writer takes the proposed words</source>
        <translation>Ob der Autor die vorgeschlagenen Wörter übernimmt</translation>
    </message>
    <message>
        <source>Which claim it belongs to</source>
        <translation>Zu welcher Behauptung es gehört</translation>
    </message>
    <message>
        <source>Which claim stands</source>
        <translation>Welche Behauptung gilt</translation>
    </message>
    <message>
        <source>Which marks hold</source>
        <translation>Welche Markierungen gelten</translation>
    </message>
    <message>
        <source>Which one is the new draft?</source>
        <translation>Welcher ist der neue Entwurf?</translation>
    </message>
    <message>
        <source>Which revision stands first</source>
        <translation>Welche Fassung an erster Stelle steht</translation>
    </message>
    <message>
        <source>Which revision stands second</source>
        <translation>Welche Fassung an zweiter Stelle steht</translation>
    </message>
    <message>
        <source>Which source notes</source>
        <translation>Welche Quellennotizen</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Welche Quellen</translation>
    </message>
    <message>
        <source>White space between sentences is not in this format, only how much of it there is.</source>
        <translation>Leerraum zwischen Sätzen ist nicht in diesem Format, nur wie viel davon da ist.</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Wer was wann geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>Who makes the %Ln claims?</source>
        <translation>
            <numerusform>Wer stellt die Behauptung auf?</numerusform>
            <numerusform>Wer stellt die %Ln Behauptungen auf?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who makes the claim</source>
        <translation>Wer die Behauptung aufstellt</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Wer was darf…</translation>
    </message>
    <message>
        <source>Who publishes the checks</source>
        <translation>Wer die Prüfungen herausgibt</translation>
    </message>
    <message>
        <source>Who raised a query closes it: only they know whether the answer is enough.</source>
        <translation>Wer eine Rückfrage gestellt hat, schließt sie ab: Nur er weiß, ob die Antwort genügt.</translation>
    </message>
    <message>
        <source>Who said “{quote}”, when, and where?</source>
        <translation>Wer hat „{quote}“ gesagt, wann und wo?</translation>
    </message>
    <message>
        <source>Whoever looks after its database makes them: see the guide.</source>
        <translation>Wer die Datenbank betreut, legt sie an: siehe das Handbuch.</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it is no contradiction</source>
        <translation>Warum es kein Widerspruch ist</translation>
    </message>
    <message>
        <source>Why it is signed off all the same</source>
        <translation>Warum trotzdem freigegeben wird</translation>
    </message>
    <message>
        <source>Why it needs no check</source>
        <translation>Warum es keine Prüfung braucht</translation>
    </message>
    <message>
        <source>Why the check turned out wrong</source>
        <translation>Warum die Prüfung falsch war</translation>
    </message>
    <message>
        <source>Why the check turned out wrong. Enter makes it void, Esc leaves it</source>
        <translation>Warum die Prüfung falsch war. Enter erklärt sie für ungültig, Esc lässt sie</translation>
    </message>
    <message>
        <source>Why this status, in a sentence or two</source>
        <translation>Warum dieser Status, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>Why, and the sources</source>
        <translation>Warum, und die Quellen</translation>
    </message>
    <message>
        <source>Why; Enter alone: {0}</source>
        <translation>Warum; Eingabe allein: {0}</translation>
    </message>
    <message>
        <source>Why; empty: as whoever gave the status said</source>
        <translation>Warum; leer: die Begründung dessen, der den Status vergeben hat</translation>
    </message>
    <message>
        <source>With a claim</source>
        <translation>Mit Behauptung</translation>
    </message>
    <message>
        <source>With a key of yours, others know that what they receive is from you.</source>
        <translation>Mit einem eigenen Schlüssel wissen andere, dass das Empfangene von Ihnen ist.</translation>
    </message>
    <message>
        <source>With claims that were imported</source>
        <translation>Mit importierten Behauptungen</translation>
    </message>
    <message>
        <source>With this seal the program can tell whether the project still goes on from what is reported.</source>
        <translation>Mit diesem Siegel kann das Programm feststellen, ob das Projekt noch an das Berichtete anschließt.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawing the sign-off</source>
        <translation>Freigabe wird zurückgezogen</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Ohne Behauptung</translation>
    </message>
    <message>
        <source>Without encryption, whoever gets at the file can read everything in it.</source>
        <translation>Ohne Verschlüsselung kann, wer an die Datei kommt, alles darin lesen.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word file for the writer, with the check in it</source>
        <translation>Word-Datei für den Autor, mit der Prüfung darin</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words of the title and the text, and:</source>
        <translation>Wörter des Titels und des Textes, und:</translation>
    </message>
    <message>
        <source>Words to put instead</source>
        <translation>Wörter, die stattdessen stehen sollen</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Worth checking first</source>
        <translation>Lohnendes zuerst</translation>
    </message>
    <message>
        <source>Write 2021, 2021-06 or 2021-06-23.</source>
        <translation>Schreiben Sie 2021, 2021-06 oder 2021-06-23.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28, a time as 2026-11-28T14:05, or a number of the history.</source>
        <translation>Schreiben Sie einen Tag als 2026-11-28, einen Zeitpunkt als 2026-11-28T14:05 oder eine Nummer des Verlaufs.</translation>
    </message>
    <message>
        <source>Write a line of the corrections log</source>
        <translation>Eine Zeile des Korrekturprotokolls schreiben</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>Schreiben Sie eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Write in:articles, claims, evidence or comments.</source>
        <translation>Schreiben Sie in:articles, claims, evidence oder comments.</translation>
    </message>
    <message>
        <source>Write it as #1F5FA8.</source>
        <translation>Schreiben Sie sie als #1F5FA8.</translation>
    </message>
    <message>
        <source>Write it as 2021-06-23, or as June 2021, spring 2021 or 2021 where no more is known.</source>
        <translation>Schreiben Sie es als 2021-06-23, oder als June 2021, spring 2021 oder 2021, wo nicht mehr bekannt ist.</translation>
    </message>
    <message>
        <source>Write it as 2021-06-23, or with the time as 2021-06-23T09:30+02:00.</source>
        <translation>Schreiben Sie es als 2021-06-23, oder mit Uhrzeit als 2021-06-23T09:30+02:00.</translation>
    </message>
    <message>
        <source>Write it as 2021-06-23.</source>
        <translation>Schreiben Sie es als 2021-06-23.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write one claim a line.</source>
        <translation>Schreiben Sie eine Behauptung je Zeile.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/database, or a path.</source>
        <translation>Schreiben Sie postgresql://user@host/database, oder einen Pfad.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/database.</source>
        <translation>Schreiben Sie postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Write the correction to the log</source>
        <translation>Die Korrektur ins Protokoll eintragen</translation>
    </message>
    <message>
        <source>Write what the article should say at the claim first.</source>
        <translation>Schreiben Sie zuerst, was der Artikel bei der Behauptung sagen soll.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>You are a reader of this project: {place} is open for reading only.</source>
        <translation>Sie sind Leser dieses Projekts: {place} ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>You are asked for it each time the project is opened.</source>
        <translation>Sie werden bei jedem Öffnen des Projekts danach gefragt.</translation>
    </message>
    <message>
        <source>You are {0}, {1}.</source>
        <translation>Sie sind {0}, {1}.</translation>
    </message>
    <message>
        <source>You are {role} of this project: this is for {needed}.</source>
        <translation>Sie sind {role} dieses Projekts: dies ist für {needed}.</translation>
    </message>
    <message>
        <source>You can read, search, check, export and back it up. Mend that, then open it again.</source>
        <translation>Sie können es lesen, durchsuchen, prüfen, exportieren und sichern. Beheben Sie das, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You have not assessed this claim.</source>
        <translation>Sie haben diese Behauptung nicht bewertet.</translation>
    </message>
    <message>
        <source>You may see not all of this project: others&apos; blind assessments, or confidential sources.</source>
        <translation>Sie sehen vielleicht nicht alles von diesem Projekt: blinde Bewertungen anderer oder vertrauliche Quellen.</translation>
    </message>
    <message>
        <source>You work under this name: with what you do next it would be there again.</source>
        <translation>Sie arbeiten unter diesem Namen: mit dem, was Sie als Nächstes tun, wäre er wieder da.</translation>
    </message>
    <message>
        <source>Your browser does not copy by itself: copy what is marked below, and paste it into your reply.</source>
        <translation>Ihr Browser kopiert nicht von selbst: Kopieren Sie, was unten markiert ist, und fügen Sie es in Ihre Antwort ein.</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Your earlier answer: {answer}</source>
        <translation>Ihre frühere Antwort: {answer}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name stands beside everything you do. Until you give it, that is “{0}”.</source>
        <translation>Ihr Name steht bei allem, was Sie tun. Bis Sie ihn angeben, ist das „{0}“.</translation>
    </message>
    <message>
        <source>Your role on this project does not allow this, or it touches what others assess blind.</source>
        <translation>Ihre Rolle in diesem Projekt erlaubt dies nicht, oder es berührt, was andere blind bewerten.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up: {place} could not be written.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht: {place} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>Zoom the panels with the text</source>
        <translation>Bereiche mit dem Text vergrößern</translation>
    </message>
    <message>
        <source>`annotator library` lists them.</source>
        <translation>„annotator library“ zeigt sie.</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>ein ( ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a ) closes nothing</source>
        <translation>ein ) schließt nichts</translation>
    </message>
    <message>
        <source>a [ is not closed</source>
        <translation>ein [ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a bill by its number</source>
        <translation>ein Gesetzentwurf mit Nummer</translation>
    </message>
    <message>
        <source>a checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>a claim is linked as PAGE#id</source>
        <translation>eine Behauptung wird als SEITE#id verlinkt</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>a copy that stays</source>
        <translation>eine Kopie, die bleibt</translation>
    </message>
    <message>
        <source>a court case</source>
        <translation>ein Gerichtsverfahren</translation>
    </message>
    <message>
        <source>a date or a length of time</source>
        <translation>ein Datum oder eine Zeitspanne</translation>
    </message>
    <message>
        <source>a day of the calendar</source>
        <translation>ein Kalendertag</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>ein Wochentag</translation>
    </message>
    <message>
        <source>a day, June 2021, spring 2021 or 2021</source>
        <translation>ein Tag, June 2021, spring 2021 oder 2021</translation>
    </message>
    <message>
        <source>a decade or a century</source>
        <translation>ein Jahrzehnt oder Jahrhundert</translation>
    </message>
    <message>
        <source>a feed (DataFeed), as collectors of fact-checks read it</source>
        <translation>ein Feed (DataFeed), wie ihn Sammler von Faktenchecks lesen</translation>
    </message>
    <message>
        <source>a first name</source>
        <translation>ein Vorname</translation>
    </message>
    <message>
        <source>a head</source>
        <translation>eine Leitung</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>a law, a treaty or a bill by name</source>
        <translation>ein Gesetz, ein Vertrag oder ein Entwurf mit Namen</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>eine Zeitspanne</translation>
    </message>
    <message>
        <source>a line of the text</source>
        <translation>eine Zeile des Textes</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>a long sentence</source>
        <translation>ein langer Satz</translation>
    </message>
    <message>
        <source>a measure: the unit belongs to it</source>
        <translation>ein Maß: Die Einheit gehört dazu</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>a multiple</source>
        <translation>ein Vielfaches</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a name behind &apos;in&apos; or &apos;near&apos;</source>
        <translation>ein Name nach „in“ oder „bei“</translation>
    </message>
    <message>
        <source>a name behind the word for what it is</source>
        <translation>ein Name nach dem Wort dafür, was es ist</translation>
    </message>
    <message>
        <source>a name of several words</source>
        <translation>ein Name aus mehreren Wörtern</translation>
    </message>
    <message>
        <source>a name that begins with a first name</source>
        <translation>ein Name, der mit einem Vornamen beginnt</translation>
    </message>
    <message>
        <source>a name that does something</source>
        <translation>ein Name, der etwas tut</translation>
    </message>
    <message>
        <source>a name that is nobody&apos;s and no place&apos;s</source>
        <translation>ein Name, der zu keiner Person und keinem Ort gehört</translation>
    </message>
    <message>
        <source>a name that speaks</source>
        <translation>ein Name, der spricht</translation>
    </message>
    <message>
        <source>a name with a nickname</source>
        <translation>ein Name mit einem Spitznamen</translation>
    </message>
    <message>
        <source>a name with a title</source>
        <translation>ein Name mit Titel</translation>
    </message>
    <message>
        <source>a name with a word for an organisation</source>
        <translation>ein Name mit einem Wort für eine Organisation</translation>
    </message>
    <message>
        <source>a name, to run the same export again</source>
        <translation>ein Name, um denselben Export wieder auszuführen</translation>
    </message>
    <message>
        <source>a newer version of the program has made it.</source>
        <translation>eine neuere Programmversion hat es erstellt.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number in words</source>
        <translation>eine Zahl in Worten</translation>
    </message>
    <message>
        <source>a number of things</source>
        <translation>eine Anzahl von Dingen</translation>
    </message>
    <message>
        <source>a number that leaves open how many</source>
        <translation>eine Zahl, die offenlässt, wie viele es sind</translation>
    </message>
    <message>
        <source>a number that names and does not count</source>
        <translation>eine Zahl, die benennt und nicht zählt</translation>
    </message>
    <message>
        <source>a page with a script element for each claim</source>
        <translation>eine Seite mit einem script-Element je Behauptung</translation>
    </message>
    <message>
        <source>a part of a year</source>
        <translation>ein Teil eines Jahres</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>eine Prozentangabe</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>a place and what it belongs to</source>
        <translation>ein Ort und wozu er gehört</translation>
    </message>
    <message>
        <source>a place in a law</source>
        <translation>eine Stelle in einem Gesetz</translation>
    </message>
    <message>
        <source>a place in an order</source>
        <translation>ein Rang</translation>
    </message>
    <message>
        <source>a project with {changes} when it was last open here, {moment}</source>
        <translation>ein Projekt mit {changes}, als es hier zuletzt offen war, {moment}</translation>
    </message>
    <message>
        <source>a range in [ ] runs backwards</source>
        <translation>ein Bereich in [ ] läuft rückwärts</translation>
    </message>
    <message>
        <source>a reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>a record has to be looked up</source>
        <translation>ein Rekord muss nachgeschlagen werden</translation>
    </message>
    <message>
        <source>a score, a vote or a result</source>
        <translation>ein Spielstand, eine Abstimmung oder ein Ergebnis</translation>
    </message>
    <message>
        <source>a share in a whole</source>
        <translation>ein Anteil an einem Ganzen</translation>
    </message>
    <message>
        <source>a street, a building or a stretch of land</source>
        <translation>eine Straße, ein Gebäude oder ein Gelände</translation>
    </message>
    <message>
        <source>a sum of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>a superlative or an absolute</source>
        <translation>ein Superlativ oder etwas Absolutes</translation>
    </message>
    <message>
        <source>a superlative: everything it is compared with has to be known</source>
        <translation>ein Superlativ: Alles, womit verglichen wird, muss bekannt sein</translation>
    </message>
    <message>
        <source>a team with its score</source>
        <translation>eine Mannschaft mit ihrem Ergebnis</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>a time that counts from the day it was written</source>
        <translation>eine Zeit, die ab dem Tag des Schreibens zählt</translation>
    </message>
    <message>
        <source>a way of speaking</source>
        <translation>eine Redensart</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>about a claim again</source>
        <translation>wieder zu einer Behauptung</translation>
    </message>
    <message>
        <source>about somebody else</source>
        <translation>über jemand anderen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accessed date</source>
        <translation>Abrufdatum</translation>
    </message>
    <message>
        <source>accessed {0}</source>
        <translation>abgerufen {0}</translation>
    </message>
    <message>
        <source>act {number} (&apos;{label}&apos;) was altered</source>
        <translation>Änderung {number} („{label}“) wurde verfälscht</translation>
    </message>
    <message>
        <source>act {number} is missing</source>
        <translation>Änderung {number} fehlt</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>add the status {name}</source>
        <translation>den Status {name} hinzufügen</translation>
    </message>
    <message>
        <source>add the tag {name}</source>
        <translation>das Schlagwort {name} hinzufügen</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>hinzugefügt:</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>nach 15 Minuten</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>nach 5 Minuten</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>nach einer Stunde</translation>
    </message>
    <message>
        <source>after erasing</source>
        <translation>nach dem Löschen</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all are written: the project there allows it</source>
        <translation>alle werden geschrieben: Das Projekt dort erlaubt es</translation>
    </message>
    <message>
        <source>all claims, with why and the sources</source>
        <translation>alle Behauptungen, mit Begründung und Quellen</translation>
    </message>
    <message>
        <source>all marks stay</source>
        <translation>alle Markierungen bleiben</translation>
    </message>
    <message>
        <source>all of it, and see confidential sources</source>
        <translation>alles, und vertrauliche Quellen sehen</translation>
    </message>
    <message>
        <source>all that could be checked</source>
        <translation>alles, was geprüft werden könnte</translation>
    </message>
    <message>
        <source>all that the check found</source>
        <translation>alles, was die Prüfung ergeben hat</translation>
    </message>
    <message>
        <source>all the words that anybody marked</source>
        <translation>alle Wörter, die jemand markiert hat</translation>
    </message>
    <message>
        <source>all, with the text, the method and charts</source>
        <translation>alles, mit Text, Methode und Diagrammen</translation>
    </message>
    <message>
        <source>an absolute takes one counter-example to be wrong</source>
        <translation>Absolutes ist mit einem Gegenbeispiel widerlegt</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>ein Alter</translation>
    </message>
    <message>
        <source>an age behind a name</source>
        <translation>ein Alter nach einem Namen</translation>
    </message>
    <message>
        <source>an editor of the codebook</source>
        <translation>Bearbeiter des Codebuchs</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>eine Quelle ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} problems more</source>
        <translation>und {count} weitere Probleme</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>ein anderes Datum</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>eine andere Zahl</translation>
    </message>
    <message>
        <source>another rank</source>
        <translation>ein anderer Rang</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>eine andere Quelle</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>eine andere Zeit</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>eine andere Einheit</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>archived URL</source>
        <translation>archivierte URL</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>article brought back</source>
        <translation>Artikel zurückgeholt</translation>
    </message>
    <message>
        <source>article deleted</source>
        <translation>Artikel gelöscht</translation>
    </message>
    <message>
        <source>article&apos;s details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>Artikel</numerusform>
            <numerusform>Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>wie im Text</translation>
    </message>
    <message>
        <source>as it is: they differ</source>
        <translation>wie es ist: sie unterscheiden sich</translation>
    </message>
    <message>
        <source>as its card says it, CC-BY-4.0; none where none is given</source>
        <translation>wie auf seiner Karte angegeben, CC-BY-4.0; keine, wo keine angegeben ist</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>as one of them marked it</source>
        <translation>wie einer es markiert hat</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>ask the writer</source>
        <translation>den Autor fragen</translation>
    </message>
    <message>
        <source>asked the writer: {it}</source>
        <translation>den Autor gefragt: {it}</translation>
    </message>
    <message>
        <source>assess a claim</source>
        <translation>eine Behauptung bewerten</translation>
    </message>
    <message>
        <source>assessed anew: {before} → {after}</source>
        <translation>neu bewertet: {before} → {after}</translation>
    </message>
    <message>
        <source>assessed anew: {before} → {after}, because {because}</source>
        <translation>neu bewertet: {before} → {after}, weil {because}</translation>
    </message>
    <message>
        <source>assessed in {0}</source>
        <translation>bewertet in {0}</translation>
    </message>
    <message>
        <source>assessed: {it}</source>
        <translation>bewertet: {it}</translation>
    </message>
    <message>
        <source>assessed: {it}, because {because}</source>
        <translation>bewertet: {it}, weil {because}</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>assessment brought back: {it}</source>
        <translation>Bewertung zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>assessment taken back: {it}</source>
        <translation>Bewertung zurückgenommen: {it}</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>niemandem zuweisen</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>{name} zuweisen</translation>
    </message>
    <message>
        <source>assigned to {0}</source>
        <translation>zugewiesen an {0}</translation>
    </message>
    <message>
        <source>assigned to {after}</source>
        <translation>zugewiesen an {after}</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>attach {0}</source>
        <translation>{0} anhängen</translation>
    </message>
    <message>
        <source>attach {name}</source>
        <translation>{name} anhängen</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>angehängte Datei</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>autumn {0}</source>
        <translation>Herbst {0}</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>background in the dark</source>
        <translation>Hintergrund im Dunkeln</translation>
    </message>
    <message>
        <source>because: {0}</source>
        <translation>weil: {0}</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>vor einer Löschung</translation>
    </message>
    <message>
        <source>before a list came in</source>
        <translation>vor dem Import einer Liste</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before another codebook</source>
        <translation>vor einem anderen Codebuch</translation>
    </message>
    <message>
        <source>before receiving</source>
        <translation>vor dem Empfangen</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>neben dem Artikel</translation>
    </message>
    <message>
        <source>blind assessment</source>
        <translation>blinde Bewertung</translation>
    </message>
    <message>
        <source>blind assessment in the whole project</source>
        <translation>blinde Bewertung im ganzen Projekt</translation>
    </message>
    <message>
        <source>blind assessment in the whole project again: {it}</source>
        <translation>wieder blinde Bewertung im ganzen Projekt: {it}</translation>
    </message>
    <message>
        <source>blind assessment in the whole project ended: {it}</source>
        <translation>blinde Bewertung im ganzen Projekt beendet: {it}</translation>
    </message>
    <message>
        <source>blind assessment in the whole project: {it}</source>
        <translation>blinde Bewertung im ganzen Projekt: {it}</translation>
    </message>
    <message>
        <source>born in {born} and {age} in {year}: that would be {ages}</source>
        <translation>geboren {born} und {age} im Jahr {year}: das wären {ages}</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <source>bring in a new draft, revision {number}</source>
        <translation>einen neuen Entwurf aufnehmen, Fassung {number}</translation>
    </message>
    <message>
        <source>bring in the claims of a draft</source>
        <translation>die Behauptungen eines Entwurfs aufnehmen</translation>
    </message>
    <message>
        <source>bring in the writer&apos;s notes of a draft</source>
        <translation>die Notizen des Autors zu einem Entwurf aufnehmen</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>but a courtesy</source>
        <translation>aber eine Höflichkeit</translation>
    </message>
    <message>
        <source>but a question</source>
        <translation>aber eine Frage</translation>
    </message>
    <message>
        <source>but about the future, or what should be</source>
        <translation>aber über die Zukunft oder was sein sollte</translation>
    </message>
    <message>
        <source>but an opinion</source>
        <translation>aber eine Meinung</translation>
    </message>
    <message>
        <source>but in the first person</source>
        <translation>aber in der ersten Person</translation>
    </message>
    <message>
        <source>but short</source>
        <translation>aber kurz</translation>
    </message>
    <message>
        <source>buttons and notices of the page</source>
        <translation>Knöpfe und Hinweise der Seite</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>nach Art</translation>
    </message>
    <message>
        <source>by the file&apos;s own time</source>
        <translation>nach der Zeit der Datei</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>came with a list of claims checked before</source>
        <translation>kam mit einer Liste früher geprüfter Behauptungen</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>change the evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>change the list of names to redact</source>
        <translation>die Liste zu schwärzender Namen ändern</translation>
    </message>
    <message>
        <source>change the order of the statuses</source>
        <translation>die Reihenfolge der Status ändern</translation>
    </message>
    <message>
        <source>change the saved search</source>
        <translation>die gespeicherte Suche ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed by {name} as well: {it}</source>
        <translation>auch von {name} geändert: {it}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>check stands again; it was void because {before}</source>
        <translation>Prüfung gilt wieder; sie war ungültig, weil {before}</translation>
    </message>
    <message>
        <source>check void, because {after}</source>
        <translation>Prüfung ungültig, weil {after}</translation>
    </message>
    <message>
        <source>check, and change statuses and tags</source>
        <translation>prüfen, und Status und Schlagwörter ändern</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>checked by {0}</source>
        <translation>geprüft von {0}</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>claim brought back: {it}</source>
        <translation>Behauptung zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>claim made: {it}</source>
        <translation>Behauptung angelegt: {it}</translation>
    </message>
    <message>
        <source>claim removed: {it}</source>
        <translation>Behauptung entfernt: {it}</translation>
    </message>
    <message>
        <source>claim {row} of {rows}, {status}: {wording}</source>
        <translation>Behauptung {row} von {rows}, {status}: {wording}</translation>
    </message>
    <message numerus="yes">
        <source>claim(s)</source>
        <translation>
            <numerusform>Behauptung</numerusform>
            <numerusform>Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>claim, {status}: {wording}</source>
        <translation>Behauptung, {status}: {wording}</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>close the query</source>
        <translation>die Rückfrage abschließen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>closed on behalf of {name}</source>
        <translation>abgeschlossen im Namen von {name}</translation>
    </message>
    <message>
        <source>codebook version</source>
        <translation>Fassung des Codebuchs</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour in the dark</source>
        <translation>Farbe im Dunkeln</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>column {name} of table {table} is computed, and not as Annotator makes it</source>
        <translation>Spalte {name} der Tabelle {table} wird berechnet und ist nicht, wie Annotator sie anlegt</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comment brought back: {it}</source>
        <translation>Kommentar zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>comment removed: {it}</source>
        <translation>Kommentar entfernt: {it}</translation>
    </message>
    <message>
        <source>comment, kept as a source note</source>
        <translation>Kommentar, als Quellennotiz bewahrt</translation>
    </message>
    <message>
        <source>commented: {it}</source>
        <translation>kommentiert: {it}</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>confidential: kept out of exports</source>
        <translation>vertraulich: bleibt aus Exporten heraus</translation>
    </message>
    <message>
        <source>confirm a note&apos;s place</source>
        <translation>die Stelle einer Notiz bestätigen</translation>
    </message>
    <message>
        <source>confirm that the waived words are gone</source>
        <translation>bestätigen, dass die ausgenommenen Wörter nicht mehr da sind</translation>
    </message>
    <message numerus="yes">
        <source>confirm that the waived words of %Ln waiver(s) are gone</source>
        <translation>
            <numerusform>bestätigen, dass die ausgenommenen Wörter von %Ln Ausnahme nicht mehr da sind</numerusform>
            <numerusform>bestätigen, dass die ausgenommenen Wörter von %Ln Ausnahmen nicht mehr da sind</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm the claim&apos;s place</source>
        <translation>die Stelle der Behauptung bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>confirm the places of %Ln claim(s)</source>
        <translation>
            <numerusform>die Stelle von %Ln Behauptung bestätigen</numerusform>
            <numerusform>die Stellen von %Ln Behauptungen bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm the places of %Ln note(s)</source>
        <translation>
            <numerusform>die Stelle von %Ln Notiz bestätigen</numerusform>
            <numerusform>die Stellen von %Ln Notizen bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>conflict decided: {it}</source>
        <translation>Konflikt entschieden: {it}</translation>
    </message>
    <message>
        <source>conflict waits again: {it}</source>
        <translation>Konflikt wartet wieder: {it}</translation>
    </message>
    <message>
        <source>constraint {name} of table {table} is not Annotator&apos;s</source>
        <translation>Bedingung {name} der Tabelle {table} ist nicht von Annotator</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>contradiction dismissed again: {it}</source>
        <translation>Widerspruch wieder ausgeblendet: {it}</translation>
    </message>
    <message>
        <source>contradiction dismissed: {it}</source>
        <translation>Widerspruch ausgeblendet: {it}</translation>
    </message>
    <message>
        <source>contradiction dismissed: {it}, because {because}</source>
        <translation>Widerspruch ausgeblendet: {it}, weil {because}</translation>
    </message>
    <message>
        <source>contradiction told again: {it}</source>
        <translation>Widerspruch wieder angezeigt: {it}</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>Umrechnung</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>correction brought back: {it}</source>
        <translation>Korrektur zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>correction logged: {it}</source>
        <translation>Korrektur eingetragen: {it}</translation>
    </message>
    <message>
        <source>correction logged: {it} taken out</source>
        <translation>Korrektur eingetragen: {it} gestrichen</translation>
    </message>
    <message>
        <source>correction logged: {it} taken out, because {why}</source>
        <translation>Korrektur eingetragen: {it} gestrichen, weil {why}</translation>
    </message>
    <message>
        <source>correction logged: {it}, because {why}</source>
        <translation>Korrektur eingetragen: {it}, weil {why}</translation>
    </message>
    <message>
        <source>correction logged: {old} → {it}</source>
        <translation>Korrektur eingetragen: {old} → {it}</translation>
    </message>
    <message>
        <source>correction logged: {old} → {it}, because {why}</source>
        <translation>Korrektur eingetragen: {old} → {it}, weil {why}</translation>
    </message>
    <message>
        <source>correction removed from the log: {it}</source>
        <translation>Korrektur aus dem Protokoll entfernt: {it}</translation>
    </message>
    <message>
        <source>correction {0}</source>
        <translation>Korrektur {0}</translation>
    </message>
    <message>
        <source>counsel</source>
        <translation>Anwalt</translation>
    </message>
    <message>
        <source>counts as checked</source>
        <translation>gilt als geprüft</translation>
    </message>
    <message>
        <source>coverage {0}</source>
        <translation>Abdeckung {0}</translation>
    </message>
    <message>
        <source>create a tag</source>
        <translation>ein Schlagwort anlegen</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in the letters of Qt&apos;s date formats</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of Qt&apos;s date formats</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>Strich und Punkt</translation>
    </message>
    <message>
        <source>dash and two dots</source>
        <translation>Strich und zwei Punkte</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date it was said</source>
        <translation>Datum der Äußerung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a heading&apos;s day, in the letters of Qt&apos;s date formats</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>einen Konflikt entscheiden</translation>
    </message>
    <message>
        <source>decide what {people} have assessed: {status}</source>
        <translation>entscheiden, was {people} bewertet haben: {status}</translation>
    </message>
    <message>
        <source>decide which marks hold</source>
        <translation>entscheiden, welche Markierungen gelten</translation>
    </message>
    <message>
        <source>decided again which marks hold: {it}</source>
        <translation>neu entschieden, welche Markierungen gelten: {it}</translation>
    </message>
    <message>
        <source>decided that what {name} has marked holds</source>
        <translation>entschieden, dass gilt, was {name} markiert hat</translation>
    </message>
    <message>
        <source>decided that what {name} has marked holds, because {because}</source>
        <translation>entschieden, dass gilt, was {name} markiert hat, weil {because}</translation>
    </message>
    <message>
        <source>decided which marks hold: {it}</source>
        <translation>entschieden, welche Markierungen gelten: {it}</translation>
    </message>
    <message>
        <source>decided which marks hold: {it}, because {because}</source>
        <translation>entschieden, welche Markierungen gelten: {it}, weil {because}</translation>
    </message>
    <message>
        <source>decision on a place</source>
        <translation>Entscheidung über eine Stelle</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel löschen</numerusform>
            <numerusform>%Ln Artikel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the article</source>
        <translation>den Artikel löschen</translation>
    </message>
    <message>
        <source>delete the status {name}</source>
        <translation>den Status {name} löschen</translation>
    </message>
    <message>
        <source>delete the tag {name}</source>
        <translation>das Schlagwort {name} löschen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>gelöschter Text</translation>
    </message>
    <message>
        <source>deleted: {0}</source>
        <translation>gelöscht: {0}</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>did again: {what}</source>
        <translation>wiederholt: {what}</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>wörtliches Zitat</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>dismiss the contradiction “{text}”</source>
        <translation>den Widerspruch „{text}“ ausblenden</translation>
    </message>
    <message>
        <source>dismiss…</source>
        <translation>ausblenden…</translation>
    </message>
    <message>
        <source>doccano (JSON lines)</source>
        <translation>doccano (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>edit the article&apos;s details</source>
        <translation>die Angaben zum Artikel bearbeiten</translation>
    </message>
    <message>
        <source>edit the claim</source>
        <translation>die Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>edit the comment</source>
        <translation>den Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>edit the correction</source>
        <translation>die Korrektur bearbeiten</translation>
    </message>
    <message>
        <source>edit the corrections log</source>
        <translation>das Korrekturprotokoll bearbeiten</translation>
    </message>
    <message>
        <source>edit the evidence</source>
        <translation>den Beleg bearbeiten</translation>
    </message>
    <message>
        <source>edit the query</source>
        <translation>die Rückfrage bearbeiten</translation>
    </message>
    <message>
        <source>edit the rationale</source>
        <translation>die Begründung bearbeiten</translation>
    </message>
    <message>
        <source>edit the source</source>
        <translation>die Quelle bearbeiten</translation>
    </message>
    <message>
        <source>edit the tag {tag}</source>
        <translation>das Schlagwort {tag} bearbeiten</translation>
    </message>
    <message>
        <source>edit {status}</source>
        <translation>{status} bearbeiten</translation>
    </message>
    <message>
        <source>editor of the codebook</source>
        <translation>Bearbeiter des Codebuchs</translation>
    </message>
    <message>
        <source>else each check names its checker</source>
        <translation>sonst nennt jede Prüfung, wer geprüft hat</translation>
    </message>
    <message>
        <source>end blind assessment</source>
        <translation>die blinde Bewertung beenden</translation>
    </message>
    <message>
        <source>erase for good: {reason}</source>
        <translation>endgültig löschen: {reason}</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>essential: figures, people, quotations</source>
        <translation>wesentlich: Zahlen, Personen, Zitate</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>evidence added, confidential: {it} ({stance})</source>
        <translation>Beleg hinzugefügt, vertraulich: {it} ({stance})</translation>
    </message>
    <message>
        <source>evidence added: {it}</source>
        <translation>Beleg hinzugefügt: {it}</translation>
    </message>
    <message>
        <source>evidence added: {it} ({stance})</source>
        <translation>Beleg hinzugefügt: {it} ({stance})</translation>
    </message>
    <message>
        <source>evidence brought back: {it}</source>
        <translation>Beleg zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>evidence removed: {it}</source>
        <translation>Beleg entfernt: {it}</translation>
    </message>
    <message>
        <source>evidence taken from a source note: {it} ({stance})</source>
        <translation>Beleg aus einer Quellennotiz übernommen: {it} ({stance})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>few dots</source>
        <translation>wenige Punkte</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>fill in the evidence</source>
        <translation>den Beleg ausfüllen</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>for {needed}</source>
        <translation>für {needed}</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>found wrong, because {because}</source>
        <translation>als falsch erkannt, weil {because}</translation>
    </message>
    <message>
        <source>from the writer&apos;s note</source>
        <translation>aus der Notiz des Autors</translation>
    </message>
    <message>
        <source>from {before} to {after} is {times} times as much, not {said}</source>
        <translation>von {before} auf {after} ist das {times}-Fache, nicht das {said}-Fache</translation>
    </message>
    <message>
        <source>from {before} to {after} percent is {points} percentage points, which is {change} percent</source>
        <translation>von {before} auf {after} Prozent sind {points} Prozentpunkte, also {change} Prozent</translation>
    </message>
    <message>
        <source>from {begin} to {end} is {right} hours, not {wrong}</source>
        <translation>von {begin} bis {end} sind {right} Stunden, nicht {wrong}</translation>
    </message>
    <message>
        <source>from {year} to {then} is {right} years, not {wrong}</source>
        <translation>von {year} bis {then} sind {right} Jahre, nicht {wrong}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>full square</source>
        <translation>volles Quadrat</translation>
    </message>
    <message>
        <source>full triangle</source>
        <translation>volles Dreieck</translation>
    </message>
    <message>
        <source>get an apostrophe, so that no spreadsheet runs them</source>
        <translation>erhalten einen Apostroph, damit keine Tabellenkalkulation sie ausführt</translation>
    </message>
    <message>
        <source>give the claim its place</source>
        <translation>der Behauptung ihre Stelle zuweisen</translation>
    </message>
    <message>
        <source>give the waiver its place</source>
        <translation>der Ausnahme ihre Stelle geben</translation>
    </message>
    <message>
        <source>give the writer&apos;s note its place</source>
        <translation>der Notiz des Autors ihre Stelle geben</translation>
    </message>
    <message>
        <source>given another key</source>
        <translation>mit anderem Schlüssel versehen</translation>
    </message>
    <message>
        <source>glyph</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>half circle</source>
        <translation>halber Kreis</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>Sanduhr</translation>
    </message>
    <message>
        <source>ids; all where none is named</source>
        <translation>IDs; alle, wenn keiner genannt ist</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung importieren</numerusform>
            <numerusform>%Ln Behauptungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>import a claim</source>
        <translation>eine Behauptung importieren</translation>
    </message>
    <message>
        <source>import an article</source>
        <translation>einen Artikel importieren</translation>
    </message>
    <message>
        <source>import of {it} taken back</source>
        <translation>Import von {it} zurückgenommen</translation>
    </message>
    <message>
        <source>import the codebook {name}</source>
        <translation>das Codebuch {name} importieren</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>imported again: {it}</source>
        <translation>wieder importiert: {it}</translation>
    </message>
    <message>
        <source>imported: {it}</source>
        <translation>importiert: {it}</translation>
    </message>
    <message>
        <source>in other words: {words}</source>
        <translation>mit anderen Worten: {words}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in the past tense</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>in { } the first number is the larger one</source>
        <translation>in { } ist die erste Zahl die größere</translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation>in {article}</translation>
    </message>
    <message>
        <source>index {name} on table {table} is not Annotator&apos;s</source>
        <translation>Index {name} der Tabelle {table} ist nicht von Annotator</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>initials of an organisation</source>
        <translation>Abkürzung einer Organisation</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>inserted: {0}</source>
        <translation>eingefügt: {0}</translation>
    </message>
    <message>
        <source>interest of the source</source>
        <translation>Interesse der Quelle</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it does not agree with the articles</source>
        <translation>stimmt nicht mit den Artikeln überein</translation>
    </message>
    <message>
        <source>it does not agree with {what} {id}</source>
        <translation>stimmt nicht überein mit: {what} {id}</translation>
    </message>
    <message>
        <source>it does not hold the words of {what} {id}</source>
        <translation>er enthält die Wörter von {what} {id} nicht</translation>
    </message>
    <message>
        <source>it has a sign-off, and is not signed off</source>
        <translation>hat eine Freigabe und ist nicht freigegeben</translation>
    </message>
    <message>
        <source>it has no [[status]].</source>
        <translation>es hat kein [[status]].</translation>
    </message>
    <message>
        <source>it has no mention</source>
        <translation>steht nirgends im Text</translation>
    </message>
    <message>
        <source>it holds more than {count} tables, views, triggers and indexes</source>
        <translation>enthält mehr als {count} Tabellen, Sichten, Trigger und Indizes</translation>
    </message>
    <message>
        <source>it holds no key</source>
        <translation>sie enthält keinen Schlüssel</translation>
    </message>
    <message>
        <source>it holds text that is not UTF-8</source>
        <translation>sie enthält Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>it is independent of a source that its claim does not have</source>
        <translation>unabhängig von einer Quelle, die die Behauptung nicht hat</translation>
    </message>
    <message>
        <source>it is missing, and the history has it</source>
        <translation>fehlt, und der Verlauf hat es</translation>
    </message>
    <message>
        <source>it is missing, and the history has not removed it</source>
        <translation>fehlt, und der Verlauf hat es nicht entfernt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist nicht UTF-8</translation>
    </message>
    <message>
        <source>it is there, and the history has removed it</source>
        <translation>ist da, und der Verlauf hat es entfernt</translation>
    </message>
    <message>
        <source>it stands in a text that is not its article&apos;s current one</source>
        <translation>steht in einem Text, der nicht der jetzige seines Artikels ist</translation>
    </message>
    <message>
        <source>it stands outside its text</source>
        <translation>steht außerhalb des Textes</translation>
    </message>
    <message>
        <source>it tells of rows of a kind that is not known, {kind}</source>
        <translation>erzählt von Zeilen einer unbekannten Art, {kind}</translation>
    </message>
    <message>
        <source>its article was deleted</source>
        <translation>der Artikel wurde gelöscht</translation>
    </message>
    <message>
        <source>its attached file is missing</source>
        <translation>die angehängte Datei fehlt</translation>
    </message>
    <message>
        <source>its bytes were altered</source>
        <translation>der Inhalt wurde verfälscht</translation>
    </message>
    <message>
        <source>its current revision is missing</source>
        <translation>die jetzige Fassung fehlt</translation>
    </message>
    <message>
        <source>its cuts cannot be read</source>
        <translation>die Auslassungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>its first source</source>
        <translation>die erste Quelle</translation>
    </message>
    <message>
        <source>its log is kept as {log}</source>
        <translation>sein Protokoll ist als {log} aufbewahrt</translation>
    </message>
    <message>
        <source>its loss was confirmed</source>
        <translation>Verlust bestätigt</translation>
    </message>
    <message>
        <source>its number does not follow from the order of the history</source>
        <translation>die Nummer folgt nicht aus der Reihenfolge des Verlaufs</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>seine Stelle</translation>
    </message>
    <message>
        <source>its place was confirmed</source>
        <translation>Stelle bestätigt</translation>
    </message>
    <message>
        <source>its quote does not stand at {start} of its article</source>
        <translation>das Zitat steht nicht an der Stelle {start} seines Artikels</translation>
    </message>
    <message>
        <source>its record in the file</source>
        <translation>sein Eintrag in der Datei</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>ihr Status</translation>
    </message>
    <message>
        <source>its text is none</source>
        <translation>der Text ist keiner</translation>
    </message>
    <message>
        <source>its text was altered</source>
        <translation>der Text wurde verfälscht</translation>
    </message>
    <message>
        <source>its writer</source>
        <translation>sein Autor</translation>
    </message>
    <message>
        <source>its {column} is not what the history says</source>
        <translation>{column} ist nicht, was der Verlauf sagt</translation>
    </message>
    <message>
        <source>its {column} is {held}, and the history says {said}</source>
        <translation>{column} ist {held}, der Verlauf sagt {said}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept out of exports</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>aufbewahrten Zeilen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>label as it came</source>
        <translation>Bezeichnung, wie sie kam</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>wird nicht importiert</translation>
    </message>
    <message>
        <source>less than a year old</source>
        <translation>weniger als ein Jahr alt</translation>
    </message>
    <message>
        <source>let all claims be assessed blind</source>
        <translation>alle Behauptungen blind bewerten lassen</translation>
    </message>
    <message numerus="yes">
        <source>let the claims of %Ln article(s) be assessed blind</source>
        <translation>
            <numerusform>die Behauptungen von %Ln Artikel blind bewerten lassen</numerusform>
            <numerusform>die Behauptungen von %Ln Artikeln blind bewerten lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>line of the corrections log</source>
        <translation>Zeile des Korrekturprotokolls</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>link the place to another claim</source>
        <translation>die Stelle mit einer anderen Behauptung verknüpfen</translation>
    </message>
    <message>
        <source>list of names to redact changed</source>
        <translation>Liste zu schwärzender Namen geändert</translation>
    </message>
    <message>
        <source>log a correction</source>
        <translation>eine Korrektur eintragen</translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation>lange Striche</translation>
    </message>
    <message>
        <source>looked at {0}</source>
        <translation>angesehen {0}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>lost its place in the new text</source>
        <translation>Stelle im neuen Text verloren</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message numerus="yes">
        <source>make %Ln claim(s) of source notes</source>
        <translation>
            <numerusform>aus Quellennotizen %Ln Behauptung machen</numerusform>
            <numerusform>aus Quellennotizen %Ln Behauptungen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>make a claim of a source note</source>
        <translation>aus einer Quellennotiz eine Behauptung machen</translation>
    </message>
    <message>
        <source>make the place a claim of its own</source>
        <translation>aus der Stelle eine eigene Behauptung machen</translation>
    </message>
    <message>
        <source>mark as {status}</source>
        <translation>als „{status}“ markieren</translation>
    </message>
    <message>
        <source>mark the claim at another place</source>
        <translation>die Behauptung an einer weiteren Stelle markieren</translation>
    </message>
    <message>
        <source>mark the source as wrong</source>
        <translation>die Quelle als falsch kennzeichnen</translation>
    </message>
    <message>
        <source>marked alike, as claims of their own</source>
        <translation>gleich markiert, als eigene Behauptungen</translation>
    </message>
    <message>
        <source>marked as confidential</source>
        <translation>als vertraulich markiert</translation>
    </message>
    <message>
        <source>marked as resolved</source>
        <translation>als erledigt markiert</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>menus and links around the article</source>
        <translation>Menüs und Links um den Artikel</translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung zusammenführen</numerusform>
            <numerusform>%Ln Behauptungen zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle zusammenlegen</numerusform>
            <numerusform>%Ln Quellen zusammenlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>merge the sources</source>
        <translation>die Quellen zusammenlegen</translation>
    </message>
    <message>
        <source>merge the status {name} into {other}</source>
        <translation>den Status {name} mit {other} zusammenführen</translation>
    </message>
    <message>
        <source>merge the tag {name} into {other}</source>
        <translation>das Schlagwort {name} mit {other} zusammenführen</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>missing at the sign-off: a correction of, or a query about, false or misleading claims ({n})</source>
        <translation>bei der Freigabe fehlend: Korrektur falscher oder irreführender Behauptungen oder Rückfrage dazu ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: a look at places that a new draft has changed ({n})</source>
        <translation>bei der Freigabe fehlend: Blick auf Stellen, die ein neuer Entwurf geändert hat ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: checkables neither covered nor waived ({n})</source>
        <translation>bei der Freigabe fehlend: weder abgedeckte noch ausgenommene Prüfstellen ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: claims not checked ({n})</source>
        <translation>bei der Freigabe fehlend: ungeprüfte Behauptungen ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: claims on sources that were not found wrong ({n})</source>
        <translation>fehlt bei der Freigabe: Behauptungen auf Quellen, die nicht als falsch erkannt sind ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: copies of links ({n})</source>
        <translation>fehlt bei der Freigabe: Kopien von Links ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: evidence for checked claims ({n})</source>
        <translation>bei der Freigabe fehlend: Belege für geprüfte Behauptungen ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: queries to the writer not closed ({n})</source>
        <translation>bei der Freigabe fehlend: nicht abgeschlossene Rückfragen an den Autor ({n})</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>move the claim&apos;s ends</source>
        <translation>die Enden der Behauptung verschieben</translation>
    </message>
    <message>
        <source>move the tag {name}</source>
        <translation>das Schlagwort {name} verschieben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved to another place in the order</source>
        <translation>in der Reihenfolge verschoben</translation>
    </message>
    <message>
        <source>moved: {0}</source>
        <translation>verschoben: {0}</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>in a list of works: no date</comment>
        <translation>o. D.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of the source</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>ähnlich im Sinn</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>neue Wörter</translation>
    </message>
    <message>
        <source>newsroom</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>no act of the history has begun it</source>
        <translation>keine Änderung des Verlaufs hat es begonnen</translation>
    </message>
    <message>
        <source>no act of the history has kept it</source>
        <translation>keine Änderung des Verlaufs hat es aufbewahrt</translation>
    </message>
    <message>
        <source>no act of the history has made it</source>
        <translation>keine Änderung des Verlaufs hat es angelegt</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>keine Behauptung</translation>
    </message>
    <message>
        <source>no claim here</source>
        <translation>keine Behauptung hier</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>noch keine Belege</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>no headline: the first sentence stands for it</source>
        <translation>keine Überschrift: dafür steht der erste Satz</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>no longer assigned to {before}</source>
        <translation>nicht mehr zugewiesen an {before}</translation>
    </message>
    <message>
        <source>no longer confidential</source>
        <translation>nicht mehr vertraulich</translation>
    </message>
    <message>
        <source>no longer counts as checked</source>
        <translation>gilt nicht mehr als geprüft</translation>
    </message>
    <message>
        <source>no longer decided which marks hold: {it}</source>
        <translation>nicht mehr entschieden, welche Markierungen gelten: {it}</translation>
    </message>
    <message>
        <source>no longer found wrong</source>
        <translation>nicht mehr als falsch erkannt</translation>
    </message>
    <message>
        <source>no longer received from {it}</source>
        <translation>nicht mehr empfangen von {it}</translation>
    </message>
    <message>
        <source>no longer resolved</source>
        <translation>nicht mehr erledigt</translation>
    </message>
    <message>
        <source>no longer waived: {it}</source>
        <translation>nicht mehr ausgenommen: {it}</translation>
    </message>
    <message>
        <source>no longer waived: {it} (all of this kind)</source>
        <translation>nicht mehr ausgenommen: {it} (alle dieser Art)</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>keine Priorität</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Schlagwörter</translation>
    </message>
    <message>
        <source>no version of Annotator wrote a schema {number}</source>
        <translation>keine Version von Annotator schrieb ein Schema {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody is born in {begin} and dies in {end}</source>
        <translation>niemand wird {begin} geboren und stirbt {end}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column of a table</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>normale Priorität</translation>
    </message>
    <message>
        <source>not confidential</source>
        <translation>nicht vertraulich</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet born</source>
        <translation>noch nicht geboren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note of an update</source>
        <translation>Hinweis auf eine Aktualisierung</translation>
    </message>
    <message>
        <source>note of the writer</source>
        <translation>Notiz des Autors</translation>
    </message>
    <message>
        <source>note why, before assessing</source>
        <translation>notieren, warum, vor der Bewertung</translation>
    </message>
    <message>
        <source>note, kept as a source note</source>
        <translation>Notiz, als Quellennotiz bewahrt</translation>
    </message>
    <message>
        <source>noted why, before assessing: {because}</source>
        <translation>notiert, warum, vor der Bewertung: {because}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>notes and comments</source>
        <translation>Notizen und Kommentare</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing can fall by {percent} percent: 100 percent is all of it</source>
        <translation>nichts kann um {percent} Prozent fallen: 100 Prozent sind alles</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>nothing stands after the \</source>
        <translation>nach dem \ steht nichts</translation>
    </message>
    <message>
        <source>nothing stands before the *, + or ?</source>
        <translation>vor dem *, + oder ? steht nichts</translation>
    </message>
    <message>
        <source>nothing: it stands at the top</source>
        <translation>nichts: es steht ganz oben</translation>
    </message>
    <message>
        <source>now; or 2026-11-28, 2026-11-28T14:05, a number of the history</source>
        <translation>jetzt; oder 2026-11-28, 2026-11-28T14:05, eine Nummer des Verlaufs</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number in its list</source>
        <translation>Nummer in ihrer Liste</translation>
    </message>
    <message>
        <source>numerical</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>of a claim again</source>
        <translation>wieder zu einer Behauptung</translation>
    </message>
    <message>
        <source>of: {0}</source>
        <translation>von: {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>offered again</source>
        <translation>wieder angeboten</translation>
    </message>
    <message>
        <source>old words</source>
        <translation>alte Wörter</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>one a line: what it is put on</source>
        <translation>eines je Zeile: worauf es steht</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>one label: Claim</source>
        <translation>ein Label: Claim</translation>
    </message>
    <message>
        <source>one says that it is so, the other that it is not</source>
        <translation>eine sagt, dass es so ist, die andere, dass nicht</translation>
    </message>
    <message>
        <source>only the queries</source>
        <translation>nur die Rückfragen</translation>
    </message>
    <message>
        <source>only the quote</source>
        <translation>nur das Zitat</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other ends</source>
        <translation>andere Enden</translation>
    </message>
    <message>
        <source>other numbers: {ours} here, {theirs} there</source>
        <translation>andere Zahlen: {ours} hier, {theirs} dort</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>outside the article</source>
        <translation>außerhalb des Artikels</translation>
    </message>
    <message>
        <source>outside the order of reading</source>
        <translation>außerhalb der Lesereihenfolge</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>overdue {0}</source>
        <translation>überfällig {0}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>page headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>page, paragraph, minute</source>
        <translation>Seite, Absatz, Minute</translation>
    </message>
    <message>
        <source>partial quotation</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentangabe</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>photo credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>piece missing</source>
        <translation>Stück fehlt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>place added: {it}</source>
        <translation>Stelle hinzugefügt: {it}</translation>
    </message>
    <message>
        <source>place brought back: {it}</source>
        <translation>Stelle zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>place in a text</source>
        <translation>Stelle in einem Text</translation>
    </message>
    <message>
        <source>place in the source</source>
        <translation>Stelle in der Quelle</translation>
    </message>
    <message>
        <source>place it was said</source>
        <translation>Ort der Äußerung</translation>
    </message>
    <message>
        <source>place moved to the same words elsewhere</source>
        <translation>Stelle zu denselben Wörtern anderswo verschoben</translation>
    </message>
    <message>
        <source>place moved to {after}</source>
        <translation>Stelle verschoben nach {after}</translation>
    </message>
    <message>
        <source>place removed: {it}</source>
        <translation>Stelle entfernt: {it}</translation>
    </message>
    <message>
        <source>place taken along into revision {after}</source>
        <translation>Stelle in Fassung {after} mitgenommen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>places on a page of a PDF</source>
        <translation>Stellen auf einer Seite eines PDF</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>plus and minus</source>
        <translation>Plus und Minus</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>policy {name} on table {table} is not as Annotator makes it</source>
        <translation>die Regel {name} der Tabelle {table} ist nicht so, wie Annotator sie macht</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>privileged remark</source>
        <translation>vertrauliche Anwaltsbemerkung</translation>
    </message>
    <message>
        <source>privileged remark brought back: {it}</source>
        <translation>vertrauliche Anwaltsbemerkung zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>privileged remark removed: {it}</source>
        <translation>vertrauliche Anwaltsbemerkung entfernt: {it}</translation>
    </message>
    <message>
        <source>privileged remark: {it}</source>
        <translation>vertrauliche Anwaltsbemerkung: {it}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>public note</source>
        <translation>öffentlicher Hinweis</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>published date</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message numerus="yes">
        <source>put %Ln source(s) into the library</source>
        <translation>
            <numerusform>%Ln Quelle in die Bibliothek aufnehmen</numerusform>
            <numerusform>%Ln Quellen in die Bibliothek aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>put a source into the library</source>
        <translation>eine Quelle in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>put back what was cut</source>
        <translation>eine Auslassung zurücknehmen</translation>
    </message>
    <message>
        <source>put on a tag</source>
        <translation>ein Schlagwort vergeben</translation>
    </message>
    <message>
        <source>queries and corrections</source>
        <translation>Rückfragen und Korrekturen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>query brought back: {it}</source>
        <translation>Rückfrage zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>query removed: {it}</source>
        <translation>Rückfrage entfernt: {it}</translation>
    </message>
    <message>
        <source>query removed: {it}, on behalf of {name}</source>
        <translation>Rückfrage entfernt: {it}, im Namen von {name}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>quote from clipboard</source>
        <translation>Zitat aus der Zwischenablage</translation>
    </message>
    <message>
        <source>quoted passage</source>
        <translation>zitierte Passage</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>rationale of the assessment</source>
        <translation>Begründung der Bewertung</translation>
    </message>
    <message>
        <source>read, search and export</source>
        <translation>lesen, suchen und exportieren</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>readers&apos; comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reason of the sign-off</source>
        <translation>Grund der Freigabe</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>receive what {name} sent</source>
        <translation>empfangen, was {name} gesendet hat</translation>
    </message>
    <message>
        <source>received again from {it}</source>
        <translation>wieder empfangen von {it}</translation>
    </message>
    <message>
        <source>received change</source>
        <translation>empfangene Änderung</translation>
    </message>
    <message>
        <source>received from {it}</source>
        <translation>empfangen von {it}</translation>
    </message>
    <message>
        <source>record the writer&apos;s answer</source>
        <translation>die Antwort des Autors festhalten</translation>
    </message>
    <message>
        <source>record the writer&apos;s answer to the correction</source>
        <translation>die Antwort des Autors auf die Korrektur festhalten</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>redo: {what}</source>
        <translation>wiederholt: {what}</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>reinstate the check</source>
        <translation>die Prüfung wieder gelten lassen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>related headlines behind a name</source>
        <translation>verwandte Überschriften nach einem Namen</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung entfernen</numerusform>
            <numerusform>%Ln Behauptungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>remove a line of the corrections log</source>
        <translation>eine Zeile des Korrekturprotokolls entfernen</translation>
    </message>
    <message>
        <source>remove a privileged remark</source>
        <translation>eine vertrauliche Anwaltsbemerkung entfernen</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>es entfernen</translation>
    </message>
    <message>
        <source>remove the attached file</source>
        <translation>die angehängte Datei entfernen</translation>
    </message>
    <message>
        <source>remove the claim</source>
        <translation>die Behauptung entfernen</translation>
    </message>
    <message>
        <source>remove the claim from a place</source>
        <translation>die Behauptung von einer Stelle entfernen</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>den Kommentar entfernen</translation>
    </message>
    <message>
        <source>remove the evidence</source>
        <translation>den Beleg entfernen</translation>
    </message>
    <message>
        <source>remove the file</source>
        <translation>die Datei entfernen</translation>
    </message>
    <message>
        <source>remove the query</source>
        <translation>die Rückfrage entfernen</translation>
    </message>
    <message>
        <source>remove the search {name}</source>
        <translation>die Suche {name} entfernen</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>die Quelle entfernen</translation>
    </message>
    <message>
        <source>remove the source from the library</source>
        <translation>die Quelle aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>remove the tag {name}</source>
        <translation>das Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>die Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>remove the writer&apos;s note</source>
        <translation>die Notiz des Autors entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>rename the attached file</source>
        <translation>die angehängte Datei umbenennen</translation>
    </message>
    <message>
        <source>rename the search to {name}</source>
        <translation>die Suche in {name} umbenennen</translation>
    </message>
    <message>
        <source>rename the status {status} to {name}</source>
        <translation>den Status {status} in {name} umbenennen</translation>
    </message>
    <message>
        <source>rename the tag {tag} to {name}</source>
        <translation>das Schlagwort {tag} in {name} umbenennen</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>reopen the query</source>
        <translation>die Rückfrage wieder öffnen</translation>
    </message>
    <message>
        <source>repeated lines</source>
        <translation>wiederholte Zeilen</translation>
    </message>
    <message>
        <source>repeats on pages: a header, a footer or a page number</source>
        <translation>wiederholt sich auf Seiten: eine Kopfzeile, eine Fußzeile oder eine Seitenzahl</translation>
    </message>
    <message>
        <source>replaced: {0} by {1}</source>
        <translation>ersetzt: {0} durch {1}</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>restore the backup of {when} UTC</source>
        <translation>die Sicherung vom {when} UTC wiederherstellen</translation>
    </message>
    <message>
        <source>restore the status {name}</source>
        <translation>den Status {name} wieder aufnehmen</translation>
    </message>
    <message>
        <source>restore the tag {name}</source>
        <translation>das Schlagwort {name} wieder aufnehmen</translation>
    </message>
    <message>
        <source>retire the status {name}</source>
        <translation>den Status {name} stilllegen</translation>
    </message>
    <message>
        <source>retire the tag {name}</source>
        <translation>das Schlagwort {name} stilllegen</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>retired: it stays where it is, and is not offered any more</source>
        <translation>stillgelegt: bleibt, wo es steht, und wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>revision {number} is not its source without its cuts</source>
        <translation>Fassung {number} ist nicht ihre Quelle ohne die Auslassungen</translation>
    </message>
    <message>
        <source>revision {number}: {problem}</source>
        <translation>Fassung {number}: {problem}</translation>
    </message>
    <message>
        <source>row security on table {name} is not Annotator&apos;s</source>
        <translation>Zeilenschutz der Tabelle {name} ist nicht von Annotator</translation>
    </message>
    <message>
        <source>row {row} of {table} points to a missing row of {other}</source>
        <translation>Zeile {row} von {table} verweist auf eine fehlende Zeile von {other}</translation>
    </message>
    <message>
        <source>row “{row}”, column “{column}”</source>
        <translation>Zeile „{row}“, Spalte „{column}“</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>rule {name} on table {table} is not Annotator&apos;s</source>
        <translation>Regel {name} der Tabelle {table} ist nicht von Annotator</translation>
    </message>
    <message>
        <source>said by {name}, {when}</source>
        <translation>gesagt von {name}, {when}</translation>
    </message>
    <message>
        <source>same numbers: {numbers}</source>
        <translation>dieselben Zahlen: {numbers}</translation>
    </message>
    <message>
        <source>same speaker</source>
        <translation>gleicher Sprecher</translation>
    </message>
    <message>
        <source>same words: {words}</source>
        <translation>gleiche Wörter: {words}</translation>
    </message>
    <message>
        <source>save the search {name}</source>
        <translation>die Suche {name} speichern</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>saved search brought back: {it}</source>
        <translation>gespeicherte Suche zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>saved search removed: {it}</source>
        <translation>gespeicherte Suche entfernt: {it}</translation>
    </message>
    <message>
        <source>say what the source is independent of</source>
        <translation>sagen, wovon die Quelle unabhängig ist</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>search indexes</source>
        <translation>Suchindizes</translation>
    </message>
    <message>
        <source>search saved: {it}</source>
        <translation>Suche gespeichert: {it}</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>set due {day}</source>
        <translation>den Termin {day} setzen</translation>
    </message>
    <message>
        <source>set priority {priority}</source>
        <translation>die Priorität „{priority}“ setzen</translation>
    </message>
    <message>
        <source>set status {status}</source>
        <translation>Status {status} setzen</translation>
    </message>
    <message>
        <source>set tags {tags}</source>
        <translation>Schlagwörter {tags} setzen</translation>
    </message>
    <message>
        <source>set the as-of date</source>
        <translation>den Stichtag setzen</translation>
    </message>
    <message>
        <source>set the claimant</source>
        <translation>den Urheber setzen</translation>
    </message>
    <message>
        <source>set the kind of claim</source>
        <translation>die Art der Behauptung setzen</translation>
    </message>
    <message>
        <source>set the priority</source>
        <translation>die Priorität setzen</translation>
    </message>
    <message>
        <source>set the speaker&apos;s role</source>
        <translation>die Rolle des Sprechers setzen</translation>
    </message>
    <message>
        <source>set the status</source>
        <translation>den Status setzen</translation>
    </message>
    <message>
        <source>set the voice</source>
        <translation>die Stimme setzen</translation>
    </message>
    <message>
        <source>set the work on it</source>
        <translation>die Arbeit daran festlegen</translation>
    </message>
    <message>
        <source>set the {field} of the status {status}</source>
        <translation>{field} des Status {status} setzen</translation>
    </message>
    <message>
        <source>set the {field} of the tag {tag}</source>
        <translation>{field} des Schlagworts {tag} setzen</translation>
    </message>
    <message>
        <source>set when it was said</source>
        <translation>setzen, wann es gesagt wurde</translation>
    </message>
    <message>
        <source>set where it was said</source>
        <translation>setzen, wo es gesagt wurde</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <translation>Einstellung des Projekts</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>mehrere Zahlen</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>sign off although {missing}: {reason}</source>
        <translation>freigeben, obwohl {missing}: {reason}</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>signed off all the same</source>
        <translation>trotzdem freigegeben</translation>
    </message>
    <message>
        <source>signed off all the same by {who}, {day}</source>
        <translation>trotzdem freigegeben von {who}, {day}</translation>
    </message>
    <message>
        <source>signed off by {who}, {day}</source>
        <translation>freigegeben von {who}, {day}</translation>
    </message>
    <message>
        <source>signed off, although something was missing: {after}</source>
        <translation>freigegeben, obwohl etwas fehlte: {after}</translation>
    </message>
    <message>
        <source>signed off: {after}</source>
        <translation>freigegeben: {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>some of what was done last may be missing in it</source>
        <translation>von dem zuletzt Getanen fehlt darin vielleicht etwas</translation>
    </message>
    <message>
        <source>somebody&apos;s words</source>
        <translation>jemandes Worte</translation>
    </message>
    <message>
        <source>something that is on record</source>
        <translation>etwas, das aktenkundig ist</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source brought back to the library: {it}</source>
        <translation>Quelle in die Bibliothek zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>source it is independent of</source>
        <translation>Quelle, von der er unabhängig ist</translation>
    </message>
    <message>
        <source>source note</source>
        <translation>Quellennotiz</translation>
    </message>
    <message>
        <source>source note brought back: {it}</source>
        <translation>Quellennotiz zurückgeholt: {it}</translation>
    </message>
    <message>
        <source>source note came in with the draft: {it}</source>
        <translation>Quellennotiz kam mit dem Entwurf: {it}</translation>
    </message>
    <message>
        <source>source note removed: {it}</source>
        <translation>Quellennotiz entfernt: {it}</translation>
    </message>
    <message>
        <source>source put into the library: {it}</source>
        <translation>Quelle in die Bibliothek aufgenommen: {it}</translation>
    </message>
    <message>
        <source>source removed from the library: {it}</source>
        <translation>Quelle aus der Bibliothek entfernt: {it}</translation>
    </message>
    <message numerus="yes">
        <source>source(s)</source>
        <translation>
            <numerusform>Quelle</numerusform>
            <numerusform>Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>speaker&apos;s role</source>
        <translation>Rolle des Sprechers</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>split the claim</source>
        <translation>die Behauptung teilen</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>teilen…</translation>
    </message>
    <message>
        <source>spring {0}</source>
        <translation>Frühling {0}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>stands again</source>
        <translation>gilt wieder</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status {after}</source>
        <translation>Status {after}</translation>
    </message>
    <message>
        <source>status {after}, because {because}</source>
        <translation>Status {after}, weil {because}</translation>
    </message>
    <message>
        <source>status {before} → {after}</source>
        <translation>Status {before} → {after}</translation>
    </message>
    <message>
        <source>status {before} → {after}, because {because}</source>
        <translation>Status {before} → {after}, weil {because}</translation>
    </message>
    <message>
        <source>status {it} added to the codebook</source>
        <translation>Status {it} ins Codebuch aufgenommen</translation>
    </message>
    <message>
        <source>status {it} brought back to the codebook</source>
        <translation>Status {it} ins Codebuch zurückgeholt</translation>
    </message>
    <message>
        <source>status {it} removed from the codebook</source>
        <translation>Status {it} aus dem Codebuch entfernt</translation>
    </message>
    <message>
        <source>status {number} (&apos;{name}&apos;)</source>
        <translation>Status {number} („{name}“)</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>stays as it is, retired</source>
        <translation>bleibt, wie er ist, stillgelegt</translation>
    </message>
    <message>
        <source>stays with the article, its claim was removed</source>
        <translation>bleibt beim Artikel, ihre Behauptung wurde entfernt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>summer {0}</source>
        <translation>Sommer {0}</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>Superlativ</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tag a claim</source>
        <translation>eine Behauptung anlegen</translation>
    </message>
    <message>
        <source>tag a quotation as two claims</source>
        <translation>ein Zitat als zwei Behauptungen anlegen</translation>
    </message>
    <message>
        <source>tag above it</source>
        <translation>Schlagwort darüber</translation>
    </message>
    <message>
        <source>tag of a claim</source>
        <translation>Schlagwort einer Behauptung</translation>
    </message>
    <message>
        <source>tag put back on: {it}</source>
        <translation>Schlagwort wieder vergeben: {it}</translation>
    </message>
    <message>
        <source>tag put on: {it}</source>
        <translation>Schlagwort vergeben: {it}</translation>
    </message>
    <message>
        <source>tag taken off: {it}</source>
        <translation>Schlagwort entfernt: {it}</translation>
    </message>
    <message>
        <source>tag {it} added to the codebook</source>
        <translation>Schlagwort {it} ins Codebuch aufgenommen</translation>
    </message>
    <message>
        <source>tag {it} brought back to the codebook</source>
        <translation>Schlagwort {it} ins Codebuch zurückgeholt</translation>
    </message>
    <message>
        <source>tag {it} removed from the codebook</source>
        <translation>Schlagwort {it} aus dem Codebuch entfernt</translation>
    </message>
    <message>
        <source>tag {number} (&apos;{name}&apos;)</source>
        <translation>Schlagwort {number} („{name}“)</translation>
    </message>
    <message>
        <source>tag {number} (&apos;{name}&apos;) stands below &apos;{parent}&apos;, which is not there.</source>
        <translation>Schlagwort {number} („{name}“) steht unter „{parent}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>tags of a claim</source>
        <translation>Schlagwörter einer Behauptung</translation>
    </message>
    <message numerus="yes">
        <source>take %Ln answer(s) from {name}</source>
        <translation>
            <numerusform>%Ln Antwort von {name} übernehmen</numerusform>
            <numerusform>%Ln Antworten von {name} übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln answer(s) of the writer</source>
        <translation>
            <numerusform>%Ln Antwort des Autors übernehmen</numerusform>
            <numerusform>%Ln Antworten des Autors übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take a source note as evidence</source>
        <translation>eine Quellennotiz als Beleg übernehmen</translation>
    </message>
    <message>
        <source>take as quotation</source>
        <translation>als Zitat übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln waiver(s)</source>
        <translation>
            <numerusform>%Ln Ausnahme zurücknehmen</numerusform>
            <numerusform>%Ln Ausnahmen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take back a waiver</source>
        <translation>eine Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>take back an assessment</source>
        <translation>eine Bewertung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>take back that %Ln contradiction(s) (is|are) none</source>
        <translation>
            <numerusform>%Ln ausgeblendeten Widerspruch wieder anzeigen</numerusform>
            <numerusform>%Ln ausgeblendete Widersprüche wieder anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>take back that a contradiction is none</source>
        <translation>einen ausgeblendeten Widerspruch wieder anzeigen</translation>
    </message>
    <message>
        <source>take back that the source is wrong</source>
        <translation>zurücknehmen, dass die Quelle falsch ist</translation>
    </message>
    <message>
        <source>take off a tag</source>
        <translation>ein Schlagwort entfernen</translation>
    </message>
    <message>
        <source>take the due date away</source>
        <translation>den Termin wegnehmen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text boxes</source>
        <translation>Textfelder</translation>
    </message>
    <message>
        <source>text renewed: revision {before} → {after}</source>
        <translation>Text erneuert: Fassung {before} → {after}</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>that of attached files is damaged</source>
        <translation>der der angehängten Dateien ist beschädigt</translation>
    </message>
    <message>
        <source>that of each {kind} does not hold its words</source>
        <translation>der Eintrag ({kind}) enthält die Wörter nicht</translation>
    </message>
    <message>
        <source>the address of that</source>
        <translation>ihre Adresse</translation>
    </message>
    <message>
        <source>the article&apos;s title</source>
        <translation>der Titel des Artikels</translation>
    </message>
    <message>
        <source>the box leads there: https://…</source>
        <translation>dorthin führt die Faktenbox: https://…</translation>
    </message>
    <message>
        <source>the claim&apos;s wording</source>
        <translation>der Wortlaut der Behauptung</translation>
    </message>
    <message>
        <source>the claims and how they are rated</source>
        <translation>die Behauptungen und wie sie eingestuft sind</translation>
    </message>
    <message>
        <source>the codebook that the project began with</source>
        <translation>das Codebuch, mit dem das Projekt begann</translation>
    </message>
    <message>
        <source>the column {0}</source>
        <translation>die Spalte {0}</translation>
    </message>
    <message>
        <source>the current one; or a number</source>
        <translation>die jetzige; oder eine Nummer</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written</source>
        <translation>die Datei oder ihr Ordner kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>the file: with every act, names and queries</source>
        <translation>die Akten: mit allen Änderungen, Namen und Rückfragen</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>der Vorspann</translation>
    </message>
    <message>
        <source>the history does not go on from {seal}; it was changed or cut, or is another one</source>
        <translation>der Verlauf geht nicht von {seal} aus weiter; er wurde verfälscht oder gekürzt oder ist ein anderer</translation>
    </message>
    <message>
        <source>the limit on the size of files is reached</source>
        <translation>die Grenze für Dateigrößen ist erreicht</translation>
    </message>
    <message>
        <source>the nearest to the quotation in its file</source>
        <translation>am nächsten zum Zitat in der Datei</translation>
    </message>
    <message>
        <source>the one that starts first stays, as most projects there have it</source>
        <translation>die zuerst beginnende bleibt, wie in den meisten Projekten dort</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>das Gegenteil</translation>
    </message>
    <message>
        <source>the project&apos;s list; or no, or more names with commas between</source>
        <translation>die Liste des Projekts; oder no, oder weitere Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>the properties of the file</source>
        <translation>die Eigenschaften der Datei</translation>
    </message>
    <message>
        <source>the proposed words</source>
        <translation>die vorgeschlagenen Wörter</translation>
    </message>
    <message>
        <source>the public: checked claims, no names, nothing confidential</source>
        <translation>die Öffentlichkeit: geprüfte Behauptungen, keine Namen, nichts Vertrauliches</translation>
    </message>
    <message>
        <source>the sentence around it</source>
        <translation>der Satz darum herum</translation>
    </message>
    <message>
        <source>the server takes no changes at the moment</source>
        <translation>der Server nimmt im Augenblick keine Änderungen an</translation>
    </message>
    <message>
        <source>the source note that it was taken from is missing</source>
        <translation>die Quellennotiz, aus der er übernommen wurde, fehlt</translation>
    </message>
    <message>
        <source>the status of the claim</source>
        <translation>der Status der Behauptung</translation>
    </message>
    <message>
        <source>the tag above it is missing</source>
        <translation>das übergeordnete Schlagwort fehlt</translation>
    </message>
    <message>
        <source>the tags of the claim</source>
        <translation>die Schlagwörter der Behauptung</translation>
    </message>
    <message>
        <source>the title has another figure than the text, {number}</source>
        <translation>der Titel nennt eine andere Zahl als der Text, {number}</translation>
    </message>
    <message>
        <source>the title has {other}, the text {name}</source>
        <translation>im Titel steht {other}, im Text {name}</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>der Trigger {name} fehlt</translation>
    </message>
    <message>
        <source>the whole article, again in each row</source>
        <translation>der ganze Artikel, in jeder Zeile wieder</translation>
    </message>
    <message>
        <source>the words in the text</source>
        <translation>die Wörter im Text</translation>
    </message>
    <message>
        <source>the words that all of them marked</source>
        <translation>die Wörter, die alle markiert haben</translation>
    </message>
    <message>
        <source>the writer answered: {after}</source>
        <translation>der Autor antwortete: {after}</translation>
    </message>
    <message>
        <source>the writer&apos;s comment</source>
        <translation>der Kommentar des Autors</translation>
    </message>
    <message>
        <source>the writer&apos;s endnote</source>
        <translation>die Endnote des Autors</translation>
    </message>
    <message>
        <source>the writer&apos;s footnote</source>
        <translation>die Fußnote des Autors</translation>
    </message>
    <message>
        <source>the writer&apos;s link</source>
        <translation>der Link des Autors</translation>
    </message>
    <message>
        <source>the {kind} {name} is missing</source>
        <translation>es fehlt: {kind} {name}</translation>
    </message>
    <message>
        <source>the {what} is missing</source>
        <translation>es fehlt: {what}</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos; in a codebook.</source>
        <translation>in einem Codebuch gibt es kein „{name}“.</translation>
    </message>
    <message>
        <source>there is no project yet</source>
        <translation>es gibt noch kein Projekt</translation>
    </message>
    <message>
        <source>these, and what is not verified</source>
        <translation>diese, und was nicht verifiziert ist</translation>
    </message>
    <message>
        <source>they cannot be read to the end ({why})</source>
        <translation>nicht bis zum Ende lesbar ({why})</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>dick</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>dünn</translation>
    </message>
    <message>
        <source>this is a standby server</source>
        <translation>dies ist ein Standby-Server</translation>
    </message>
    <message>
        <source>thread as stated</source>
        <translation>Diskussion wie angegeben</translation>
    </message>
    <message>
        <source>thread put together</source>
        <translation>Diskussion erschlossen</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time of saving</source>
        <translation>Zeit des Speicherns</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title of its source</source>
        <translation>Titel ihrer Quelle</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>wird importiert</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>trigger {name} on table {table} is not as Annotator makes it</source>
        <translation>Trigger {name} der Tabelle {table} ist nicht, wie Annotator ihn anlegt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>two repetitions stand one after the other</source>
        <translation>zwei Wiederholungen stehen hintereinander</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>undid: {what}</source>
        <translation>rückgängig: {what}</translation>
    </message>
    <message>
        <source>undo: {what}</source>
        <translation>rückgängig: {what}</translation>
    </message>
    <message>
        <source>unequal</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>update note</source>
        <translation>Hinweis auf eine Aktualisierung</translation>
    </message>
    <message>
        <source>use the scale {name}</source>
        <translation>die Skala {name} verwenden</translation>
    </message>
    <message>
        <source>usual: also places, weekdays, superlatives</source>
        <translation>üblich: auch Orte, Wochentage, Superlative</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>view {table} calls the function {name}, and is not as Annotator makes it</source>
        <translation>Sicht {table} ruft die Funktion {name} auf und ist nicht, wie Annotator sie anlegt</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>void the check</source>
        <translation>die Prüfung für ungültig erklären</translation>
    </message>
    <message>
        <source>void: {0}</source>
        <translation>ungültig: {0}</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>waive all checkables of kind {kind}</source>
        <translation>alle Prüfstellen der Art {kind} ausnehmen</translation>
    </message>
    <message>
        <source>waive “{text}”</source>
        <translation>„{text}“ ausnehmen</translation>
    </message>
    <message>
        <source>waived again: {it}</source>
        <translation>wieder ausgenommen: {it}</translation>
    </message>
    <message>
        <source>waived again: {it} (all of this kind)</source>
        <translation>wieder ausgenommen: {it} (alle dieser Art)</translation>
    </message>
    <message>
        <source>waived: {it}</source>
        <translation>ausgenommen: {it}</translation>
    </message>
    <message>
        <source>waived: {it} (all of this kind)</source>
        <translation>ausgenommen: {it} (alle dieser Art)</translation>
    </message>
    <message>
        <source>waived: {it} (all of this kind), because {because}</source>
        <translation>ausgenommen: {it} (alle dieser Art), weil {because}</translation>
    </message>
    <message>
        <source>waived: {it}, because {because}</source>
        <translation>ausgenommen: {it}, weil {because}</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>what happens in the room, in a transcript</source>
        <translation>was im Raum geschieht, in einem Protokoll</translation>
    </message>
    <message>
        <source>what is kept of the words beside it does not stand there</source>
        <translation>was von den Wörtern daneben aufbewahrt ist, steht nicht dort</translation>
    </message>
    <message>
        <source>what is not verified, and the queries</source>
        <translation>was nicht verifiziert ist, und die Rückfragen</translation>
    </message>
    <message>
        <source>what it says of itself was altered</source>
        <translation>was es von sich sagt, wurde verfälscht</translation>
    </message>
    <message>
        <source>what the file held before was overwritten</source>
        <translation>was die Datei vorher enthielt, wurde überschrieben</translation>
    </message>
    <message>
        <source>what the project began with was altered</source>
        <translation>womit das Projekt begann, wurde verfälscht</translation>
    </message>
    <message>
        <source>what the source answers</source>
        <translation>was die Quelle beantwortet</translation>
    </message>
    <message>
        <source>what the source has to gain</source>
        <translation>was die Quelle davon hat</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>where a report was written</source>
        <translation>wo ein Bericht geschrieben wurde</translation>
    </message>
    <message>
        <source>where it appears</source>
        <translation>wo er erscheint</translation>
    </message>
    <message>
        <source>where somebody who speaks comes from</source>
        <translation>woher jemand kommt, der spricht</translation>
    </message>
    <message>
        <source>which marks hold</source>
        <translation>welche Markierungen gelten</translation>
    </message>
    <message>
        <source>who claims it</source>
        <translation>wer sie aufstellt</translation>
    </message>
    <message>
        <source>who did what when, before and after</source>
        <translation>wer wann was getan hat, vorher und nachher</translation>
    </message>
    <message>
        <source>who speaks, in a transcript</source>
        <translation>wer spricht, in einem Protokoll</translation>
    </message>
    <message>
        <source>whoever owns its database</source>
        <translation>wem die Datenbank gehört</translation>
    </message>
    <message>
        <source>why nothing is to rest on it</source>
        <translation>warum nichts darauf beruhen soll</translation>
    </message>
    <message>
        <source>winter {0}</source>
        <translation>Winter {0}</translation>
    </message>
    <message>
        <source>with imported claims</source>
        <translation>mit importierten Behauptungen</translation>
    </message>
    <message>
        <source>with {queries} in it; else the usual one</source>
        <translation>mit {queries} darin; sonst der übliche</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>binnen einer Woche</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>die Behauptung formulieren</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words that {speaker} is said to have said</source>
        <translation>Worte, die {speaker} gesagt haben soll</translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation>Lohnendes zuerst</translation>
    </message>
    <message>
        <source>write down a privileged remark</source>
        <translation>eine vertrauliche Anwaltsbemerkung aufschreiben</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>writer&apos;s answer to the correction</source>
        <translation>Antwort des Autors auf die Korrektur</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you are a reader of this project</source>
        <translation>Sie sind Leser dieses Projekts</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (recognised)</source>
        <translation>{0} (erkannt)</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (stillgelegt)</translation>
    </message>
    <message>
        <source>{0} and the others</source>
        <translation>{0} und die anderen</translation>
    </message>
    <message>
        <source>{0} checked</source>
        <translation>{0} geprüft</translation>
    </message>
    <message>
        <source>{0} is {1} now</source>
        <translation>{0} ist jetzt {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} checkables covered or waived</source>
        <translation>{0} von {1} Prüfstellen abgedeckt oder ausgenommen</translation>
    </message>
    <message>
        <source>{0} of {1} essential</source>
        <translation>{0} von {1} wesentlich</translation>
    </message>
    <message>
        <source>{0} of {1} in all</source>
        <translation>{0} von {1} insgesamt</translation>
    </message>
    <message>
        <source>{0} of {1} usual</source>
        <translation>{0} von {1} üblich</translation>
    </message>
    <message>
        <source>{0} opens the earlier article.</source>
        <translation>{0} öffnet den früheren Artikel.</translation>
    </message>
    <message>
        <source>{0} priority</source>
        <translation>Priorität {0}</translation>
    </message>
    <message>
        <source>{0} raised this query</source>
        <translation>{0} hat diese Rückfrage gestellt</translation>
    </message>
    <message>
        <source>{0}, folded</source>
        <translation>{0}, zugeklappt</translation>
    </message>
    <message>
        <source>{0}, last on {1}</source>
        <translation>{0}, zuletzt am {1}</translation>
    </message>
    <message>
        <source>{0}, unfolded</source>
        <translation>{0}, aufgeklappt</translation>
    </message>
    <message>
        <source>{articles} and {claims} exported to {file}</source>
        <translation>{articles} und {claims} exportiert nach {file}</translation>
    </message>
    <message>
        <source>{asked_by} raised this query, and who raised a query closes it.</source>
        <translation>{asked_by} hat diese Rückfrage gestellt, und wer fragt, schließt sie ab.</translation>
    </message>
    <message>
        <source>{backup} is an open project, and no backup.</source>
        <translation>{backup} ist ein geöffnetes Projekt und keine Sicherung.</translation>
    </message>
    <message>
        <source>{backup} is no backup of a project, or is damaged: {reason}.</source>
        <translation>{backup} ist keine Sicherung eines Projekts, oder beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{backup} is not an earlier state of this project.</source>
        <translation>{backup} ist kein früherer Stand dieses Projekts.</translation>
    </message>
    <message>
        <source>{backup} is the project itself.</source>
        <translation>{backup} ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>{carried} by {won} to {lost}: there are more votes against it</source>
        <translation>{carried} mit {won} zu {lost}: es gibt mehr Gegenstimmen</translation>
    </message>
    <message>
        <source>{checked} of {all} checked</source>
        <translation>{checked} von {all} geprüft</translation>
    </message>
    <message>
        <source>{copy} cannot be looked at: {reason}.</source>
        <translation>{copy} kann nicht angesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>{count} backups were made at &apos;{name}&apos;.</source>
        <translation>{count} Sicherungen wurden um „{name}“ erstellt.</translation>
    </message>
    <message>
        <source>{count} changed.</source>
        <translation>{count} geändert.</translation>
    </message>
    <message>
        <source>{count} deleted.</source>
        <translation>{count} gelöscht.</translation>
    </message>
    <message>
        <source>{count} merged.</source>
        <translation>{count} zusammengeführt.</translation>
    </message>
    <message>
        <source>{count} of its {what} belong to no act</source>
        <translation>{count} seiner {what} gehören zu keiner Änderung</translation>
    </message>
    <message>
        <source>{count} of {total} texts are not indexed in the words of this version: see &apos;annotator rebuild-search&apos;</source>
        <translation>{count} von {total} Texten sind nicht mit den Wörtern dieser Version indiziert: siehe „annotator rebuild-search“</translation>
    </message>
    <message>
        <source>{count} set to “{status}”.</source>
        <translation>{count} auf „{status}“ gesetzt.</translation>
    </message>
    <message>
        <source>{count} sources begin with {source_id}.</source>
        <translation>{count} Quellen beginnen mit {source_id}.</translation>
    </message>
    <message>
        <source>{count} tagged “{tag}”.</source>
        <translation>{count} mit „{tag}“ versehen.</translation>
    </message>
    <message>
        <source>{count} times {each} is {right}, not {wrong}</source>
        <translation>{count} mal {each} ist {right}, nicht {wrong}</translation>
    </message>
    <message>
        <source>{date} is a {right}, not a {wrong}</source>
        <translation>{date} ist ein {right}, kein {wrong}</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {wrong}</source>
        <translation>{date} war ein {right}, kein {wrong}</translation>
    </message>
    <message>
        <source>{days}: {made} made, {checked} checked</source>
        <translation>{days}: {made} angelegt, {checked} geprüft</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment: 22 Nov 2026, 14:05</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>{done} von {total} beantwortet</translation>
    </message>
    <message>
        <source>{field} changed from {before} to {after}</source>
        <translation>{field} geändert von {before} in {after}</translation>
    </message>
    <message>
        <source>{field} removed: {before}</source>
        <translation>{field} entfernt: {before}</translation>
    </message>
    <message>
        <source>{field} set to {after}</source>
        <translation>{field} gesetzt auf {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: cannot be turned round.</source>
        <translation>{field}: lässt sich nicht umkehren.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no export profiles.</source>
        <translation>{file} enthält keine Exportprofile.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} is {right} {unit}, not {second}</source>
        <translation>{first} sind {right} {unit}, nicht {second}</translation>
    </message>
    <message>
        <source>{folder} holds too many backups of the same moment.</source>
        <translation>{folder} enthält zu viele Sicherungen desselben Augenblicks.</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{format} needs the library {module}, which is not installed.</source>
        <translation>{format} braucht die Bibliothek {module}, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>{kind} {it} given to the claim {other}</source>
        <translation>{kind} {it} an die Behauptung {other} abgegeben</translation>
    </message>
    <message>
        <source>{label}: {number}</source>
        <translation>{label}: {number}</translation>
    </message>
    <message>
        <source>{login} holds no role on the project {place}.</source>
        <translation>{login} hat keine Rolle im Projekt {place}.</translation>
    </message>
    <message>
        <source>{login} holds no role on this project.</source>
        <translation>{login} hat keine Rolle in diesem Projekt.</translation>
    </message>
    <message>
        <source>{login} is a role of the server and no login.</source>
        <translation>{login} ist eine Rolle des Servers und kein Login.</translation>
    </message>
    <message>
        <source>{low} or {high}</source>
        <translation>{low} oder {high}</translation>
    </message>
    <message>
        <source>{month} has {days} days: there is no {day} {month}</source>
        <translation>{month} hat {days} Tage: Es gibt keinen {day}. {month}</translation>
    </message>
    <message>
        <source>{name} could not be read: the process that read it ended over it.</source>
        <translation>{name} konnte nicht gelesen werden: Der Prozess, der sie las, brach dabei ab.</translation>
    </message>
    <message>
        <source>{name} has marked nothing here.</source>
        <translation>{name} hat hier nichts markiert.</translation>
    </message>
    <message>
        <source>{name} has no references that can be read.</source>
        <translation>{name} enthält keine lesbaren Literaturangaben.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a project keeps files of up to {most} MB.</source>
        <translation>{name} hat {size} MB; ein Projekt nimmt Dateien bis {most} MB auf.</translation>
    </message>
    <message>
        <source>{name} holds its page in a compression that can&apos;t be read: {kind}.</source>
        <translation>{name} enthält die Seite in einer Kompression, die nicht gelesen werden kann: {kind}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation>{name} enthält mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>{name} holds no document of a word processor.</source>
        <translation>{name} enthält kein Dokument einer Textverarbeitung.</translation>
    </message>
    <message>
        <source>{name} holds no files.</source>
        <translation>{name} enthält keine Dateien.</translation>
    </message>
    <message>
        <source>{name} holds no page.</source>
        <translation>{name} enthält keine Seite.</translation>
    </message>
    <message>
        <source>{name} holds no text ({format}).</source>
        <translation>{name} enthält keinen Text ({format}).</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} holds no text: its pages are pictures, as of a scan.</source>
        <translation>{name} enthält keinen Text: Die Seiten sind Bilder, wie bei einem Scan.</translation>
    </message>
    <message>
        <source>{name} is a document of an old Word (.doc).</source>
        <translation>{name} ist ein Dokument eines alten Word (.doc).</translation>
    </message>
    <message>
        <source>{name} is a list of claims, not of articles.</source>
        <translation>{name} ist eine Liste von Behauptungen, nicht von Artikeln.</translation>
    </message>
    <message>
        <source>{name} is an encrypted project, and no parcel.</source>
        <translation>{name} ist ein verschlüsseltes Projekt und kein Paket.</translation>
    </message>
    <message>
        <source>{name} is born in {here} here, and in {there} in “{title}”</source>
        <translation>{name} ist hier {here} geboren, in „{title}“ {there}</translation>
    </message>
    <message>
        <source>{name} is born in {here} here, and was {there} in “{title}” of {year}</source>
        <translation>{name} ist hier {here} geboren und war in „{title}“ von {year} {there} Jahre alt</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: the list at the end of the archive is missing.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: Die Liste am Ende des Archivs fehlt.</translation>
    </message>
    <message>
        <source>{name} is damaged, or none of the formats that it looks like.</source>
        <translation>{name} ist beschädigt, oder hat keines der Formate, nach denen es aussieht.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be opened as a PDF.</source>
        <translation>{name} ist beschädigt: Die Datei lässt sich nicht als PDF öffnen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say what is in the book.</source>
        <translation>{name} ist beschädigt: Die Datei sagt nicht, was in dem Buch ist.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no XML.</source>
        <translation>{name} ist beschädigt: Die Datei enthält kein XML.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML breaks the rules in line {line}.</source>
        <translation>{name} ist beschädigt: Ihr XML verletzt in Zeile {line} die Regeln.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cells cannot be read ({reason}).</source>
        <translation>{name} ist beschädigt: Ihre Zellen sind nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} cannot be read.</source>
        <translation>{name} ist beschädigt: Ihr Teil {part} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page can be made of it.</source>
        <translation>{name} ist beschädigt: Daraus lässt sich keine Seite machen.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page is in it.</source>
        <translation>{name} ist beschädigt: Es ist keine Seite darin.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} is encrypted: a shop has locked the book.</source>
        <translation>{name} ist verschlüsselt: Ein Händler hat das Buch gesperrt.</translation>
    </message>
    <message>
        <source>{name} is encrypted: it opens with a password only.</source>
        <translation>{name} ist verschlüsselt: Öffnen lässt sich die Datei nur mit einem Passwort.</translation>
    </message>
    <message>
        <source>{name} is no JSON: {reason}.</source>
        <translation>{name} ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no list of claims: its first line names no column &apos;vclaim&apos;.</source>
        <translation>{name} ist keine Liste von Behauptungen: Die erste Zeile nennt keine Spalte „vclaim“.</translation>
    </message>
    <message>
        <source>{name} is no parcel.</source>
        <translation>{name} ist kein Paket.</translation>
    </message>
    <message>
        <source>{name} is no table of articles.</source>
        <translation>{name} ist keine Tabelle mit Artikeln.</translation>
    </message>
    <message>
        <source>{name} is no table: its first line names no columns.</source>
        <translation>{name} ist keine Tabelle: Die erste Zeile nennt keine Spalten.</translation>
    </message>
    <message>
        <source>{name} is no whole dataset: {reason}.</source>
        <translation>{name} ist kein vollständiger Datensatz: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not in the book.</source>
        <translation>{name} ist nicht im Buch.</translation>
    </message>
    <message>
        <source>{name} is not the {kind} that Annotator makes</source>
        <translation>{name} ist nicht {kind}, wie Annotator es anlegt</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} ist nicht da.</translation>
    </message>
    <message>
        <source>{name} is of two files, and the other one is not beside it: {other}.</source>
        <translation>{name} besteht aus zwei Dateien, und die andere liegt nicht daneben: {other}.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read here.</source>
        <translation>{name} ist auf eine Weise gepackt, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is spelt {other} elsewhere in the text</source>
        <translation>{name} heißt an anderer Stelle des Textes {other}</translation>
    </message>
    <message>
        <source>{name} is spelt {other} in “{title}”</source>
        <translation>{name} heißt in „{title}“ {other}</translation>
    </message>
    <message>
        <source>{name} is too large to be read as one value: {size}, and the limit is {limit}.</source>
        <translation>{name} ist zu groß, um als ein Wert gelesen zu werden: {size}, und die Grenze ist {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is too large: it has %Ln page(s).</source>
        <translation>
            <numerusform>{name} ist zu groß: Die Datei hat %Ln Seite.</numerusform>
            <numerusform>{name} ist zu groß: Die Datei hat %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is too large: it has more than {most} tags.</source>
        <translation>{name} ist zu groß: Die Datei hat mehr als {most} Tags.</translation>
    </message>
    <message>
        <source>{name} is too large: it holds far more than a page.</source>
        <translation>{name} ist zu groß: es enthält weit mehr als eine Seite.</translation>
    </message>
    <message>
        <source>{name} is too large: its markup would take more memory than any text does.</source>
        <translation>{name} ist zu groß: Die Auszeichnung bräuchte mehr Speicher als jeder Text.</translation>
    </message>
    <message>
        <source>{name} is too large: the limit is {limit}.</source>
        <translation>{name} ist zu groß: Die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{name} is {here} here, and born in {there} in “{title}”</source>
        <translation>{name} ist hier {here} Jahre alt und in „{title}“ {there} geboren</translation>
    </message>
    <message>
        <source>{name} is {here} here, and was {there} in “{title}” of {year}</source>
        <translation>{name} ist hier {here} Jahre alt und war in „{title}“ von {year} {there}</translation>
    </message>
    <message>
        <source>{name} stands twice in its archive: which one is meant, nobody can tell.</source>
        <translation>{name} steht zweimal in seinem Archiv: Welche Datei gemeint ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than is read of one file.</source>
        <translation>{name} wird beim Entpacken größer, als von einer Datei gelesen wird.</translation>
    </message>
    <message>
        <source>{name} was cut off or altered on its way: it cannot be deciphered.</source>
        <translation>{name} wurde unterwegs abgeschnitten oder verändert: es lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>{name} was cut off or altered on its way: its lines do not fit together.</source>
        <translation>{name} wurde unterwegs abgeschnitten oder verändert: Die Zeilen passen nicht zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was given up: nothing came of it for %Ln second(s).</source>
        <translation>
            <numerusform>{name} wurde aufgegeben: Seit %Ln Sekunde kam nichts mehr.</numerusform>
            <numerusform>{name} wurde aufgegeben: Seit %Ln Sekunden kam nichts mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was given up: reading it takes more memory than there is for one file.</source>
        <translation>{name} wurde aufgegeben: Das Lesen braucht mehr Speicher, als es für eine Datei gibt.</translation>
    </message>
    <message>
        <source>{name} was made by a later version of Annotator.</source>
        <translation>{name} wurde von einer späteren Version von Annotator erstellt.</translation>
    </message>
    <message>
        <source>{name} was not read: it declares entities, which can be made to fill the memory.</source>
        <translation>{name} wurde nicht gelesen: Die Datei deklariert Entitäten, mit denen sich der Speicher füllen lässt.</translation>
    </message>
    <message>
        <source>{name} was not read: it lies in more than {most} archives.</source>
        <translation>{name} wurde nicht gelesen: Die Datei liegt in mehr als {most} Archiven.</translation>
    </message>
    <message>
        <source>{name} was not read: it unpacks to far more than any text does.</source>
        <translation>{name} wurde nicht gelesen: Die Datei wird beim Entpacken weit größer als jeder Text.</translation>
    </message>
    <message>
        <source>{name} was not read: its elements lie too deep in each other.</source>
        <translation>{name} wurde nicht gelesen: Die Elemente sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>{name} was not read: its name leads out of the archive.</source>
        <translation>{name} wurde nicht gelesen: Der Name führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>{name} was not read: its parts lie more than {most} deep in each other.</source>
        <translation>{name} wurde nicht gelesen: Die Teile sind tiefer als {most} geschachtelt.</translation>
    </message>
    <message>
        <source>{name} was not read: the labels that marks have are taken.</source>
        <translation>{name} wurde nicht gelesen: Genommen werden die Labels, die die Markierungen haben.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {reason}</source>
        <translation>{name}, Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>{name}, line {number}: it is no JSON: {reason}.</source>
        <translation>{name}, Zeile {number}: Das ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name}, record {number}: it is no JSON object.</source>
        <translation>{name}, Eintrag {number}: Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{name}, row {row}: it has no text.</source>
        <translation>{name}, Zeile {row}: Der Text fehlt.</translation>
    </message>
    <message>
        <source>{name}: a record is longer than {value} million letters.</source>
        <translation>{name}: Ein Eintrag ist länger als {value} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>{name}: line {number} is longer than {value} million letters.</source>
        <translation>{name}: Zeile {number} ist länger als {value} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>{name}: no article of the project has the address {address}.</source>
        <translation>{name}: Kein Artikel des Projekts hat die Adresse {address}.</translation>
    </message>
    <message>
        <source>{name}: no column is known to hold the texts of articles.</source>
        <translation>{name}: Von keiner Spalte ist bekannt, dass sie die Texte von Artikeln enthält.</translation>
    </message>
    <message>
        <source>{name}: the text of {source} is not in it.</source>
        <translation>{name}: Der Text von {source} ist nicht darin.</translation>
    </message>
    <message>
        <source>{name}: there is no encoding &apos;{encoding}&apos;.</source>
        <translation>{name}: Die Kodierung „{encoding}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>{name}: {found} articles have the address {address}.</source>
        <translation>{name}: {found} Artikel haben die Adresse {address}.</translation>
    </message>
    <message>
        <source>{name}: {here} here, {there} in “{title}”</source>
        <translation>{name}: hier {here}, in „{title}“ {there}</translation>
    </message>
    <message>
        <source>{name}: {made} made, {checked} checked in all</source>
        <translation>{name}: insgesamt {made} angelegt, {checked} geprüft</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} here, but {other} earlier in the text</source>
        <translation>hier {number}, weiter oben im Text aber {other}</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} Prozent</translation>
    </message>
    <message>
        <source>{number}: “{title}” ({share} the same)</source>
        <translation>{number}: „{title}“ ({share} gleich)</translation>
    </message>
    <message>
        <source>{out} cannot be written: its folder is read-only for you.</source>
        <translation>{out} kann nicht geschrieben werden: Der Ordner ist für Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>{out} cannot be written: the name is too long for this disk.</source>
        <translation>{out} kann nicht geschrieben werden: Der Name ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>{out} cannot be written: there is no folder {parent}.</source>
        <translation>{out} kann nicht geschrieben werden: Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}.</source>
        <translation>{out} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{out} holds files that no export has written: {files}.</source>
        <translation>{out} enthält Dateien, die kein Export geschrieben hat: {files}.</translation>
    </message>
    <message>
        <source>{out} is a file, and this format writes a folder.</source>
        <translation>{out} ist eine Datei, und dieses Format schreibt einen Ordner.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <translation>{out} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{out} is not an ordinary file.</source>
        <translation>{out} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{out} is the project itself.</source>
        <translation>{out} ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>{out} is there already.</source>
        <translation>{out} gibt es schon.</translation>
    </message>
    <message>
        <source>{out} would be no archive: this format writes one file.</source>
        <translation>{out} wäre kein Archiv: Dieses Format schreibt eine einzelne Datei.</translation>
    </message>
    <message>
        <source>{parent} holds too many restored projects.</source>
        <translation>{parent} enthält zu viele wiederhergestellte Projekte.</translation>
    </message>
    <message>
        <source>{parts} is {right}, not {wrong}</source>
        <translation>{parts} ist {right}, nicht {wrong}</translation>
    </message>
    <message>
        <source>{part} of {whole} is {right} percent, not {wrong}</source>
        <translation>{part} von {whole} sind {right} Prozent, nicht {wrong}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>{path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be put aside: {reason}.</source>
        <translation>{path} konnte nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} has changed: this article is no longer in it.</source>
        <translation>{path} wurde geändert: Dieser Artikel ist nicht mehr darin.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln article(s), and which of them is the draft is not clear: {listed}.</source>
        <translation>
            <numerusform>{path} enthält %Ln Artikel, und welcher davon der Entwurf ist, ist nicht klar: {listed}.</numerusform>
            <numerusform>{path} enthält %Ln Artikel, und welcher davon der Entwurf ist, ist nicht klar: {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln article(s): there is no number {item}.</source>
        <translation>
            <numerusform>{path} enthält %Ln Artikel: Eine Nummer {item} gibt es nicht.</numerusform>
            <numerusform>{path} enthält %Ln Artikel: Eine Nummer {item} gibt es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds another state than when it was last open here, {moment}: {now} changes now, {then} then. What was done since may be in a backup: see &apos;annotator backups&apos;, or File, Backups.</source>
        <translation>{path} enthält einen anderen Stand als beim letzten Öffnen hier, {moment}: jetzt {now} Änderungen, damals {then}. Was seither getan wurde, ist vielleicht in einer Sicherung: siehe „annotator backups“ oder Datei, Sicherungen.</translation>
    </message>
    <message>
        <source>{path} holds marks and no text.</source>
        <translation>{path} enthält Markierungen und keinen Text.</translation>
    </message>
    <message>
        <source>{path} holds more answers than anybody gave.</source>
        <translation>{path} enthält mehr Antworten, als irgendjemand gegeben hat.</translation>
    </message>
    <message>
        <source>{path} holds no answers.</source>
        <translation>{path} enthält keine Antworten.</translation>
    </message>
    <message>
        <source>{path} holds no article.</source>
        <translation>{path} enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>{path} holds no file that can be imported ({kinds}).</source>
        <translation>{path} enthält keine Datei, die importiert werden kann ({kinds}).</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a project file.</source>
        <translation>{path} ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>{path} is being upgraded by another window.</source>
        <translation>{path} wird gerade in einem anderen Fenster aktualisiert.</translation>
    </message>
    <message>
        <source>{path} is damaged: the passphrase is right, but its first page is not whole.</source>
        <translation>{path} ist beschädigt: die Passphrase stimmt, aber die erste Seite ist nicht heil.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is empty. It held {held}.</source>
        <translation>{path} ist leer. Vorher war es {held}.</translation>
    </message>
    <message>
        <source>{path} is empty: there is no project in it.</source>
        <translation>{path} ist leer: Es enthält kein Projekt.</translation>
    </message>
    <message>
        <source>{path} is encrypted already.</source>
        <translation>{path} ist schon verschlüsselt.</translation>
    </message>
    <message>
        <source>{path} is encrypted, or no project: nothing in it can be recognised.</source>
        <translation>{path} ist verschlüsselt oder kein Projekt: nichts darin ist zu erkennen.</translation>
    </message>
    <message>
        <source>{path} is no file of answers: {reason}.</source>
        <translation>{path} ist keine Datei mit Antworten: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no table of articles.</source>
        <translation>{path} ist keine Tabelle mit Artikeln.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: byte {start} is not UTF-8.</source>
        <translation>{path} ist kein Codebuch: Byte {start} ist kein UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: {told}.</source>
        <translation>{path} ist kein Codebuch: {told}.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: {what}</source>
        <translation>{path} ist kein Codebuch: {what}</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} ist kein Annotator-Projekt.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path} is not encrypted.</source>
        <translation>{path} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be imported ({suffix}).</source>
        <translation>{path} ist von einer Art, die nicht importiert werden kann ({suffix}).</translation>
    </message>
    <message>
        <source>{path} is open in another window, and was replaced or overwritten there.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet und wurde dort ersetzt oder überschrieben.</translation>
    </message>
    <message>
        <source>{path} is open in another window, or another command works on it.</source>
        <translation>{path} ist in einem anderen Fenster offen, oder ein anderer Befehl arbeitet daran.</translation>
    </message>
    <message>
        <source>{path} is open.</source>
        <translation>{path} ist offen.</translation>
    </message>
    <message>
        <source>{path} is the page that was sent, without answers in it.</source>
        <translation>{path} ist die gesendete Seite, ohne Antworten darin.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} is too large for a codebook: it has more than {most} MB.</source>
        <translation>{path} ist für ein Codebuch zu groß: Es hat mehr als {most} MB.</translation>
    </message>
    <message>
        <source>{path} is too large for answers: {size}, and the limit is {limit}.</source>
        <translation>{path} ist für Antworten zu groß: {size}, und die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{path} is too large: {megabytes}, and the limit is {megabytes2}.</source>
        <translation>{path} ist zu groß: {megabytes}, und die Grenze ist {megabytes2}.</translation>
    </message>
    <message>
        <source>{path} may not be read: no permission.</source>
        <translation>{path} darf nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being converted.</source>
        <translation>{path} wurde während der Umwandlung geändert.</translation>
    </message>
    <message>
        <source>{path} was not at its place for a moment.</source>
        <translation>{path} war einen Moment lang nicht an seinem Ort.</translation>
    </message>
    <message>
        <source>{path} was saved by a later version of the answer page.</source>
        <translation>{path} wurde von einer späteren Version der Antwortseite gespeichert.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {engine}.</source>
        <translation>{place} kann nicht geöffnet werden: {engine}.</translation>
    </message>
    <message>
        <source>{place} cannot be written: the file or its folder is read-only.</source>
        <translation>{place} kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{place} has no &apos;{name}&apos;.</source>
        <translation>{place} hat kein „{name}“.</translation>
    </message>
    <message>
        <source>{place} has no {name}.</source>
        <translation>{place} hat kein {name}.</translation>
    </message>
    <message>
        <source>{place} holds far more tables, views, triggers and indexes than Annotator makes.</source>
        <translation>{place} enthält weit mehr Tabellen, Sichten, Trigger und Indizes, als Annotator anlegt.</translation>
    </message>
    <message>
        <source>{place} holds what Annotator has not made, and what might run by itself: {named}.</source>
        <translation>{place} enthält, was Annotator nicht angelegt hat und von selbst laufen könnte: {named}.</translation>
    </message>
    <message>
        <source>{place} is a database of another program.</source>
        <translation>{place} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{place} is a standby server: it can be read, and takes no changes.</source>
        <translation>{place} ist ein Standby-Server: er kann gelesen werden und nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>{place} is damaged: {engine}.</source>
        <translation>{place} ist beschädigt: {engine}.</translation>
    </message>
    <message>
        <source>{place} is damaged: {what}.</source>
        <translation>{place} ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>{place} is no address of a project: {engine}.</source>
        <translation>{place} ist keine Adresse eines Projekts: {engine}.</translation>
    </message>
    <message>
        <source>{place} is no longer at its place.</source>
        <translation>{place} ist nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <source>{place} is not a table.</source>
        <translation>{place} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>{place} is of an earlier version of Annotator (schema {found}).</source>
        <translation>{place} ist von einer früheren Version von Annotator (Schema {found}).</translation>
    </message>
    <message>
        <source>{place} is open for reading only: {cause}.</source>
        <translation>{place} ist nur zum Lesen geöffnet: {cause}.</translation>
    </message>
    <message>
        <source>{place} may not grow: the system&apos;s limit on the size of files{limit} is reached.</source>
        <translation>{place} darf nicht wachsen: Die Grenze des Systems für Dateigrößen{limit} ist erreicht.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{place} takes no changes at the moment: it can be read.</source>
        <translation>{place} nimmt im Augenblick keine Änderungen an: es kann gelesen werden.</translation>
    </message>
    <message>
        <source>{place} was made by a newer version of Annotator.</source>
        <translation>{place} wurde von einer neueren Version von Annotator erstellt.</translation>
    </message>
    <message>
        <source>{place} was moved or replaced while it was being opened.</source>
        <translation>{place} wurde verschoben oder ersetzt, während es geöffnet wurde.</translation>
    </message>
    <message>
        <source>{place} was moved to the trash while it was open.</source>
        <translation>{place} wurde in den Papierkorb verschoben, während es geöffnet war.</translation>
    </message>
    <message>
        <source>{place} was moved to {ours} while it was open.</source>
        <translation>{place} wurde nach {ours} verschoben, während es geöffnet war.</translation>
    </message>
    <message>
        <source>{place} was overwritten by another program while it was open.</source>
        <translation>{place} wurde von einem anderen Programm überschrieben, während es geöffnet war.</translation>
    </message>
    <message>
        <source>{place} was removed while it was open.</source>
        <translation>{place} wurde entfernt, während es geöffnet war.</translation>
    </message>
    <message>
        <source>{place} was replaced by another file while it was open.</source>
        <translation>{place} wurde durch eine andere Datei ersetzt, während es geöffnet war.</translation>
    </message>
    <message>
        <source>{place}-wal, a part of the open project, was removed or replaced by another program.</source>
        <translation>{place}-wal, ein Teil des geöffneten Projekts, wurde von einem anderen Programm entfernt oder ersetzt.</translation>
    </message>
    <message>
        <source>{place}: {name} is not {kind}.</source>
        <translation>{place}: {name} ist nicht {kind}.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{quotation} — {source}</source>
        <translation>{quotation} — {source}</translation>
    </message>
    <message>
        <source>{quote}</source>
        <translation>{quote}</translation>
    </message>
    <message>
        <source>{rating_value} is no rating.</source>
        <translation>{rating_value} ist keine Bewertung.</translation>
    </message>
    <message>
        <source>{scale} has no label &apos;{short}&apos;.</source>
        <translation>{scale} hat kein Label „{short}“.</translation>
    </message>
    <message>
        <source>{shares} is {total} percent of one whole</source>
        <translation>{shares} sind {total} Prozent eines Ganzen</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln claim(s)</source>
        <translation>
            <numerusform>{shown} von %Ln Behauptung</numerusform>
            <numerusform>{shown} von %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{source_name} holds no text.</source>
        <translation>{source_name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{source_name} holds only white space.</source>
        <translation>{source_name} enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>{source_name} is not text: it holds {kind}.</source>
        <translation>{source_name} ist kein Text: Es enthält {kind}.</translation>
    </message>
    <message>
        <source>{source_name} is not text: it is a binary file.</source>
        <translation>{source_name} ist kein Text: Es ist eine Binärdatei.</translation>
    </message>
    <message>
        <source>{source_name} is not valid UTF-8 (line {line}), and no other encoding fits it.</source>
        <translation>{source_name} ist kein gültiges UTF-8 (Zeile {line}), und keine andere Kodierung passt.</translation>
    </message>
    <message>
        <source>{source_name} is not valid {label}: byte {byte} breaks its rules.</source>
        <translation>{source_name} ist kein gültiges {label}: Byte {byte} bricht die Regeln.</translation>
    </message>
    <message>
        <source>{source_name} is too large: {limit}.</source>
        <translation>{source_name} ist zu groß: {limit}.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>{target} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{target} is the project itself.</source>
        <translation>{target} ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} gibt es schon.</translation>
    </message>
    <message>
        <source>{then} is {right} years after {year}, not {wrong}</source>
        <translation>{then} ist {right} Jahre nach {year}, nicht {wrong}</translation>
    </message>
    <message>
        <source>{title}, found wrong</source>
        <translation>{title}, als falsch erkannt</translation>
    </message>
    <message>
        <source>{to} is {right} percent less than {before}, not {wrong}</source>
        <translation>{to} ist {right} Prozent weniger als {before}, nicht {wrong}</translation>
    </message>
    <message>
        <source>{to} is {right} percent more than {before}, not {wrong}</source>
        <translation>{to} ist {right} Prozent mehr als {before}, nicht {wrong}</translation>
    </message>
    <message>
        <source>{user} may not make roles on this server.</source>
        <translation>{user} darf auf diesem Server keine Rollen anlegen.</translation>
    </message>
    <message>
        <source>{wal} does not belong to {path}: {reason}.</source>
        <translation>{wal} gehört nicht zu {path}: {reason}.</translation>
    </message>
    <message>
        <source>{what} holds a setting that is not Annotator&apos;s</source>
        <translation>{what} enthält eine Einstellung, die nicht von Annotator ist</translation>
    </message>
    <message>
        <source>{what} is not Annotator&apos;s</source>
        <translation>{what} ist nicht von Annotator</translation>
    </message>
    <message>
        <source>{what} is not as Annotator makes it</source>
        <translation>{what} ist nicht, wie Annotator es anlegt</translation>
    </message>
    <message>
        <source>{what} is there twice</source>
        <translation>{what} ist doppelt da</translation>
    </message>
    <message>
        <source>{what} needs a {word}.</source>
        <translation>{what} braucht: {word}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %Ln claim(s)</source>
        <translation>
            <numerusform>{what} an %Ln Behauptung</numerusform>
            <numerusform>{what} an %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} on behalf of {name}</source>
        <translation>{what} im Namen von {name}</translation>
    </message>
    <message>
        <source>{what} stands in the place of the {kind} of that name</source>
        <translation>{what} steht an der Stelle von {kind} dieses Namens</translation>
    </message>
    <message>
        <source>{what}, key {key}</source>
        <translation>{what}, Taste {key}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>what was left out of a text, and how much of it</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{what}: {place} of {count}</source>
        <translation>{what}: {place} von {count}</translation>
    </message>
    <message>
        <source>{what}; sign-off withdrawn</source>
        <translation>{what}; Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>{when} {who}: {what}</source>
        <translation>{when} {who}: {what}</translation>
    </message>
    <message>
        <source>{won} + {lost} is {cast} votes, and there are {seats} seats</source>
        <translation>{won} + {lost} sind {cast} Stimmen, und es gibt {seats} Sitze</translation>
    </message>
    <message>
        <source>{words} ends before it begins</source>
        <translation>{words} endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>{year} was no leap year: there was no 29 February</source>
        <translation>{year} war kein Schaltjahr: Es gab keinen 29. Februar</translation>
    </message>
    <message>
        <source>± Number beside it</source>
        <translation>± Zahl daneben</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” goes. It is one step, which undo takes back.</source>
        <translation>„{0}“ geht. Es ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>“{0}” is the same as “{2}” by {1}.</source>
        <translation>„{0}“ gleicht „{2}“ zu {1}.</translation>
    </message>
    <message>
        <source>“{0}” may be a program. Opened, it could do anything that you can do on this machine.</source>
        <translation>„{0}“ ist vielleicht ein Programm. Geöffnet könnte es alles tun, was Sie auf diesem Rechner tun können.</translation>
    </message>
    <message>
        <source>“{0}” removed.</source>
        <translation>„{0}“ entfernt.</translation>
    </message>
    <message>
        <source>“{claim}” decided: {status}.</source>
        <translation>„{claim}“ entschieden: {status}.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}” now, and no longer of “{other}”.</source>
        <translation>„{key}“ ist jetzt die Taste von „{action}“ und nicht mehr von „{other}“.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{other}” already.</source>
        <translation>„{key}“ ist schon die Taste von „{other}“.</translation>
    </message>
    <message>
        <source>“{name}” and its backups are encrypted. They open with this passphrase only.</source>
        <translation>„{name}“ und seine Sicherungen sind verschlüsselt. Sie öffnen sich nur mit dieser Passphrase.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>“{name}” was read as {encoding}. The new reading takes the article&apos;s place; claims marked in the old one go with it. Undo brings both back.</source>
        <translation>„{name}“ wurde als {encoding} gelesen. Die neue Lesung tritt an die Stelle des Artikels; in der alten markierte Behauptungen gehen mit ihr. Rückgängig holt beide zurück.</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>„{passage}“</translation>
    </message>
    <message>
        <source>“{tag}” taken off {count}.</source>
        <translation>„{tag}“ von {count} entfernt.</translation>
    </message>
    <message>
        <source>“{title}” was sent as revision {sent}; the article is at revision {now} by now.</source>
        <translation>„{title}“ wurde als Fassung {sent} gesendet; der Artikel ist inzwischen bei Fassung {now}.</translation>
    </message>
    <message>
        <source>“{what}” could not be opened.</source>
        <translation>„{what}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{wording}” is “{there}” in “{title}”, and “{here}” here</source>
        <translation>„{wording}“ ist in „{title}“ „{there}“ und hier „{here}“</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {0} more letters.</source>
        <translation>… und {0} weitere Zeichen.</translation>
    </message>
    <message>
        <source>⇄ Moved</source>
        <translation>⇄ Verschoben</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ Geändert</translation>
    </message>
    <message>
        <source>✕ Lost</source>
        <translation>✕ Verloren</translation>
    </message>
    <message>
        <source>✕ Note lost</source>
        <translation>✕ Notiz verloren</translation>
    </message>
    <message>
        <source>✕ Waiver lost</source>
        <translation>✕ Ausnahme verloren</translation>
    </message>
</context>
<context>
    <name>phrasing</name>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>und %Ln weitere Änderung</numerusform>
            <numerusform>und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{noun} {it}: {said}</source>
        <translation>{noun} {it}: {said}</translation>
    </message>
</context>
</TS>
