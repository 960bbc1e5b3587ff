<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source> · %Ln checked before</source>
        <translation>
            <numerusform> · %Ln checked before</numerusform>
            <numerusform> · %Ln checked before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) here already</source>
        <translation>
            <numerusform>%Ln is here already</numerusform>
            <numerusform>%Ln are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (query|queries) to the writer</source>
        <translation>
            <numerusform>%Ln query to the writer</numerusform>
            <numerusform>%Ln queries to the writer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (query|queries) to the writer (is|are) not closed</source>
        <translation>
            <numerusform>%Ln query to the writer is not closed</numerusform>
            <numerusform>%Ln queries to the writer are not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (was|were) there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) dropped.</source>
        <translation>
            <numerusform>%Ln NUL byte dropped.</numerusform>
            <numerusform>%Ln NUL bytes dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) (was|were) signed off there and (is|are) not so here.</source>
        <translation>
            <numerusform>%Ln article was signed off there and is not so here.</numerusform>
            <numerusform>%Ln articles were signed off there and are not so here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into {0}. Comments and confidential sources go along.</source>
        <translation>
            <numerusform>%Ln article put into {0}. Comments and confidential sources go along.</numerusform>
            <numerusform>%Ln articles put into {0}. Comments and confidential sources go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read before give(s) way, with all that is marked there</source>
        <translation>
            <numerusform>%Ln article read before give way, with all that is marked there</numerusform>
            <numerusform>%Ln articles read before gives way, with all that is marked there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) recognised</source>
        <translation>
            <numerusform>%Ln article recognised</numerusform>
            <numerusform>%Ln articles recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that came in (is|are) like another one.</source>
        <translation>
            <numerusform>%Ln article that came in is like another one.</numerusform>
            <numerusform>%Ln articles that came in are like another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were deleted.</source>
        <translation>
            <numerusform>The article was deleted.</numerusform>
            <numerusform>%Ln articles were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) of evidence (is|are) not in the source.</source>
        <translation>
            <numerusform>%Ln attached file of evidence is not in the source.</numerusform>
            <numerusform>%Ln attached files of evidence are not in the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) may still hold it: erase with the backups, or remove them.</source>
        <translation>
            <numerusform>%Ln backup may still hold it: erase with the backups, or remove them.</numerusform>
            <numerusform>%Ln backups may still hold it: erase with the backups, or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t be read</source>
        <translation>
            <numerusform>%Ln can&apos;t be read</numerusform>
            <numerusform>%Ln can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) (was|were) made since:</source>
        <translation>
            <numerusform>%Ln change was made since:</numerusform>
            <numerusform>%Ln changes were made since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) received</source>
        <translation>
            <numerusform>%Ln change received</numerusform>
            <numerusform>%Ln changes received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln change sent</numerusform>
            <numerusform>%Ln changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to what was erased here (was|were) left out.</source>
        <translation>
            <numerusform>%Ln change to what was erased here was left out.</numerusform>
            <numerusform>%Ln changes to what was erased here were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) dotted.</source>
        <translation>
            <numerusform>%Ln checkable is dotted.</numerusform>
            <numerusform>%Ln checkables are dotted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) left</source>
        <translation>
            <numerusform>%Ln checkable is left</numerusform>
            <numerusform>%Ln checkables are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) left.</source>
        <translation>
            <numerusform>%Ln checkable is left.</numerusform>
            <numerusform>%Ln checkables are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) neither covered by a claim nor waived</source>
        <translation>
            <numerusform>%Ln checkable is neither covered by a claim nor waived</numerusform>
            <numerusform>%Ln checkables are neither covered by a claim nor waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) neither covered nor waived</source>
        <translation>
            <numerusform>%Ln checkable is neither covered nor waived</numerusform>
            <numerusform>%Ln checkables are neither covered nor waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln checked</numerusform>
            <numerusform>%Ln checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked claim(s) (has|have) no evidence</source>
        <translation>
            <numerusform>%Ln checked claim has no evidence</numerusform>
            <numerusform>%Ln checked claims have no evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checker(s)</source>
        <translation>
            <numerusform>%Ln checker</numerusform>
            <numerusform>%Ln checkers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (gets|get) the one chosen here.</source>
        <translation>
            <numerusform>%Ln claim gets the one chosen here.</numerusform>
            <numerusform>%Ln claims get the one chosen here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) a link without a copy</source>
        <translation>
            <numerusform>%Ln claim has a link without a copy</numerusform>
            <numerusform>%Ln claims have a link without a copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) it</source>
        <translation>
            <numerusform>%Ln claim has it</numerusform>
            <numerusform>%Ln claims have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) the status &apos;{label}&apos;, which is not {what} while that is so.</source>
        <translation>
            <numerusform>%Ln claim has the status &apos;{label}&apos;, which is not {what} while that is so.</numerusform>
            <numerusform>%Ln claims have the status &apos;{label}&apos;, which is not {what} while that is so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) the tag &apos;{name}&apos;, which is not to be deleted while that is so.</source>
        <translation>
            <numerusform>%Ln claim has the tag &apos;{name}&apos;, which is not to be deleted while that is so.</numerusform>
            <numerusform>%Ln claims have the tag &apos;{name}&apos;, which is not to be deleted while that is so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) being assessed blind: a status that is set now would be seen.</source>
        <translation>
            <numerusform>%Ln claim is being assessed blind: a status that is set now would be seen.</numerusform>
            <numerusform>%Ln claims are being assessed blind: a status that is set now would be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) not checked</source>
        <translation>
            <numerusform>%Ln claim is not checked</numerusform>
            <numerusform>%Ln claims are not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) not checked yet</source>
        <translation>
            <numerusform>%Ln claim is not checked yet</numerusform>
            <numerusform>%Ln claims are not checked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) there already: nothing about (it|them) was changed.</source>
        <translation>
            <numerusform>%Ln claim is there already: nothing about it was changed.</numerusform>
            <numerusform>%Ln claims are there already: nothing about them was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (rests|rest) on a source that was found wrong</source>
        <translation>
            <numerusform>%Ln claim rests on a source that was found wrong</numerusform>
            <numerusform>%Ln claims rest on a source that was found wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (was|were) merged.</source>
        <translation>
            <numerusform>%Ln claim was merged.</numerusform>
            <numerusform>%Ln claims were merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) as here</source>
        <translation>
            <numerusform>%Ln claim as here</numerusform>
            <numerusform>%Ln claims as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) came in with the draft.</source>
        <translation>
            <numerusform>%Ln claim came in with the draft.</numerusform>
            <numerusform>%Ln claims came in with the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) copied as a table.</source>
        <translation>
            <numerusform>%Ln claim copied as a table.</numerusform>
            <numerusform>%Ln claims copied as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) made of source notes.</source>
        <translation>
            <numerusform>%Ln claim made of source notes.</numerusform>
            <numerusform>%Ln claims made of source notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) rest(s) on this source.</source>
        <translation>
            <numerusform>%Ln claim rest on this source.</numerusform>
            <numerusform>%Ln claims rests on this source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that change</source>
        <translation>
            <numerusform>%Ln claim that change</numerusform>
            <numerusform>%Ln claims that change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) worded alike (is|are) rated otherwise:</source>
        <translation>
            <numerusform>A claim worded alike is rated otherwise:</numerusform>
            <numerusform>%Ln claims worded alike are rated otherwise:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) (has|have) named you, the last one by {who}</source>
        <translation>
            <numerusform>{who} has named you in a comment</numerusform>
            <numerusform>%Ln comments have named you, the last one by {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cut(s)</source>
        <translation>
            <numerusform>%Ln cut</numerusform>
            <numerusform>%Ln cuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false or misleading claim(s) (has|have) neither a correction nor a query</source>
        <translation>
            <numerusform>%Ln false or misleading claim has neither a correction nor a query</numerusform>
            <numerusform>%Ln false or misleading claims have neither a correction nor a query</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be taken.</source>
        <translation>
            <numerusform>%Ln file could not be taken.</numerusform>
            <numerusform>%Ln files could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s) (stands|stand) behind the text: no mark was found.</source>
        <translation>
            <numerusform>%Ln footnote stands behind the text: no mark was found.</numerusform>
            <numerusform>%Ln footnotes stand behind the text: no mark was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the row (has|have) no computed value in the file.</source>
        <translation>
            <numerusform>%Ln formula of the row has no computed value in the file.</numerusform>
            <numerusform>%Ln formulas of the row have no computed value in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>%Ln independent source</numerusform>
            <numerusform>%Ln independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) (states|state) no words: whether (it|they) (stands|stand) right nobody can tell.</source>
        <translation>
            <numerusform>%Ln mark states no words: whether it stands right nobody can tell.</numerusform>
            <numerusform>%Ln marks state no words: whether they stand right nobody can tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) could not be placed in the text and (was|were) left out: {named}</source>
        <translation>
            <numerusform>%Ln mark could not be placed in the text and was left out: {named}</numerusform>
            <numerusform>%Ln marks could not be placed in the text and were left out: {named}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) did not stand where the file says and (was|were) found by the words.</source>
        <translation>
            <numerusform>%Ln mark did not stand where the file says and was found by the words.</numerusform>
            <numerusform>%Ln marks did not stand where the file says and were found by the words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of a model, which nobody has made, (was|were) left out.</source>
        <translation>
            <numerusform>%Ln mark of a model, which nobody has made, was left out.</numerusform>
            <numerusform>%Ln marks of a model, which nobody has made, were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) that (was|were) rejected (was|were) left out.</source>
        <translation>
            <numerusform>%Ln mark that was rejected was left out.</numerusform>
            <numerusform>%Ln marks that were rejected were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) without a place or a label (was|were) left out.</source>
        <translation>
            <numerusform>%Ln mark without a place or a label was left out.</numerusform>
            <numerusform>%Ln marks without a place or a label were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new claim(s)</source>
        <translation>
            <numerusform>%Ln new claim</numerusform>
            <numerusform>%Ln new claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) and other thing(s)</source>
        <translation>
            <numerusform>%Ln note and other thing</numerusform>
            <numerusform>%Ln notes and other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) and waiver(s) on the article that it came in as went with it.</source>
        <translation>
            <numerusform>%Ln note and waiver on the article that it came in as went with it.</numerusform>
            <numerusform>%Ln notes and waivers on the article that it came in as went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open (query|queries)</source>
        <translation>
            <numerusform>%Ln open query</numerusform>
            <numerusform>%Ln open queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other article(s) (has|have) passages of this one.</source>
        <translation>
            <numerusform>%Ln other article has passages of this one.</numerusform>
            <numerusform>%Ln other articles have passages of this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (holds|hold) no text: pictures, as of a scan.</source>
        <translation>
            <numerusform>%Ln page holds no text: pictures, as of a scan.</numerusform>
            <numerusform>%Ln pages hold no text: pictures, as of a scan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (was|were) printed.</source>
        <translation>
            <numerusform>%Ln page was printed.</numerusform>
            <numerusform>%Ln pages were printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over (of another kind)</source>
        <translation>
            <numerusform>%Ln passed over (of another kind)</numerusform>
            <numerusform>%Ln passed over (of another kind)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (is|are) left out</source>
        <translation>
            <numerusform>%Ln piece of confidential evidence is left out</numerusform>
            <numerusform>%Ln pieces of confidential evidence are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (was|were) left out</source>
        <translation>
            <numerusform>%Ln piece of confidential evidence was left out</numerusform>
            <numerusform>%Ln pieces of confidential evidence were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (was|were) left out.</source>
        <translation>
            <numerusform>%Ln piece of confidential evidence was left out.</numerusform>
            <numerusform>%Ln pieces of confidential evidence were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (is|are) to leave the claim.</source>
        <translation>
            <numerusform>%Ln place is to leave the claim.</numerusform>
            <numerusform>%Ln places are to leave the claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (waits|wait) to be looked at since a new draft came</source>
        <translation>
            <numerusform>%Ln place waits to be looked at since a new draft came</numerusform>
            <numerusform>%Ln places wait to be looked at since a new draft came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) as before</source>
        <translation>
            <numerusform>%Ln place as before</numerusform>
            <numerusform>%Ln places as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) held a name that was erased here: erased again.</source>
        <translation>
            <numerusform>%Ln place held a name that was erased here: erased again.</numerusform>
            <numerusform>%Ln places held a name that was erased here: erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the texts</source>
        <translation>
            <numerusform>%Ln place in the texts</numerusform>
            <numerusform>%Ln places in the texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of claims on the article that it came in as (is|are) not in the draft: (it|they) went with it.</source>
        <translation>
            <numerusform>%Ln place of claims on the article that it came in as is not in the draft: it went with it.</numerusform>
            <numerusform>%Ln places of claims on the article that it came in as are not in the draft: they went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at since a new draft came</source>
        <translation>
            <numerusform>%Ln place to look at since a new draft came</numerusform>
            <numerusform>%Ln places to look at since a new draft came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) written and read back, none differs</source>
        <translation>
            <numerusform>%Ln place written and read back, none differs</numerusform>
            <numerusform>%Ln places written and read back, none differs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written and read back, none differs</source>
        <translation>
            <numerusform>%Ln record written and read back, none differs</numerusform>
            <numerusform>%Ln records written and read back, none differs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) between marks (was|were) left out.</source>
        <translation>
            <numerusform>%Ln relation between marks was left out.</numerusform>
            <numerusform>%Ln relations between marks were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s), which become comments</source>
        <translation>
            <numerusform>%Ln remark, which become comments</numerusform>
            <numerusform>%Ln remarks, which become comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar claim(s)</source>
        <translation>
            <numerusform>%Ln similar claim</numerusform>
            <numerusform>%Ln similar claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped (already here)</source>
        <translation>
            <numerusform>%Ln skipped (already here)</numerusform>
            <numerusform>%Ln skipped (already here)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) brought back</source>
        <translation>
            <numerusform>%Ln source note brought back</numerusform>
            <numerusform>%Ln source notes brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) came in with the draft</source>
        <translation>
            <numerusform>%Ln source note came in with the draft</numerusform>
            <numerusform>%Ln source notes came in with the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) removed</source>
        <translation>
            <numerusform>%Ln source note removed</numerusform>
            <numerusform>%Ln source notes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) copied as a table.</source>
        <translation>
            <numerusform>%Ln source copied as a table.</numerusform>
            <numerusform>%Ln sources copied as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) made one.</source>
        <translation>
            <numerusform>%Ln source made one.</numerusform>
            <numerusform>%Ln sources made one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) of {name} (is|are) no text and (was|were) left out.</source>
        <translation>
            <numerusform>%Ln source of {name} is no text and was left out.</numerusform>
            <numerusform>%Ln sources of {name} are no text and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) put into the library.</source>
        <translation>
            <numerusform>%Ln source put into the library.</numerusform>
            <numerusform>%Ln sources put into the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history</source>
        <translation>
            <numerusform>%Ln step of the history</numerusform>
            <numerusform>%Ln steps of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretch(es) of the source (is|are) left out.</source>
        <translation>
            <numerusform>%Ln stretch of the source is left out.</numerusform>
            <numerusform>%Ln stretches of the source are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text box(es) (was|were) put behind (its|their) paragraph.</source>
        <translation>
            <numerusform>%Ln text box was put behind its paragraph.</numerusform>
            <numerusform>%Ln text boxes were put behind their paragraph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) (does|do) not fit into this format.</source>
        <translation>
            <numerusform>%Ln thing does not fit into this format.</numerusform>
            <numerusform>%Ln things do not fit into this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) (was|were) changed at two desks.</source>
        <translation>
            <numerusform>%Ln thing was changed at two desks.</numerusform>
            <numerusform>%Ln things were changed at two desks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not understood</source>
        <translation>
            <numerusform>%Ln thing not understood</numerusform>
            <numerusform>%Ln things not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) taken from the writer&apos;s answers</source>
        <translation>
            <numerusform>%Ln thing taken from the writer&apos;s answers</numerusform>
            <numerusform>%Ln things taken from the writer&apos;s answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that both changed will wait for you to decide.</source>
        <translation>
            <numerusform>%Ln thing that both changed will wait for you to decide.</numerusform>
            <numerusform>%Ln things that both changed will wait for you to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to be decided</source>
        <translation>
            <numerusform>%Ln thing to be decided</numerusform>
            <numerusform>%Ln things to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to be decided. What you decide goes to the others with what you send.</source>
        <translation>
            <numerusform>%Ln thing to be decided. What you decide goes to the others with what you send.</numerusform>
            <numerusform>%Ln things to be decided. What you decide goes to the others with what you send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would be taken, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln thing would be taken, as one step that can be undone.</numerusform>
            <numerusform>%Ln things would be taken, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln to be decided</numerusform>
            <numerusform>%Ln to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln open</source>
        <translation>
            <numerusform>, %Ln open</numerusform>
            <numerusform>, %Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, in %Ln articles</source>
        <translation>
            <numerusform>, in %Ln article</numerusform>
            <numerusform>, in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of kind {kind} in this article (%Ln open)</source>
        <translation>
            <numerusform>All of kind {kind} in this article (%Ln open)</numerusform>
            <numerusform>All of kind {kind} in this article (%Ln open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed at %Ln claim(s).</source>
        <translation>
            <numerusform>Changed at %Ln claim.</numerusform>
            <numerusform>Changed at %Ln claims.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments · %Ln</source>
        <translation>
            <numerusform>Comments · %Ln</numerusform>
            <numerusform>Comments · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections log · %Ln</source>
        <translation>
            <numerusform>Corrections log · %Ln</numerusform>
            <numerusform>Corrections log · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged UTF-8: %Ln place(s) that could not be read (is|are) shown as �, first in line {line}.</source>
        <translation>
            <numerusform>Damaged UTF-8: %Ln place that could not be read is shown as �, first in line {line}.</numerusform>
            <numerusform>Damaged UTF-8: %Ln places that could not be read are shown as �, first in line {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln claims</source>
        <translation>
            <numerusform>Delete the claim</numerusform>
            <numerusform>Delete %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence · %Ln</source>
        <translation>
            <numerusform>Evidence · %Ln</numerusform>
            <numerusform>Evidence · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In its sources · %Ln passage(s)</source>
        <translation>
            <numerusform>In its sources · %Ln passage</numerusform>
            <numerusform>In its sources · %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln cell(s), and the header {width}: some are missing.</source>
        <translation>
            <numerusform>It has %Ln cell, and the header {width}: some are missing.</numerusform>
            <numerusform>It has %Ln cells, and the header {width}: some are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It refers to %Ln thing(s) outside the file, which (was|were) not loaded.</source>
        <translation>
            <numerusform>It refers to %Ln thing outside the file, which was not loaded.</numerusform>
            <numerusform>It refers to %Ln things outside the file, which were not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln claim(s)</source>
        <translation>
            <numerusform>Merge %Ln claim</numerusform>
            <numerusform>Merge %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are made unreadable in %Ln place(s)</source>
        <translation>
            <numerusform>Names are made unreadable in %Ln place</numerusform>
            <numerusform>Names are made unreadable in %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names were made unreadable in %Ln place(s)</source>
        <translation>
            <numerusform>Names were made unreadable in %Ln place</numerusform>
            <numerusform>Names were made unreadable in %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved in %Ln claim(s) · show the first</source>
        <translation>
            <numerusform>Not saved in %Ln claim · show it</numerusform>
            <numerusform>Not saved in %Ln claims · show the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of claims that are there already, %Ln say(s) something else in the file.</source>
        <translation>
            <numerusform>Of claims that are there already, %Ln say something else in the file.</numerusform>
            <numerusform>Of claims that are there already, %Ln says something else in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected articles</source>
        <translation>
            <numerusform>Only the open article</numerusform>
            <numerusform>Only the %Ln selected articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln page(s) (was|were) read.</source>
        <translation>
            <numerusform>Only the first %Ln page was read.</numerusform>
            <numerusform>Only the first %Ln pages were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other places · %Ln</source>
        <translation>
            <numerusform>Other places · %Ln</numerusform>
            <numerusform>Other places · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %Ln pieces of evidence of “{claim}”.</source>
        <translation>
            <numerusform>Pasted as evidence of “{claim}”.</numerusform>
            <numerusform>Pasted as %Ln pieces of evidence of “{claim}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pointed out at %Ln claim(s).</source>
        <translation>
            <numerusform>Pointed out at %Ln claim.</numerusform>
            <numerusform>Pointed out at %Ln claims.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queries to the writer · %Ln</source>
        <translation>
            <numerusform>Queries to the writer · %Ln</numerusform>
            <numerusform>Queries to the writer · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %Ln backup(s) from before too</source>
        <translation>
            <numerusform>Remove the %Ln backup from before too</numerusform>
            <numerusform>Remove the %Ln backups from before too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the source notes: %Ln</source>
        <translation>
            <numerusform>Show the source notes: %Ln</numerusform>
            <numerusform>Show the source notes: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln article(s).</source>
        <translation>
            <numerusform>The file holds %Ln article.</numerusform>
            <numerusform>The file holds %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln articles: the draft is number {number}, “{title}”, {share} of which is the same.</source>
        <translation>
            <numerusform>The file holds %Ln articles: the draft is number {number}, “{title}”, {share} of which is the same.</numerusform>
            <numerusform>The file holds %Ln articles: the draft is number {number}, “{title}”, {share} of which is the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of the dataset (%Ln act(s)) stays in it: here a new one begins.</source>
        <translation>
            <numerusform>The history of the dataset (%Ln act) stays in it: here a new one begins.</numerusform>
            <numerusform>The history of the dataset (%Ln acts) stays in it: here a new one begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scale has no status for &apos;{label}&apos; (%Ln claim(s)): it is kept as (its|their) label.</source>
        <translation>
            <numerusform>The scale has no status for &apos;{label}&apos; (%Ln claim): it is kept as its label.</numerusform>
            <numerusform>The scale has no status for &apos;{label}&apos; (%Ln claims): it is kept as their label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign-offs of %Ln other articles are withdrawn: this claim stands there too.</source>
        <translation>
            <numerusform>The sign-off of another article is withdrawn: this claim stands there too.</numerusform>
            <numerusform>The sign-offs of %Ln other articles are withdrawn: this claim stands there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln claim(s)</source>
        <translation>
            <numerusform>Used by %Ln claim</numerusform>
            <numerusform>Used by %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is said of the %Ln selected files.</source>
        <translation>
            <numerusform>What is changed here is said of the %Ln selected files.</numerusform>
            <numerusform>What is changed here is said of the %Ln selected files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who makes the %Ln claims?</source>
        <translation>
            <numerusform>Who makes the claim?</numerusform>
            <numerusform>Who makes the %Ln claims?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>article</numerusform>
            <numerusform>articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claim(s)</source>
        <translation>
            <numerusform>claim</numerusform>
            <numerusform>claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm that the waived words of %Ln waiver(s) are gone</source>
        <translation>
            <numerusform>confirm that the waived words of %Ln waiver are gone</numerusform>
            <numerusform>confirm that the waived words of %Ln waivers are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm the places of %Ln claim(s)</source>
        <translation>
            <numerusform>confirm the places of %Ln claim</numerusform>
            <numerusform>confirm the places of %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm the places of %Ln note(s)</source>
        <translation>
            <numerusform>confirm the places of %Ln note</numerusform>
            <numerusform>confirm the places of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln article(s)</source>
        <translation>
            <numerusform>delete %Ln article</numerusform>
            <numerusform>delete %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln article(s)</source>
        <translation>
            <numerusform>import %Ln article</numerusform>
            <numerusform>import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln claim(s)</source>
        <translation>
            <numerusform>import %Ln claim</numerusform>
            <numerusform>import %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let the claims of %Ln article(s) be assessed blind</source>
        <translation>
            <numerusform>let the claims of %Ln article be assessed blind</numerusform>
            <numerusform>let the claims of %Ln articles be assessed blind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %Ln claim(s) of source notes</source>
        <translation>
            <numerusform>make %Ln claim of source notes</numerusform>
            <numerusform>make %Ln claims of source notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln claim(s)</source>
        <translation>
            <numerusform>merge %Ln claim</numerusform>
            <numerusform>merge %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln source(s)</source>
        <translation>
            <numerusform>merge %Ln source</numerusform>
            <numerusform>merge %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln source(s) into the library</source>
        <translation>
            <numerusform>put %Ln source into the library</numerusform>
            <numerusform>put %Ln sources into the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln claim(s)</source>
        <translation>
            <numerusform>remove %Ln claim</numerusform>
            <numerusform>remove %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>source(s)</source>
        <translation>
            <numerusform>source</numerusform>
            <numerusform>sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln answer(s) from {name}</source>
        <translation>
            <numerusform>take %Ln answer from {name}</numerusform>
            <numerusform>take %Ln answers from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln answer(s) of the writer</source>
        <translation>
            <numerusform>take %Ln answer of the writer</numerusform>
            <numerusform>take %Ln answers of the writer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln waiver(s)</source>
        <translation>
            <numerusform>take back %Ln waiver</numerusform>
            <numerusform>take back %Ln waivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back that %Ln contradiction(s) (is|are) none</source>
        <translation>
            <numerusform>take back that %Ln contradiction is none</numerusform>
            <numerusform>take back that %Ln contradictions are none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is too large: it has %Ln page(s).</source>
        <translation>
            <numerusform>{name} is too large: it has %Ln page.</numerusform>
            <numerusform>{name} is too large: it has %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was given up: nothing came of it for %Ln second(s).</source>
        <translation>
            <numerusform>{name} was given up: nothing came of it for %Ln second.</numerusform>
            <numerusform>{name} was given up: nothing came of it for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln article(s), and which of them is the draft is not clear: {listed}.</source>
        <translation>
            <numerusform>{path} holds %Ln article, and which of them is the draft is not clear: {listed}.</numerusform>
            <numerusform>{path} holds %Ln articles, and which of them is the draft is not clear: {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln article(s): there is no number {item}.</source>
        <translation>
            <numerusform>{path} holds %Ln article: there is no number {item}.</numerusform>
            <numerusform>{path} holds %Ln articles: there is no number {item}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln claim(s)</source>
        <translation>
            <numerusform>{shown} of %Ln claim</numerusform>
            <numerusform>{shown} of %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} on %Ln claim(s)</source>
        <translation>
            <numerusform>{what} on %Ln claim</numerusform>
            <numerusform>{what} on %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phrasing</name>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
</TS>
