<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> ({size} bytes)</source>
        <translation> ({size} بايت)</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln checked before</source>
        <translation>
            <numerusform> · دُقّق سابقًا: %Ln</numerusform>
            <numerusform> · دُقّق سابقًا: %Ln</numerusform>
            <numerusform> · دُقّق سابقًا: %Ln</numerusform>
            <numerusform> · دُقّق سابقًا: %Ln</numerusform>
            <numerusform> · دُقّق سابقًا: %Ln</numerusform>
            <numerusform> · دُقّق سابقًا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) here already</source>
        <translation>
            <numerusform>موجود هنا من قبل: %Ln</numerusform>
            <numerusform>موجود هنا من قبل: %Ln</numerusform>
            <numerusform>موجود هنا من قبل: %Ln</numerusform>
            <numerusform>موجود هنا من قبل: %Ln</numerusform>
            <numerusform>موجود هنا من قبل: %Ln</numerusform>
            <numerusform>موجود هنا من قبل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (query|queries) to the writer</source>
        <translation>
            <numerusform>لا استفسارات للكاتب</numerusform>
            <numerusform>استفسار واحد للكاتب</numerusform>
            <numerusform>استفساران للكاتب</numerusform>
            <numerusform>%Ln استفسارات للكاتب</numerusform>
            <numerusform>%Ln استفسارًا للكاتب</numerusform>
            <numerusform>%Ln استفسار للكاتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (query|queries) to the writer (is|are) not closed</source>
        <translation>
            <numerusform>استفسارات للكاتب لم تُغلق: %Ln</numerusform>
            <numerusform>استفسارات للكاتب لم تُغلق: %Ln</numerusform>
            <numerusform>استفسارات للكاتب لم تُغلق: %Ln</numerusform>
            <numerusform>استفسارات للكاتب لم تُغلق: %Ln</numerusform>
            <numerusform>استفسارات للكاتب لم تُغلق: %Ln</numerusform>
            <numerusform>استفسارات للكاتب لم تُغلق: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (was|were) there already.</source>
        <translation>
            <numerusform>كان هناك من قبل: %Ln.</numerusform>
            <numerusform>كان هناك من قبل: %Ln.</numerusform>
            <numerusform>كان هناك من قبل: %Ln.</numerusform>
            <numerusform>كان هناك من قبل: %Ln.</numerusform>
            <numerusform>كان هناك من قبل: %Ln.</numerusform>
            <numerusform>كان هناك من قبل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) dropped.</source>
        <translation>
            <numerusform>بايتات NUL محذوفة: %Ln.</numerusform>
            <numerusform>بايتات NUL محذوفة: %Ln.</numerusform>
            <numerusform>بايتات NUL محذوفة: %Ln.</numerusform>
            <numerusform>بايتات NUL محذوفة: %Ln.</numerusform>
            <numerusform>بايتات NUL محذوفة: %Ln.</numerusform>
            <numerusform>بايتات NUL محذوفة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%Ln أجوبة</numerusform>
            <numerusform>%Ln جوابًا</numerusform>
            <numerusform>%Ln جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) (was|were) signed off there and (is|are) not so here.</source>
        <translation>
            <numerusform>مقالات معتمدة هناك وغير معتمدة هنا: %Ln.</numerusform>
            <numerusform>مقالات معتمدة هناك وغير معتمدة هنا: %Ln.</numerusform>
            <numerusform>مقالات معتمدة هناك وغير معتمدة هنا: %Ln.</numerusform>
            <numerusform>مقالات معتمدة هناك وغير معتمدة هنا: %Ln.</numerusform>
            <numerusform>مقالات معتمدة هناك وغير معتمدة هنا: %Ln.</numerusform>
            <numerusform>مقالات معتمدة هناك وغير معتمدة هنا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into {0}. Comments and confidential sources go along.</source>
        <translation>
            <numerusform>لم توضع مقالات في {0}. تُرفق التعليقات والمصادر السرية.</numerusform>
            <numerusform>وُضع مقال واحد في {0}. تُرفق التعليقات والمصادر السرية.</numerusform>
            <numerusform>وُضع مقالان في {0}. تُرفق التعليقات والمصادر السرية.</numerusform>
            <numerusform>وُضعت %Ln مقالات في {0}. تُرفق التعليقات والمصادر السرية.</numerusform>
            <numerusform>وُضع %Ln مقالًا في {0}. تُرفق التعليقات والمصادر السرية.</numerusform>
            <numerusform>وُضع %Ln مقال في {0}. تُرفق التعليقات والمصادر السرية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read before give(s) way, with all that is marked there</source>
        <translation>
            <numerusform>مقالات قُرئت قبلًا وتخلي مكانها بكل ما حُدد فيها: %Ln</numerusform>
            <numerusform>مقالات قُرئت قبلًا وتخلي مكانها بكل ما حُدد فيها: %Ln</numerusform>
            <numerusform>مقالات قُرئت قبلًا وتخلي مكانها بكل ما حُدد فيها: %Ln</numerusform>
            <numerusform>مقالات قُرئت قبلًا وتخلي مكانها بكل ما حُدد فيها: %Ln</numerusform>
            <numerusform>مقالات قُرئت قبلًا وتخلي مكانها بكل ما حُدد فيها: %Ln</numerusform>
            <numerusform>مقالات قُرئت قبلًا وتخلي مكانها بكل ما حُدد فيها: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) recognised</source>
        <translation>
            <numerusform>مقالات جرى التعرف عليها: %Ln</numerusform>
            <numerusform>مقالات جرى التعرف عليها: %Ln</numerusform>
            <numerusform>مقالات جرى التعرف عليها: %Ln</numerusform>
            <numerusform>مقالات جرى التعرف عليها: %Ln</numerusform>
            <numerusform>مقالات جرى التعرف عليها: %Ln</numerusform>
            <numerusform>مقالات جرى التعرف عليها: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that came in (is|are) like another one.</source>
        <translation>
            <numerusform>مقالات مستوردة تشبه غيرها: %Ln.</numerusform>
            <numerusform>مقالات مستوردة تشبه غيرها: %Ln.</numerusform>
            <numerusform>مقالات مستوردة تشبه غيرها: %Ln.</numerusform>
            <numerusform>مقالات مستوردة تشبه غيرها: %Ln.</numerusform>
            <numerusform>مقالات مستوردة تشبه غيرها: %Ln.</numerusform>
            <numerusform>مقالات مستوردة تشبه غيرها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were deleted.</source>
        <translation>
            <numerusform>حُذف: لا مقالات.</numerusform>
            <numerusform>حُذف: مقال واحد.</numerusform>
            <numerusform>حُذف: مقالان.</numerusform>
            <numerusform>حُذف: %Ln مقالات.</numerusform>
            <numerusform>حُذف: %Ln مقالًا.</numerusform>
            <numerusform>حُذف: %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) of evidence (is|are) not in the source.</source>
        <translation>
            <numerusform>ملفات مرفقة بالأدلة ليست في المصدر: %Ln.</numerusform>
            <numerusform>ملفات مرفقة بالأدلة ليست في المصدر: %Ln.</numerusform>
            <numerusform>ملفات مرفقة بالأدلة ليست في المصدر: %Ln.</numerusform>
            <numerusform>ملفات مرفقة بالأدلة ليست في المصدر: %Ln.</numerusform>
            <numerusform>ملفات مرفقة بالأدلة ليست في المصدر: %Ln.</numerusform>
            <numerusform>ملفات مرفقة بالأدلة ليست في المصدر: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) may still hold it: erase with the backups, or remove them.</source>
        <translation>
            <numerusform>قد تحتويه نسخ احتياطية: %Ln. امحُ مع النسخ الاحتياطية أو أزلها.</numerusform>
            <numerusform>قد تحتويه نسخ احتياطية: %Ln. امحُ مع النسخ الاحتياطية أو أزلها.</numerusform>
            <numerusform>قد تحتويه نسخ احتياطية: %Ln. امحُ مع النسخ الاحتياطية أو أزلها.</numerusform>
            <numerusform>قد تحتويه نسخ احتياطية: %Ln. امحُ مع النسخ الاحتياطية أو أزلها.</numerusform>
            <numerusform>قد تحتويه نسخ احتياطية: %Ln. امحُ مع النسخ الاحتياطية أو أزلها.</numerusform>
            <numerusform>قد تحتويه نسخ احتياطية: %Ln. امحُ مع النسخ الاحتياطية أو أزلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t be read</source>
        <translation>
            <numerusform>تتعذر قراءته: %Ln</numerusform>
            <numerusform>تتعذر قراءته: %Ln</numerusform>
            <numerusform>تتعذر قراءته: %Ln</numerusform>
            <numerusform>تتعذر قراءته: %Ln</numerusform>
            <numerusform>تتعذر قراءته: %Ln</numerusform>
            <numerusform>تتعذر قراءته: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) (was|were) made since:</source>
        <translation>
            <numerusform>تغييرات منذ ذلك الحين: %Ln</numerusform>
            <numerusform>تغييرات منذ ذلك الحين: %Ln</numerusform>
            <numerusform>تغييرات منذ ذلك الحين: %Ln</numerusform>
            <numerusform>تغييرات منذ ذلك الحين: %Ln</numerusform>
            <numerusform>تغييرات منذ ذلك الحين: %Ln</numerusform>
            <numerusform>تغييرات منذ ذلك الحين: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) received</source>
        <translation>
            <numerusform>لم تُستلم تغييرات</numerusform>
            <numerusform>استُلم تغيير واحد</numerusform>
            <numerusform>استُلم تغييران</numerusform>
            <numerusform>استُلمت %Ln تغييرات</numerusform>
            <numerusform>استُلم %Ln تغييرًا</numerusform>
            <numerusform>استُلم %Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>تغييرات أُرسلت: %Ln</numerusform>
            <numerusform>تغييرات أُرسلت: %Ln</numerusform>
            <numerusform>تغييرات أُرسلت: %Ln</numerusform>
            <numerusform>تغييرات أُرسلت: %Ln</numerusform>
            <numerusform>تغييرات أُرسلت: %Ln</numerusform>
            <numerusform>تغييرات أُرسلت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to what was erased here (was|were) left out.</source>
        <translation>
            <numerusform>تغييرات على ما مُحي هنا تُركت: %Ln.</numerusform>
            <numerusform>تغييرات على ما مُحي هنا تُركت: %Ln.</numerusform>
            <numerusform>تغييرات على ما مُحي هنا تُركت: %Ln.</numerusform>
            <numerusform>تغييرات على ما مُحي هنا تُركت: %Ln.</numerusform>
            <numerusform>تغييرات على ما مُحي هنا تُركت: %Ln.</numerusform>
            <numerusform>تغييرات على ما مُحي هنا تُركت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) dotted.</source>
        <translation>
            <numerusform>تحتها نقاط: لا نقاط تحقق.</numerusform>
            <numerusform>تحتها نقاط: نقطة تحقق واحدة.</numerusform>
            <numerusform>تحتها نقاط: نقطتا تحقق.</numerusform>
            <numerusform>تحتها نقاط: %Ln نقاط تحقق.</numerusform>
            <numerusform>تحتها نقاط: %Ln نقطة تحقق.</numerusform>
            <numerusform>تحتها نقاط: %Ln نقطة تحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) left</source>
        <translation>
            <numerusform>بقي: لا نقاط تحقق</numerusform>
            <numerusform>بقي: نقطة تحقق واحدة</numerusform>
            <numerusform>بقي: نقطتا تحقق</numerusform>
            <numerusform>بقي: %Ln نقاط تحقق</numerusform>
            <numerusform>بقي: %Ln نقطة تحقق</numerusform>
            <numerusform>بقي: %Ln نقطة تحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) left.</source>
        <translation>
            <numerusform>لم يبقَ شيء للتدقيق.</numerusform>
            <numerusform>بقي واحد للتدقيق.</numerusform>
            <numerusform>بقي اثنان للتدقيق.</numerusform>
            <numerusform>بقي %Ln للتدقيق.</numerusform>
            <numerusform>بقي %Ln للتدقيق.</numerusform>
            <numerusform>بقي %Ln للتدقيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) neither covered by a claim nor waived</source>
        <translation>
            <numerusform>نقاط تحقق لا يغطيها ادعاء ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لا يغطيها ادعاء ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لا يغطيها ادعاء ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لا يغطيها ادعاء ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لا يغطيها ادعاء ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لا يغطيها ادعاء ولم تُستثنَ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkable(s) (is|are) neither covered nor waived</source>
        <translation>
            <numerusform>نقاط تحقق لم تُغطَّ ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لم تُغطَّ ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لم تُغطَّ ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لم تُغطَّ ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لم تُغطَّ ولم تُستثنَ: %Ln</numerusform>
            <numerusform>نقاط تحقق لم تُغطَّ ولم تُستثنَ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>مدقَّق: %Ln</numerusform>
            <numerusform>مدقَّق: %Ln</numerusform>
            <numerusform>مدقَّق: %Ln</numerusform>
            <numerusform>مدقَّق: %Ln</numerusform>
            <numerusform>مدقَّق: %Ln</numerusform>
            <numerusform>مدقَّق: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked claim(s) (has|have) no evidence</source>
        <translation>
            <numerusform>ادعاءات مدقَّقة بلا أدلة: %Ln</numerusform>
            <numerusform>ادعاءات مدقَّقة بلا أدلة: %Ln</numerusform>
            <numerusform>ادعاءات مدقَّقة بلا أدلة: %Ln</numerusform>
            <numerusform>ادعاءات مدقَّقة بلا أدلة: %Ln</numerusform>
            <numerusform>ادعاءات مدقَّقة بلا أدلة: %Ln</numerusform>
            <numerusform>ادعاءات مدقَّقة بلا أدلة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checker(s)</source>
        <translation>
            <numerusform>لا مدققين</numerusform>
            <numerusform>مدقق واحد</numerusform>
            <numerusform>مدققان</numerusform>
            <numerusform>%Ln مدققين</numerusform>
            <numerusform>%Ln مدققًا</numerusform>
            <numerusform>%Ln مدقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (gets|get) the one chosen here.</source>
        <translation>
            <numerusform>تأخذ ما يُختار هنا: لا ادعاءات.</numerusform>
            <numerusform>تأخذ ما يُختار هنا: ادعاء واحد.</numerusform>
            <numerusform>تأخذ ما يُختار هنا: ادعاءان.</numerusform>
            <numerusform>تأخذ ما يُختار هنا: %Ln ادعاءات.</numerusform>
            <numerusform>تأخذ ما يُختار هنا: %Ln ادعاءً.</numerusform>
            <numerusform>تأخذ ما يُختار هنا: %Ln ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) a link without a copy</source>
        <translation>
            <numerusform>ادعاءات لها رابط بلا نسخة: %Ln</numerusform>
            <numerusform>ادعاءات لها رابط بلا نسخة: %Ln</numerusform>
            <numerusform>ادعاءات لها رابط بلا نسخة: %Ln</numerusform>
            <numerusform>ادعاءات لها رابط بلا نسخة: %Ln</numerusform>
            <numerusform>ادعاءات لها رابط بلا نسخة: %Ln</numerusform>
            <numerusform>ادعاءات لها رابط بلا نسخة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) it</source>
        <translation>
            <numerusform>مستعمل في: لا ادعاءات</numerusform>
            <numerusform>مستعمل في: ادعاء واحد</numerusform>
            <numerusform>مستعمل في: ادعاءان</numerusform>
            <numerusform>مستعمل في: %Ln ادعاءات</numerusform>
            <numerusform>مستعمل في: %Ln ادعاءً</numerusform>
            <numerusform>مستعمل في: %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) the status &apos;{label}&apos;, which is not {what} while that is so.</source>
        <translation>
            <numerusform>الحالة «{label}» مستعملة (ادعاءات: %Ln)، ولا يمكن ما دامت كذلك أن تكون {what}.</numerusform>
            <numerusform>الحالة «{label}» مستعملة (ادعاءات: %Ln)، ولا يمكن ما دامت كذلك أن تكون {what}.</numerusform>
            <numerusform>الحالة «{label}» مستعملة (ادعاءات: %Ln)، ولا يمكن ما دامت كذلك أن تكون {what}.</numerusform>
            <numerusform>الحالة «{label}» مستعملة (ادعاءات: %Ln)، ولا يمكن ما دامت كذلك أن تكون {what}.</numerusform>
            <numerusform>الحالة «{label}» مستعملة (ادعاءات: %Ln)، ولا يمكن ما دامت كذلك أن تكون {what}.</numerusform>
            <numerusform>الحالة «{label}» مستعملة (ادعاءات: %Ln)، ولا يمكن ما دامت كذلك أن تكون {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (has|have) the tag &apos;{name}&apos;, which is not to be deleted while that is so.</source>
        <translation>
            <numerusform>الوسم «{name}» مستعمل (ادعاءات: %Ln)، ولا يُحذف ما دام كذلك.</numerusform>
            <numerusform>الوسم «{name}» مستعمل (ادعاءات: %Ln)، ولا يُحذف ما دام كذلك.</numerusform>
            <numerusform>الوسم «{name}» مستعمل (ادعاءات: %Ln)، ولا يُحذف ما دام كذلك.</numerusform>
            <numerusform>الوسم «{name}» مستعمل (ادعاءات: %Ln)، ولا يُحذف ما دام كذلك.</numerusform>
            <numerusform>الوسم «{name}» مستعمل (ادعاءات: %Ln)، ولا يُحذف ما دام كذلك.</numerusform>
            <numerusform>الوسم «{name}» مستعمل (ادعاءات: %Ln)، ولا يُحذف ما دام كذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) being assessed blind: a status that is set now would be seen.</source>
        <translation>
            <numerusform>ادعاءات قيد التقييم المُعمّى: %Ln. أي حالة تُعيَّن الآن ستكون ظاهرة.</numerusform>
            <numerusform>ادعاءات قيد التقييم المُعمّى: %Ln. أي حالة تُعيَّن الآن ستكون ظاهرة.</numerusform>
            <numerusform>ادعاءات قيد التقييم المُعمّى: %Ln. أي حالة تُعيَّن الآن ستكون ظاهرة.</numerusform>
            <numerusform>ادعاءات قيد التقييم المُعمّى: %Ln. أي حالة تُعيَّن الآن ستكون ظاهرة.</numerusform>
            <numerusform>ادعاءات قيد التقييم المُعمّى: %Ln. أي حالة تُعيَّن الآن ستكون ظاهرة.</numerusform>
            <numerusform>ادعاءات قيد التقييم المُعمّى: %Ln. أي حالة تُعيَّن الآن ستكون ظاهرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) not checked</source>
        <translation>
            <numerusform>ادعاءات غير مدقَّقة: %Ln</numerusform>
            <numerusform>ادعاءات غير مدقَّقة: %Ln</numerusform>
            <numerusform>ادعاءات غير مدقَّقة: %Ln</numerusform>
            <numerusform>ادعاءات غير مدقَّقة: %Ln</numerusform>
            <numerusform>ادعاءات غير مدقَّقة: %Ln</numerusform>
            <numerusform>ادعاءات غير مدقَّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) not checked yet</source>
        <translation>
            <numerusform>ادعاءات لم تُدقَّق بعد: %Ln</numerusform>
            <numerusform>ادعاءات لم تُدقَّق بعد: %Ln</numerusform>
            <numerusform>ادعاءات لم تُدقَّق بعد: %Ln</numerusform>
            <numerusform>ادعاءات لم تُدقَّق بعد: %Ln</numerusform>
            <numerusform>ادعاءات لم تُدقَّق بعد: %Ln</numerusform>
            <numerusform>ادعاءات لم تُدقَّق بعد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (is|are) there already: nothing about (it|them) was changed.</source>
        <translation>
            <numerusform>ادعاءات موجودة من قبل ولم يتغيّر فيها شيء: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل ولم يتغيّر فيها شيء: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل ولم يتغيّر فيها شيء: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل ولم يتغيّر فيها شيء: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل ولم يتغيّر فيها شيء: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل ولم يتغيّر فيها شيء: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (rests|rest) on a source that was found wrong</source>
        <translation>
            <numerusform>ادعاءات تستند إلى مصدر تبيّن خطؤه: %Ln</numerusform>
            <numerusform>ادعاءات تستند إلى مصدر تبيّن خطؤه: %Ln</numerusform>
            <numerusform>ادعاءات تستند إلى مصدر تبيّن خطؤه: %Ln</numerusform>
            <numerusform>ادعاءات تستند إلى مصدر تبيّن خطؤه: %Ln</numerusform>
            <numerusform>ادعاءات تستند إلى مصدر تبيّن خطؤه: %Ln</numerusform>
            <numerusform>ادعاءات تستند إلى مصدر تبيّن خطؤه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) (was|were) merged.</source>
        <translation>
            <numerusform>دُمج: لا ادعاءات.</numerusform>
            <numerusform>دُمج: ادعاء واحد.</numerusform>
            <numerusform>دُمج: ادعاءان.</numerusform>
            <numerusform>دُمج: %Ln ادعاءات.</numerusform>
            <numerusform>دُمج: %Ln ادعاءً.</numerusform>
            <numerusform>دُمج: %Ln ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) as here</source>
        <translation>
            <numerusform>ادعاءات كما هنا: %Ln</numerusform>
            <numerusform>ادعاءات كما هنا: %Ln</numerusform>
            <numerusform>ادعاءات كما هنا: %Ln</numerusform>
            <numerusform>ادعاءات كما هنا: %Ln</numerusform>
            <numerusform>ادعاءات كما هنا: %Ln</numerusform>
            <numerusform>ادعاءات كما هنا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) came in with the draft.</source>
        <translation>
            <numerusform>ادعاءات دخلت مع المسودة: %Ln.</numerusform>
            <numerusform>ادعاءات دخلت مع المسودة: %Ln.</numerusform>
            <numerusform>ادعاءات دخلت مع المسودة: %Ln.</numerusform>
            <numerusform>ادعاءات دخلت مع المسودة: %Ln.</numerusform>
            <numerusform>ادعاءات دخلت مع المسودة: %Ln.</numerusform>
            <numerusform>ادعاءات دخلت مع المسودة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) copied as a table.</source>
        <translation>
            <numerusform>نُسخ جدولًا: لا ادعاءات.</numerusform>
            <numerusform>نُسخ جدولًا: ادعاء واحد.</numerusform>
            <numerusform>نُسخ جدولًا: ادعاءان.</numerusform>
            <numerusform>نُسخ جدولًا: %Ln ادعاءات.</numerusform>
            <numerusform>نُسخ جدولًا: %Ln ادعاءً.</numerusform>
            <numerusform>نُسخ جدولًا: %Ln ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) made of source notes.</source>
        <translation>
            <numerusform>ادعاءات أُنشئت من ملاحظات المصادر: %Ln.</numerusform>
            <numerusform>ادعاءات أُنشئت من ملاحظات المصادر: %Ln.</numerusform>
            <numerusform>ادعاءات أُنشئت من ملاحظات المصادر: %Ln.</numerusform>
            <numerusform>ادعاءات أُنشئت من ملاحظات المصادر: %Ln.</numerusform>
            <numerusform>ادعاءات أُنشئت من ملاحظات المصادر: %Ln.</numerusform>
            <numerusform>ادعاءات أُنشئت من ملاحظات المصادر: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) rest(s) on this source.</source>
        <translation>
            <numerusform>ادعاءات تستند إلى هذا المصدر: %Ln.</numerusform>
            <numerusform>ادعاءات تستند إلى هذا المصدر: %Ln.</numerusform>
            <numerusform>ادعاءات تستند إلى هذا المصدر: %Ln.</numerusform>
            <numerusform>ادعاءات تستند إلى هذا المصدر: %Ln.</numerusform>
            <numerusform>ادعاءات تستند إلى هذا المصدر: %Ln.</numerusform>
            <numerusform>ادعاءات تستند إلى هذا المصدر: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that change</source>
        <translation>
            <numerusform>ادعاءات تتغيّر: %Ln</numerusform>
            <numerusform>ادعاءات تتغيّر: %Ln</numerusform>
            <numerusform>ادعاءات تتغيّر: %Ln</numerusform>
            <numerusform>ادعاءات تتغيّر: %Ln</numerusform>
            <numerusform>ادعاءات تتغيّر: %Ln</numerusform>
            <numerusform>ادعاءات تتغيّر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) worded alike (is|are) rated otherwise:</source>
        <translation>
            <numerusform>ادعاءات بصياغة مشابهة وتقييم مختلف (%Ln):</numerusform>
            <numerusform>ادعاءات بصياغة مشابهة وتقييم مختلف (%Ln):</numerusform>
            <numerusform>ادعاءات بصياغة مشابهة وتقييم مختلف (%Ln):</numerusform>
            <numerusform>ادعاءات بصياغة مشابهة وتقييم مختلف (%Ln):</numerusform>
            <numerusform>ادعاءات بصياغة مشابهة وتقييم مختلف (%Ln):</numerusform>
            <numerusform>ادعاءات بصياغة مشابهة وتقييم مختلف (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) (has|have) named you, the last one by {who}</source>
        <translation>
            <numerusform>تعليقات تذكرك: %Ln، آخرها من {who}</numerusform>
            <numerusform>تعليقات تذكرك: %Ln، آخرها من {who}</numerusform>
            <numerusform>تعليقات تذكرك: %Ln، آخرها من {who}</numerusform>
            <numerusform>تعليقات تذكرك: %Ln، آخرها من {who}</numerusform>
            <numerusform>تعليقات تذكرك: %Ln، آخرها من {who}</numerusform>
            <numerusform>تعليقات تذكرك: %Ln، آخرها من {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>لا تناقضات</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%Ln تناقضات</numerusform>
            <numerusform>%Ln تناقضًا</numerusform>
            <numerusform>%Ln تناقض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%Ln تصحيحات</numerusform>
            <numerusform>%Ln تصحيحًا</numerusform>
            <numerusform>%Ln تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cut(s)</source>
        <translation>
            <numerusform>لا محذوفات</numerusform>
            <numerusform>محذوف واحد</numerusform>
            <numerusform>محذوفان</numerusform>
            <numerusform>%Ln محذوفات</numerusform>
            <numerusform>%Ln محذوفًا</numerusform>
            <numerusform>%Ln محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>تعذّر: %Ln</numerusform>
            <numerusform>تعذّر: %Ln</numerusform>
            <numerusform>تعذّر: %Ln</numerusform>
            <numerusform>تعذّر: %Ln</numerusform>
            <numerusform>تعذّر: %Ln</numerusform>
            <numerusform>تعذّر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false or misleading claim(s) (has|have) neither a correction nor a query</source>
        <translation>
            <numerusform>ادعاءات خاطئة أو مضللة بلا تصحيح ولا استفسار: %Ln</numerusform>
            <numerusform>ادعاءات خاطئة أو مضللة بلا تصحيح ولا استفسار: %Ln</numerusform>
            <numerusform>ادعاءات خاطئة أو مضللة بلا تصحيح ولا استفسار: %Ln</numerusform>
            <numerusform>ادعاءات خاطئة أو مضللة بلا تصحيح ولا استفسار: %Ln</numerusform>
            <numerusform>ادعاءات خاطئة أو مضللة بلا تصحيح ولا استفسار: %Ln</numerusform>
            <numerusform>ادعاءات خاطئة أو مضللة بلا تصحيح ولا استفسار: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be taken.</source>
        <translation>
            <numerusform>ملفات تعذّر أخذها: %Ln.</numerusform>
            <numerusform>ملفات تعذّر أخذها: %Ln.</numerusform>
            <numerusform>ملفات تعذّر أخذها: %Ln.</numerusform>
            <numerusform>ملفات تعذّر أخذها: %Ln.</numerusform>
            <numerusform>ملفات تعذّر أخذها: %Ln.</numerusform>
            <numerusform>ملفات تعذّر أخذها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s) (stands|stand) behind the text: no mark was found.</source>
        <translation>
            <numerusform>حواشٍ وُضعت بعد النص لأن علاماتها لم توجد: %Ln.</numerusform>
            <numerusform>حواشٍ وُضعت بعد النص لأن علاماتها لم توجد: %Ln.</numerusform>
            <numerusform>حواشٍ وُضعت بعد النص لأن علاماتها لم توجد: %Ln.</numerusform>
            <numerusform>حواشٍ وُضعت بعد النص لأن علاماتها لم توجد: %Ln.</numerusform>
            <numerusform>حواشٍ وُضعت بعد النص لأن علاماتها لم توجد: %Ln.</numerusform>
            <numerusform>حواشٍ وُضعت بعد النص لأن علاماتها لم توجد: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the row (has|have) no computed value in the file.</source>
        <translation>
            <numerusform>صيغ في الصف ليست لها قيمة محسوبة في الملف: %Ln.</numerusform>
            <numerusform>صيغ في الصف ليست لها قيمة محسوبة في الملف: %Ln.</numerusform>
            <numerusform>صيغ في الصف ليست لها قيمة محسوبة في الملف: %Ln.</numerusform>
            <numerusform>صيغ في الصف ليست لها قيمة محسوبة في الملف: %Ln.</numerusform>
            <numerusform>صيغ في الصف ليست لها قيمة محسوبة في الملف: %Ln.</numerusform>
            <numerusform>صيغ في الصف ليست لها قيمة محسوبة في الملف: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>مصادر مستقلة: %Ln</numerusform>
            <numerusform>مصادر مستقلة: %Ln</numerusform>
            <numerusform>مصادر مستقلة: %Ln</numerusform>
            <numerusform>مصادر مستقلة: %Ln</numerusform>
            <numerusform>مصادر مستقلة: %Ln</numerusform>
            <numerusform>مصادر مستقلة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>بقي: %Ln</numerusform>
            <numerusform>بقي: %Ln</numerusform>
            <numerusform>بقي: %Ln</numerusform>
            <numerusform>بقي: %Ln</numerusform>
            <numerusform>بقي: %Ln</numerusform>
            <numerusform>بقي: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>فُقد: %Ln</numerusform>
            <numerusform>فُقد: %Ln</numerusform>
            <numerusform>فُقد: %Ln</numerusform>
            <numerusform>فُقد: %Ln</numerusform>
            <numerusform>فُقد: %Ln</numerusform>
            <numerusform>فُقد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) (states|state) no words: whether (it|they) (stands|stand) right nobody can tell.</source>
        <translation>
            <numerusform>علامات لا تذكر كلماتها ولا سبيل إلى معرفة صحة مواضعها: %Ln.</numerusform>
            <numerusform>علامات لا تذكر كلماتها ولا سبيل إلى معرفة صحة مواضعها: %Ln.</numerusform>
            <numerusform>علامات لا تذكر كلماتها ولا سبيل إلى معرفة صحة مواضعها: %Ln.</numerusform>
            <numerusform>علامات لا تذكر كلماتها ولا سبيل إلى معرفة صحة مواضعها: %Ln.</numerusform>
            <numerusform>علامات لا تذكر كلماتها ولا سبيل إلى معرفة صحة مواضعها: %Ln.</numerusform>
            <numerusform>علامات لا تذكر كلماتها ولا سبيل إلى معرفة صحة مواضعها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) could not be placed in the text and (was|were) left out: {named}</source>
        <translation>
            <numerusform>علامات لم يوجد لها موضع في النص فتُركت (%Ln): {named}</numerusform>
            <numerusform>علامات لم يوجد لها موضع في النص فتُركت (%Ln): {named}</numerusform>
            <numerusform>علامات لم يوجد لها موضع في النص فتُركت (%Ln): {named}</numerusform>
            <numerusform>علامات لم يوجد لها موضع في النص فتُركت (%Ln): {named}</numerusform>
            <numerusform>علامات لم يوجد لها موضع في النص فتُركت (%Ln): {named}</numerusform>
            <numerusform>علامات لم يوجد لها موضع في النص فتُركت (%Ln): {named}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) did not stand where the file says and (was|were) found by the words.</source>
        <translation>
            <numerusform>علامات لم تكن حيث يقول الملف وعُثر عليها بالكلمات: %Ln.</numerusform>
            <numerusform>علامات لم تكن حيث يقول الملف وعُثر عليها بالكلمات: %Ln.</numerusform>
            <numerusform>علامات لم تكن حيث يقول الملف وعُثر عليها بالكلمات: %Ln.</numerusform>
            <numerusform>علامات لم تكن حيث يقول الملف وعُثر عليها بالكلمات: %Ln.</numerusform>
            <numerusform>علامات لم تكن حيث يقول الملف وعُثر عليها بالكلمات: %Ln.</numerusform>
            <numerusform>علامات لم تكن حيث يقول الملف وعُثر عليها بالكلمات: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of a model, which nobody has made, (was|were) left out.</source>
        <translation>
            <numerusform>علامات من نموذج لم يضعها أحد فتُركت: %Ln.</numerusform>
            <numerusform>علامات من نموذج لم يضعها أحد فتُركت: %Ln.</numerusform>
            <numerusform>علامات من نموذج لم يضعها أحد فتُركت: %Ln.</numerusform>
            <numerusform>علامات من نموذج لم يضعها أحد فتُركت: %Ln.</numerusform>
            <numerusform>علامات من نموذج لم يضعها أحد فتُركت: %Ln.</numerusform>
            <numerusform>علامات من نموذج لم يضعها أحد فتُركت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) that (was|were) rejected (was|were) left out.</source>
        <translation>
            <numerusform>علامات مرفوضة تُركت: %Ln.</numerusform>
            <numerusform>علامات مرفوضة تُركت: %Ln.</numerusform>
            <numerusform>علامات مرفوضة تُركت: %Ln.</numerusform>
            <numerusform>علامات مرفوضة تُركت: %Ln.</numerusform>
            <numerusform>علامات مرفوضة تُركت: %Ln.</numerusform>
            <numerusform>علامات مرفوضة تُركت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) without a place or a label (was|were) left out.</source>
        <translation>
            <numerusform>علامات بلا موضع أو بلا تسمية تُركت: %Ln.</numerusform>
            <numerusform>علامات بلا موضع أو بلا تسمية تُركت: %Ln.</numerusform>
            <numerusform>علامات بلا موضع أو بلا تسمية تُركت: %Ln.</numerusform>
            <numerusform>علامات بلا موضع أو بلا تسمية تُركت: %Ln.</numerusform>
            <numerusform>علامات بلا موضع أو بلا تسمية تُركت: %Ln.</numerusform>
            <numerusform>علامات بلا موضع أو بلا تسمية تُركت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>نُقل: %Ln</numerusform>
            <numerusform>نُقل: %Ln</numerusform>
            <numerusform>نُقل: %Ln</numerusform>
            <numerusform>نُقل: %Ln</numerusform>
            <numerusform>نُقل: %Ln</numerusform>
            <numerusform>نُقل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات جديدة</numerusform>
            <numerusform>ادعاء جديد واحد</numerusform>
            <numerusform>ادعاءان جديدان</numerusform>
            <numerusform>%Ln ادعاءات جديدة</numerusform>
            <numerusform>%Ln ادعاءً جديدًا</numerusform>
            <numerusform>%Ln ادعاء جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) and other thing(s)</source>
        <translation>
            <numerusform>ملاحظات وأشياء أخرى: %Ln</numerusform>
            <numerusform>ملاحظات وأشياء أخرى: %Ln</numerusform>
            <numerusform>ملاحظات وأشياء أخرى: %Ln</numerusform>
            <numerusform>ملاحظات وأشياء أخرى: %Ln</numerusform>
            <numerusform>ملاحظات وأشياء أخرى: %Ln</numerusform>
            <numerusform>ملاحظات وأشياء أخرى: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) and waiver(s) on the article that it came in as went with it.</source>
        <translation>
            <numerusform>ملاحظات واستثناءات على المقال الذي دخل به ذهبت معه: %Ln.</numerusform>
            <numerusform>ملاحظات واستثناءات على المقال الذي دخل به ذهبت معه: %Ln.</numerusform>
            <numerusform>ملاحظات واستثناءات على المقال الذي دخل به ذهبت معه: %Ln.</numerusform>
            <numerusform>ملاحظات واستثناءات على المقال الذي دخل به ذهبت معه: %Ln.</numerusform>
            <numerusform>ملاحظات واستثناءات على المقال الذي دخل به ذهبت معه: %Ln.</numerusform>
            <numerusform>ملاحظات واستثناءات على المقال الذي دخل به ذهبت معه: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>مرات الورود: %Ln</numerusform>
            <numerusform>مرات الورود: %Ln</numerusform>
            <numerusform>مرات الورود: %Ln</numerusform>
            <numerusform>مرات الورود: %Ln</numerusform>
            <numerusform>مرات الورود: %Ln</numerusform>
            <numerusform>مرات الورود: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open (query|queries)</source>
        <translation>
            <numerusform>استفسارات مفتوحة: %Ln</numerusform>
            <numerusform>استفسارات مفتوحة: %Ln</numerusform>
            <numerusform>استفسارات مفتوحة: %Ln</numerusform>
            <numerusform>استفسارات مفتوحة: %Ln</numerusform>
            <numerusform>استفسارات مفتوحة: %Ln</numerusform>
            <numerusform>استفسارات مفتوحة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other article(s) (has|have) passages of this one.</source>
        <translation>
            <numerusform>مقالات أخرى فيها فقرات من هذا المقال: %Ln.</numerusform>
            <numerusform>مقالات أخرى فيها فقرات من هذا المقال: %Ln.</numerusform>
            <numerusform>مقالات أخرى فيها فقرات من هذا المقال: %Ln.</numerusform>
            <numerusform>مقالات أخرى فيها فقرات من هذا المقال: %Ln.</numerusform>
            <numerusform>مقالات أخرى فيها فقرات من هذا المقال: %Ln.</numerusform>
            <numerusform>مقالات أخرى فيها فقرات من هذا المقال: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (holds|hold) no text: pictures, as of a scan.</source>
        <translation>
            <numerusform>صفحات بلا نص، وهي صور كما في المسح الضوئي: %Ln.</numerusform>
            <numerusform>صفحات بلا نص، وهي صور كما في المسح الضوئي: %Ln.</numerusform>
            <numerusform>صفحات بلا نص، وهي صور كما في المسح الضوئي: %Ln.</numerusform>
            <numerusform>صفحات بلا نص، وهي صور كما في المسح الضوئي: %Ln.</numerusform>
            <numerusform>صفحات بلا نص، وهي صور كما في المسح الضوئي: %Ln.</numerusform>
            <numerusform>صفحات بلا نص، وهي صور كما في المسح الضوئي: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (was|were) printed.</source>
        <translation>
            <numerusform>صفحات مطبوعة: %Ln.</numerusform>
            <numerusform>صفحات مطبوعة: %Ln.</numerusform>
            <numerusform>صفحات مطبوعة: %Ln.</numerusform>
            <numerusform>صفحات مطبوعة: %Ln.</numerusform>
            <numerusform>صفحات مطبوعة: %Ln.</numerusform>
            <numerusform>صفحات مطبوعة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over (of another kind)</source>
        <translation>
            <numerusform>جرى تجاوزه لأنه من نوع آخر: %Ln</numerusform>
            <numerusform>جرى تجاوزه لأنه من نوع آخر: %Ln</numerusform>
            <numerusform>جرى تجاوزه لأنه من نوع آخر: %Ln</numerusform>
            <numerusform>جرى تجاوزه لأنه من نوع آخر: %Ln</numerusform>
            <numerusform>جرى تجاوزه لأنه من نوع آخر: %Ln</numerusform>
            <numerusform>جرى تجاوزه لأنه من نوع آخر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (is|are) left out</source>
        <translation>
            <numerusform>أدلة سرية متروكة: %Ln</numerusform>
            <numerusform>أدلة سرية متروكة: %Ln</numerusform>
            <numerusform>أدلة سرية متروكة: %Ln</numerusform>
            <numerusform>أدلة سرية متروكة: %Ln</numerusform>
            <numerusform>أدلة سرية متروكة: %Ln</numerusform>
            <numerusform>أدلة سرية متروكة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (was|were) left out</source>
        <translation>
            <numerusform>أدلة سرية لم تُدرج: %Ln</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of confidential evidence (was|were) left out.</source>
        <translation>
            <numerusform>أدلة سرية لم تُدرج: %Ln.</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln.</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln.</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln.</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln.</numerusform>
            <numerusform>أدلة سرية لم تُدرج: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%Ln أدلة</numerusform>
            <numerusform>%Ln دليلًا</numerusform>
            <numerusform>%Ln دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (is|are) to leave the claim.</source>
        <translation>
            <numerusform>تُفصل عن الادعاء: لا مواضع.</numerusform>
            <numerusform>تُفصل عن الادعاء: موضع واحد.</numerusform>
            <numerusform>تُفصل عن الادعاء: موضعان.</numerusform>
            <numerusform>تُفصل عن الادعاء: %Ln مواضع.</numerusform>
            <numerusform>تُفصل عن الادعاء: %Ln موضعًا.</numerusform>
            <numerusform>تُفصل عن الادعاء: %Ln موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (waits|wait) to be looked at since a new draft came</source>
        <translation>
            <numerusform>مواضع تنتظر النظر منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع تنتظر النظر منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع تنتظر النظر منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع تنتظر النظر منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع تنتظر النظر منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع تنتظر النظر منذ دخول مسودة جديدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) as before</source>
        <translation>
            <numerusform>مواضع كما كانت: %Ln</numerusform>
            <numerusform>مواضع كما كانت: %Ln</numerusform>
            <numerusform>مواضع كما كانت: %Ln</numerusform>
            <numerusform>مواضع كما كانت: %Ln</numerusform>
            <numerusform>مواضع كما كانت: %Ln</numerusform>
            <numerusform>مواضع كما كانت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) held a name that was erased here: erased again.</source>
        <translation>
            <numerusform>مواضع احتوت اسمًا مُحي هنا: %Ln. مُحي منها مجددًا.</numerusform>
            <numerusform>مواضع احتوت اسمًا مُحي هنا: %Ln. مُحي منها مجددًا.</numerusform>
            <numerusform>مواضع احتوت اسمًا مُحي هنا: %Ln. مُحي منها مجددًا.</numerusform>
            <numerusform>مواضع احتوت اسمًا مُحي هنا: %Ln. مُحي منها مجددًا.</numerusform>
            <numerusform>مواضع احتوت اسمًا مُحي هنا: %Ln. مُحي منها مجددًا.</numerusform>
            <numerusform>مواضع احتوت اسمًا مُحي هنا: %Ln. مُحي منها مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the texts</source>
        <translation>
            <numerusform>لا مواضع في النصوص</numerusform>
            <numerusform>موضع واحد في النصوص</numerusform>
            <numerusform>موضعان في النصوص</numerusform>
            <numerusform>%Ln مواضع في النصوص</numerusform>
            <numerusform>%Ln موضعًا في النصوص</numerusform>
            <numerusform>%Ln موضع في النصوص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of claims on the article that it came in as (is|are) not in the draft: (it|they) went with it.</source>
        <translation>
            <numerusform>مواضع ادعاءات على المقال الذي دخل به ليست في المسودة فذهبت معه: %Ln.</numerusform>
            <numerusform>مواضع ادعاءات على المقال الذي دخل به ليست في المسودة فذهبت معه: %Ln.</numerusform>
            <numerusform>مواضع ادعاءات على المقال الذي دخل به ليست في المسودة فذهبت معه: %Ln.</numerusform>
            <numerusform>مواضع ادعاءات على المقال الذي دخل به ليست في المسودة فذهبت معه: %Ln.</numerusform>
            <numerusform>مواضع ادعاءات على المقال الذي دخل به ليست في المسودة فذهبت معه: %Ln.</numerusform>
            <numerusform>مواضع ادعاءات على المقال الذي دخل به ليست في المسودة فذهبت معه: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at since a new draft came</source>
        <translation>
            <numerusform>مواضع للنظر فيها منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع للنظر فيها منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع للنظر فيها منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع للنظر فيها منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع للنظر فيها منذ دخول مسودة جديدة: %Ln</numerusform>
            <numerusform>مواضع للنظر فيها منذ دخول مسودة جديدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) written and read back, none differs</source>
        <translation>
            <numerusform>مواضع كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>مواضع كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>مواضع كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>مواضع كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>مواضع كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>مواضع كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written and read back, none differs</source>
        <translation>
            <numerusform>سجلات كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>سجلات كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>سجلات كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>سجلات كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>سجلات كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
            <numerusform>سجلات كُتبت وأُعيدت قراءتها دون اختلاف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) between marks (was|were) left out.</source>
        <translation>
            <numerusform>علاقات بين العلامات تُركت: %Ln.</numerusform>
            <numerusform>علاقات بين العلامات تُركت: %Ln.</numerusform>
            <numerusform>علاقات بين العلامات تُركت: %Ln.</numerusform>
            <numerusform>علاقات بين العلامات تُركت: %Ln.</numerusform>
            <numerusform>علاقات بين العلامات تُركت: %Ln.</numerusform>
            <numerusform>علاقات بين العلامات تُركت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s), which become comments</source>
        <translation>
            <numerusform>ملحوظات تصير تعليقات: %Ln</numerusform>
            <numerusform>ملحوظات تصير تعليقات: %Ln</numerusform>
            <numerusform>ملحوظات تصير تعليقات: %Ln</numerusform>
            <numerusform>ملحوظات تصير تعليقات: %Ln</numerusform>
            <numerusform>ملحوظات تصير تعليقات: %Ln</numerusform>
            <numerusform>ملحوظات تصير تعليقات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>محدَّد: %Ln</numerusform>
            <numerusform>محدَّد: %Ln</numerusform>
            <numerusform>محدَّد: %Ln</numerusform>
            <numerusform>محدَّد: %Ln</numerusform>
            <numerusform>محدَّد: %Ln</numerusform>
            <numerusform>محدَّد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar claim(s)</source>
        <translation>
            <numerusform>ادعاءات مشابهة: %Ln</numerusform>
            <numerusform>ادعاءات مشابهة: %Ln</numerusform>
            <numerusform>ادعاءات مشابهة: %Ln</numerusform>
            <numerusform>ادعاءات مشابهة: %Ln</numerusform>
            <numerusform>ادعاءات مشابهة: %Ln</numerusform>
            <numerusform>ادعاءات مشابهة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped (already here)</source>
        <translation>
            <numerusform>تُخطّي لأنه موجود: %Ln</numerusform>
            <numerusform>تُخطّي لأنه موجود: %Ln</numerusform>
            <numerusform>تُخطّي لأنه موجود: %Ln</numerusform>
            <numerusform>تُخطّي لأنه موجود: %Ln</numerusform>
            <numerusform>تُخطّي لأنه موجود: %Ln</numerusform>
            <numerusform>تُخطّي لأنه موجود: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) brought back</source>
        <translation>
            <numerusform>ملاحظات مصادر أُعيدت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُعيدت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُعيدت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُعيدت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُعيدت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُعيدت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) came in with the draft</source>
        <translation>
            <numerusform>ملاحظات مصادر جاءت مع المسودة: %Ln</numerusform>
            <numerusform>ملاحظات مصادر جاءت مع المسودة: %Ln</numerusform>
            <numerusform>ملاحظات مصادر جاءت مع المسودة: %Ln</numerusform>
            <numerusform>ملاحظات مصادر جاءت مع المسودة: %Ln</numerusform>
            <numerusform>ملاحظات مصادر جاءت مع المسودة: %Ln</numerusform>
            <numerusform>ملاحظات مصادر جاءت مع المسودة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source note(s) removed</source>
        <translation>
            <numerusform>ملاحظات مصادر أُزيلت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُزيلت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُزيلت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُزيلت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُزيلت: %Ln</numerusform>
            <numerusform>ملاحظات مصادر أُزيلت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) copied as a table.</source>
        <translation>
            <numerusform>مصادر نُسخت جدولًا: %Ln.</numerusform>
            <numerusform>مصادر نُسخت جدولًا: %Ln.</numerusform>
            <numerusform>مصادر نُسخت جدولًا: %Ln.</numerusform>
            <numerusform>مصادر نُسخت جدولًا: %Ln.</numerusform>
            <numerusform>مصادر نُسخت جدولًا: %Ln.</numerusform>
            <numerusform>مصادر نُسخت جدولًا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) made one.</source>
        <translation>
            <numerusform>مصادر دُمجت في واحد: %Ln.</numerusform>
            <numerusform>مصادر دُمجت في واحد: %Ln.</numerusform>
            <numerusform>مصادر دُمجت في واحد: %Ln.</numerusform>
            <numerusform>مصادر دُمجت في واحد: %Ln.</numerusform>
            <numerusform>مصادر دُمجت في واحد: %Ln.</numerusform>
            <numerusform>مصادر دُمجت في واحد: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) of {name} (is|are) no text and (was|were) left out.</source>
        <translation>
            <numerusform>مصادر في {name} ليست نصًا فتُركت: %Ln.</numerusform>
            <numerusform>مصادر في {name} ليست نصًا فتُركت: %Ln.</numerusform>
            <numerusform>مصادر في {name} ليست نصًا فتُركت: %Ln.</numerusform>
            <numerusform>مصادر في {name} ليست نصًا فتُركت: %Ln.</numerusform>
            <numerusform>مصادر في {name} ليست نصًا فتُركت: %Ln.</numerusform>
            <numerusform>مصادر في {name} ليست نصًا فتُركت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) put into the library.</source>
        <translation>
            <numerusform>مصادر أُضيفت إلى المكتبة: %Ln.</numerusform>
            <numerusform>مصادر أُضيفت إلى المكتبة: %Ln.</numerusform>
            <numerusform>مصادر أُضيفت إلى المكتبة: %Ln.</numerusform>
            <numerusform>مصادر أُضيفت إلى المكتبة: %Ln.</numerusform>
            <numerusform>مصادر أُضيفت إلى المكتبة: %Ln.</numerusform>
            <numerusform>مصادر أُضيفت إلى المكتبة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%Ln حالات</numerusform>
            <numerusform>%Ln حالة</numerusform>
            <numerusform>%Ln حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history</source>
        <translation>
            <numerusform>خطوات من السجل: %Ln</numerusform>
            <numerusform>خطوات من السجل: %Ln</numerusform>
            <numerusform>خطوات من السجل: %Ln</numerusform>
            <numerusform>خطوات من السجل: %Ln</numerusform>
            <numerusform>خطوات من السجل: %Ln</numerusform>
            <numerusform>خطوات من السجل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretch(es) of the source (is|are) left out.</source>
        <translation>
            <numerusform>أجزاء محذوفة من الأصل: %Ln.</numerusform>
            <numerusform>أجزاء محذوفة من الأصل: %Ln.</numerusform>
            <numerusform>أجزاء محذوفة من الأصل: %Ln.</numerusform>
            <numerusform>أجزاء محذوفة من الأصل: %Ln.</numerusform>
            <numerusform>أجزاء محذوفة من الأصل: %Ln.</numerusform>
            <numerusform>أجزاء محذوفة من الأصل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text box(es) (was|were) put behind (its|their) paragraph.</source>
        <translation>
            <numerusform>مربعات نص وُضعت بعد فقراتها: %Ln.</numerusform>
            <numerusform>مربعات نص وُضعت بعد فقراتها: %Ln.</numerusform>
            <numerusform>مربعات نص وُضعت بعد فقراتها: %Ln.</numerusform>
            <numerusform>مربعات نص وُضعت بعد فقراتها: %Ln.</numerusform>
            <numerusform>مربعات نص وُضعت بعد فقراتها: %Ln.</numerusform>
            <numerusform>مربعات نص وُضعت بعد فقراتها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) (does|do) not fit into this format.</source>
        <translation>
            <numerusform>ما لا يتسع له هذا التنسيق: %Ln.</numerusform>
            <numerusform>ما لا يتسع له هذا التنسيق: %Ln.</numerusform>
            <numerusform>ما لا يتسع له هذا التنسيق: %Ln.</numerusform>
            <numerusform>ما لا يتسع له هذا التنسيق: %Ln.</numerusform>
            <numerusform>ما لا يتسع له هذا التنسيق: %Ln.</numerusform>
            <numerusform>ما لا يتسع له هذا التنسيق: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) (was|were) changed at two desks.</source>
        <translation>
            <numerusform>أشياء غُيّرت على مكتبين: %Ln.</numerusform>
            <numerusform>أشياء غُيّرت على مكتبين: %Ln.</numerusform>
            <numerusform>أشياء غُيّرت على مكتبين: %Ln.</numerusform>
            <numerusform>أشياء غُيّرت على مكتبين: %Ln.</numerusform>
            <numerusform>أشياء غُيّرت على مكتبين: %Ln.</numerusform>
            <numerusform>أشياء غُيّرت على مكتبين: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not understood</source>
        <translation>
            <numerusform>ما لم يُفهم: %Ln</numerusform>
            <numerusform>ما لم يُفهم: %Ln</numerusform>
            <numerusform>ما لم يُفهم: %Ln</numerusform>
            <numerusform>ما لم يُفهم: %Ln</numerusform>
            <numerusform>ما لم يُفهم: %Ln</numerusform>
            <numerusform>ما لم يُفهم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) taken from the writer&apos;s answers</source>
        <translation>
            <numerusform>ما أُخذ من أجوبة الكاتب: %Ln</numerusform>
            <numerusform>ما أُخذ من أجوبة الكاتب: %Ln</numerusform>
            <numerusform>ما أُخذ من أجوبة الكاتب: %Ln</numerusform>
            <numerusform>ما أُخذ من أجوبة الكاتب: %Ln</numerusform>
            <numerusform>ما أُخذ من أجوبة الكاتب: %Ln</numerusform>
            <numerusform>ما أُخذ من أجوبة الكاتب: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that both changed will wait for you to decide.</source>
        <translation>
            <numerusform>ما غيّره الطرفان وسينتظر بتّك فيه: %Ln.</numerusform>
            <numerusform>ما غيّره الطرفان وسينتظر بتّك فيه: %Ln.</numerusform>
            <numerusform>ما غيّره الطرفان وسينتظر بتّك فيه: %Ln.</numerusform>
            <numerusform>ما غيّره الطرفان وسينتظر بتّك فيه: %Ln.</numerusform>
            <numerusform>ما غيّره الطرفان وسينتظر بتّك فيه: %Ln.</numerusform>
            <numerusform>ما غيّره الطرفان وسينتظر بتّك فيه: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to be decided</source>
        <translation>
            <numerusform>أشياء يُبتّ فيها: %Ln</numerusform>
            <numerusform>أشياء يُبتّ فيها: %Ln</numerusform>
            <numerusform>أشياء يُبتّ فيها: %Ln</numerusform>
            <numerusform>أشياء يُبتّ فيها: %Ln</numerusform>
            <numerusform>أشياء يُبتّ فيها: %Ln</numerusform>
            <numerusform>أشياء يُبتّ فيها: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to be decided. What you decide goes to the others with what you send.</source>
        <translation>
            <numerusform>ما ينتظر البتّ: %Ln. ما تبتّ فيه يصل إلى الآخرين مع ما ترسله.</numerusform>
            <numerusform>ما ينتظر البتّ: %Ln. ما تبتّ فيه يصل إلى الآخرين مع ما ترسله.</numerusform>
            <numerusform>ما ينتظر البتّ: %Ln. ما تبتّ فيه يصل إلى الآخرين مع ما ترسله.</numerusform>
            <numerusform>ما ينتظر البتّ: %Ln. ما تبتّ فيه يصل إلى الآخرين مع ما ترسله.</numerusform>
            <numerusform>ما ينتظر البتّ: %Ln. ما تبتّ فيه يصل إلى الآخرين مع ما ترسله.</numerusform>
            <numerusform>ما ينتظر البتّ: %Ln. ما تبتّ فيه يصل إلى الآخرين مع ما ترسله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would be taken, as one step that can be undone.</source>
        <translation>
            <numerusform>ما سيؤخذ: %Ln، في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>ما سيؤخذ: %Ln، في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>ما سيؤخذ: %Ln، في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>ما سيؤخذ: %Ln، في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>ما سيؤخذ: %Ln، في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>ما سيؤخذ: %Ln، في خطوة واحدة يمكن التراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>للبتّ فيه: %Ln</numerusform>
            <numerusform>للبتّ فيه: %Ln</numerusform>
            <numerusform>للبتّ فيه: %Ln</numerusform>
            <numerusform>للبتّ فيه: %Ln</numerusform>
            <numerusform>للبتّ فيه: %Ln</numerusform>
            <numerusform>للبتّ فيه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>للنظر فيه: %Ln</numerusform>
            <numerusform>للنظر فيه: %Ln</numerusform>
            <numerusform>للنظر فيه: %Ln</numerusform>
            <numerusform>للنظر فيه: %Ln</numerusform>
            <numerusform>للنظر فيه: %Ln</numerusform>
            <numerusform>للنظر فيه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;annotator articles&apos; lists what it has.</source>
        <translation>الأمر &apos;annotator articles&apos; يسرد ما فيه.</translation>
    </message>
    <message>
        <source>&apos;annotator backups&apos; lists its backups.</source>
        <translation>الأمر &apos;annotator backups&apos; يسرد نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>&apos;annotator backups&apos; lists the backups.</source>
        <translation>الأمر &apos;annotator backups&apos; يسرد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>&apos;annotator backups&apos; lists those there are.</source>
        <translation>الأمر &apos;annotator backups&apos; يسرد الموجود منها.</translation>
    </message>
    <message>
        <source>&apos;annotator claims&apos; lists what it has.</source>
        <translation>الأمر &apos;annotator claims&apos; يسرد ما فيه.</translation>
    </message>
    <message>
        <source>&apos;annotator conflicts&apos; lists those there are.</source>
        <translation>الأمر &apos;annotator conflicts&apos; يسرد الموجود منها.</translation>
    </message>
    <message>
        <source>&apos;annotator formats&apos; lists those that there are.</source>
        <translation>الأمر &apos;annotator formats&apos; يسرد الموجود منها.</translation>
    </message>
    <message>
        <source>&apos;annotator import-claims&apos; takes it. If it holds articles, say where, as --columns text=NAME.</source>
        <translation>الأمر &apos;annotator import-claims&apos; يقبله. فإن كان فيه مقالات فاذكر أين، مثل --columns text=NAME.</translation>
    </message>
    <message>
        <source>&apos;annotator privileged&apos; lists those there are.</source>
        <translation>‏&apos;annotator privileged&apos; يعرض الموجود منها.</translation>
    </message>
    <message>
        <source>&apos;annotator seal&apos; tells the one that it has now.</source>
        <translation>الأمر &apos;annotator seal&apos; يعرض الختم الحالي.</translation>
    </message>
    <message>
        <source>&apos;annotator send&apos; makes a parcel of it.</source>
        <translation>‏&apos;annotator send&apos; يصنع منه حزمة.</translation>
    </message>
    <message>
        <source>&apos;annotator send&apos; makes one; articles are imported.</source>
        <translation>الأمر &apos;annotator send&apos; ينشئ حزمة؛ أما المقالات فتُستورد.</translation>
    </message>
    <message>
        <source>&apos;first&apos; takes one earlier case to be wrong</source>
        <translation>«الأول» تنقضه حالة سابقة واحدة</translation>
    </message>
    <message>
        <source>&apos;most&apos; and &apos;all&apos; say something of each of them</source>
        <translation>«معظم» و«كل» تقولان شيئًا عن كل واحد منهم</translation>
    </message>
    <message>
        <source>&apos;only&apos; takes one counter-example to be wrong</source>
        <translation>«فقط» ينقضها مثال مضاد واحد</translation>
    </message>
    <message>
        <source>&apos;{date}&apos; could not be read as a date and was left out.</source>
        <translation>تعذرت قراءة &apos;{date}&apos; تاريخًا فتُرك.</translation>
    </message>
    <message>
        <source>&apos;{mark}&apos; is no fingerprint.</source>
        <translation>‏&apos;{mark}&apos; ليس بصمة.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name.</source>
        <translation>‏&apos;{name}&apos; ليس اسمًا.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not {kind}.</source>
        <translation>&apos;{name}&apos; ليس {kind}.</translation>
    </message>
    <message>
        <source>&apos;{shortcut}&apos; is the shortcut of the tag {name}.</source>
        <translation>&apos;{shortcut}&apos; اختصار الوسم {name}.</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no key.</source>
        <translation>&apos;{short}&apos; ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no shortcut.</source>
        <translation>&apos;{short}&apos; ليس اختصارًا.</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no {word}.</source>
        <translation>&apos;{short}&apos; لا يصلح: {word}.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not a database URL.</source>
        <translation>&apos;{shown}&apos; ليس عنوان قاعدة بيانات.</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not a date.</source>
        <translation>&apos;{typed}&apos; ليس تاريخًا.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no value of the option &apos;{key}&apos;.</source>
        <translation>&apos;{value}&apos; ليست قيمة للخيار &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a date.</source>
        <translation>&apos;{value}&apos; ليس تاريخًا.</translation>
    </message>
    <message>
        <source>+ comment</source>
        <translation>+ تعليق</translation>
    </message>
    <message>
        <source>+ query</source>
        <translation>+ استفسار</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln open</source>
        <translation>
            <numerusform>، مفتوح: %Ln</numerusform>
            <numerusform>، مفتوح: %Ln</numerusform>
            <numerusform>، مفتوح: %Ln</numerusform>
            <numerusform>، مفتوح: %Ln</numerusform>
            <numerusform>، مفتوح: %Ln</numerusform>
            <numerusform>، مفتوح: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, and {count} more</source>
        <translation>، و{count} أخرى</translation>
    </message>
    <message numerus="yes">
        <source>, in %Ln articles</source>
        <translation>
            <numerusform>، في لا مقالات</numerusform>
            <numerusform>، في مقال واحد</numerusform>
            <numerusform>، في مقالان</numerusform>
            <numerusform>، في %Ln مقالات</numerusform>
            <numerusform>، في %Ln مقالًا</numerusform>
            <numerusform>، في %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source: a second independent one is missing</source>
        <translation>مصدر واحد: ينقص مصدر ثانٍ مستقل</translation>
    </message>
    <message>
        <source>1, worst</source>
        <translation>1، الأسوأ</translation>
    </message>
    <message>
        <source>5, best</source>
        <translation>5، الأفضل</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened.</source>
        <translation>أُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>قوس لم يُغلق.</translation>
    </message>
    <message>
        <source>A cell is longer than {most} letters: perhaps a quotation mark is not closed.</source>
        <translation>خلية أطول من {most} حرف: ربما علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>A cell of it begins like a formula, and has an apostrophe before it (-o formulas=raw leaves it).</source>
        <translation>تبدأ خلية منه كأنها صيغة حسابية، فوُضعت قبلها فاصلة عليا (الخيار -o formulas=raw يتركها كما هي).</translation>
    </message>
    <message>
        <source>A cell of it is longer than the 32,767 characters that a spreadsheet holds: the cell ends there.</source>
        <translation>خلية منه أطول من 32,767 محرفًا يتسع لها جدول البيانات: تنتهي الخلية عند هذا الحد.</translation>
    </message>
    <message>
        <source>A claim cannot stand on white space.</source>
        <translation>لا يقوم ادعاء على مسافات فارغة.</translation>
    </message>
    <message>
        <source>A claim needs a wording.</source>
        <translation>يحتاج الادعاء إلى صياغة.</translation>
    </message>
    <message>
        <source>A claim needs a wording. Esc brings the old one back.</source>
        <translation>يحتاج الادعاء إلى صياغة. Esc يعيد القديمة.</translation>
    </message>
    <message>
        <source>A claim stands over this note already.</source>
        <translation>يوجد ادعاء على هذه الملاحظة من قبل.</translation>
    </message>
    <message>
        <source>A claim with it counts as checked</source>
        <translation>الادعاء الذي يحملها يُعدّ مدقَّقًا</translation>
    </message>
    <message>
        <source>A codebook has at most {most_statuses} statuses and {most_tags} tags.</source>
        <translation>لكتاب الترميز {most_statuses} حالة و{most_tags} وسم على الأكثر.</translation>
    </message>
    <message>
        <source>A codebook has at most {most} tags: further labels were left out.</source>
        <translation>لكتاب الترميز {most} وسم على الأكثر: تُركت التسميات الزائدة.</translation>
    </message>
    <message>
        <source>A codebook has the tags, not which claims they are on.</source>
        <translation>في كتاب الترميز الوسوم، لا الادعاءات التي تحملها.</translation>
    </message>
    <message>
        <source>A comment is on an article or on a claim.</source>
        <translation>التعليق على مقال أو على ادعاء.</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>القرار يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>A few words that nobody would put together are best.</source>
        <translation>أفضلها بضع كلمات لا يجمعها أحد معًا.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>يحتاج الملف إلى اسم.</translation>
    </message>
    <message>
        <source>A filter such as status: narrows the whole search; it cannot stand in brackets or beside OR.</source>
        <translation>مرشّح مثل status: يضيّق البحث كله؛ لا يقع بين قوسين ولا بجانب OR.</translation>
    </message>
    <message>
        <source>A link of which there is neither a saved page nor an archived copy is told as missing.</source>
        <translation>كل رابط ليست له صفحة محفوظة ولا نسخة مؤرشفة يُذكر على أنه ناقص.</translation>
    </message>
    <message>
        <source>A link without a copy</source>
        <translation>رابط بلا نسخة</translation>
    </message>
    <message>
        <source>A login has a name.</source>
        <translation>لحساب الدخول اسم.</translation>
    </message>
    <message>
        <source>A mark has one label in this format: the first of the claim&apos;s tags.</source>
        <translation>للعلامة تسمية واحدة في هذا التنسيق: أول وسوم الادعاء.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>A name has letters.</source>
        <translation>الاسم فيه حروف.</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>مقال جديد</translation>
    </message>
    <message>
        <source>A new draft of “{0}”</source>
        <translation>مسودة جديدة من «{0}»</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>لا بد من عبارة مرور.</translation>
    </message>
    <message>
        <source>A picture alone is no article.</source>
        <translation>الصورة وحدها ليست مقالًا.</translation>
    </message>
    <message>
        <source>A privileged remark names counsel and a subject, and says something.</source>
        <translation>الملاحظة المشمولة بالسرية تسمّي المحامي والموضوع وتقول شيئًا.</translation>
    </message>
    <message>
        <source>A project in a file is one person&apos;s: there are no roles on it.</source>
        <translation>المشروع المحفوظ في ملف لشخص واحد: لا أدوار فيه.</translation>
    </message>
    <message>
        <source>A project of its own; this one stays as it is</source>
        <translation>مشروع مستقل؛ ويبقى هذا كما هو</translation>
    </message>
    <message>
        <source>A project on a server is backed up there.</source>
        <translation>المشروع الذي على خادم يُنسخ احتياطيًا هناك.</translation>
    </message>
    <message>
        <source>A project on a server is backed up there: ask whoever runs it.</source>
        <translation>المشروع الذي على خادم يُنسخ احتياطيًا هناك: اسأل من يديره.</translation>
    </message>
    <message>
        <source>A project on a server is no file.</source>
        <translation>المشروع الذي على خادم ليس ملفًا.</translation>
    </message>
    <message>
        <source>A project on a server is not encrypted by Annotator.</source>
        <translation>المشروع الذي على خادم لا يعمّيه Annotator.</translation>
    </message>
    <message>
        <source>A quotation mark ends a cell that none begins.</source>
        <translation>علامة اقتباس تنهي خلية لم تبدأ بعلامة.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the cell that it begins would hold the lines behind it.</source>
        <translation>علامة اقتباس لم تُغلق: الخلية التي تبدأ بها تضم الأسطر بعدها.</translation>
    </message>
    <message>
        <source>A quoted cell does not end at its quotation mark: one is lost, or one inside is not doubled.</source>
        <translation>خلية بين علامتي اقتباس لا تنتهي بعلامتها: فُقدت علامة، أو علامة داخلها لم تُكرر.</translation>
    </message>
    <message>
        <source>A rating goes from 1 (worst) to 5 (best).</source>
        <translation>التقييم من 1 (الأسوأ) إلى 5 (الأفضل).</translation>
    </message>
    <message>
        <source>A remark for colleagues; @ names one. Enter keeps it</source>
        <translation>ملاحظة للزملاء؛ @ يسمّي أحدهم. Enter يحفظها</translation>
    </message>
    <message>
        <source>A remark is on an article or on a claim.</source>
        <translation>الملاحظة تكون على مقال أو على ادعاء.</translation>
    </message>
    <message>
        <source>A report of the fault is shown.</source>
        <translation>يُعرض تقرير بالخلل.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>يحتاج البحث المحفوظ إلى اسم.</translation>
    </message>
    <message>
        <source>A scale needs a status that claims can get.</source>
        <translation>يحتاج السلّم إلى حالة يمكن أن تأخذها الادعاءات.</translation>
    </message>
    <message>
        <source>A selection made with the mouse grows to whole words. Alt does the opposite for once.</source>
        <translation>يتسع التحديد بالفأرة إلى كلمات كاملة. Alt يعكس ذلك لمرة واحدة.</translation>
    </message>
    <message>
        <source>A shortcut is a single letter or digit.</source>
        <translation>الاختصار حرف واحد أو رقم واحد.</translation>
    </message>
    <message>
        <source>A sign has no more than two letters.</source>
        <translation>الرمز حرفان على الأكثر.</translation>
    </message>
    <message>
        <source>A single file of this format holds one article, and there are more.</source>
        <translation>يتسع الملف الواحد من هذا التنسيق لمقال واحد، وهنا أكثر.</translation>
    </message>
    <message>
        <source>A single file of this format holds one article, and there is none.</source>
        <translation>في الملف الواحد من هذا التنسيق مقال واحد، ولا مقال هنا.</translation>
    </message>
    <message>
        <source>A source cannot be independent of itself.</source>
        <translation>لا يكون المصدر مستقلًا عن نفسه.</translation>
    </message>
    <message>
        <source>A speech, a hearing, a post</source>
        <translation>خطاب، جلسة، منشور</translation>
    </message>
    <message>
        <source>A status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A status is merged into another one that is not retired.</source>
        <translation>تُدمج الحالة في حالة أخرى غير موقوفة.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>A tag is merged into another one that is not retired.</source>
        <translation>يُدمج الوسم في وسم آخر غير موقوف.</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>يحتاج الاستثناء إلى سبب.</translation>
    </message>
    <message>
        <source>AA asks for {0}: they are shown stronger than chosen.</source>
        <translation>معيار AA يطلب {0}: تُعرض أقوى مما اختير.</translation>
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
        <translation>تصنيف AVeriTeC</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Accessed today</source>
        <translation>اطُّلع عليه اليوم</translation>
    </message>
    <message>
        <source>Accessed {day}.</source>
        <translation>اطُّلع عليه في {day}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>إضافة حالة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a word on it</source>
        <translation>أضف كلمة عنه</translation>
    </message>
    <message>
        <source>Add a word that should be found, before NOT or the -.</source>
        <translation>أضف قبل NOT أو - كلمة يُراد العثور عليها.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>أضف غيرها أولًا.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Add evidence with the clipboard&apos;s text as its passage</source>
        <translation>إضافة دليل فقرته نص الحافظة</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة مرشّح</translation>
    </message>
    <message>
        <source>Add it as evidence of its own if it is another source.</source>
        <translation>أضفه دليلًا مستقلًا إن كان مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add the evidence by hand, or ask the writer for a source.</source>
        <translation>أضف الدليل يدويًا، أو اطلب مصدرًا من الكاتب.</translation>
    </message>
    <message>
        <source>Add this one as evidence of its own.</source>
        <translation>أضف هذا دليلًا مستقلًا.</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>إضافة «{0}» إلى القاموس</translation>
    </message>
    <message>
        <source>Adding a place</source>
        <translation>تجري إضافة موضع</translation>
    </message>
    <message>
        <source>Adding a status</source>
        <translation>تجري إضافة حالة</translation>
    </message>
    <message>
        <source>Adding a tag</source>
        <translation>تجري إضافة وسم</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>تجري إضافة دليل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database, postgresql://name@server/database:</source>
        <translation>عنوان قاعدة بيانات PostgreSQL، مثل postgresql://name@server/database:</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All articles of the project</source>
        <translation>كل مقالات المشروع</translation>
    </message>
    <message>
        <source>All checkables</source>
        <translation>كل ما يمكن تدقيقه</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>كل الادعاءات</translation>
    </message>
    <message>
        <source>All claims are shown in their colours.</source>
        <translation>تُعرض كل الادعاءات بألوانها.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>بُتّ في كل شيء.</translation>
    </message>
    <message>
        <source>All marks stay</source>
        <translation>تبقى كل العلامات</translation>
    </message>
    <message>
        <source>All of it in a window of its own</source>
        <translation>كله في نافذة مستقلة</translation>
    </message>
    <message numerus="yes">
        <source>All of kind {kind} in this article (%Ln open)</source>
        <translation>
            <numerusform>كل ما نوعه {kind} في هذا المقال (المفتوح: %Ln)</numerusform>
            <numerusform>كل ما نوعه {kind} في هذا المقال (المفتوح: %Ln)</numerusform>
            <numerusform>كل ما نوعه {kind} في هذا المقال (المفتوح: %Ln)</numerusform>
            <numerusform>كل ما نوعه {kind} في هذا المقال (المفتوح: %Ln)</numerusform>
            <numerusform>كل ما نوعه {kind} في هذا المقال (المفتوح: %Ln)</numerusform>
            <numerusform>كل ما نوعه {kind} في هذا المقال (المفتوح: %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All source notes</source>
        <translation>كل ملاحظات المصادر</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>All that anybody marked</source>
        <translation>كل ما علّمه أي أحد</translation>
    </message>
    <message>
        <source>All that stands beside the article&apos;s text grows and shrinks with it, from 85 % to 200 %.</source>
        <translation>يكبر كل ما بجانب نص المقال ويصغر معه، من 85 % إلى 200 %.</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>يرد أيضًا في:</translation>
    </message>
    <message>
        <source>Also done in this step</source>
        <translation>وفي الخطوة نفسها أيضًا</translation>
    </message>
    <message>
        <source>Alt+F7 in the article goes to the next one, Shift+Alt+F7 asks the writer about it.</source>
        <translation>‏Alt+F7 في المقال ينتقل إلى التالية، وShift+Alt+F7 يسأل الكاتب عنها.</translation>
    </message>
    <message>
        <source>An address alone is no article.</source>
        <translation>العنوان وحده ليس مقالًا.</translation>
    </message>
    <message>
        <source>An address that begins with {shown}:// names no project.</source>
        <translation>العنوان الذي يبدأ بـ {shown}:// لا يدل على مشروع.</translation>
    </message>
    <message>
        <source>An article is no draft of itself.</source>
        <translation>ليس المقال مسودة من نفسه.</translation>
    </message>
    <message>
        <source>An article is signed off one at a time, after a look at what is missing.</source>
        <translation>يُعتمد المقال منفردًا بعد النظر فيما ينقص.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>يحتاج المقال إلى عنوان.</translation>
    </message>
    <message>
        <source>An article that was sent is gone: {article_id}.</source>
        <translation>مقال مُرسَل لم يعد موجودًا: {article_id}.</translation>
    </message>
    <message>
        <source>An export profile needs a name.</source>
        <translation>تحتاج إعدادات التصدير إلى اسم.</translation>
    </message>
    <message>
        <source>An opinion, not a fact</source>
        <translation>رأي لا واقعة</translation>
    </message>
    <message>
        <source>An upright bar in what is said of a claim would end it for some readers: a slash takes its place.</source>
        <translation>الخط العمودي فيما يُقال عن ادعاء يُعدّ نهايته عند بعض البرامج القارئة: تحل محله شرطة مائلة.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotator is locked</source>
        <translation>‏Annotator مقفل</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>مشاريع Annotator (*.annotator)</translation>
    </message>
    <message>
        <source>Another claim has the same status at the same place: QualCoder keeps one of the two codings.</source>
        <translation>لادعاء آخر الحالة نفسها في الموضع نفسه: يُبقي QualCoder أحد الترميزين.</translation>
    </message>
    <message>
        <source>Another one on {0}</source>
        <translation>واحدة أخرى عن {0}</translation>
    </message>
    <message>
        <source>Another program holds {place}, and did not let go in time.</source>
        <translation>برنامج آخر يمسك {place} ولم يتركه في الوقت.</translation>
    </message>
    <message>
        <source>Another window has the project open: what it still holds of it goes when it is closed.</source>
        <translation>المشروع مفتوح في نافذة أخرى: ما زالت تحتفظ به منه يزول حين تُغلق.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answer page for the writer (HTML)</source>
        <translation>صفحة أجوبة للكاتب (HTML)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Answers for a mail</source>
        <translation>أجوبة لرسالة بريد</translation>
    </message>
    <message>
        <source>Answers of the writer</source>
        <translation>أجوبة الكاتب</translation>
    </message>
    <message>
        <source>Answers of {0}</source>
        <translation>أجوبة {0}</translation>
    </message>
    <message>
        <source>Anything else on “{title}”</source>
        <translation>أي شيء آخر عن «{title}»</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>المظهر: كالنظام</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>المظهر: تباين عالٍ</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Archived:</source>
        <translation>نسخة مؤرشفة:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Article {article_id} has no revision {number}; it has 1 to {revision}.</source>
        <translation>ليس للمقال {article_id} نسخة {number}؛ نسخه من 1 إلى {revision}.</translation>
    </message>
    <message>
        <source>Article › Similar articles tells of each, and makes it a new draft.</source>
        <translation>مقال › مقالات مشابهة: يعرض كلًا منها ويجعله مسودة جديدة.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>مقالات ({0})</translation>
    </message>
    <message>
        <source>Articles by state</source>
        <translation>المقالات حسب الحالة</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>مقالات الملف</translation>
    </message>
    <message>
        <source>Articles that have passages of this one, and below each the sentences</source>
        <translation>مقالات فيها فقرات من هذا المقال، وتحت كل منها الجمل</translation>
    </message>
    <message>
        <source>Articles with the most left to do</source>
        <translation>المقالات التي بقي فيها الأكثر</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>كما كان في</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>كما كان حينها</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>كما في {when}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>كما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>As {0} has it</source>
        <translation>كما عند {0}</translation>
    </message>
    <message>
        <source>Ask a colleague who has that role, or whoever looks after the project for another one.</source>
        <translation>اطلب ذلك من زميل له هذا الدور، أو اطلب دورًا آخر ممن يرعى المشروع.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it, or for: ALTER ROLE {user} CREATEROLE.</source>
        <translation>اطلب من مدير الخادم أن يفعل ذلك، أو اطلب منه: ALTER ROLE {user} CREATEROLE.</translation>
    </message>
    <message>
        <source>Ask for copies of links at sign-off</source>
        <translation>السؤال عن نسخ الروابط عند الاعتماد</translation>
    </message>
    <message>
        <source>Ask for it again, in another way. Nothing was taken from it.</source>
        <translation>اطلبها مجددًا بطريق آخر. لم يؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was taken from it.</source>
        <translation>اطلب إرساله مجددًا. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Ask for its findings again.</source>
        <translation>اطلب نتائج فحصه مجددًا.</translation>
    </message>
    <message>
        <source>Ask for one that holds the whole articles, or begins at an earlier seal.</source>
        <translation>اطلب حزمة فيها المقالات كاملة، أو تبدأ من ختم أسبق.</translation>
    </message>
    <message>
        <source>Ask for the checkables of the article.</source>
        <translation>اطلب نقاط التحقق في المقال.</translation>
    </message>
    <message>
        <source>Ask for the file that the answer page saves, unchanged.</source>
        <translation>اطلب الملف الذي تحفظه صفحة الأجوبة، دون تغيير.</translation>
    </message>
    <message>
        <source>Ask for the findings of the article.</source>
        <translation>اطلب نتائج فحص المقال.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it.</source>
        <translation>اطلب حق قراءته أو انسخه.</translation>
    </message>
    <message>
        <source>Ask her in another way. Only if it is right, trust it: annotator key trust &apos;{name}&apos; &apos;{mark}&apos;.</source>
        <translation>اسألها بطريق آخر. ولا تثق به إلا إن صحّ: annotator key trust &apos;{name}&apos; &apos;{mark}&apos;.</translation>
    </message>
    <message>
        <source>Ask one first, at a claim or of the article.</source>
        <translation>اطرح استفسارًا أولًا، عند ادعاء أو عن المقال.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without a lock, or quote from it by hand.</source>
        <translation>اطلب من الناشر نسخة غير مقفلة، أو اقتبس منه يدويًا.</translation>
    </message>
    <message>
        <source>Ask the writer</source>
        <translation>سؤال الكاتب</translation>
    </message>
    <message>
        <source>Ask the writer about the article</source>
        <translation>سؤال الكاتب عن المقال</translation>
    </message>
    <message>
        <source>Ask the writer about the misspelt word</source>
        <translation>سؤال الكاتب عن الكلمة المكتوبة خطأ</translation>
    </message>
    <message>
        <source>Ask the writer something about the claim</source>
        <translation>سؤال الكاتب عن الادعاء</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for another role.</source>
        <translation>اطلب دورًا آخر ممن يرعاه.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to open it once with this version: that brings it up to date.</source>
        <translation>اطلب ممن يرعاه أن يفتحه مرة بهذا الإصدار: فيصير محدّثًا.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it: &apos;annotator roles grant&apos; gives one.</source>
        <translation>اسأل من يرعاه: &apos;annotator roles grant&apos; يمنح دورًا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>اسأل من يدير قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a newer one.</source>
        <translation>اطلب ممن يدير الخادم خادمًا أحدث.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate, and end the address with ?sslrootcert=FILE, or keep it as ~/.postgresql/root.crt. With ?sslmode=require nobody checks it.</source>
        <translation>اطلب الشهادة ممن يدير الخادم، وأنهِ العنوان بـ ?sslrootcert=FILE، أو احفظها في ~/.postgresql/root.crt. مع ?sslmode=require لا يتحقق منها أحد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right to use this database, and to make tables in it.</source>
        <translation>اطلب ممن يدير الخادم حق استعمال هذه القاعدة وإنشاء جداول فيها.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to encrypt its disks.</source>
        <translation>اطلب ممن يدير الخادم تعمية أقراصه.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to turn TLS on. In a network that you trust, end the address with ?sslmode=disable to go on without.</source>
        <translation>اطلب ممن يدير الخادم تشغيل TLS. وفي شبكة تثق بها أنهِ العنوان بـ ?sslmode=disable لتتابع بدونه.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, then open the project again.</source>
        <translation>اسأل من يدير الخادم، ثم افتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>Ask whoever sent it, or open a backup.</source>
        <translation>اسأل من أرسله، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Ask {asked_by}, or close it on behalf of {asked_by}.</source>
        <translation>اسأل {asked_by}، أو أغلقه نيابةً عن {asked_by}.</translation>
    </message>
    <message>
        <source>Ask {asked_by}, or remove it on behalf of {asked_by}.</source>
        <translation>اسأل {asked_by}، أو أزله نيابةً عن {asked_by}.</translation>
    </message>
    <message>
        <source>Assess it instead: it is decided when all have, or when blind assessment is ended.</source>
        <translation>قيّمه بدل ذلك: يُبتّ فيه متى قيّمه الجميع، أو متى أُنهي التقييم المُعمّى.</translation>
    </message>
    <message>
        <source>Assessed differently and not settled since</source>
        <translation>اختلف تقييمه ولم يُحسم بعد</translation>
    </message>
    <message>
        <source>Assessing the claim</source>
        <translation>يجري تقييم الادعاء</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Assessments by {0} and others</source>
        <translation>تقييمات {0} وآخرين</translation>
    </message>
    <message>
        <source>Assessments that differ</source>
        <translation>تقييمات مختلفة</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Assign, priority, due</source>
        <translation>إسناد وأولوية وموعد</translation>
    </message>
    <message>
        <source>Assign, priority, due…</source>
        <translation>إسناد وأولوية وموعد…</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مُسند إلى</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>يجري الإسناد</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attach a file; pack a folder into an archive.</source>
        <translation>أرفق ملفًا؛ واجمع المجلد في أرشيف.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>أرفق الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Attach the part that matters, or write down where the file is kept.</source>
        <translation>أرفق الجزء المهم، أو دوّن مكان حفظ الملف.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Author, place, kind, archived copy, medium, independence, interest, confidentiality</source>
        <translation>المؤلف والموضع والنوع والنسخة المؤرشفة والوسيط والاستقلال والمصلحة والسرية</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>نسخ المشروع احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>نُسخ وفُحص: {file}</translation>
    </message>
    <message>
        <source>Background, dark look</source>
        <translation>الخلفية، المظهر الداكن</translation>
    </message>
    <message>
        <source>Background, light look</source>
        <translation>الخلفية، المظهر الفاتح</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>يجري النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>النسخ الاحتياطية لـ {0}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Because: {0}</source>
        <translation>السبب: {0}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Begin it with [[{kind}]].</source>
        <translation>ابدأه بـ [[{kind}]].</translation>
    </message>
    <message>
        <source>Begin one with &apos;annotator import&apos;.</source>
        <translation>ابدأ واحدًا بالأمر &apos;annotator import&apos;.</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>خلف الكلمات</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Beside it: {what}</source>
        <translation>بجانبه: {what}</translation>
    </message>
    <message>
        <source>Beside the text stand</source>
        <translation>ما يظهر بجانب النص</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Between desks</source>
        <translation>بين المكاتب</translation>
    </message>
    <message>
        <source>BibTeX: the sources</source>
        <translation>BibTeX: المصادر</translation>
    </message>
    <message>
        <source>Blind assessment</source>
        <translation>التقييم المُعمّى</translation>
    </message>
    <message>
        <source>Both are right: they are not of the same thing</source>
        <translation>كلاهما صحيح: ليسا عن الشيء نفسه</translation>
    </message>
    <message>
        <source>Both are right: they are of different times</source>
        <translation>كلاهما صحيح: هما من زمنين مختلفين</translation>
    </message>
    <message>
        <source>Bringing in a new draft</source>
        <translation>يجري إدخال مسودة جديدة</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>By a screen up, down</source>
        <translation>شاشة إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <source>By checker</source>
        <translation>حسب المدقق</translation>
    </message>
    <message>
        <source>By claimant</source>
        <translation>حسب صاحب الادعاء</translation>
    </message>
    <message>
        <source>By day checked</source>
        <translation>حسب يوم التدقيق</translation>
    </message>
    <message>
        <source>By day made</source>
        <translation>حسب يوم الإنشاء</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>حسب الموعد</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>حسب الأولوية</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By the dictionaries of the system. Alt+F7 in a field goes to the next one and lists what may be meant.</source>
        <translation>بقواميس النظام. Alt+F7 في الحقل ينتقل إلى التالية ويعرض ما قد يكون المقصود.</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>مَن قام به</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>CSL-JSON: the sources</source>
        <translation>CSL-JSON: المصادر</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Cancelled: the article is as it was.</source>
        <translation>أُلغي: المقال كما كان.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Carriage returns in its cells are left out: in a workbook a line ends with a line feed.</source>
        <translation>محارف إرجاع السطر (CR) في خلاياه متروكة: ينتهي السطر في المصنف بمحرف تغذية السطر (LF).</translation>
    </message>
    <message>
        <source>Cells that begin like a formula</source>
        <translation>الخلايا التي تبدأ كأنها صيغة حسابية</translation>
    </message>
    <message>
        <source>Change your name in the settings first, or let somebody else erase it.</source>
        <translation>غيّر اسمك في التفضيلات أولًا، أو دع غيرك يمحوه.</translation>
    </message>
    <message numerus="yes">
        <source>Changed at %Ln claim(s).</source>
        <translation>
            <numerusform>غُيّر عند ادعاءات: %Ln.</numerusform>
            <numerusform>غُيّر عند ادعاءات: %Ln.</numerusform>
            <numerusform>غُيّر عند ادعاءات: %Ln.</numerusform>
            <numerusform>غُيّر عند ادعاءات: %Ln.</numerusform>
            <numerusform>غُيّر عند ادعاءات: %Ln.</numerusform>
            <numerusform>غُيّر عند ادعاءات: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at two desks</source>
        <translation>غُيّر في مكتبين</translation>
    </message>
    <message>
        <source>Changed at two desks…</source>
        <translation>غُيّر في مكتبين…</translation>
    </message>
    <message>
        <source>Changed by the new draft</source>
        <translation>غيّرته المسودة الجديدة</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile, to “{0}”.</source>
        <translation>تغيّر في مكان آخر إلى «{0}».</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: what you typed is kept. Choose which to keep.</source>
        <translation>تغيّر في مكان آخر: ما كتبته محفوظ. اختر أيهما يبقى.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changing claims</source>
        <translation>يجري تغيير ادعاءات</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>يجري تغيير وسوم</translation>
    </message>
    <message>
        <source>Changing the article&apos;s details</source>
        <translation>يجري تغيير بيانات المقال</translation>
    </message>
    <message>
        <source>Changing the scale</source>
        <translation>يجري تغيير السلّم</translation>
    </message>
    <message>
        <source>Characters that this format cannot hold are written as U+FFFD, each in its place.</source>
        <translation>المحارف التي لا يتسع لها هذا التنسيق تُكتب U+FFFD، كلٌّ في مكانه.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التدقيق</translation>
    </message>
    <message>
        <source>Check that each record is an article of its own.</source>
        <translation>تأكد أن كل سجل مقال قائم بذاته.</translation>
    </message>
    <message>
        <source>Check that each row ends with its line.</source>
        <translation>تأكد أن كل صف ينتهي بنهاية سطره.</translation>
    </message>
    <message>
        <source>Check that it was packed whole.</source>
        <translation>تأكد أنه ضُغط كاملًا.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded whole.</source>
        <translation>تأكد أنه حُفظ أو نُزّل كاملًا.</translation>
    </message>
    <message>
        <source>Check that it was saved whole.</source>
        <translation>تأكد أنه حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>Check that its folder exists, and that you may write there.</source>
        <translation>تأكد أن مجلده موجود وأن لك حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check that the place exists and that you may use it.</source>
        <translation>تأكد أن المكان موجود وأن لك حق استعماله.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and try again.</source>
        <translation>افحص القرص أو الاتصال وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or deleted.</source>
        <translation>تحقق من الاسم؛ ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Check what changed, and sign off again.</source>
        <translation>افحص ما تغيّر ثم اعتمد مجددًا.</translation>
    </message>
    <message>
        <source>Check your name in the address, and your password; else ask whoever runs the server.</source>
        <translation>تحقق من اسمك في العنوان ومن كلمة مرورك؛ وإلا فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>Checkables</source>
        <translation>نقاط التحقق</translation>
    </message>
    <message>
        <source>Checkables are no longer dotted.</source>
        <translation>لم تعد تحت نقاط التحقق نقاط.</translation>
    </message>
    <message>
        <source>Checkables that are covered by a claim, or waived. A sign-off asks for the usual ones.</source>
        <translation>ما يغطيه ادعاء أو استُثني. الاعتماد يطلب المعتاد.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مدقَّق</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>دُقّق من قبل</translation>
    </message>
    <message>
        <source>Checked between</source>
        <translation>دُقّق بين</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>دقّقه</translation>
    </message>
    <message>
        <source>Checked by…</source>
        <translation>دقّقه…</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>يجري فحص المشروع</translation>
    </message>
    <message>
        <source>Checks the facts of articles: claims, their verification status and the evidence, exported as a dataset. It works offline and sends nothing anywhere.</source>
        <translation>يدقق وقائع المقالات: الادعاءات وحالة التحقق منها والأدلة، ويصدّرها مجموعة بيانات. يعمل دون اتصال ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>شيكاغو</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>شيكاغو، المؤلف والتاريخ</translation>
    </message>
    <message>
        <source>Choose a claim of the article.</source>
        <translation>اختر ادعاءً من المقال.</translation>
    </message>
    <message>
        <source>Choose a codebook: a .toml file.</source>
        <translation>اختر كتاب ترميز: ملف .toml.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Choose a few words, with or without blanks between them.</source>
        <translation>اختر بضع كلمات، بمسافات بينها أو بدونها.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one of the same claim.</source>
        <translation>اختر غيره من الادعاء نفسه.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Choose fewer articles, or export it as a web page.</source>
        <translation>اختر مقالات أقل، أو صدّره صفحة ويب.</translation>
    </message>
    <message>
        <source>Choose its encoding by hand, or save it again as UTF-8.</source>
        <translation>اختر ترميزه يدويًا، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Choose one article, or name a file that ends in .zip.</source>
        <translation>اختر مقالًا واحدًا، أو سمّ ملفًا ينتهي بـ .zip.</translation>
    </message>
    <message>
        <source>Choose one in the library at the left.</source>
        <translation>اختر واحدًا من المكتبة على الجانب.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of the same claim.</source>
        <translation>اختر واحدًا من الادعاء نفسه.</translation>
    </message>
    <message>
        <source>Choose one of: {offered}; or restore it in the codebook.</source>
        <translation>اختر أحد هذه: {offered}؛ أو استعدها في كتاب الترميز.</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses.</source>
        <translation>اختر ما لا يخمّنه أحد.</translation>
    </message>
    <message>
        <source>Choose one that was saved on this page by Annotator.</source>
        <translation>اختر ملفًا حفظه Annotator من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Choose one, or leave it empty for a dot.</source>
        <translation>اختر واحدًا، أو اتركه فارغًا لنقطة.</translation>
    </message>
    <message>
        <source>Choose places that are to become a claim of their own</source>
        <translation>اختر مواضع تصير ادعاءً مستقلًا</translation>
    </message>
    <message>
        <source>Choose the claim at the cursor</source>
        <translation>اختيار الادعاء عند المؤشر</translation>
    </message>
    <message>
        <source>Choose the places that are to become a claim of their own, worded alike and not yet checked.</source>
        <translation>اختر المواضع التي تصير ادعاءً مستقلًا بالصياغة نفسها ولم يُدقَّق بعد.</translation>
    </message>
    <message>
        <source>Choose those that are to leave the claim.</source>
        <translation>اختر ما سيُفصل عن الادعاء.</translation>
    </message>
    <message>
        <source>Choose two claims or more.</source>
        <translation>اختر ادعاءين أو أكثر.</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>اختيار: {0}</translation>
    </message>
    <message>
        <source>Chosen as “{0}”, before the codebook was changed.</source>
        <translation>اختير بصفة «{0}» قبل تغيير كتاب الترميز.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>الادعاء {0}</translation>
    </message>
    <message>
        <source>Claim: {0}</source>
        <translation>الادعاء: {0}</translation>
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
        <translation>تقييم ClaimReview</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>Claimants</source>
        <translation>أصحاب الادعاءات</translation>
    </message>
    <message>
        <source>Claimant…</source>
        <translation>صاحب الادعاء…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Claims and their fields</source>
        <translation>الادعاءات وحقولها</translation>
    </message>
    <message>
        <source>Claims assessed by two people or more</source>
        <translation>ادعاءات قيّمها شخصان أو أكثر</translation>
    </message>
    <message>
        <source>Claims checked</source>
        <translation>ادعاءات مدقَّقة</translation>
    </message>
    <message>
        <source>Claims get a status by itself, and a wording one at a time.</source>
        <translation>تأخذ الادعاءات الحالة وحدها، والصياغة واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Claims of these statuses</source>
        <translation>ادعاءات بهذه الحالات</translation>
    </message>
    <message>
        <source>Claims on the cursor&apos;s line…</source>
        <translation>ادعاءات سطر المؤشر…</translation>
    </message>
    <message>
        <source>Claims on this line</source>
        <translation>ادعاءات هذا السطر</translation>
    </message>
    <message>
        <source>Claims over time</source>
        <translation>الادعاءات عبر الزمن</translation>
    </message>
    <message>
        <source>Claims rest on it. Only a source that is not used can be removed.</source>
        <translation>تستند إليه ادعاءات. لا يُزال إلا مصدر غير مستعمل.</translation>
    </message>
    <message>
        <source>Claims with a source</source>
        <translation>ادعاءات لها مصدر</translation>
    </message>
    <message>
        <source>Claims with these tags</source>
        <translation>ادعاءات بهذه الوسوم</translation>
    </message>
    <message>
        <source>Clear all that you typed on this page?</source>
        <translation>هل تريد مسح كل ما كتبته في هذه الصفحة؟</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Clear what I typed</source>
        <translation>مسح ما كتبته</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close it elsewhere, then do it again. The backup is restored as {ready}.</source>
        <translation>أغلقه حيث هو مفتوح ثم أعد المحاولة. استُعيدت النسخة باسم {ready}.</translation>
    </message>
    <message>
        <source>Close it on behalf of {0}</source>
        <translation>إغلاقه نيابةً عن {0}</translation>
    </message>
    <message>
        <source>Close it with ), or take the ( away.</source>
        <translation>أغلقه بـ ) أو احذف (.</translation>
    </message>
    <message>
        <source>Close it, then remove it.</source>
        <translation>أغلقه ثم أزله.</translation>
    </message>
    <message>
        <source>Close the editor (Esc). What was typed is kept.</source>
        <translation>إغلاق المحرر (Esc). يبقى ما كُتب.</translation>
    </message>
    <message>
        <source>CoNLL (words with BIO labels)</source>
        <translation>CoNLL (كلمات بتسميات BIO)</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>كتاب الترميز</translation>
    </message>
    <message>
        <source>Codebooks (*.toml)</source>
        <translation>كتب ترميز (*.toml)</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>معامل كابا لكوهين</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour, dark look</source>
        <translation>اللون، المظهر الداكن</translation>
    </message>
    <message>
        <source>Colour, light look</source>
        <translation>اللون، المظهر الفاتح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of {0}</source>
        <translation>أعمدة {0}</translation>
    </message>
    <message>
        <source>Columns that were left out: {rest}.</source>
        <translation>أعمدة تُركت: {rest}.</translation>
    </message>
    <message>
        <source>Columns: {taken}.</source>
        <translation>الأعمدة: {taken}.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on the article</source>
        <translation>تعليق على المقال</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments and queries stay in the project.</source>
        <translation>تبقى التعليقات والاستفسارات في المشروع.</translation>
    </message>
    <message>
        <source>Comments of the desk</source>
        <translation>تعليقات المكتب</translation>
    </message>
    <message numerus="yes">
        <source>Comments · %Ln</source>
        <translation>
            <numerusform>التعليقات · %Ln</numerusform>
            <numerusform>التعليقات · %Ln</numerusform>
            <numerusform>التعليقات · %Ln</numerusform>
            <numerusform>التعليقات · %Ln</numerusform>
            <numerusform>التعليقات · %Ln</numerusform>
            <numerusform>التعليقات · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments, footnotes and links that come in with a draft stand here.</source>
        <translation>هنا تظهر التعليقات والحواشي والروابط التي تأتي مع المسودة.</translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation>معلوم للجميع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare revisions…</source>
        <translation>مقارنة النسخ…</translation>
    </message>
    <message>
        <source>Comparing with the other articles</source>
        <translation>تجري المقارنة بالمقالات الأخرى</translation>
    </message>
    <message>
        <source>Comparing with the other articles…</source>
        <translation>تجري المقارنة بالمقالات الأخرى…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Confidential evidence too</source>
        <translation>والأدلة السرية أيضًا</translation>
    </message>
    <message>
        <source>Confidential sources left out</source>
        <translation>مصادر سرية متروكة</translation>
    </message>
    <message>
        <source>Confidential: kept out of exports</source>
        <translation>سري: لا يدخل في التصدير</translation>
    </message>
    <message>
        <source>Confirming a place</source>
        <translation>يجري تأكيد الموضع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Context:</source>
        <translation>السياق:</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Copied as a citation ({style}): {text}</source>
        <translation>نُسخ استشهادًا ({style}): {text}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your reply, the last lines as they are.</source>
        <translation>نُسخت. ألصقها في ردك، واترك الأسطر الأخيرة كما هي.</translation>
    </message>
    <message>
        <source>Copies beside the project are left as they are: {names}.</source>
        <translation>تُركت النسخ التي بجانب المشروع كما هي: {names}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as a citation</source>
        <translation>نسخ كاستشهاد</translation>
    </message>
    <message>
        <source>Copy as a citation: APA</source>
        <translation>نسخ كاستشهاد: APA</translation>
    </message>
    <message>
        <source>Copy as a citation: Chicago</source>
        <translation>نسخ كاستشهاد: شيكاغو</translation>
    </message>
    <message>
        <source>Copy as a citation: Chicago, author and date</source>
        <translation>نسخ كاستشهاد: شيكاغو، المؤلف والتاريخ</translation>
    </message>
    <message>
        <source>Copy as a citation: MLA</source>
        <translation>نسخ كاستشهاد: MLA</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ جدولًا</translation>
    </message>
    <message>
        <source>Copy its text in a browser and paste it.</source>
        <translation>انسخ نصها في متصفح وألصقه.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the answers for a mail</source>
        <translation>نسخ الأجوبة لرسالة بريد</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text. To keep the address as evidence, go to its claim and paste there.</source>
        <translation>انسخ نص المقال. ولحفظ العنوان دليلًا اذهب إلى ادعائه وألصق هناك.</translation>
    </message>
    <message>
        <source>Copy the bookmark for browsers</source>
        <translation>نسخ الإشارة المرجعية للمتصفحات</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the open queries as a mail</source>
        <translation>نسخ الاستفسارات المفتوحة رسالة بريد</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own, and open the copy.</source>
        <translation>انسخ المشروع إلى مجلد تملكه وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the source note</source>
        <translation>نسخ ملاحظة المصدر</translation>
    </message>
    <message>
        <source>Copy what it holds into a text file.</source>
        <translation>انسخ محتواه إلى ملف نصي.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>يجري النسخ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correction answered</source>
        <translation>أُجيب عن تصحيح</translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation>التصحيح: {0}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Corrections log</source>
        <translation>سجل التصحيحات</translation>
    </message>
    <message>
        <source>Corrections log (web page)</source>
        <translation>سجل التصحيحات (صفحة ويب)</translation>
    </message>
    <message numerus="yes">
        <source>Corrections log · %Ln</source>
        <translation>
            <numerusform>سجل التصحيحات · %Ln</numerusform>
            <numerusform>سجل التصحيحات · %Ln</numerusform>
            <numerusform>سجل التصحيحات · %Ln</numerusform>
            <numerusform>سجل التصحيحات · %Ln</numerusform>
            <numerusform>سجل التصحيحات · %Ln</numerusform>
            <numerusform>سجل التصحيحات · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections, one a line</source>
        <translation>تصحيحات، كل منها في سطر</translation>
    </message>
    <message>
        <source>Could not be looked into: {0}</source>
        <translation>تعذّر النظر فيه: {0}</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>المحامي</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Coverage is not known yet</source>
        <translation>التغطية غير معروفة بعد</translation>
    </message>
    <message>
        <source>Coverage of the latest articles</source>
        <translation>تغطية أحدث المقالات</translation>
    </message>
    <message>
        <source>Coverage {0}</source>
        <translation>التغطية {0}</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>تقرير الخلل</translation>
    </message>
    <message>
        <source>Create the tag “{0}”</source>
        <translation>إنشاء الوسم «{0}»</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>المحذوفات</translation>
    </message>
    <message>
        <source>Daily when something changed, and before what may be regretted. They are listed under File › Backups.</source>
        <translation>يوميًا إن تغيّر شيء، وقبل ما قد يُندم عليه. تجدها في ملف › النسخ الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged UTF-8: %Ln place(s) that could not be read (is|are) shown as �, first in line {line}.</source>
        <translation>
            <numerusform>ترميز UTF-8 تالف: مواضع لم تُقرأ وظهرت �: %Ln، أولها في السطر {line}.</numerusform>
            <numerusform>ترميز UTF-8 تالف: مواضع لم تُقرأ وظهرت �: %Ln، أولها في السطر {line}.</numerusform>
            <numerusform>ترميز UTF-8 تالف: مواضع لم تُقرأ وظهرت �: %Ln، أولها في السطر {line}.</numerusform>
            <numerusform>ترميز UTF-8 تالف: مواضع لم تُقرأ وظهرت �: %Ln، أولها في السطر {line}.</numerusform>
            <numerusform>ترميز UTF-8 تالف: مواضع لم تُقرأ وظهرت �: %Ln، أولها في السطر {line}.</numerusform>
            <numerusform>ترميز UTF-8 تالف: مواضع لم تُقرأ وظهرت �: %Ln، أولها في السطر {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Dear {byline},

before “{title}” goes out, we have these questions:

{queries}

Please answer by {due}.

Thank you,
{person}</source>
        <translation>تحية طيبة {byline}،

قبل نشر «{title}» لدينا هذه الأسئلة:

{queries}

نرجو الإجابة في موعد أقصاه {due}.

مع الشكر،
{person}</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Decide it as</source>
        <translation>البتّ فيه على أنه</translation>
    </message>
    <message>
        <source>Decided: {0}.</source>
        <translation>بُتّ فيه: {0}.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>يجري البتّ</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>جارٍ فك التعمية</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln claims</source>
        <translation>
            <numerusform>حذف لا ادعاءات</numerusform>
            <numerusform>حذف ادعاء واحد</numerusform>
            <numerusform>حذف ادعاءان</numerusform>
            <numerusform>حذف %Ln ادعاءات</numerusform>
            <numerusform>حذف %Ln ادعاءً</numerusform>
            <numerusform>حذف %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and type it again.</source>
        <translation>احذفه واكتبه من جديد.</translation>
    </message>
    <message>
        <source>Delete the claim everywhere</source>
        <translation>حذف الادعاء من كل مكان</translation>
    </message>
    <message>
        <source>Delete the selected articles</source>
        <translation>حذف المقالات المحددة</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>يجري الحذف</translation>
    </message>
    <message>
        <source>Deleting the claim</source>
        <translation>يجري حذف الادعاء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Dismiss a contradiction</source>
        <translation>صرف النظر عن تناقض</translation>
    </message>
    <message>
        <source>Dismiss it in the new text.</source>
        <translation>اصرف النظر عنه في النص الجديد.</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>صرف هذه الرسالة</translation>
    </message>
    <message>
        <source>Dismissed by {who}: {reason}</source>
        <translation>صرف {who} النظر عنه: {reason}</translation>
    </message>
    <message>
        <source>Dismissed contradictions</source>
        <translation>تناقضات صُرف النظر عنها</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>صُرف النظر عنه.</translation>
    </message>
    <message>
        <source>Dismissing a contradiction</source>
        <translation>يجري صرف النظر عن تناقض</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>صرف النظر…</translation>
    </message>
    <message>
        <source>Do it again. If it comes often, ask whoever runs the server for hot_standby_feedback.</source>
        <translation>أعد المحاولة. وإن تكرر ذلك فاطلب ممن يدير الخادم hot_standby_feedback.</translation>
    </message>
    <message>
        <source>Do what is left, or give a reason to sign off all the same.</source>
        <translation>أنجز ما بقي، أو اذكر سببًا للاعتماد رغم ذلك.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Dot what is left to check</source>
        <translation>تنقيط ما بقي للتحقق</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>نزّله أو انسخه مجددًا.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window, paste an article, or begin with the three samples. Everything is saved as you do it.</source>
        <translation>أفلت ملفات في أي مكان من هذه النافذة، أو ألصق مقالًا، أو ابدأ بالأمثلة الثلاثة. يُحفظ كل شيء فور عمله.</translation>
    </message>
    <message>
        <source>Drop files or folders here.</source>
        <translation>أفلت ملفات أو مجلدات هنا.</translation>
    </message>
    <message>
        <source>Drop it here: evidence of this claim</source>
        <translation>أفلته هنا: دليلًا لهذا الادعاء</translation>
    </message>
    <message>
        <source>Dropping a place</source>
        <translation>يجري إسقاط الموضع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Due: {0}</source>
        <translation>الموعد: {0}</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>المدد</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>Each number in the text has a card beside it. Type your answers there, and say of each proposed correction whether you take it. At the end, save your answers and send the file back.</source>
        <translation>لكل رقم في النص بطاقة بجانبه. اكتب أجوبتك فيها، وبيّن لكل تصحيح مقترح هل تأخذ به. وفي النهاية احفظ أجوبتك وأرسل الملف إلينا.</translation>
    </message>
    <message>
        <source>Each row comes in as an article. Which column holds what?</source>
        <translation>كل صف يدخل مقالًا. فماذا في كل عمود؟</translation>
    </message>
    <message>
        <source>Each source note has a claim already.</source>
        <translation>لكل ملاحظة مصدر ادعاء من قبل.</translation>
    </message>
    <message>
        <source>Each statement that can be checked was put into words of its own, and rated on the scale below by what sources say of it. A rating is of the claim as it is worded, on what was known at the time.</source>
        <translation>صيغ كل قول يمكن التحقق منه بكلمات مستقلة، وقُدّر على السلّم أدناه بحسب ما تقوله المصادر عنه. والتقدير للادعاء كما صيغ، وعلى ما كان معروفًا حينها.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation>الصفحات السابقة</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>النسخة الأسبق</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Editing the status</source>
        <translation>يجري تحرير الحالة</translation>
    </message>
    <message>
        <source>Editing the tag</source>
        <translation>يجري تحرير الوسم</translation>
    </message>
    <message>
        <source>Emptied elsewhere meanwhile.</source>
        <translation>أُفرغ في مكان آخر.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Encoding as guessed</source>
        <translation>الترميز كما خُمّن</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>تعمية</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>تعمية المشروع</translation>
    </message>
    <message>
        <source>Encrypt the project…</source>
        <translation>تعمية المشروع…</translation>
    </message>
    <message>
        <source>Encrypted projects need SQLCipher, which is not installed.</source>
        <translation>المشاريع المعمّاة تحتاج إلى SQLCipher، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>جارية التعمية</translation>
    </message>
    <message>
        <source>End a letter earlier</source>
        <translation>النهاية قبل بحرف</translation>
    </message>
    <message>
        <source>End a letter later</source>
        <translation>النهاية بعد بحرف</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>النهاية قبل بكلمة</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>النهاية بعد بكلمة</translation>
    </message>
    <message>
        <source>End blind assessment</source>
        <translation>إنهاء التقييم المُعمّى</translation>
    </message>
    <message>
        <source>Enough (WCAG AA).</source>
        <translation>كافٍ (WCAG AA).</translation>
    </message>
    <message>
        <source>Enter shows more of it, {0} links to it</source>
        <translation>Enter يعرض المزيد، و{0} يربط به</translation>
    </message>
    <message>
        <source>Enter to edit, Del to remove</source>
        <translation>Enter للتحرير، Del للإزالة</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Erase it as a name: it may stand in texts.</source>
        <translation>امحه بوصفه اسمًا: قد يرد في النصوص.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>مُحي نهائيًا.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Essential checkables only</source>
        <translation>الأساسي فقط</translation>
    </message>
    <message>
        <source>Essential checkables that are covered by a claim, or waived. A sign-off asks for the usual ones.</source>
        <translation>الأساسي الذي يغطيه ادعاء أو استُثني. الاعتماد يطلب المعتاد.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>كل تغيير</translation>
    </message>
    <message>
        <source>Every checkable in this article is covered or waived.</source>
        <translation>كل نقاط التحقق في هذا المقال مغطاة أو مستثناة.</translation>
    </message>
    <message>
        <source>Every checkable of the kind: {kind}</source>
        <translation>كل نقاط التحقق من نوع: {kind}</translation>
    </message>
    <message>
        <source>Every claim is checked.</source>
        <translation>كل الادعاءات مدقَّقة.</translation>
    </message>
    <message>
        <source>Every essential checkable in this article is covered or waived.</source>
        <translation>كل ما هو أساسي في هذا المقال مغطى أو مستثنى.</translation>
    </message>
    <message>
        <source>Every usual checkable in this article is covered or waived.</source>
        <translation>كل ما هو معتاد في هذا المقال مغطى أو مستثنى.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody sees all assessments in this article now.</source>
        <translation>صار الجميع يرون كل التقييمات في هذا المقال.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything done before is in it; open it there to go on, or move it back.</source>
        <translation>كل ما عُمل من قبل موجود فيه؛ افتحه هناك للمتابعة أو أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>Everything done before is in the project; open it again to go on.</source>
        <translation>كل ما عُمل من قبل في المشروع؛ افتحه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Everything done before is kept in {ours}; open that to go on.</source>
        <translation>كل ما عُمل من قبل محفوظ في {ours}؛ افتحه للمتابعة.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Ask whoever runs the server to free some space, then do it again.</source>
        <translation>كل ما عُمل محفوظ. اطلب ممن يدير الخادم إفساح مكان ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Check the disk or the network drive, then do it again.</source>
        <translation>كل ما عُمل محفوظ. افحص القرص أو قرص الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Free some space on that disk, then do it again.</source>
        <translation>كل ما عُمل محفوظ. أفسح مكانًا على ذلك القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Free some space there, then do it again.</source>
        <translation>كل ما عُمل محفوظ. أفسح مكانًا هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Name a place that you may write to, with room for the copy.</source>
        <translation>كل ما عُمل محفوظ. سمِّ مكانًا لك حق الكتابة فيه ويتسع للنسخة.</translation>
    </message>
    <message>
        <source>Everything done before is kept. Raise the limit (ulimit -f), or move the project, then do it again.</source>
        <translation>كل ما عُمل محفوظ. ارفع الحد (ulimit -f) أو انقل المشروع ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Everything is as it was on {when}.</source>
        <translation>كل شيء كما كان في {when}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence on a source found wrong</source>
        <translation>دليل من مصدر تبيّن خطؤه</translation>
    </message>
    <message numerus="yes">
        <source>Evidence · %Ln</source>
        <translation>
            <numerusform>الأدلة · %Ln</numerusform>
            <numerusform>الأدلة · %Ln</numerusform>
            <numerusform>الأدلة · %Ln</numerusform>
            <numerusform>الأدلة · %Ln</numerusform>
            <numerusform>الأدلة · %Ln</numerusform>
            <numerusform>الأدلة · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence · none yet</source>
        <translation>الأدلة · لا شيء بعد</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>مجلد التبادل</translation>
    </message>
    <message>
        <source>Exchange folder: who is there, what waits…</source>
        <translation>مجلد التبادل: من هناك وما ينتظر…</translation>
    </message>
    <message>
        <source>Exchange no more</source>
        <translation>إيقاف التبادل</translation>
    </message>
    <message>
        <source>Exchange through a shared folder…</source>
        <translation>التبادل عبر مجلد مشترك…</translation>
    </message>
    <message>
        <source>Exchanged with {0} from now on.</source>
        <translation>يجري التبادل مع {0} من الآن.</translation>
    </message>
    <message>
        <source>Exchanging with {0}</source>
        <translation>يجري التبادل مع {0}</translation>
    </message>
    <message>
        <source>Exchanging, nobody else yet</source>
        <translation>يجري التبادل، ولا أحد غيرك بعد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export it again from the program that it comes from.</source>
        <translation>صدّره مجددًا من البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>Export it again, with the texts.</source>
        <translation>صدّره مجددًا مع النصوص.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره مجددًا.</translation>
    </message>
    <message>
        <source>Export it as a web page, and print that from a browser.</source>
        <translation>صدّره صفحة ويب، واطبعها من متصفح.</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>تصدير كتاب الترميز</translation>
    </message>
    <message>
        <source>Export the project with its sources.</source>
        <translation>صدّر المشروع مع مصادره.</translation>
    </message>
    <message>
        <source>Export them as RIS, BibTeX, CSL-JSON, Zotero RDF or EndNote XML.</source>
        <translation>صدّرها بصيغة RIS أو BibTeX أو CSL-JSON أو Zotero RDF أو EndNote XML.</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>تصدير هذه النسخة…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>يجري التصدير</translation>
    </message>
    <message>
        <source>Exports, reports and hand-backs have none of these names, in any of their forms, and no original files. Parcels to colleagues have them.</source>
        <translation>ليس في الصادرات والتقارير والمُعادات شيء من هذه الأسماء بأي صورة، ولا ملفات أصلية. أما الحزم إلى الزملاء ففيها.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>FEVER</source>
        <translation>FEVER</translation>
    </message>
    <message>
        <source>FEVER holds the sources that bear the label out, no others.</source>
        <translation>في FEVER المصادر التي تؤيد التصنيف دون غيرها.</translation>
    </message>
    <message>
        <source>FEVER label</source>
        <translation>تصنيف FEVER</translation>
    </message>
    <message>
        <source>Fact box (HTML to embed)</source>
        <translation>مربع حقائق (HTML للتضمين)</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>تدقيق الحقائق</translation>
    </message>
    <message>
        <source>Fact-check report</source>
        <translation>تقرير تدقيق الحقائق</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Fields: {fields}; in the mail {queries} are the queries. A line in which a field is empty is left out. A line may begin with what is typed for it: “two = Two independent sources say so.”; in a field, ;two lists it.</source>
        <translation>الحقول: {fields}؛ وفي الرسالة {queries} هي الاستفسارات. السطر الذي فيه حقل فارغ يُحذف. وقد يبدأ السطر بما يُكتب لأجله: «اثنان = يقول ذلك مصدران مستقلان.»؛ وفي الحقل تعرضه ;اثنان.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>الملف: {0}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of reference managers</source>
        <translation>ملفات برامج إدارة المراجع</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Filled in from the file: {0}.</source>
        <translation>مُلئ من الملف: {0}.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>ترشيح وترتيب</translation>
    </message>
    <message>
        <source>Filter and sort the library</source>
        <translation>ترشيح المكتبة وترتيبها</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>ترشيح المقالات</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>ترشيح الادعاءات</translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation>ترشيح الادعاءات بالكلمات</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>ترشيح الادعاءات</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>ترشيح المفاتيح</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>ترشيح المكتبة</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>البحث عن مصدر</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>البحث في الملف</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find: match case and accents</source>
        <translation>البحث: مطابقة حالة الأحرف والتشكيل</translation>
    </message>
    <message>
        <source>Find: regular expression</source>
        <translation>البحث: تعبير نمطي</translation>
    </message>
    <message>
        <source>Find: whole words</source>
        <translation>البحث: كلمات كاملة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم واللقب</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Fixed while claims have the status: programs name it by this.</source>
        <translation>ثابت ما دامت ادعاءات تحمل الحالة: به تسمّيها البرامج.</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>معامل كابا لفلايس</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Found wrong</source>
        <translation>تبيّن خطؤه</translation>
    </message>
    <message>
        <source>Found wrong…</source>
        <translation>تبيّن خطؤه…</translation>
    </message>
    <message>
        <source>Free some space on its disk, then do it again.</source>
        <translation>أفسح مكانًا على قرصه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Free some space, or name a place on another disk.</source>
        <translation>أفسح مكانًا، أو سمِّ مكانًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From (2021, 2021-06, 2021-06-23)</source>
        <translation>من (2021، 2021-06، 2021-06-23)</translation>
    </message>
    <message>
        <source>From a day on…</source>
        <translation>من يومٍ ما…</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>من النهاية مجددًا.</translation>
    </message>
    <message>
        <source>From the top again.</source>
        <translation>من البداية مجددًا.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>اذكر سببًا.</translation>
    </message>
    <message>
        <source>Give a start and a later end, both within the text.</source>
        <translation>اذكر بداية ونهاية بعدها، كلتاهما داخل النص.</translation>
    </message>
    <message>
        <source>Give at least one of: a title, a URL, a publisher, a quotation, a note, an author, a file.</source>
        <translation>اذكر واحدًا على الأقل: عنوان، رابط، ناشر، اقتباس، ملاحظة، مؤلف، ملف.</translation>
    </message>
    <message>
        <source>Give it another key.</source>
        <translation>أعطها مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Give it another label.</source>
        <translation>أعطها تسمية أخرى.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>أعطه اسمًا آخر.</translation>
    </message>
    <message>
        <source>Give its title, address, publisher, author or a file.</source>
        <translation>اذكر عنوانه أو رابطه أو ناشره أو مؤلفه أو ملفًا.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>اذكر المزيد من المعرّف.</translation>
    </message>
    <message>
        <source>Give the file with the text of the draft.</source>
        <translation>اذكر الملف الذي فيه نص المسودة.</translation>
    </message>
    <message>
        <source>Give the time as well, or the number.</source>
        <translation>اذكر الوقت أيضًا، أو الرقم.</translation>
    </message>
    <message>
        <source>Give what the article said, or what it says now.</source>
        <translation>اذكر ما قاله المقال، أو ما يقوله الآن.</translation>
    </message>
    <message>
        <source>Giving a place</source>
        <translation>يجري تعيين الموضع</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>المتابعة هناك</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>المتابعة بالنسخة</translation>
    </message>
    <message>
        <source>Go there: {0}</source>
        <translation>الذهاب إليه: {0}</translation>
    </message>
    <message>
        <source>Go through them no more</source>
        <translation>إيقاف المرور عليها</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>اذهب إلى</translation>
    </message>
    <message>
        <source>Go to a claim</source>
        <translation>الذهاب إلى ادعاء</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الذهاب إلى يوم</translation>
    </message>
    <message>
        <source>Go to it: {0}</source>
        <translation>الذهاب إليه: {0}</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>الذهاب إلى موضعه</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>الذهاب إلى المقال</translation>
    </message>
    <message>
        <source>Go to the claims</source>
        <translation>الذهاب إلى الادعاءات</translation>
    </message>
    <message>
        <source>Go to the claims checked before</source>
        <translation>الذهاب إلى الادعاءات المدقَّقة سابقًا</translation>
    </message>
    <message>
        <source>Go to what its sources say</source>
        <translation>الانتقال إلى ما تقوله مصادره</translation>
    </message>
    <message>
        <source>Go up to the wording</source>
        <translation>الصعود إلى الصياغة</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>تجميع الادعاءات</translation>
    </message>
    <message>
        <source>Halves of letters or signs were replaced by �.</source>
        <translation>استُبدلت أنصاف الحروف أو العلامات بـ �.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Has marked nothing here.</source>
        <translation>لم يعلّم شيئًا هنا.</translation>
    </message>
    <message>
        <source>Held by no role, since they own the database or look after the server: {0}.</source>
        <translation>لا يقيّدهم أي دور لأنهم يملكون قاعدة البيانات أو يرعون الخادم: {0}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>سجل المقال</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>سجل الادعاء</translation>
    </message>
    <message>
        <source>History of “{0}”</source>
        <translation>سجل «{0}»</translation>
    </message>
    <message>
        <source>History, folded</source>
        <translation>السجل، مطوي</translation>
    </message>
    <message>
        <source>History, unfolded</source>
        <translation>السجل، مفتوح</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Holds it: {0}</source>
        <translation>يحتويه: {0}</translation>
    </message>
    <message>
        <source>How a claim looks in the text</source>
        <translation>كيف يبدو الادعاء في النص</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>كيف جرى تدقيقه</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>مقدار التفصيل</translation>
    </message>
    <message>
        <source>How much is listed</source>
        <translation>مقدار ما يُدرج</translation>
    </message>
    <message>
        <source>How much is listed, dotted in the text, and walked with the keys</source>
        <translation>مقدار ما يُدرج ويُنقَّط في النص ويُمرّ عليه بالمفاتيح</translation>
    </message>
    <message>
        <source>How much of that article stands in this one, too</source>
        <translation>كم من ذاك المقال يرد في هذا أيضًا</translation>
    </message>
    <message>
        <source>How much of this article stands in that one, too</source>
        <translation>كم من هذا المقال يرد في ذاك أيضًا</translation>
    </message>
    <message>
        <source>Hyphens at line ends were taken out; please check: {words}.</source>
        <translation>حُذفت واصلات نهايات الأسطر؛ يُرجى التحقق: {words}.</translation>
    </message>
    <message>
        <source>If it is a table of articles, “Columns…” says which column holds the texts.</source>
        <translation>إن كان جدول مقالات فإن «الأعمدة…» يحدد العمود الذي فيه النصوص.</translation>
    </message>
    <message>
        <source>If it is encrypted, put its passphrase into a file that only you can read, and name that: --passphrase-file FILE, or $ANNOTATOR_PASSPHRASE_FILE.</source>
        <translation>إن كان معمّى فضع عبارة مروره في ملف لا يقرؤه غيرك وسمّه: ‎--passphrase-file FILE أو ‎$ANNOTATOR_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>استيراد لا مقالات</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>استيراد كتاب ترميز</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import articles instead.</source>
        <translation>استورد مقالات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import it: the marks come onto the article that has its address.</source>
        <translation>استورده: توضع العلامات على المقال الذي له رابطه.</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>استيراد المزيد</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>استيراد المصادر</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>استيراد المصادر…</translation>
    </message>
    <message>
        <source>Import the article first, or put its address into its details.</source>
        <translation>استورد المقال أولًا، أو ضع رابطه في بياناته.</translation>
    </message>
    <message>
        <source>Import the codebook {0}</source>
        <translation>استيراد كتاب الترميز {0}</translation>
    </message>
    <message>
        <source>Import the folder to take the files in it.</source>
        <translation>استورد المجلد لأخذ ما فيه من ملفات.</translation>
    </message>
    <message>
        <source>Import the sample articles</source>
        <translation>استيراد المقالات النموذجية</translation>
    </message>
    <message>
        <source>Import with a look before…</source>
        <translation>استيراد بعد المعاينة…</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Importing sources</source>
        <translation>جارٍ استيراد المصادر</translation>
    </message>
    <message>
        <source>Importing the codebook</source>
        <translation>يجري استيراد كتاب الترميز</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In a table, nearly {0}: {1}</source>
        <translation>في جدول، قريبًا من {0}: {1}</translation>
    </message>
    <message>
        <source>In a table, {0}: {1}</source>
        <translation>في جدول، {0}: {1}</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In its sources</source>
        <translation>في مصادره</translation>
    </message>
    <message numerus="yes">
        <source>In its sources · %Ln passage(s)</source>
        <translation>
            <numerusform>في مصادره · المقاطع: %Ln</numerusform>
            <numerusform>في مصادره · المقاطع: %Ln</numerusform>
            <numerusform>في مصادره · المقاطع: %Ln</numerusform>
            <numerusform>في مصادره · المقاطع: %Ln</numerusform>
            <numerusform>في مصادره · المقاطع: %Ln</numerusform>
            <numerusform>في مصادره · المقاطع: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list of what is left to check.</source>
        <translation>في قائمة ما بقي للتحقق.</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In the text, claims that are checked and right have a thin line and no colour. What is open, wrong or changed stands out.</source>
        <translation>في النص يكون تحت الادعاءات المدقَّقة الصحيحة خط رفيع بلا لون. ويبرز المفتوح والخاطئ والمتغيّر.</translation>
    </message>
    <message>
        <source>In: {0}</source>
        <translation>في: {0}</translation>
    </message>
    <message>
        <source>Include confidential evidence</source>
        <translation>تضمين الأدلة السرية</translation>
    </message>
    <message>
        <source>Include its subfolders if the articles are there.</source>
        <translation>أدرج مجلداته الفرعية إن كانت المقالات فيها.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Independent of</source>
        <translation>مستقل عن</translation>
    </message>
    <message>
        <source>Independent of each other</source>
        <translation>مستقلة بعضها عن بعض</translation>
    </message>
    <message>
        <source>Independent of: {0}</source>
        <translation>مستقل عن: {0}</translation>
    </message>
    <message>
        <source>Install annotator[team].</source>
        <translation>ثبّت annotator[team].</translation>
    </message>
    <message>
        <source>Install annotator[vault], or use the packaged program, which has it.</source>
        <translation>ثبّت annotator[vault]، أو استعمل البرنامج المحزوم ففيه ذلك.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;annotator[{extra}]&quot;. The packaged program goes without it: export JSON lines or CSV there.</source>
        <translation>ثبّتها: pip install &quot;annotator[{extra}]&quot;. أما البرنامج المحزوم فيخلو منها: صدّر فيه JSON lines أو CSV.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>المصلحة</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Is “{0}” spelt as it should be, or is it “{1}”?</source>
        <translation>هل «{0}» مكتوبة كما ينبغي، أم هي «{1}»؟</translation>
    </message>
    <message>
        <source>Is “{0}” spelt as it should be?</source>
        <translation>هل «{0}» مكتوبة كما ينبغي؟</translation>
    </message>
    <message>
        <source>Is “{quote}” still so today?</source>
        <translation>هل لا يزال «{quote}» كذلك اليوم؟</translation>
    </message>
    <message>
        <source>It begins or ends inside a word: the word is written in two parts.</source>
        <translation>يبدأ أو ينتهي داخل كلمة: تُكتب الكلمة في جزأين.</translation>
    </message>
    <message>
        <source>It begins or ends with a line end, which brat leaves out of a mark: it is that much shorter.</source>
        <translation>يبدأ أو ينتهي بنهاية سطر، وbrat لا يدخلها في العلامة: فهو أقصر بقدرها.</translation>
    </message>
    <message>
        <source>It begins or ends with white space, which this format leaves out: it is that much shorter.</source>
        <translation>يبدأ أو ينتهي بمسافات فارغة، وهذا التنسيق يتركها: فهو أقصر بقدرها.</translation>
    </message>
    <message>
        <source>It came from a list, and stands in no article here.</source>
        <translation>جاء من قائمة ولا يرد في أي مقال هنا.</translation>
    </message>
    <message>
        <source>It can be given later, in the preferences.</source>
        <translation>يمكن ذكره لاحقًا في التفضيلات.</translation>
    </message>
    <message>
        <source>It can be signed off all the same for a reason, which is kept with it.</source>
        <translation>يمكن اعتماده رغم ذلك لسبب يُحفظ معه.</translation>
    </message>
    <message>
        <source>It can be: {known}.</source>
        <translation>القيم الممكنة: {known}.</translation>
    </message>
    <message>
        <source>It does not pass the check: {listed}{more}.</source>
        <translation>لم تجتز الفحص: {listed}{more}.</translation>
    </message>
    <message>
        <source>It goes as far as number {last}.</source>
        <translation>يصل السجل إلى الرقم {last}.</translation>
    </message>
    <message>
        <source>It goes from texts, quotes, evidence, attached files, the search and the whole history. Only that something was erased stays: when, by whom and why.</source>
        <translation>يزول من النصوص والاقتباسات والأدلة والملفات المرفقة والبحث والسجل كله. ولا يبقى إلا أن شيئًا مُحي: متى ومن محاه ولماذا.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln cell(s), and the header {width}: some are missing.</source>
        <translation>
            <numerusform>خلاياها: %Ln، وخلايا الترويسة {width}: ينقص بعضها.</numerusform>
            <numerusform>خلاياها: %Ln، وخلايا الترويسة {width}: ينقص بعضها.</numerusform>
            <numerusform>خلاياها: %Ln، وخلايا الترويسة {width}: ينقص بعضها.</numerusform>
            <numerusform>خلاياها: %Ln، وخلايا الترويسة {width}: ينقص بعضها.</numerusform>
            <numerusform>خلاياها: %Ln، وخلايا الترويسة {width}: ينقص بعضها.</numerusform>
            <numerusform>خلاياها: %Ln، وخلايا الترويسة {width}: ينقص بعضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has 32 digits, as &apos;annotator key&apos; shows it.</source>
        <translation>له 32 رقمًا كما يعرضه &apos;annotator key&apos;.</translation>
    </message>
    <message>
        <source>It has no public note, and this page is for readers.</source>
        <translation>ليست له ملاحظة علنية، وهذه الصفحة للقراء.</translation>
    </message>
    <message>
        <source>It has no revision of this number.</source>
        <translation>ليست له نسخة بهذا الرقم.</translation>
    </message>
    <message>
        <source>It has no sources, and this format holds nothing else.</source>
        <translation>لا مصادر له، ولا يتسع هذا التنسيق لغيرها.</translation>
    </message>
    <message>
        <source>It has {cells} cells, and the header {width}: a separator is not quoted.</source>
        <translation>خلاياها {cells}، وخلايا الترويسة {width}: فاصل خارج علامات الاقتباس.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>فيه: {known}.</translation>
    </message>
    <message>
        <source>It has: {listed}.</source>
        <translation>فيه: {listed}.</translation>
    </message>
    <message>
        <source>It has: {offered}.</source>
        <translation>فيه: {offered}.</translation>
    </message>
    <message>
        <source>It has: {whole}.</source>
        <translation>فيه: {whole}.</translation>
    </message>
    <message>
        <source>It holds macros, which were not run.</source>
        <translation>فيه وحدات ماكرو لم تُشغَّل.</translation>
    </message>
    <message>
        <source>It is 0 (none) to 3 (high).</source>
        <translation>من 0 (بلا) إلى 3 (عالية).</translation>
    </message>
    <message>
        <source>It is a comment that answers nothing that was asked.</source>
        <translation>تعليق لا يجيب عن شيء مما سُئل.</translation>
    </message>
    <message>
        <source>It is called {suffix}, but what is in it is of the format {format}, and was read so.</source>
        <translation>لاحقة اسمه {suffix}، لكن محتواه بتنسيق {format}، وقُرئ على ذلك.</translation>
    </message>
    <message>
        <source>It is no file of phrases.</source>
        <translation>ليس ملف عبارات.</translation>
    </message>
    <message>
        <source>It is not JSON: {reason}.</source>
        <translation>ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>It is not an earlier state of this project: it can be restored beside it, as one of its own.</source>
        <translation>ليست حالة سابقة لهذا المشروع: يمكن استعادتها بجانبه مشروعًا مستقلًا.</translation>
    </message>
    <message>
        <source>It is not deleted: {0}. Merge it into another one, or retire it: then claims keep it.</source>
        <translation>لم يُحذف: {0}. ادمجه في غيره أو أوقفه: عندها تحتفظ به الادعاءات.</translation>
    </message>
    <message>
        <source>It is not said what is wrong with the source.</source>
        <translation>لم يُذكر ما الخطأ في المصدر.</translation>
    </message>
    <message>
        <source>It is not signed, though what {name} sent before was.</source>
        <translation>ليست موقّعة، مع أن ما أرسله {name} من قبل كان موقّعًا.</translation>
    </message>
    <message>
        <source>It is one of: {article_statuses}.</source>
        <translation>وهي إحدى: {article_statuses}.</translation>
    </message>
    <message>
        <source>It is one of: {known}.</source>
        <translation>وهو أحد: {known}.</translation>
    </message>
    <message>
        <source>It is one of: {known}; or empty.</source>
        <translation>وهو أحد: {known}؛ أو فارغ.</translation>
    </message>
    <message>
        <source>It is one of: {listed}.</source>
        <translation>وهو أحد: {listed}.</translation>
    </message>
    <message>
        <source>It is one of: {underlines}.</source>
        <translation>وهو أحد: {underlines}.</translation>
    </message>
    <message>
        <source>It is primary, secondary or empty.</source>
        <translation>إما primary أو secondary أو فارغ.</translation>
    </message>
    <message>
        <source>It is the file that the writer saved on the answer page, or the Word document that was sent.</source>
        <translation>هو الملف الذي حفظه الكاتب من صفحة الأجوبة، أو مستند Word الذي أُرسل.</translation>
    </message>
    <message>
        <source>It is there now: {0}</source>
        <translation>وهو موجود الآن: {0}</translation>
    </message>
    <message>
        <source>It is too long: only the first {most} letters were read.</source>
        <translation>أطول مما ينبغي: لم يُقرأ إلا أول {most} من الحروف.</translation>
    </message>
    <message>
        <source>It is verified or untouched, and only what is not verified is told.</source>
        <translation>متحقَّق منه أو لم يبدأ تدقيقه، ولا يُذكر إلا ما لم يُتحقَّق منه.</translation>
    </message>
    <message>
        <source>It is written from right to left: the order of words and numbers in a PDF may be wrong there.</source>
        <translation>كُتب من اليمين إلى اليسار: قد يختل فيه ترتيب الكلمات والأرقام في ملف PDF.</translation>
    </message>
    <message>
        <source>It is written in words, in the description of the place.</source>
        <translation>يُكتب بالكلمات في وصف الموضع.</translation>
    </message>
    <message>
        <source>It may answer one of several queries at this place: nobody can tell which.</source>
        <translation>قد يكون جوابًا عن أحد عدة استفسارات في هذا الموضع: لا سبيل إلى معرفة أيها.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it anew in the program that it comes from, and import it by itself.</source>
        <translation>ربما كان تالفًا. احفظه من جديد في البرنامج الذي جاء منه، واستورده منفردًا.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it anew in the program that it comes from, and import that.</source>
        <translation>ربما كان تالفًا. احفظه من جديد في البرنامج الذي جاء منه، واستورد ذلك.</translation>
    </message>
    <message>
        <source>It may have been erased already.</source>
        <translation>ربما مُحي من قبل.</translation>
    </message>
    <message>
        <source>It overlaps a place that starts before it, and a word has one label in this format.</source>
        <translation>يتداخل مع موضع يبدأ قبله، وللكلمة تسمية واحدة في هذا التنسيق.</translation>
    </message>
    <message>
        <source>It overlaps a place that starts before it: Label Studio has both, but its CoNLL and spaCy exports cut or drop it.</source>
        <translation>يتداخل مع موضع يبدأ قبله: في Label Studio كلاهما، لكن تصديره إلى CoNLL وspaCy يقتطعه أو يسقطه.</translation>
    </message>
    <message>
        <source>It overlaps a place that starts before it: doccano drops it, unless the project there allows overlaps (option overlaps=keep).</source>
        <translation>يتداخل مع موضع يبدأ قبله: يسقطه doccano ما لم يسمح المشروع هناك بالتداخل (الخيار overlaps=keep).</translation>
    </message>
    <message>
        <source>It quotes other mails: their lines begin with &gt;.</source>
        <translation>يقتبس رسائل أخرى: تبدأ أسطرها بالعلامة &gt;.</translation>
    </message>
    <message numerus="yes">
        <source>It refers to %Ln thing(s) outside the file, which (was|were) not loaded.</source>
        <translation>
            <numerusform>يشير إلى أشياء خارج الملف لم تُحمَّل: %Ln.</numerusform>
            <numerusform>يشير إلى أشياء خارج الملف لم تُحمَّل: %Ln.</numerusform>
            <numerusform>يشير إلى أشياء خارج الملف لم تُحمَّل: %Ln.</numerusform>
            <numerusform>يشير إلى أشياء خارج الملف لم تُحمَّل: %Ln.</numerusform>
            <numerusform>يشير إلى أشياء خارج الملف لم تُحمَّل: %Ln.</numerusform>
            <numerusform>يشير إلى أشياء خارج الملف لم تُحمَّل: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It states no positions: the places were found by the words.</source>
        <translation>لا يذكر مواضع: عُثر عليها بالكلمات.</translation>
    </message>
    <message>
        <source>It stood in this revision; its claim has been removed since.</source>
        <translation>كان في هذه النسخة؛ وأُزيل ادعاؤه بعدها.</translation>
    </message>
    <message>
        <source>It stood nowhere.</source>
        <translation>لم يرد في أي مكان.</translation>
    </message>
    <message>
        <source>It was begun at {at}.</source>
        <translation>يبدأ في {at}.</translation>
    </message>
    <message>
        <source>It was left as it is now. Do it again.</source>
        <translation>تُرك كما هو الآن. أعد المحاولة.</translation>
    </message>
    <message>
        <source>It was left as it was. Please report this, with the copy made beside it.</source>
        <translation>تُرك كما كان. نرجو الإبلاغ مع النسخة التي بجانبه.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>تُرك دون مساس.</translation>
    </message>
    <message>
        <source>It was left untouched. Mind capital letters and the keyboard&apos;s layout. If you never encrypted it, it is no project, or a damaged one.</source>
        <translation>لم يُمسّ. انتبه إلى الحروف الكبيرة وتخطيط لوحة المفاتيح. وإن لم تكن قد عمّيته قط فليس مشروعًا أو هو تالف.</translation>
    </message>
    <message>
        <source>It was pasted, was too large, or came in before files were kept; its text is there.</source>
        <translation>أُلصق، أو كان كبيرًا، أو دخل قبل حفظ الملفات؛ ونصه موجود.</translation>
    </message>
    <message>
        <source>It was removed just now.</source>
        <translation>أُزيل للتو.</translation>
    </message>
    <message>
        <source>Its article may have been removed, or its import undone.</source>
        <translation>ربما أُزيل مقاله أو جرى التراجع عن استيراده.</translation>
    </message>
    <message>
        <source>Its check turned out wrong, and this format cannot say so.</source>
        <translation>تبيّن خطأ تدقيقه، ولا يمكن لهذا التنسيق ذكر ذلك.</translation>
    </message>
    <message>
        <source>Its columns should be {listed}.</source>
        <translation>ينبغي أن تكون أعمدته: {listed}.</translation>
    </message>
    <message>
        <source>Its control characters are written as U+FFFD.</source>
        <translation>تُكتب محارف التحكم فيه U+FFFD.</translation>
    </message>
    <message>
        <source>Its correction is accepted at one place of the claim and rejected at another.</source>
        <translation>تصحيحه مقبول في موضع من مواضع الادعاء ومرفوض في آخر.</translation>
    </message>
    <message>
        <source>Its files are being read…</source>
        <translation>تجري قراءة ملفاته…</translation>
    </message>
    <message>
        <source>Its first line should name the columns; a comma, a tab or a semicolon parts them.</source>
        <translation>ينبغي أن يسمّي سطره الأول الأعمدة، وأن تفصلها فاصلة أو علامة جدولة أو فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Its line breaks are written as blanks.</source>
        <translation>تُكتب فواصل أسطره مسافات.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <source>Its positions count UTF-16 code units.</source>
        <translation>تعدّ مواضعه وحدات ترميز UTF-16.</translation>
    </message>
    <message>
        <source>Its positions count a line end as one.</source>
        <translation>تعدّ مواضعه نهاية السطر واحدة.</translation>
    </message>
    <message>
        <source>Its positions count a line end as two.</source>
        <translation>تعدّ مواضعه نهاية السطر اثنتين.</translation>
    </message>
    <message>
        <source>Its positions count letters and signs ({unit}).</source>
        <translation>تعدّ مواضعه الحروف والعلامات ({unit}).</translation>
    </message>
    <message>
        <source>Its positions count the byte order mark.</source>
        <translation>تعدّ مواضعه علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>Its positions do not count the byte order mark.</source>
        <translation>لا تعدّ مواضعه علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>Its question, answer and addresses are written, not its stance, title and dates.</source>
        <translation>يُكتب سؤاله وجوابه وروابطه، لا موقفه وعنوانه وتواريخه.</translation>
    </message>
    <message>
        <source>Its quote does not stand at its place in the article. &apos;annotator check&apos; tells more.</source>
        <translation>لا يوجد الاقتباس في موضعه من المقال. الأمر ‏annotator check‏ يخبر بالمزيد.</translation>
    </message>
    <message>
        <source>Its text is encrypted and was not read.</source>
        <translation>نصه مشفّر ولم يُقرأ.</translation>
    </message>
    <message>
        <source>Its title, publisher, address and dates are written, not its stance and what it says.</source>
        <translation>يُكتب عنوانه وناشره ورابطه وتواريخه، لا موقفه وما يقوله.</translation>
    </message>
    <message>
        <source>Its vclaim is longer than {most} letters: this is no claim.</source>
        <translation>قيمة vclaim أطول من {most} حرف: ليس هذا ادعاءً.</translation>
    </message>
    <message>
        <source>Its wording, status and rationale stay; the others&apos; statuses and rationales are added to the rationale.</source>
        <translation>تبقى صياغته وحالته وتعليله؛ وتُضاف حالات الأخرى وتعليلاتها إلى التعليل.</translation>
    </message>
    <message>
        <source>Its words are gone in the current revision, and this format holds no earlier one.</source>
        <translation>ذهبت كلماته من النسخة الحالية، ولا يتسع هذا التنسيق لنسخة أسبق.</translation>
    </message>
    <message>
        <source>Its words are gone in the current revision: the public is told of no earlier one.</source>
        <translation>ذهبت كلماته من النسخة الحالية: لا تُذكر للجمهور نسخة أسبق.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON lines</translation>
    </message>
    <message>
        <source>JSON-LD: one array</source>
        <translation>JSON-LD: مصفوفة واحدة</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Keep a file with this evidence; or drop it here</source>
        <translation>احفظ ملفًا مع هذا الدليل؛ أو أفلته هنا</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>الحفظ باسم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الإبقاء عليهما</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>حفظها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep it to {longest_text}.</source>
        <translation>ليكن {longest_text} على الأكثر.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما كتبتُه</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>الإبقاء على كلماتي</translation>
    </message>
    <message>
        <source>Keep the files that hold the name</source>
        <translation>إبقاء الملفات التي تحتوي الاسم</translation>
    </message>
    <message>
        <source>Keep these choices as</source>
        <translation>حفظ هذه الاختيارات باسم</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الإبقاء على ما هنا</translation>
    </message>
    <message>
        <source>Kept exports</source>
        <translation>عمليات التصدير المحفوظة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of people</source>
        <translation>مفاتيح الأشخاص</translation>
    </message>
    <message>
        <source>Keys of people…</source>
        <translation>مفاتيح الأشخاص…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of claim, priority, and who said it as what, where and when</source>
        <translation>نوع الادعاء وأولويته ومن قاله وبأي صفة وأين ومتى</translation>
    </message>
    <message>
        <source>Kind, priority, said where and when</source>
        <translation>النوع والأولوية وأين قيل ومتى</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>المفاتيح المعروفة</translation>
    </message>
    <message>
        <source>Known, and left as it is</source>
        <translation>معروف، وتُرك كما هو</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>معامل ألفا لكريبندورف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Label Studio (JSON, with its labelling config)</source>
        <translation>Label Studio (JSON، مع إعداد التسميات له)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Later pages</source>
        <translation>الصفحات التالية</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>النسخة الأحدث</translation>
    </message>
    <message>
        <source>Laws and documents</source>
        <translation>القوانين والوثائق</translation>
    </message>
    <message>
        <source>Least contrast of the colours as chosen: {0} in the light look, {1} in the dark one.</source>
        <translation>أقل تباين للألوان المختارة: {0} في المظهر الفاتح، و{1} في الداكن.</translation>
    </message>
    <message>
        <source>Least covered first</source>
        <translation>الأقل تغطية أولًا</translation>
    </message>
    <message>
        <source>Leave a remark for colleagues</source>
        <translation>ترك ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave the address in the details of the one that is meant only.</source>
        <translation>اترك الرابط في بيانات المقال المقصود وحده.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Left to check</source>
        <translation>بقي للتحقق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Let it be its evidence&apos;s quotation, with its page</source>
        <translation>جعله اقتباس الدليل مع صفحته</translation>
    </message>
    <message>
        <source>Let it be the chosen claim, or else the first one</source>
        <translation>ليكن الادعاء المختار، وإلا فالأول</translation>
    </message>
    <message>
        <source>Let the claims be assessed blind</source>
        <translation>تقييم الادعاءات تقييمًا مُعمّى</translation>
    </message>
    <message>
        <source>Let what is checked step back</source>
        <translation>تراجع المدقَّق بصريًا</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Made with Qt and PySide6 (LGPL 3). Typefaces: Source Serif 4 and Inter (SIL OFL). Icons: Lucide (ISC).</source>
        <translation>مرخّص وفق Apache License 2.0. صُنع باستعمال Qt وPySide6 (LGPL 3). الخطوط: Source Serif 4 وInter (SIL OFL). الأيقونات: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or what the system uses.</source>
        <translation>فاتح أو داكن أو تباين عالٍ أو ما يستعمله النظام.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Link it to another claim, or split its words.</source>
        <translation>اربطه بادعاء آخر أو قسّم كلماته.</translation>
    </message>
    <message>
        <source>Link to the claim checked before</source>
        <translation>الربط بالادعاء المدقَّق سابقًا</translation>
    </message>
    <message>
        <source>Linked to “{0}”.</source>
        <translation>رُبط بـ «{0}».</translation>
    </message>
    <message>
        <source>Linking the claim</source>
        <translation>يجري ربط الادعاء</translation>
    </message>
    <message>
        <source>Linking the phrase</source>
        <translation>يجري ربط العبارة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock an encrypted project</source>
        <translation>قفل مشروع معمّى</translation>
    </message>
    <message>
        <source>Log a correction</source>
        <translation>تدوين تصحيح</translation>
    </message>
    <message>
        <source>Log of privileged remarks</source>
        <translation>سجل الملاحظات المشمولة بالسرية</translation>
    </message>
    <message>
        <source>Logging the correction</source>
        <translation>يجري تدوين التصحيح</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>حساب الدخول</translation>
    </message>
    <message>
        <source>Look after the project</source>
        <translation>العناية بالمشروع</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>انظر فيه مجددًا.</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>معاينته أولًا</translation>
    </message>
    <message>
        <source>Look at that one first; then bring yours in again.</source>
        <translation>انظر في تلك أولًا، ثم أدخل مسودتك مجددًا.</translation>
    </message>
    <message>
        <source>Look at the passages of that one.</source>
        <translation>انظر في مقاطع ذلك المصدر.</translation>
    </message>
    <message>
        <source>Look at what differs now.</source>
        <translation>انظر إلى ما يختلف الآن.</translation>
    </message>
    <message>
        <source>Look at what it has now, and choose again what becomes of it.</source>
        <translation>انظر ما فيه الآن واختر مجددًا ما يصير إليه.</translation>
    </message>
    <message>
        <source>Look at what it has, and move it again.</source>
        <translation>انظر ما فيه ثم انقلها مجددًا.</translation>
    </message>
    <message>
        <source>Look at what it says now, then do it again if it is still right.</source>
        <translation>انظر ما يقوله الآن، ثم أعد المحاولة إن كان لا يزال صحيحًا.</translation>
    </message>
    <message>
        <source>Look before the import</source>
        <translation>معاينة قبل الاستيراد</translation>
    </message>
    <message>
        <source>Look for fewer words.</source>
        <translation>ابحث عن كلمات أقل.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>النظر الآن</translation>
    </message>
    <message>
        <source>Look where they stand, and move it again.</source>
        <translation>انظر أين هي ثم انقله مجددًا.</translation>
    </message>
    <message>
        <source>Look where they stand, and move them again.</source>
        <translation>انظر أين هما ثم انقلهما مجددًا.</translation>
    </message>
    <message>
        <source>Look whether the share is there.</source>
        <translation>تأكد أن المجلد المشترك متاح.</translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation>تجري معاينة الملفات</translation>
    </message>
    <message>
        <source>Looking at files…</source>
        <translation>تجري معاينة الملفات…</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>تجري معاينة الأجوبة</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>يجري النظر في المجلد…</translation>
    </message>
    <message>
        <source>Looking at the parcel</source>
        <translation>تجري معاينة الحزمة</translation>
    </message>
    <message>
        <source>Looking at what this format can hold…</source>
        <translation>يجري النظر فيما يتسع له هذا التنسيق…</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>يجري البحث عما قد يكون المقصود…</translation>
    </message>
    <message>
        <source>Looking for what will go</source>
        <translation>يجري البحث عما سيزول</translation>
    </message>
    <message>
        <source>Looks through articles, claims, evidence, comments and source notes. status: tag: claimant: publisher: checker: from: and to: narrow it.</source>
        <translation>يبحث في المقالات والادعاءات والأدلة والتعليقات وملاحظات المصادر. ويضيّقه status: وtag: وclaimant: وpublisher: وchecker: وfrom: وto:</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
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
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Made and checked over time</source>
        <translation>ما أُنشئ وما دُقّق عبر الزمن</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>Make a bookmark in your browser, and paste this as its address.</source>
        <translation>أنشئ إشارة مرجعية في متصفحك والصق هذا عنوانًا لها.</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>إنشاء ادعاء</translation>
    </message>
    <message>
        <source>Make a claim of each source note</source>
        <translation>إنشاء ادعاء من كل ملاحظة مصدر</translation>
    </message>
    <message>
        <source>Make a claim of the source note</source>
        <translation>إنشاء ادعاء من ملاحظة المصدر</translation>
    </message>
    <message>
        <source>Make a copy of the file as it is, then put the newest backup in its place: &apos;annotator backups&apos; lists them.</source>
        <translation>انسخ الملف كما هو، ثم ضع أحدث نسخة احتياطية مكانه: الأمر &apos;annotator backups&apos; يسردها.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Make backups by itself</source>
        <translation>نسخ احتياطي تلقائي</translation>
    </message>
    <message>
        <source>Make it a new draft of that</source>
        <translation>جعله مسودة جديدة من ذاك</translation>
    </message>
    <message>
        <source>Make it anew from what is in the project: Rebuild the search index, or &apos;annotator rebuild-search&apos;.</source>
        <translation>أعد إنشاءه مما في المشروع: إعادة بناء فهرس البحث، أو &apos;annotator rebuild-search&apos;.</translation>
    </message>
    <message>
        <source>Make it, or look whether the share is there.</source>
        <translation>أنشئه، أو تأكد أن المجلد المشترك متاح.</translation>
    </message>
    <message>
        <source>Make one (&apos;annotator redact --add NAME&apos;), or name them: -o redact=NAME,NAME.</source>
        <translation>أنشئها (&apos;annotator redact --add NAME&apos;)، أو سمّها: ‎-o redact=NAME,NAME.</translation>
    </message>
    <message>
        <source>Make one claim of them: the first one, with all places and evidence</source>
        <translation>جعلها ادعاءً واحدًا: الأول، بكل المواضع والأدلة</translation>
    </message>
    <message>
        <source>Make one with: createdb --encoding=UTF8 --template=template0.</source>
        <translation>أنشئ واحدة بالأمر: createdb --encoding=UTF8 --template=template0.</translation>
    </message>
    <message>
        <source>Make one with: createuser --pwprompt {login}; or add --make-login.</source>
        <translation>أنشئه بـ: createuser --pwprompt {login}؛ أو أضف ‎--make-login.</translation>
    </message>
    <message>
        <source>Make one: &apos;annotator key make&apos;.</source>
        <translation>أنشئ مفتاحًا: &apos;annotator key make&apos;.</translation>
    </message>
    <message>
        <source>Make the check void, with a reason</source>
        <translation>إبطال التدقيق مع ذكر السبب</translation>
    </message>
    <message>
        <source>Make the folder first, or name another one.</source>
        <translation>أنشئ المجلد أولًا، أو سمِّ غيره.</translation>
    </message>
    <message>
        <source>Make the selected sources one</source>
        <translation>دمج المصادر المختارة في واحد</translation>
    </message>
    <message>
        <source>Make them with: annotator roles make.</source>
        <translation>أنشئها بـ: annotator roles make.</translation>
    </message>
    <message>
        <source>Make this a new draft of it</source>
        <translation>جعل هذا مسودة جديدة منه</translation>
    </message>
    <message>
        <source>Make this place a claim of its own</source>
        <translation>جعل هذا الموضع ادعاءً مستقلًا</translation>
    </message>
    <message>
        <source>Making a claim</source>
        <translation>يجري إنشاء ادعاء</translation>
    </message>
    <message>
        <source>Making a claim of its own</source>
        <translation>يجري جعله ادعاءً مستقلًا</translation>
    </message>
    <message>
        <source>Making a claim of the source note</source>
        <translation>يجري إنشاء ادعاء من ملاحظة المصدر</translation>
    </message>
    <message>
        <source>Making claims of the source notes</source>
        <translation>يجري إنشاء ادعاءات من ملاحظات المصادر</translation>
    </message>
    <message>
        <source>Making the articles ready to be compared</source>
        <translation>يجري تجهيز المقالات للمقارنة</translation>
    </message>
    <message>
        <source>Making two claims</source>
        <translation>يجري إنشاء ادعاءين</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>وسمه: قيد العمل</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>وسمه: جاهز</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>وسمه: للعمل</translation>
    </message>
    <message>
        <source>Mark it again in the new text.</source>
        <translation>حدده مجددًا في النص الجديد.</translation>
    </message>
    <message>
        <source>Mark misspelt words in fields</source>
        <translation>تعليم الكلمات المكتوبة خطأ في الحقول</translation>
    </message>
    <message>
        <source>Mark misspelt words in the article</source>
        <translation>تعليم الكلمات المكتوبة خطأ في المقال</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown markup was left in the text: {reason}.</source>
        <translation>بقيت علامات Markdown في النص: {reason}.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Marks are labelled by</source>
        <translation>تسمية العلامات حسب</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>May we write “{correction}” instead of “{quote}”?</source>
        <translation>هل لنا أن نكتب «{correction}» بدل «{quote}»؟</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>ربما المصدر نفسه</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Mend it, or move it away: new profiles are kept in a new file then.</source>
        <translation>أصلحه أو انقله من مكانه: تُحفظ الإعدادات الجديدة عندئذ في ملف جديد.</translation>
    </message>
    <message>
        <source>Mend the colours</source>
        <translation>إصلاح الألوان</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln claim(s)</source>
        <translation>
            <numerusform>دمج لا ادعاءات</numerusform>
            <numerusform>دمج ادعاء واحد</numerusform>
            <numerusform>دمج ادعاءان</numerusform>
            <numerusform>دمج %Ln ادعاءات</numerusform>
            <numerusform>دمج %Ln ادعاءً</numerusform>
            <numerusform>دمج %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>دمج الادعاءات</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>الدمج في</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>الدمج في الأول</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>الدمج في…</translation>
    </message>
    <message>
        <source>Merge it into another status, or retire it.</source>
        <translation>ادمجها في حالة أخرى، أو أوقفها.</translation>
    </message>
    <message>
        <source>Merge it into another status, or retire it: then claims keep it, and it is not offered any more.</source>
        <translation>ادمجها في حالة أخرى أو أوقفها: عندها تحتفظ بها الادعاءات ولا تُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>Merge it into another tag, or retire it: then claims keep it, and it is not offered any more.</source>
        <translation>ادمجه في وسم آخر أو أوقفه: عندها تحتفظ به الادعاءات ولا يُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>Merge “{0}”</source>
        <translation>دمج «{0}»</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>يجري الدمج</translation>
    </message>
    <message>
        <source>Merging claims</source>
        <translation>يجري دمج الادعاءات</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Most claims left to check first</source>
        <translation>الأكثر ادعاءاتٍ غير مدقَّقة أولًا</translation>
    </message>
    <message>
        <source>Move by a letter, by a line</source>
        <translation>التحرك حرفًا أو سطرًا</translation>
    </message>
    <message>
        <source>Move by a paragraph</source>
        <translation>التحرك فقرة</translation>
    </message>
    <message>
        <source>Move by a sentence</source>
        <translation>التحرك جملة</translation>
    </message>
    <message>
        <source>Move by a word</source>
        <translation>التحرك كلمة</translation>
    </message>
    <message>
        <source>Move it elsewhere, then open the project again; it could not be put aside: {reason}.</source>
        <translation>انقله إلى مكان آخر ثم افتح المشروع مجددًا؛ تعذرت تنحيته: {reason}.</translation>
    </message>
    <message>
        <source>Move its start or end</source>
        <translation>نقل البداية أو النهاية</translation>
    </message>
    <message>
        <source>Move the project to a folder of this machine, then exchange.</source>
        <translation>انقل المشروع إلى مجلد على هذا الجهاز، ثم نفّذ التبادل.</translation>
    </message>
    <message>
        <source>Move what is below it out first.</source>
        <translation>أخرج ما تحته أولًا.</translation>
    </message>
    <message>
        <source>Moving the claim&apos;s ends</source>
        <translation>يجري نقل طرفي الادعاء</translation>
    </message>
    <message>
        <source>Moving the status</source>
        <translation>يجري نقل الحالة</translation>
    </message>
    <message>
        <source>Moving the tag</source>
        <translation>يجري نقل الوسم</translation>
    </message>
    <message>
        <source>My assessment</source>
        <translation>تقييمي</translation>
    </message>
    <message>
        <source>My assessment: {0}</source>
        <translation>تقييمي: {0}</translation>
    </message>
    <message>
        <source>My own assessment</source>
        <translation>تقييمي الخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a file in a folder of your own.</source>
        <translation>سمِّ ملفًا في مجلد تملكه.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>Name a file that ends in .annotator.</source>
        <translation>سمِّ ملفًا ينتهي بـ .annotator.</translation>
    </message>
    <message>
        <source>Name a file that ends in {suffix}.</source>
        <translation>سمّ ملفًا ينتهي بـ {suffix}.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>سمِّ ملفًا.</translation>
    </message>
    <message>
        <source>Name a new folder: what is in this one would be gone.</source>
        <translation>سمّ مجلدًا جديدًا: وإلا ذهب ما في هذا المجلد.</translation>
    </message>
    <message>
        <source>Name a person&apos;s login.</source>
        <translation>سمّ حساب دخول شخص.</translation>
    </message>
    <message>
        <source>Name a reason.</source>
        <translation>اذكر سببًا.</translation>
    </message>
    <message>
        <source>Name a shorter one.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Name another file, or allow it to be replaced (--force).</source>
        <translation>سمِّ ملفًا آخر، أو اسمح باستبداله (--force).</translation>
    </message>
    <message>
        <source>Name another file, or allow it to be replaced.</source>
        <translation>سمِّ ملفًا آخر، أو اسمح باستبداله.</translation>
    </message>
    <message>
        <source>Name another file, or say --force to replace it.</source>
        <translation>سمِّ ملفًا آخر، أو استعمل --force لاستبداله.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>Name another file: the project was left untouched.</source>
        <translation>سمِّ ملفًا آخر: تُرك المشروع دون مساس.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>سمِّ غيره.</translation>
    </message>
    <message>
        <source>Name articles, or an earlier seal.</source>
        <translation>سمّ مقالات، أو اذكر ختمًا أسبق.</translation>
    </message>
    <message>
        <source>Name in exports</source>
        <translation>الاسم في التصدير</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Name one of the two.</source>
        <translation>اذكر أحدهما.</translation>
    </message>
    <message>
        <source>Name one of {people}.</source>
        <translation>سمّ أحد {people}.</translation>
    </message>
    <message>
        <source>Name the other article.</source>
        <translation>سمّ المقال الآخر.</translation>
    </message>
    <message>
        <source>Name the others that are the same one.</source>
        <translation>سمّ المصادر الأخرى التي هي نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Names are made unreadable in %Ln place(s)</source>
        <translation>
            <numerusform>تُطمس الأسماء في مواضع: %Ln</numerusform>
            <numerusform>تُطمس الأسماء في مواضع: %Ln</numerusform>
            <numerusform>تُطمس الأسماء في مواضع: %Ln</numerusform>
            <numerusform>تُطمس الأسماء في مواضع: %Ln</numerusform>
            <numerusform>تُطمس الأسماء في مواضع: %Ln</numerusform>
            <numerusform>تُطمس الأسماء في مواضع: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Names to redact</source>
        <translation>أسماء تُطمس</translation>
    </message>
    <message>
        <source>Names to redact…</source>
        <translation>أسماء تُطمس…</translation>
    </message>
    <message numerus="yes">
        <source>Names were made unreadable in %Ln place(s)</source>
        <translation>
            <numerusform>طُمست الأسماء في مواضع: %Ln</numerusform>
            <numerusform>طُمست الأسماء في مواضع: %Ln</numerusform>
            <numerusform>طُمست الأسماء في مواضع: %Ln</numerusform>
            <numerusform>طُمست الأسماء في مواضع: %Ln</numerusform>
            <numerusform>طُمست الأسماء في مواضع: %Ln</numerusform>
            <numerusform>طُمست الأسماء في مواضع: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest: {0}</source>
        <translation>الأقرب: {0}</translation>
    </message>
    <message>
        <source>Neither correction nor query</source>
        <translation>لا تصحيح ولا استفسار</translation>
    </message>
    <message>
        <source>New claims get the scale&apos;s first status, and &apos;{label}&apos; counts as checked.</source>
        <translation>تأخذ الادعاءات الجديدة أولى حالات السلّم، و«{label}» تُعدّ مدقَّقة.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>New draft of “{0}”</source>
        <translation>مسودة جديدة من «{0}»</translation>
    </message>
    <message>
        <source>New draft: check the claim again</source>
        <translation>مسودة جديدة: إعادة تدقيق الادعاء</translation>
    </message>
    <message>
        <source>New draft: drop the place</source>
        <translation>مسودة جديدة: إسقاط الموضع</translation>
    </message>
    <message>
        <source>New draft: the place is right</source>
        <translation>مسودة جديدة: الموضع صحيح</translation>
    </message>
    <message>
        <source>New draft: the selected words are the place</source>
        <translation>مسودة جديدة: الكلمات المحددة هي الموضع</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>مسودة جديدة…</translation>
    </message>
    <message>
        <source>New evidence: a URL or a title</source>
        <translation>دليل جديد: رابط أو عنوان</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>New line of the corrections log</source>
        <translation>سطر جديد في سجل التصحيحات</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>New query to the writer</source>
        <translation>استفسار جديد للكاتب</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Newest import first</source>
        <translation>الأحدث استيرادًا أولًا</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Next checkable that is left</source>
        <translation>نقطة التحقق التالية</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>الادعاء التالي</translation>
    </message>
    <message>
        <source>Next claim that a sign-off lacks</source>
        <translation>الادعاء التالي الذي ينقص الاعتماد</translation>
    </message>
    <message>
        <source>Next claim under the cursor</source>
        <translation>الادعاء التالي عند المؤشر</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>الكلمة التالية المكتوبة خطأ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next place that a new draft has changed</source>
        <translation>الموضع التالي الذي غيّرته مسودة جديدة</translation>
    </message>
    <message>
        <source>Next source note</source>
        <translation>ملاحظة المصدر التالية</translation>
    </message>
    <message>
        <source>No article has been marked by two people.</source>
        <translation>لا مقال علّمه شخصان.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوحًا</translation>
    </message>
    <message>
        <source>No article is open, so there is nothing to print.</source>
        <translation>لا مقال مفتوحًا، فلا شيء يُطبع.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوحًا.</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>لا مقال يطابق المرشّح.</translation>
    </message>
    <message>
        <source>No article was signed off with something missing.</source>
        <translation>لم يُعتمد مقال وهو ناقص.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>لا مقالات بعد.</translation>
    </message>
    <message>
        <source>No articles yet. Drop files here.</source>
        <translation>لا مقالات بعد. أفلت الملفات هنا.</translation>
    </message>
    <message>
        <source>No checkable stands at {start} to {end}.</source>
        <translation>لا نقطة تحقق من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>No claim has a claimant yet.</source>
        <translation>لا صاحب لأي ادعاء بعد.</translation>
    </message>
    <message>
        <source>No claim has a tag yet.</source>
        <translation>لا وسم لأي ادعاء بعد.</translation>
    </message>
    <message>
        <source>No claim has been checked in this article.</source>
        <translation>لم يُدقَّق أي ادعاء في هذا المقال.</translation>
    </message>
    <message>
        <source>No claim has been made in this article.</source>
        <translation>لم يُنشأ ادعاء في هذا المقال.</translation>
    </message>
    <message>
        <source>No claim has it</source>
        <translation>لا ادعاء يحمله</translation>
    </message>
    <message>
        <source>No claim here</source>
        <translation>لا ادعاء هنا</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>لا ادعاء يشبه هذا.</translation>
    </message>
    <message>
        <source>No claim lacks evidence, a correction or a query.</source>
        <translation>لا ينقص أي ادعاء دليل أو تصحيح أو استفسار.</translation>
    </message>
    <message>
        <source>No claim like this has been checked before, as far as is known.</source>
        <translation>لم يُدقَّق ادعاء كهذا من قبل في حدود المعلوم.</translation>
    </message>
    <message>
        <source>No claim overlaps this one or stands beside it. Select the text of those that are one.</source>
        <translation>لا ادعاء يتداخل مع هذا أو يجاوره. حدد نص ما هو ادعاء واحد.</translation>
    </message>
    <message>
        <source>No claim passes the filter</source>
        <translation>لا ادعاء يطابق المرشّح</translation>
    </message>
    <message>
        <source>No claim stands in it, and a Web Annotation is of a place: its text is not in this file.</source>
        <translation>لا ادعاء فيه، وWeb Annotation تكون لموضع: نصه ليس في هذا الملف.</translation>
    </message>
    <message>
        <source>No claim was assessed by two people yet.</source>
        <translation>لم يقيّم شخصان أي ادعاء بعد.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>لا ادعاءات بعد.</translation>
    </message>
    <message>
        <source>No claims yet. Select a statement in an article: {0} makes it a claim.</source>
        <translation>لا ادعاءات بعد. حدد قولًا في مقال: {0} يجعله ادعاءً.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>No evidence names a publisher yet.</source>
        <translation>لا دليل يذكر ناشرًا بعد.</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>لا أدلة بعد.</translation>
    </message>
    <message>
        <source>No file of this claim&apos;s evidence speaks of it, as far as is known.</source>
        <translation>لا يتحدث عنه، بحسب المعروف، أي ملف من أدلة هذا الادعاء.</translation>
    </message>
    <message>
        <source>No finding of kind {kind} begins at {start}.</source>
        <translation>لا نتيجة فحص من نوع {kind} تبدأ عند {start}.</translation>
    </message>
    <message>
        <source>No folder is exchanged with.</source>
        <translation>لا يجري التبادل مع أي مجلد.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>No longer said to be independent.</source>
        <translation>لم يعد يُعد مستقلًا.</translation>
    </message>
    <message>
        <source>No misspelt word.</source>
        <translation>لا كلمة مكتوبة خطأ.</translation>
    </message>
    <message>
        <source>No open checkable stands here. {0} goes to the next one.</source>
        <translation>لا نقطة تحقق مفتوحة هنا. {0} ينتقل إلى التالية.</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>لا مقال آخر يشبه هذا.</translation>
    </message>
    <message>
        <source>No place was chosen.</source>
        <translation>لم يُختر موضع.</translation>
    </message>
    <message>
        <source>No query on it is open.</source>
        <translation>لا استفسار مفتوح بشأنه.</translation>
    </message>
    <message>
        <source>No query to the writer of this article is open.</source>
        <translation>لا استفسار مفتوح إلى كاتب هذا المقال.</translation>
    </message>
    <message>
        <source>No quotation with a speaker was found here.</source>
        <translation>لم يُعثر هنا على اقتباس له قائل.</translation>
    </message>
    <message>
        <source>No references were found.</source>
        <translation>لم يُعثر على مراجع.</translation>
    </message>
    <message>
        <source>No role holds you here: you may do everything.</source>
        <translation>لا دور يقيّدك هنا: لك أن تفعل كل شيء.</translation>
    </message>
    <message>
        <source>No source is like this.</source>
        <translation>لا مصدر كهذا.</translation>
    </message>
    <message>
        <source>No source is selected.</source>
        <translation>لم يُختر مصدر.</translation>
    </message>
    <message>
        <source>No source notes</source>
        <translation>لا ملاحظات مصادر</translation>
    </message>
    <message>
        <source>No source was found that says so.</source>
        <translation>لم يُعثر على مصدر يقول ذلك.</translation>
    </message>
    <message>
        <source>No source yet that supports or refutes it</source>
        <translation>لا مصدر بعد يؤيده أو يدحضه</translation>
    </message>
    <message>
        <source>No sources yet. Evidence that is added to a claim is listed here.</source>
        <translation>لا مصادر بعد. تُسرد هنا الأدلة التي تُضاف إلى ادعاء.</translation>
    </message>
    <message>
        <source>Nobody called {name} has worked on the project.</source>
        <translation>لم يعمل على المشروع أحد باسم {name}.</translation>
    </message>
    <message>
        <source>Nobody can open them without it, and nobody can give it back to you. Write it down.</source>
        <translation>لا يفتحها أحد بدونها، ولا يستطيع أحد أن يعيدها إليك. اكتبها عندك.</translation>
    </message>
    <message>
        <source>Nobody else has put anything there yet.</source>
        <translation>لم يضع أحد غيرك شيئًا هناك بعد.</translation>
    </message>
    <message>
        <source>Nobody has checked it yet, and this format is for checked claims.</source>
        <translation>لم يدققه أحد بعد، وهذا التنسيق للادعاءات المدقَّقة.</translation>
    </message>
    <message>
        <source>Nobody has checked it yet, or its check turned out wrong: the public is told of no such claim.</source>
        <translation>لم يدققه أحد بعد، أو تبيّن خطأ تدقيقه: لا يُذكر للجمهور ادعاء كهذا.</translation>
    </message>
    <message>
        <source>Nobody sees what others think of a claim here until two people have assessed it.</source>
        <translation>لا يرى أحد ما يراه الآخرون في ادعاء هنا حتى يقيّمه شخصان.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None is kept yet: &apos;annotator export --keep-as NAME&apos; keeps one.</source>
        <translation>لم يُحفظ شيء منها بعد: الأمر &apos;annotator export --keep-as NAME&apos; يحفظ واحدًا.</translation>
    </message>
    <message>
        <source>None of the claims lacks that any more.</source>
        <translation>لم يعد ذلك ينقص أيًّا من الادعاءات.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Not everything is done yet</source>
        <translation>لم يُنجز كل شيء بعد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in %Ln claim(s) · show the first</source>
        <translation>
            <numerusform>غير محفوظ في لا ادعاءات · اعرض الأول</numerusform>
            <numerusform>غير محفوظ في ادعاء واحد · اعرض الأول</numerusform>
            <numerusform>غير محفوظ في ادعاءان · اعرض الأول</numerusform>
            <numerusform>غير محفوظ في %Ln ادعاءات · اعرض الأول</numerusform>
            <numerusform>غير محفوظ في %Ln ادعاءً · اعرض الأول</numerusform>
            <numerusform>غير محفوظ في %Ln ادعاء · اعرض الأول</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يؤخذ به</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>غير مستعمل بعد</translation>
    </message>
    <message>
        <source>Not what this check is about</source>
        <translation>ليس مما يتناوله هذا التدقيق</translation>
    </message>
    <message>
        <source>Not whole yet, or not readable here:</source>
        <translation>لم يكتمل بعد، أو لا يُقرأ هنا:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note of an update</source>
        <translation>ملاحظة تحديث</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes of the writer</source>
        <translation>ملاحظات الكاتب</translation>
    </message>
    <message>
        <source>Notes on the article</source>
        <translation>ملاحظات على المقال</translation>
    </message>
    <message>
        <source>Notes: queries, comments, corrections</source>
        <translation>الملاحظات: استفسارات وتعليقات وتصحيحات</translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>لا يمكن تغيير شيء</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>لا تمكن الطباعة هناك.</translation>
    </message>
    <message>
        <source>Nothing differs here that is not decided.</source>
        <translation>لا شيء يختلف هنا لم يُبتّ فيه.</translation>
    </message>
    <message>
        <source>Nothing differs that is not decided.</source>
        <translation>لا اختلاف لم يُبتّ فيه.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>لم يُعمل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing holds it.</source>
        <translation>لا شيء يحتويه.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>Nothing is answered in it.</source>
        <translation>لا جواب فيه عن شيء.</translation>
    </message>
    <message>
        <source>Nothing is asked about it, and only the queries are told.</source>
        <translation>لا استفسار عنه، ولا تُذكر إلا الاستفسارات.</translation>
    </message>
    <message>
        <source>Nothing is asked about the claim, and only what is asked is told (-o what=all).</source>
        <translation>لا سؤال عن الادعاء، ولا يُذكر إلا ما سُئل عنه (-o what=all).</translation>
    </message>
    <message>
        <source>Nothing is exchanged any more.</source>
        <translation>لم يعد يجري أي تبادل.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet that could be told to the writer.</source>
        <translation>لا يُعرف عنه بعد ما يمكن ذكره للكاتب.</translation>
    </message>
    <message>
        <source>Nothing is left to be asked here</source>
        <translation>لم يبق هنا ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>لا شيء في القائمة.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server, then do it again.</source>
        <translation>لم يُفقد شيء. اسأل من يدير الخادم ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait for the other window or command to finish, then do it again.</source>
        <translation>لم يُفقد شيء. انتظر فراغ النافذة الأخرى أو الأمر الآخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing is lost: this format holds all of it.</source>
        <translation>لا يُفقد شيء: يتسع هذا التنسيق لكل ذلك.</translation>
    </message>
    <message>
        <source>Nothing is marked in it, and this format has a row for each mention.</source>
        <translation>لم يُحدَّد فيه شيء، وفي هذا التنسيق صف لكل موضع.</translation>
    </message>
    <message>
        <source>Nothing is pasted here. Go to an article, or to the library.</source>
        <translation>لا يُلصق شيء هنا. اذهب إلى مقال أو إلى المكتبة.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>لا يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Nothing leaves this page by itself: what you type stays on this device until you send the file you saved.</source>
        <translation>لا يخرج شيء من هذه الصفحة من تلقاء نفسه: يبقى ما تكتبه على هذا الجهاز حتى ترسل الملف الذي حفظته.</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>لا يُعرف ما يشبهه</translation>
    </message>
    <message>
        <source>Nothing more was changed.</source>
        <translation>لم يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing of a new draft waits to be looked at.</source>
        <translation>لا شيء من مسودة جديدة ينتظر النظر.</translation>
    </message>
    <message>
        <source>Nothing of this project has the code {code}.</source>
        <translation>لا شيء في هذا المشروع رمزه {code}.</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten, and all of it can be undone in one step.</source>
        <translation>لا يُستبدل شيء مما لديك، ويمكن التراجع عن ذلك كله في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Nothing that was done before is lost. Check the network and the server, then try again.</source>
        <translation>لم يُفقد شيء مما عُمل. افحص الشبكة والخادم ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed at two desks: there is nothing to decide.</source>
        <translation>لم يُغيَّر شيء في مكتبين: لا شيء للبتّ فيه.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a head, or whoever looks after the project.</source>
        <translation>لم يتغير شيء. اسأل رئيسًا، أو من يرعى المشروع.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then do it again.</source>
        <translation>لم يتغير شيء. أغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close that window, or choose there how to go on; then open it again.</source>
        <translation>لم يتغيّر شيء. أغلق تلك النافذة أو اختر فيها كيف تُتابع؛ ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then open it again.</source>
        <translation>لم يتغيّر شيء. أغلق النافذة الأخرى ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>لم يتغيّر شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend that and open the project again, or work on a copy in another place.</source>
        <translation>لم يتغيّر شيء. أصلح ذلك وافتح المشروع مجددًا، أو اعمل على نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again.</source>
        <translation>لم يتغيّر شيء. افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was cut from this article: it stands as it was read.</source>
        <translation>لم يُحذف شيء من هذا المقال: هو كما قُرئ.</translation>
    </message>
    <message>
        <source>Nothing was done since then: there is nothing to send.</source>
        <translation>لم يُعمل شيء منذ ذلك الحين: لا شيء للإرسال.</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>لم يُعمل شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was exported. &apos;annotator check&apos; tells more; &apos;annotator backups&apos; lists what can be restored.</source>
        <translation>لم يُصدَّر شيء. الأمر &apos;annotator check&apos; يوضح، و&apos;annotator backups&apos; يسرد ما يمكن استعادته.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing was imported yet since the program was started.</source>
        <translation>لم يُستورد شيء منذ تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at what it says, then do it again if it is still right.</source>
        <translation>لم يُكتب فوق شيء. انظر ما يقوله ثم أعد المحاولة إن كان لا يزال صحيحًا.</translation>
    </message>
    <message>
        <source>Nothing was read in this file yet, or it is of no kind that is read.</source>
        <translation>لم يُقرأ من هذا الملف شيء بعد، أو ليس من نوع يُقرأ.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>Number people instead of naming them</source>
        <translation>ترقيم الأشخاص بدل تسميتهم</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Numbers in the text, and the claims with their evidence</source>
        <translation>أرقام في النص، والادعاءات مع أدلتها</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message numerus="yes">
        <source>Of claims that are there already, %Ln say(s) something else in the file.</source>
        <translation>
            <numerusform>ادعاءات موجودة من قبل تقول في الملف غير ذلك: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل تقول في الملف غير ذلك: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل تقول في الملف غير ذلك: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل تقول في الملف غير ذلك: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل تقول في الملف غير ذلك: %Ln.</numerusform>
            <numerusform>ادعاءات موجودة من قبل تقول في الملف غير ذلك: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that one</source>
        <translation>من ذاك</translation>
    </message>
    <message>
        <source>Of the window; articles and claims stay as they are. In force when Annotator is started again.</source>
        <translation>لغة النافذة؛ وتبقى المقالات والادعاءات كما هي. تسري عند تشغيل Annotator مجددًا.</translation>
    </message>
    <message>
        <source>Of their pairs agree</source>
        <translation>نسبة المتفق من أزواج تقييماتها</translation>
    </message>
    <message>
        <source>Of this one</source>
        <translation>من هذا</translation>
    </message>
    <message>
        <source>Oldest open claims</source>
        <translation>أقدم الادعاءات المفتوحة</translation>
    </message>
    <message>
        <source>On a page, select the words and choose it; here, add evidence and paste.</source>
        <translation>في الصفحة اختر الكلمات ثم الإشارة المرجعية؛ وهنا أضف دليلًا والصق.</translation>
    </message>
    <message>
        <source>On a source that was found wrong</source>
        <translation>يستند إلى مصدر تبيّن خطؤه</translation>
    </message>
    <message>
        <source>On the article as a whole</source>
        <translation>عن المقال كله</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>One place at least has to stay with the claim.</source>
        <translation>يجب أن يبقى مع الادعاء موضع واحد على الأقل.</translation>
    </message>
    <message>
        <source>Only a claim can be checked again.</source>
        <translation>لا يُعاد تدقيق غير الادعاء.</translation>
    </message>
    <message>
        <source>Only claims of {name}</source>
        <translation>ادعاءات {name} فقط</translation>
    </message>
    <message>
        <source>Only its address is written.</source>
        <translation>يُكتب رابطه فقط.</translation>
    </message>
    <message>
        <source>Only looks like it: {0}</source>
        <translation>يشبهه فحسب: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected articles</source>
        <translation>
            <numerusform>المحدد فقط: لا مقالات</numerusform>
            <numerusform>المحدد فقط: مقال واحد</numerusform>
            <numerusform>المحدد فقط: مقالان</numerusform>
            <numerusform>المحدد فقط: %Ln مقالات</numerusform>
            <numerusform>المحدد فقط: %Ln مقالًا</numerusform>
            <numerusform>المحدد فقط: %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the Word file that an article came as has the writer&apos;s notes in it.</source>
        <translation>ملف Word الذي جاء به المقال هو وحده الذي فيه ملاحظات الكاتب.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln page(s) (was|were) read.</source>
        <translation>
            <numerusform>لم يُقرأ إلا أول الصفحات: %Ln.</numerusform>
            <numerusform>لم يُقرأ إلا أول الصفحات: %Ln.</numerusform>
            <numerusform>لم يُقرأ إلا أول الصفحات: %Ln.</numerusform>
            <numerusform>لم يُقرأ إلا أول الصفحات: %Ln.</numerusform>
            <numerusform>لم يُقرأ إلا أول الصفحات: %Ln.</numerusform>
            <numerusform>لم يُقرأ إلا أول الصفحات: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only whoever owns the project&apos;s tables can make roles: {owner}, not {user}.</source>
        <translation>لا ينشئ الأدوار إلا من يملك جداول المشروع: {owner}، لا {user}.</translation>
    </message>
    <message>
        <source>Only whoever owns the project&apos;s tables on the server can erase for good.</source>
        <translation>لا يمحو نهائيًا إلا من يملك جداول المشروع على الخادم.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open a claim with evidence, or Sources.</source>
        <translation>افتح ادعاء له أدلة، أو المصادر.</translation>
    </message>
    <message>
        <source>Open a copy in the system&apos;s viewer</source>
        <translation>فتح نسخة في عارض النظام</translation>
    </message>
    <message>
        <source>Open a program?</source>
        <translation>أتفتح برنامجًا؟</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open a shared project</source>
        <translation>فتح مشروع مشترك</translation>
    </message>
    <message>
        <source>Open a shared project…</source>
        <translation>فتح مشروع مشترك…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه مجددًا</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحه رغم ذلك</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save it without a password, and import that.</source>
        <translation>افتحه في LibreOffice واحفظه بلا كلمة مرور، ثم استورد ذلك.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>افتحه في Word أو LibreOffice واحفظه بتنسيق .docx، ثم استورد ذلك.</translation>
    </message>
    <message>
        <source>Open it in Word, save it without a password, and import that.</source>
        <translation>افتحه في Word واحفظه بلا كلمة مرور، ثم استورد ذلك.</translation>
    </message>
    <message>
        <source>Open it in the program that it comes from, and save it anew, or as CSV.</source>
        <translation>افتحه في البرنامج الذي جاء منه، واحفظه من جديد أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>افتحه في البرنامج الذي أنشأه واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>Open it only where you know what it is and whom it came from.</source>
        <translation>لا تفتحه إلا إن عرفت ما هو وممن جاء.</translation>
    </message>
    <message>
        <source>Open it when it is written</source>
        <translation>فتحه بعد كتابته</translation>
    </message>
    <message>
        <source>Open it with the program that made the page.</source>
        <translation>افتحه بالبرنامج الذي أنشأ الصفحة.</translation>
    </message>
    <message>
        <source>Open one in the library. A table can be copied or exported.</source>
        <translation>افتح مقالًا من المكتبة. أما الجدول فيمكن نسخه أو تصديره.</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open the address of the source note</source>
        <translation>فتح رابط ملاحظة المصدر</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Open the earlier article</source>
        <translation>فتح المقال السابق</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>فتح الملف الآخر</translation>
    </message>
    <message>
        <source>Open the project as {owner}, or as an administrator of the server.</source>
        <translation>افتح المشروع باسم {owner}، أو بصفة مدير الخادم.</translation>
    </message>
    <message>
        <source>Open the project on the main server to work on it.</source>
        <translation>افتح المشروع على الخادم الرئيسي للعمل فيه.</translation>
    </message>
    <message>
        <source>Open the project that the page or the document came from, and take them there.</source>
        <translation>افتح المشروع الذي جاءت منه الصفحة أو المستند، وخذ الأجوبة هناك.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Opens it as it would be, in the program that the system has for it</source>
        <translation>يفتحه كما سيكون، في البرنامج الذي يخصصه له النظام</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Order of what is left</source>
        <translation>ترتيب ما بقي</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Other encoding…</source>
        <translation>ترميز آخر…</translation>
    </message>
    <message numerus="yes">
        <source>Other places · %Ln</source>
        <translation>
            <numerusform>مواضع أخرى · %Ln</numerusform>
            <numerusform>مواضع أخرى · %Ln</numerusform>
            <numerusform>مواضع أخرى · %Ln</numerusform>
            <numerusform>مواضع أخرى · %Ln</numerusform>
            <numerusform>مواضع أخرى · %Ln</numerusform>
            <numerusform>مواضع أخرى · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Others know you by it. Remove the file if you want another one.</source>
        <translation>يعرفك الآخرون به. أزل الملف إن أردت غيره.</translation>
    </message>
    <message>
        <source>Otherwise in earlier articles</source>
        <translation>مختلف في مقالات سابقة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>صفحة {0}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a link, type a title, or drop a file here</source>
        <translation>ألصق رابطًا أو اكتب عنوانًا أو أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Paste article as plain text</source>
        <translation>لصق مقال نصًا عاديًا</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>ألصقه أجزاء.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted as %Ln pieces of evidence of “{claim}”.</source>
        <translation>
            <numerusform>أُلصق دليلًا على «{claim}»: لا أدلة.</numerusform>
            <numerusform>أُلصق دليلًا على «{claim}»: دليل واحد.</numerusform>
            <numerusform>أُلصق دليلًا على «{claim}»: دليلان.</numerusform>
            <numerusform>أُلصق دليلًا على «{claim}»: %Ln أدلة.</numerusform>
            <numerusform>أُلصق دليلًا على «{claim}»: %Ln دليلًا.</numerusform>
            <numerusform>أُلصق دليلًا على «{claim}»: %Ln دليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted as a new article: “{title}”.</source>
        <translation>أُلصق مقالًا جديدًا: «{title}».</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People have assessed claims as &apos;{label}&apos;, which is not {what} while that is so.</source>
        <translation>قيّم أشخاص ادعاءات بأنها &apos;{label}&apos;، ولا تكون هذه الحالة {what} ما دام الأمر كذلك.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>النسب المئوية</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place selected</source>
        <translation>الموضع المحدد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation>مواضع في النص</translation>
    </message>
    <message>
        <source>Places marked otherwise</source>
        <translation>مواضع عُلّمت على نحو مختلف</translation>
    </message>
    <message>
        <source>Places of the claim</source>
        <translation>مواضع الادعاء</translation>
    </message>
    <message>
        <source>Places that overlap</source>
        <translation>المواضع المتداخلة</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>مواضع للنظر فيها</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out at %Ln claim(s).</source>
        <translation>
            <numerusform>نُبّه إليه عند ادعاءات: %Ln.</numerusform>
            <numerusform>نُبّه إليه عند ادعاءات: %Ln.</numerusform>
            <numerusform>نُبّه إليه عند ادعاءات: %Ln.</numerusform>
            <numerusform>نُبّه إليه عند ادعاءات: %Ln.</numerusform>
            <numerusform>نُبّه إليه عند ادعاءات: %Ln.</numerusform>
            <numerusform>نُبّه إليه عند ادعاءات: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Police reform (sample)</source>
        <translation>إصلاح الشرطة (مثال)</translation>
    </message>
    <message>
        <source>Positions count</source>
        <translation>وحدة عدّ المواضع</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Previous checkable that is left</source>
        <translation>نقطة التحقق السابقة</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>الادعاء السابق</translation>
    </message>
    <message>
        <source>Previous claim that a sign-off lacks</source>
        <translation>الادعاء السابق الذي ينقص الاعتماد</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous place that a new draft has changed</source>
        <translation>الموضع السابق الذي غيّرته مسودة جديدة</translation>
    </message>
    <message>
        <source>Previous source note</source>
        <translation>ملاحظة المصدر السابقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <source>Print the dashboard</source>
        <translation>طباعة لوحة المتابعة</translation>
    </message>
    <message>
        <source>Print, or save as PDF…</source>
        <translation>طباعة، أو حفظ PDF…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority: high</source>
        <translation>الأولوية: عالية</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>الأولوية: منخفضة</translation>
    </message>
    <message>
        <source>Priority: none</source>
        <translation>الأولوية: بلا</translation>
    </message>
    <message>
        <source>Priority: normal</source>
        <translation>الأولوية: عادية</translation>
    </message>
    <message>
        <source>Privileged remarks</source>
        <translation>الملاحظات المشمولة بالسرية</translation>
    </message>
    <message>
        <source>Privileged remarks…</source>
        <translation>الملاحظات المشمولة بالسرية…</translation>
    </message>
    <message>
        <source>Problems in the project</source>
        <translation>مشكلات في المشروع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Proposed correction</source>
        <translation>تصحيح مقترح</translation>
    </message>
    <message>
        <source>Proposed:</source>
        <translation>المقترح:</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>ملاحظة للجمهور</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Publisher…</source>
        <translation>الناشر…</translation>
    </message>
    <message>
        <source>Put a question to the writer of this article</source>
        <translation>توجيه سؤال إلى كاتب هذا المقال</translation>
    </message>
    <message>
        <source>Put it aside, then do it again.</source>
        <translation>ضعه جانبًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Put it in, or leave the row out.</source>
        <translation>أدخله، أو اترك الصف.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, and name that: --passphrase-file FILE.</source>
        <translation>ضعها في ملف لا يقرؤه غيرك وسمّه: ‎--passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Put it outside. Two of one field mean that one of them must hold.</source>
        <translation>ضعه خارجًا. اثنان من الحقل نفسه يعنيان أن يصحّ أحدهما.</translation>
    </message>
    <message>
        <source>Put one first that does not count as checked.</source>
        <translation>ضع أولًا حالة لا تُعدّ مدقَّقة.</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the claim, or select a part of it.</source>
        <translation>ضع المؤشر بين كلمتين من الادعاء، أو حدد جزءًا منه.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence, or select a phrase: {0} makes it a claim.</source>
        <translation>ضع المؤشر في جملة أو حدد عبارة: {0} يجعلها ادعاءً.</translation>
    </message>
    <message>
        <source>Put the cursor into one, or make the two claims one by one.</source>
        <translation>ضع المؤشر في واحد، أو أنشئ الادعاءين واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Put the text and its marks side by side, with the same name.</source>
        <translation>ضع النص وعلاماته جنبًا إلى جنب بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Putting a cut back</source>
        <translation>تجري إعادة محذوف</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>الاستفسارات</translation>
    </message>
    <message>
        <source>Queries to the writer</source>
        <translation>استفسارات إلى الكاتب</translation>
    </message>
    <message numerus="yes">
        <source>Queries to the writer · %Ln</source>
        <translation>
            <numerusform>استفسارات للكاتب · %Ln</numerusform>
            <numerusform>استفسارات للكاتب · %Ln</numerusform>
            <numerusform>استفسارات للكاتب · %Ln</numerusform>
            <numerusform>استفسارات للكاتب · %Ln</numerusform>
            <numerusform>استفسارات للكاتب · %Ln</numerusform>
            <numerusform>استفسارات للكاتب · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries to the writer, as a letter (Word)</source>
        <translation>استفسارات إلى الكاتب، خطابًا (Word)</translation>
    </message>
    <message>
        <source>Queries to the writer, as a mail (text)</source>
        <translation>استفسارات إلى الكاتب، رسالة بريد (نص)</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>الاستفسارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Query to the writer</source>
        <translation>استفسار للكاتب</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>الاستفسار:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question to the writer</source>
        <translation>سؤال للكاتب</translation>
    </message>
    <message>
        <source>Questions from the desk</source>
        <translation>أسئلة من المكتب</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Quote from the clipboard</source>
        <translation>اقتباس من الحافظة</translation>
    </message>
    <message>
        <source>REFI-QDA codebook: the scale and the tags</source>
        <translation>كتاب ترميز REFI-QDA: السلّم والوسوم</translation>
    </message>
    <message>
        <source>REFI-QDA project: texts and codes</source>
        <translation>مشروع REFI-QDA: النصوص والرموز</translation>
    </message>
    <message>
        <source>RIS: the sources</source>
        <translation>RIS: المصادر</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Rationale of my assessment</source>
        <translation>تعليل تقييمي</translation>
    </message>
    <message>
        <source>Rationales, one a line</source>
        <translation>التعليلات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة مجددًا</translation>
    </message>
    <message>
        <source>Read again in another encoding</source>
        <translation>قراءة مجددًا بترميز آخر</translation>
    </message>
    <message>
        <source>Read again in another encoding…</source>
        <translation>قراءة مجددًا بترميز آخر…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ بصفته</translation>
    </message>
    <message>
        <source>Read as {encoding}: please check the accents.</source>
        <translation>قُرئ بترميز {encoding}: نرجو التحقق من الأحرف المشكولة.</translation>
    </message>
    <message>
        <source>Read as {encoding}: please check the text.</source>
        <translation>قُرئ بترميز {encoding}: نرجو التحقق من النص.</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>القراءة من ملف…</translation>
    </message>
    <message>
        <source>Read it with a program for text recognition (OCR) first, and import what that writes.</source>
        <translation>اقرأه أولًا ببرنامج للتعرف على النصوص (OCR)، ثم استورد ما يكتبه.</translation>
    </message>
    <message>
        <source>Read only: {why}</source>
        <translation>للقراءة فقط: {why}</translation>
    </message>
    <message>
        <source>Read phrases from a file</source>
        <translation>قراءة العبارات من ملف</translation>
    </message>
    <message>
        <source>Reading the attached files</source>
        <translation>تجري قراءة الملفات المرفقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation>تجري إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Receive from another desk</source>
        <translation>استلام من مكتب آخر</translation>
    </message>
    <message>
        <source>Receive from another desk…</source>
        <translation>استلام من مكتب آخر…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>يجري الاستلام</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التدوين</translation>
    </message>
    <message>
        <source>Recorded in the history with everything you do. Empty: the account&apos;s name.</source>
        <translation>يُدوَّن في السجل مع كل ما تعمل. فارغ: اسم الحساب.</translation>
    </message>
    <message>
        <source>Redact names</source>
        <translation>طمس الأسماء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>تجري الإعادة</translation>
    </message>
    <message>
        <source>Refutes:</source>
        <translation>يدحض:</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>إعادة الاعتبار</translation>
    </message>
    <message>
        <source>Remarks for colleagues on the whole article; @ names one of them.</source>
        <translation>ملاحظات للزملاء على المقال كله؛ @ يسمّي أحدهم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it on behalf of {0}</source>
        <translation>إزالته نيابةً عن {0}</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %Ln backup(s) from before too</source>
        <translation>
            <numerusform>إزالة النسخ الاحتياطية السابقة أيضًا: %Ln</numerusform>
            <numerusform>إزالة النسخ الاحتياطية السابقة أيضًا: %Ln</numerusform>
            <numerusform>إزالة النسخ الاحتياطية السابقة أيضًا: %Ln</numerusform>
            <numerusform>إزالة النسخ الاحتياطية السابقة أيضًا: %Ln</numerusform>
            <numerusform>إزالة النسخ الاحتياطية السابقة أيضًا: %Ln</numerusform>
            <numerusform>إزالة النسخ الاحتياطية السابقة أيضًا: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the claim from this place</source>
        <translation>إزالة الادعاء من هذا الموضع</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>إزالة التعليق</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>إزالة التعمية</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>أتُزال التعمية؟</translation>
    </message>
    <message>
        <source>Remove the encryption…</source>
        <translation>إزالة التعمية…</translation>
    </message>
    <message>
        <source>Remove the evidence from these claims first, or mark the source as wrong.</source>
        <translation>أزل الدليل من هذه الادعاءات أولًا، أو علّم المصدر بأنه خاطئ.</translation>
    </message>
    <message>
        <source>Remove the file. It can be undone.</source>
        <translation>إزالة الملف. يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>إزالة المرشّح {name}</translation>
    </message>
    <message>
        <source>Remove the line from the log</source>
        <translation>إزالة السطر من السجل</translation>
    </message>
    <message>
        <source>Remove the query</source>
        <translation>إزالة الاستفسار</translation>
    </message>
    <message>
        <source>Remove this evidence. It can be undone.</source>
        <translation>إزالة هذا الدليل. يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Removed or kept</source>
        <translation>أُزيل أم أُبقي عليه</translation>
    </message>
    <message>
        <source>Removing the claim from this place</source>
        <translation>تجري إزالة الادعاء من هذا الموضع</translation>
    </message>
    <message>
        <source>Removing the search</source>
        <translation>تجري إزالة البحث</translation>
    </message>
    <message>
        <source>Renewing the search index</source>
        <translation>تجديد فهرس البحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>تقرير (PDF)</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>تقرير (Word)</translation>
    </message>
    <message>
        <source>Report (web page)</source>
        <translation>تقرير (صفحة ويب)</translation>
    </message>
    <message>
        <source>Resolved ones</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore beside</source>
        <translation>استعادة بجانبه</translation>
    </message>
    <message>
        <source>Restore here</source>
        <translation>استعادة هنا</translation>
    </message>
    <message>
        <source>Restore it beside the project (--beside), or erase with the backups.</source>
        <translation>استعدها بجانب المشروع (‎--beside)، أو امحُ مع النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Restore it beside the project, as a file of its own (--beside).</source>
        <translation>استعدها بجانب المشروع ملفًا مستقلًا (--beside).</translation>
    </message>
    <message>
        <source>Restore it in the codebook, or take another name.</source>
        <translation>استعده في كتاب الترميز أو خذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>استعادة نسخة {when}</translation>
    </message>
    <message>
        <source>Restore the newest backup: &apos;annotator backups&apos; lists them.</source>
        <translation>استعد أحدث نسخة احتياطية: الأمر &apos;annotator backups&apos; يسردها.</translation>
    </message>
    <message>
        <source>Restore the newest backup: &apos;annotator backups&apos; lists them. To begin anew, remove the empty file.</source>
        <translation>استعد أحدث نسخة احتياطية: الأمر &apos;annotator backups&apos; يسردها. وللبدء من جديد أزل الملف الفارغ.</translation>
    </message>
    <message>
        <source>Restored as a project of its own: {file}</source>
        <translation>استُعيد مشروعًا مستقلًا: {file}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>تجري الاستعادة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>يجري الإيقاف</translation>
    </message>
    <message>
        <source>Revision of the articles</source>
        <translation>نسخة المقالات</translation>
    </message>
    <message>
        <source>Revision {0}</source>
        <translation>النسخة {0}</translation>
    </message>
    <message>
        <source>Revision {0} (now)</source>
        <translation>النسخة {0} (الآن)</translation>
    </message>
    <message>
        <source>Revision {0} is here.</source>
        <translation>دخلت النسخة {0}.</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Revisions of “{0}”</source>
        <translation>نسخ «{0}»</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسق</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Roles are for projects on a PostgreSQL server.</source>
        <translation>الأدوار للمشاريع التي على خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>Roles are given by whoever looks after the database, with “annotator roles”.</source>
        <translation>يمنح الأدوار من يرعى قاعدة البيانات بـ «annotator roles».</translation>
    </message>
    <message>
        <source>Roles need PostgreSQL 15 or newer; this server is older.</source>
        <translation>الأدوار تحتاج إلى PostgreSQL 15 أو أحدث؛ وهذا الخادم أقدم.</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 للنص</translation>
    </message>
    <message>
        <source>SQLite dataset</source>
        <translation>مجموعة بيانات SQLite</translation>
    </message>
    <message>
        <source>Safari web archive</source>
        <translation>أرشيف ويب من Safari</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل بتاريخ</translation>
    </message>
    <message>
        <source>Said to be independent of each other.</source>
        <translation>تُعد مستقلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Said where</source>
        <translation>أين قيل</translation>
    </message>
    <message>
        <source>Same as last: {0}</source>
        <translation>كالأخير: {0}</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save all to a new file</source>
        <translation>حفظ كل شيء في ملف جديد</translation>
    </message>
    <message>
        <source>Save all to a new file…</source>
        <translation>حفظ كل شيء في ملف جديد…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Save it again, or copy its text in a browser and paste it.</source>
        <translation>احفظها مجددًا، أو انسخ نصها في متصفح وألصقه.</translation>
    </message>
    <message>
        <source>Save it as JSON lines (a record a line) or as a list of records: these may be of any size.</source>
        <translation>احفظه بتنسيق JSON lines (سجل في كل سطر) أو قائمة سجلات: لا حد لحجم هذين.</translation>
    </message>
    <message>
        <source>Save it as a text file, or copy its text and paste it.</source>
        <translation>احفظه ملفًا نصيًا، أو انسخ نصه وألصقه.</translation>
    </message>
    <message>
        <source>Save it as one of {kinds}, or copy its text and paste it.</source>
        <translation>احفظه بأحد هذه: {kinds}، أو انسخ نصه وألصقه.</translation>
    </message>
    <message>
        <source>Save it to another file.</source>
        <translation>احفظه في ملف آخر.</translation>
    </message>
    <message>
        <source>Save it without a password, and import that.</source>
        <translation>احفظه بلا كلمة مرور، ثم استورد ذلك.</translation>
    </message>
    <message>
        <source>Save the answers as a file</source>
        <translation>حفظ الأجوبة في ملف</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>حفظ الملف باسم</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>حفظ الملف باسم…</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>حفظ الملف الأصلي</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>حفظ الملف الأصلي…</translation>
    </message>
    <message>
        <source>Save the page by itself.</source>
        <translation>احفظ الصفحة وحدها.</translation>
    </message>
    <message>
        <source>Save the phrases as a file</source>
        <translation>حفظ العبارات كملف</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>Saved as {file} among your downloads. Attach it to your reply.</source>
        <translation>حُفظت باسم {file} ضمن تنزيلاتك. أرفق الملف بردك.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>Saving all to a new file</source>
        <translation>يجري حفظ كل شيء في ملف جديد</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>يجري حفظ البحث</translation>
    </message>
    <message>
        <source>Saving what is under way; the window closes in a moment.</source>
        <translation>يُحفظ ما هو جارٍ؛ وتُغلق النافذة بعد لحظة.</translation>
    </message>
    <message>
        <source>Say as what it is to be read.</source>
        <translation>حدد بأي صفة يُقرأ.</translation>
    </message>
    <message>
        <source>Say in a few words why this needs no check.</source>
        <translation>قل بكلمات قليلة لمَ لا يحتاج هذا إلى تحقق.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>قل بكلمات قليلة لماذا.</translation>
    </message>
    <message>
        <source>Say it with fewer brackets.</source>
        <translation>عبّر عنه بأقواس أقل.</translation>
    </message>
    <message>
        <source>Say it without the name.</source>
        <translation>قله بدون الاسم.</translation>
    </message>
    <message>
        <source>Say which column of the table holds what</source>
        <translation>تحديد ما في كل عمود من الجدول</translation>
    </message>
    <message>
        <source>Say which one by its number.</source>
        <translation>اذكر أيها برقمه.</translation>
    </message>
    <message>
        <source>Say which one does, as --columns text=NAME. It has: {columns}.</source>
        <translation>اذكر العمود الذي فيه النصوص، مثل --columns text=NAME. وأعمدته: {columns}.</translation>
    </message>
    <message>
        <source>Say why it is no contradiction</source>
        <translation>بيان لماذا ليس تناقضًا</translation>
    </message>
    <message>
        <source>Say why, and press Enter.</source>
        <translation>اذكر السبب، واضغط Enter.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>قل السبب في بضع كلمات.</translation>
    </message>
    <message>
        <source>Say why: it is all that stays.</source>
        <translation>قل السبب: فهو كل ما يبقى.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Seal of the history: {0}</source>
        <translation>ختم السجل: {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Search everywhere: words, &quot;a phrase&quot;, begin*, OR, NOT</source>
        <translation>البحث في كل مكان: كلمات، &quot;عبارة&quot;، بداية*، OR، NOT</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>See that the printer is on, or name another file.</source>
        <translation>تأكد أن الطابعة تعمل، أو سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>See that there is room on that disk, and that you may write there.</source>
        <translation>تأكد أن على ذلك القرص متسعًا وأن لك حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>See what the file holds, and read it otherwise</source>
        <translation>عرض ما في الملف وقراءته بطريقة أخرى</translation>
    </message>
    <message>
        <source>Select a claim to see all of it here.</source>
        <translation>اختر ادعاءً لتراه كاملًا هنا.</translation>
    </message>
    <message>
        <source>Select a line to see the article.</source>
        <translation>حدد سطرًا لعرض المقال.</translation>
    </message>
    <message>
        <source>Select a source to see all of it here.</source>
        <translation>اختر مصدرًا لترى هنا كل ما عنه.</translation>
    </message>
    <message>
        <source>Select a statement in the article: {0} makes it a claim.</source>
        <translation>حدد قولًا في المقال: {0} يجعله ادعاءً.</translation>
    </message>
    <message>
        <source>Select all, nothing</source>
        <translation>تحديد الكل، لا شيء</translation>
    </message>
    <message>
        <source>Select just the words of one.</source>
        <translation>حدد كلمات واحدة منها فقط.</translation>
    </message>
    <message>
        <source>Select meanwhile</source>
        <translation>التحديد أثناء ذلك</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Select the claim first that the note is evidence for.</source>
        <translation>حدد أولًا الادعاء الذي تكون الملاحظة دليلًا عليه.</translation>
    </message>
    <message>
        <source>Select the sources that are independent of each other.</source>
        <translation>اختر المصادر المستقلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Select the sources that are the same one.</source>
        <translation>اختر المصادر التي هي مصدر واحد.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>حدد الكلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>Select the words that it stands on.</source>
        <translation>حدد الكلمات التي يقوم عليها.</translation>
    </message>
    <message>
        <source>Select whole words</source>
        <translation>تحديد كلمات كاملة</translation>
    </message>
    <message>
        <source>Send to another desk</source>
        <translation>إرسال إلى مكتب آخر</translation>
    </message>
    <message>
        <source>Send to another desk…</source>
        <translation>إرسال إلى مكتب آخر…</translation>
    </message>
    <message>
        <source>Send your answers back</source>
        <translation>أرسل أجوبتك إلينا</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Set it by hand to what it should be.</source>
        <translation>اضبطه يدويًا على ما ينبغي.</translation>
    </message>
    <message>
        <source>Set the date to today</source>
        <translation>ضبط التاريخ على اليوم</translation>
    </message>
    <message>
        <source>Set to “{0}” elsewhere meanwhile.</source>
        <translation>ضُبط في مكان آخر على «{0}».</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>ضبط {0}</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <translation>يجري ضبط الحالة</translation>
    </message>
    <message>
        <source>Several checkables stand there: {texts}.</source>
        <translation>هناك عدة نقاط تحقق: {texts}.</translation>
    </message>
    <message>
        <source>Shared folder to exchange through</source>
        <translation>المجلد المشترك للتبادل</translation>
    </message>
    <message>
        <source>Shared projects need the PostgreSQL driver, which is not installed.</source>
        <translation>تحتاج المشاريع المشتركة إلى مشغّل PostgreSQL وهو غير مثبت.</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift مع أي من هذه</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>عرض كل المقالات</translation>
    </message>
    <message>
        <source>Show all claims of the article</source>
        <translation>عرض كل ادعاءات المقال</translation>
    </message>
    <message>
        <source>Show all of the selected claim beside the table</source>
        <translation>عرض الادعاء المختار كاملًا بجانب الجدول</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>عرض كل المواضع</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>عرض في النص</translation>
    </message>
    <message>
        <source>Show it in “{0}”</source>
        <translation>عرضه في «{0}»</translation>
    </message>
    <message>
        <source>Show its text in the program, with its pages; nothing is loaded</source>
        <translation>عرض نصه في البرنامج مع صفحاته؛ لا يُحمَّل شيء</translation>
    </message>
    <message>
        <source>Show or hide the claims</source>
        <translation>إظهار الادعاءات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>إظهار المكتبة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the checkables</source>
        <translation>عرض نقاط التحقق</translation>
    </message>
    <message>
        <source>Show the checkables: {what}</source>
        <translation>عرض نقاط التحقق: {what}</translation>
    </message>
    <message>
        <source>Show the checked claims without evidence, one after the other</source>
        <translation>عرض الادعاءات المدقَّقة بلا دليل، واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Show the claim as it was then</source>
        <translation>عرض الادعاء كما كان حينها</translation>
    </message>
    <message>
        <source>Show the claim: {0}</source>
        <translation>عرض الادعاء: {0}</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>عرض الادعاءات</translation>
    </message>
    <message>
        <source>Show the claims that are not checked</source>
        <translation>عرض الادعاءات غير المدقَّقة</translation>
    </message>
    <message>
        <source>Show the claims that nothing is done about, one after the other</source>
        <translation>عرض الادعاءات التي لم يُفعل شيء بشأنها، واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Show the claims that rest on a wrong source, one after the other</source>
        <translation>عرض الادعاءات المستندة إلى مصدر خاطئ واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Show the claims with a link that there is no copy of, one after the other</source>
        <translation>عرض الادعاءات التي لرابطها نسخة ناقصة واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Show the claims: {0}</source>
        <translation>عرض الادعاءات: {0}</translation>
    </message>
    <message>
        <source>Show the less like ones too</source>
        <translation>عرض الأقل شبهًا أيضًا</translation>
    </message>
    <message>
        <source>Show the new draft: {what}</source>
        <translation>عرض المسودة الجديدة: {what}</translation>
    </message>
    <message>
        <source>Show the notes: {what}</source>
        <translation>عرض الملاحظات: {what}</translation>
    </message>
    <message>
        <source>Show the other passages too</source>
        <translation>عرض المقاطع الأخرى أيضًا</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Show the queries to the writer</source>
        <translation>عرض الاستفسارات للكاتب</translation>
    </message>
    <message>
        <source>Show the queries to the writer, the comments and the corrections log</source>
        <translation>عرض الاستفسارات للكاتب والتعليقات وسجل التصحيحات</translation>
    </message>
    <message>
        <source>Show the source in the library</source>
        <translation>عرض المصدر في المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Show the source notes: %Ln</source>
        <translation>
            <numerusform>عرض ملاحظات المصادر: %Ln</numerusform>
            <numerusform>عرض ملاحظات المصادر: %Ln</numerusform>
            <numerusform>عرض ملاحظات المصادر: %Ln</numerusform>
            <numerusform>عرض ملاحظات المصادر: %Ln</numerusform>
            <numerusform>عرض ملاحظات المصادر: %Ln</numerusform>
            <numerusform>عرض ملاحظات المصادر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left to cover</source>
        <translation>عرض ما بقي للتغطية</translation>
    </message>
    <message>
        <source>Show what should be checked, what is waived, and what contradicts itself</source>
        <translation>عرض ما ينبغي التحقق منه وما استُثني وما يناقض نفسه</translation>
    </message>
    <message>
        <source>Show what the new draft has changed, one after the other</source>
        <translation>عرض ما غيّرته المسودة الجديدة، واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Show what the new draft has moved, changed and lost</source>
        <translation>عرض ما نقلته المسودة الجديدة وما غيّرته وما فُقد فيها</translation>
    </message>
    <message>
        <source>Show what will go</source>
        <translation>عرض ما سيزول</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Sign and underline</source>
        <translation>الرمز والتسطير</translation>
    </message>
    <message>
        <source>Sign it off.</source>
        <translation>اعتمده.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>التوقيع باسم</translation>
    </message>
    <message>
        <source>Signed by {name} (known).</source>
        <translation>وقّعها {name} (معروف).</translation>
    </message>
    <message>
        <source>Signed off all the same</source>
        <translation>اعتُمد رغم ذلك</translation>
    </message>
    <message>
        <source>Signed off all the same by {0}, {1}</source>
        <translation>اعتمده رغم ذلك {0}، {1}</translation>
    </message>
    <message>
        <source>Signed off by {0}, {1}</source>
        <translation>اعتمده {0}، {1}</translation>
    </message>
    <message>
        <source>Signed off by {person} on {day}.</source>
        <translation>اعتمده {person} في {day}.</translation>
    </message>
    <message>
        <source>Signed off on {day}.</source>
        <translation>اعتُمد في {day}.</translation>
    </message>
    <message>
        <source>Signed with a key that is new here, and counts as that of {name} from now on: {mark}. Compare it.</source>
        <translation>موقّعة بمفتاح جديد هنا، ويُعد من الآن مفتاح {name}: {mark}. قارنه.</translation>
    </message>
    <message>
        <source>Signed with your own key.</source>
        <translation>موقّعة بمفتاحك أنت.</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>يجري الاعتماد</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>مقالات مشابهة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Skip to the end, to save your answers</source>
        <translation>الانتقال إلى النهاية لحفظ أجوبتك</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Somebody else has brought in another draft of this article in the meantime.</source>
        <translation>أدخل شخص آخر مسودة أخرى من هذا المقال في الأثناء.</translation>
    </message>
    <message>
        <source>Somebody else has changed the {what} in the meantime: there it says “{now}” now.</source>
        <translation>غيّر شخص آخر {what} في الأثناء: فيه الآن «{now}».</translation>
    </message>
    <message>
        <source>Somebody else has changed this {words} in the meantime: nothing was overwritten.</source>
        <translation>غيّر شخص آخر هذا ({words}) في الأثناء: لم يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Somebody else has moved the ends of this claim in the meantime: they stay there.</source>
        <translation>نقل شخص آخر طرفي هذا الادعاء في الأثناء: يبقيان حيث هما.</translation>
    </message>
    <message>
        <source>Somebody has changed it in the meantime. Look at what is missing, and sign off again.</source>
        <translation>غيّره أحدهم في الأثناء. انظر ما ينقص ثم اعتمد مجددًا.</translation>
    </message>
    <message>
        <source>Somebody has changed the codebook in the meantime: nothing was replaced.</source>
        <translation>غيّر أحدهم كتاب الترميز في الأثناء: لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Somebody has put it back already.</source>
        <translation>أعاده أحدهم من قبل.</translation>
    </message>
    <message>
        <source>Somebody has removed it.</source>
        <translation>أزاله أحدهم.</translation>
    </message>
    <message>
        <source>Somebody may have decided about it already: look at what still waits.</source>
        <translation>ربما بتّ فيه أحدهم من قبل: انظر ما لا يزال ينتظر.</translation>
    </message>
    <message>
        <source>Somebody may have removed it, or linked it.</source>
        <translation>ربما أزاله أحدهم أو ربطه.</translation>
    </message>
    <message>
        <source>Somebody may have removed it.</source>
        <translation>ربما أزاله أحدهم.</translation>
    </message>
    <message>
        <source>Somebody may have taken it back.</source>
        <translation>ربما تراجع عنه أحدهم.</translation>
    </message>
    <message>
        <source>Something that you may not see rests on this: a source that is confidential, or an assessment.</source>
        <translation>يعتمد على هذا شيء لا يحق لك أن تراه: مصدر سري أو تقييم.</translation>
    </message>
    <message>
        <source>Something was erased for good since {backup} was made: it would be there again.</source>
        <translation>مُحي شيء نهائيًا منذ صُنعت {backup}: وسيعود معها.</translation>
    </message>
    <message>
        <source>Something was typed that isn&apos;t saved: see it</source>
        <translation>كُتب شيء ولم يُحفظ: انظره</translation>
    </message>
    <message>
        <source>Something went wrong in Annotator</source>
        <translation>حدث خلل في Annotator</translation>
    </message>
    <message>
        <source>Source found wrong: {0}</source>
        <translation>مصدر تبيّن خطؤه: {0}</translation>
    </message>
    <message>
        <source>Source notes</source>
        <translation>ملاحظات المصادر</translation>
    </message>
    <message>
        <source>Source notes: what the writer put into the draft</source>
        <translation>ملاحظات المصادر: ما وضعه الكاتب في المسودة</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>المصدر: {name}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources most used</source>
        <translation>أكثر المصادر استعمالًا</translation>
    </message>
    <message>
        <source>Sources {0}</source>
        <translation>المصادر {0}</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>المصدر…</translation>
    </message>
    <message>
        <source>Space takes or leaves what is selected; F2 changes a title.</source>
        <translation>مفتاح المسافة يختار المحدد أو يتركه؛ وF2 يغيّر العنوان.</translation>
    </message>
    <message>
        <source>Spelling in the article is off.</source>
        <translation>التدقيق الإملائي في المقال متوقف.</translation>
    </message>
    <message>
        <source>Spelt right, and nothing more is said of it</source>
        <translation>كتابته صحيحة ولا يُقال عنه غير ذلك</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split it in the new text.</source>
        <translation>قسّمه في النص الجديد.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Split it, or save it without what you don&apos;t need.</source>
        <translation>قسّمه، أو احفظه دون ما لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Split the claim</source>
        <translation>تقسيم الادعاء</translation>
    </message>
    <message>
        <source>Split the claim here</source>
        <translation>تقسيم الادعاء هنا</translation>
    </message>
    <message>
        <source>Splitting the claim</source>
        <translation>يجري تقسيم الادعاء</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Stance: {0}</source>
        <translation>الموقف: {0}</translation>
    </message>
    <message>
        <source>Start a letter earlier</source>
        <translation>البداية قبل بحرف</translation>
    </message>
    <message>
        <source>Start a letter later</source>
        <translation>البداية بعد بحرف</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>البداية قبل بكلمة</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>البداية بعد بكلمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>سطر الحالة</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>الحالة {0}</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Stays for good, so without the name itself</source>
        <translation>يبقى دائمًا، لذا بدون الاسم نفسه</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>المجلدات الفرعية أيضًا</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Suggestions: {0}</source>
        <translation>اقتراحات: {0}</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Superlatives and absolutes</source>
        <translation>صيغ التفضيل والإطلاق</translation>
    </message>
    <message>
        <source>Supports:</source>
        <translation>يؤيد:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag {0}, press to take it off</source>
        <translation>الوسم {0}، اضغط لإزالته</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take another key, or free it there first.</source>
        <translation>خذ مفتاحًا آخر، أو حرره هناك أولًا.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>خذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>Take as evidence</source>
        <translation>أخذها دليلًا</translation>
    </message>
    <message>
        <source>Take as the quotation</source>
        <translation>أخذه اقتباسًا</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>الأخذ به</translation>
    </message>
    <message>
        <source>Take it as the new draft</source>
        <translation>أخذه مسودةً جديدة</translation>
    </message>
    <message>
        <source>Take it away from this place</source>
        <translation>إزالته من هذا الموضع</translation>
    </message>
    <message>
        <source>Take it out from under its own tags.</source>
        <translation>أخرجه من تحت وسومه.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Take the ) away, or open it with (.</source>
        <translation>احذف ) أو افتحه بـ (.</translation>
    </message>
    <message>
        <source>Take the passage as the quotation</source>
        <translation>أخذ المقطع اقتباسًا</translation>
    </message>
    <message>
        <source>Take the query up again</source>
        <translation>إعادة فتح الاستفسار</translation>
    </message>
    <message>
        <source>Take the sign-off back: the article is in progress again</source>
        <translation>سحب الاعتماد: يعود المقال قيد العمل</translation>
    </message>
    <message>
        <source>Take the source note as evidence</source>
        <translation>أخذ ملاحظة المصدر دليلًا</translation>
    </message>
    <message>
        <source>Take the tag {0} off</source>
        <translation>نزع الوسم {0}</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>سحب الاستثناء</translation>
    </message>
    <message>
        <source>Take the writer&apos;s answers…</source>
        <translation>أخذ أجوبة الكاتب…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما كتبه غيري</translation>
    </message>
    <message>
        <source>Take what is there</source>
        <translation>الأخذ بما هناك</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>أخذ المؤشَّر عليه</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذ به</translation>
    </message>
    <message>
        <source>Taken as evidence.</source>
        <translation>أُخذت دليلًا.</translation>
    </message>
    <message>
        <source>Taking back a waiver</source>
        <translation>يجري سحب الاستثناء</translation>
    </message>
    <message>
        <source>Taking the answers</source>
        <translation>يجري أخذ الأجوبة</translation>
    </message>
    <message>
        <source>Taking the passage</source>
        <translation>جارٍ أخذ المقطع</translation>
    </message>
    <message>
        <source>Taking the source note as evidence</source>
        <translation>يجري أخذ ملاحظة المصدر دليلًا</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>التنبيه إليه مجددًا</translation>
    </message>
    <message>
        <source>Telling a contradiction again</source>
        <translation>يجري التنبيه إلى تناقض مجددًا</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Templates: {0}</source>
        <translation>القوالب: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text around the queries</source>
        <translation>النص المحيط بالاستفسارات</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>النص بنسبة 100 %</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>النص بنسبة {percent} %</translation>
    </message>
    <message>
        <source>Text in each row</source>
        <translation>النص في كل صف</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Text that was changed</source>
        <translation>نص غُيّر</translation>
    </message>
    <message>
        <source>That cannot be decided of this place.</source>
        <translation>لا يُبتّ بهذا في هذا الموضع.</translation>
    </message>
    <message>
        <source>That happened while the last change was being written, which is kept with the rest.</source>
        <translation>حدث ذلك أثناء كتابة التغيير الأخير، وهو محفوظ مع البقية.</translation>
    </message>
    <message>
        <source>That is no passphrase: it is not one line of text.</source>
        <translation>ليست عبارة مرور: ليست سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>That source belongs to another claim.</source>
        <translation>ذلك المصدر لادعاء آخر.</translation>
    </message>
    <message>
        <source>The answers in {path} are not whole.</source>
        <translation>الأجوبة في {path} غير كاملة.</translation>
    </message>
    <message>
        <source>The archive ends early or is damaged: what stands behind that was not read.</source>
        <translation>ينتهي الأرشيف قبل أوانه أو هو تالف: لم يُقرأ ما بعد ذلك.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The article can&apos;t be signed off yet: {missing}.</source>
        <translation>لا يمكن اعتماد المقال بعد: {missing}.</translation>
    </message>
    <message>
        <source>The article has a newer revision than the one you marked.</source>
        <translation>للمقال نسخة أحدث من التي حددت فيها.</translation>
    </message>
    <message>
        <source>The article has a newer revision than the one you see.</source>
        <translation>للمقال نسخة أحدث من التي تراها.</translation>
    </message>
    <message>
        <source>The article has no such contradiction any more.</source>
        <translation>لم يعد في المقال تناقض كهذا.</translation>
    </message>
    <message>
        <source>The article has this text already.</source>
        <translation>للمقال هذا النص من قبل.</translation>
    </message>
    <message>
        <source>The article is not signed off.</source>
        <translation>المقال غير معتمد.</translation>
    </message>
    <message>
        <source>The article is saved as {file}.</source>
        <translation>حُفظ المقال باسم {file}.</translation>
    </message>
    <message>
        <source>The article is signed off already.</source>
        <translation>المقال معتمد من قبل.</translation>
    </message>
    <message>
        <source>The article is signed off.</source>
        <translation>المقال معتمد.</translation>
    </message>
    <message>
        <source>The article is still being looked through.</source>
        <translation>لا يزال المقال قيد الفحص.</translation>
    </message>
    <message>
        <source>The article that it is a draft of is gone.</source>
        <translation>المقال الذي هو مسودة منه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The article was not signed off: by now, {missing}.</source>
        <translation>لم يُعتمد المقال: فقد ظهر الآن {missing}.</translation>
    </message>
    <message>
        <source>The article was not there then.</source>
        <translation>لم يكن المقال موجودًا حينها.</translation>
    </message>
    <message>
        <source>The article {0}</source>
        <translation>المقال {0}</translation>
    </message>
    <message>
        <source>The article&apos;s own words are never altered.</source>
        <translation>لا تُغيَّر كلمات المقال نفسه أبدًا.</translation>
    </message>
    <message>
        <source>The backup {path} could not be removed: {reason}.</source>
        <translation>تعذّرت إزالة النسخة الاحتياطية {path}: {reason}.</translation>
    </message>
    <message>
        <source>The brackets are nested deeper than {deepest}.</source>
        <translation>الأقواس متداخلة أعمق من {deepest}.</translation>
    </message>
    <message>
        <source>The buttons do not work here, as in many mail programs. Open the file in a web browser to answer here, or reply to the mail and name the numbers.</source>
        <translation>لا تعمل الأزرار هنا، كما في كثير من برامج البريد. افتح الملف في متصفح ويب للإجابة هنا، أو رُدّ على الرسالة واذكر الأرقام.</translation>
    </message>
    <message>
        <source>The certificate of the project&apos;s server cannot be checked ({place}): {engine}</source>
        <translation>تعذّر التحقق من شهادة خادم المشروع ({place}): {engine}</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>The check in numbers</source>
        <translation>التدقيق بالأرقام</translation>
    </message>
    <message>
        <source>The check is void: {0}</source>
        <translation>التدقيق باطل: {0}</translation>
    </message>
    <message>
        <source>The check stands after all</source>
        <translation>التدقيق قائم في النهاية</translation>
    </message>
    <message>
        <source>The check turned out wrong, or stands after all…</source>
        <translation>تبيّن أن التدقيق خطأ، أو هو قائم…</translation>
    </message>
    <message>
        <source>The check turned out wrong…</source>
        <translation>تبيّن أن التدقيق خطأ…</translation>
    </message>
    <message>
        <source>The chosen source note</source>
        <translation>ملاحظة المصدر المختارة</translation>
    </message>
    <message>
        <source>The claim as it was</source>
        <translation>الادعاء كما كان</translation>
    </message>
    <message>
        <source>The claim does not stand there any more.</source>
        <translation>لم يعد الادعاء هناك.</translation>
    </message>
    <message>
        <source>The claim has no correction to log.</source>
        <translation>ليس للادعاء تصحيح يُدوَّن.</translation>
    </message>
    <message>
        <source>The claim has no place {mention_id}.</source>
        <translation>ليس للادعاء موضع {mention_id}.</translation>
    </message>
    <message>
        <source>The claim has this note as evidence already.</source>
        <translation>للادعاء هذه الملاحظة دليلًا من قبل.</translation>
    </message>
    <message>
        <source>The claim is lost: give it a place first, or drop it.</source>
        <translation>الادعاء مفقود: عيّن له موضعًا أولًا أو أسقطه.</translation>
    </message>
    <message>
        <source>The claim is no longer there.</source>
        <translation>لم يعد الادعاء موجودًا.</translation>
    </message>
    <message>
        <source>The claim is not there any more.</source>
        <translation>لم يعد الادعاء موجودًا.</translation>
    </message>
    <message>
        <source>The claim stands nowhere else: it has nothing to be parted from.</source>
        <translation>لا يرد الادعاء في مكان آخر: ليس هناك ما يُفصل عنه.</translation>
    </message>
    <message>
        <source>The claim that the comment is on stands in no article any more.</source>
        <translation>لم يعد الادعاء الذي عليه التعليق واردًا في أي مقال.</translation>
    </message>
    <message>
        <source>The claim was deleted.</source>
        <translation>حُذف الادعاء.</translation>
    </message>
    <message>
        <source>The claim was not there then.</source>
        <translation>لم يكن الادعاء موجودًا حينها.</translation>
    </message>
    <message>
        <source>The claim was removed from this place; it stands elsewhere still.</source>
        <translation>أُزيل الادعاء من هذا الموضع؛ وهو باقٍ في غيره.</translation>
    </message>
    <message>
        <source>The claim was removed.</source>
        <translation>أُزيل الادعاء.</translation>
    </message>
    <message>
        <source>The claim was split; the new one is selected.</source>
        <translation>قُسّم الادعاء؛ والجديد هو المختار.</translation>
    </message>
    <message>
        <source>The claim {0}</source>
        <translation>الادعاء {0}</translation>
    </message>
    <message>
        <source>The claim {claim_id} does not stand in article {article_id}.</source>
        <translation>لا يرد الادعاء {claim_id} في المقال {article_id}.</translation>
    </message>
    <message>
        <source>The claim “{wording}” has no correction any more.</source>
        <translation>لم يعد للادعاء «{wording}» تصحيح.</translation>
    </message>
    <message>
        <source>The claim: {0}; the source: {1}</source>
        <translation>الادعاء: {0}؛ المصدر: {1}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation>ليس في الحافظة نص. انسخ مقالًا أولًا.</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>كتاب الترميز</translation>
    </message>
    <message>
        <source>The codebook as it is here</source>
        <translation>كتاب الترميز كما هو هنا</translation>
    </message>
    <message>
        <source>The codebook has a new tag, {name}.</source>
        <translation>في كتاب الترميز وسم جديد: {name}.</translation>
    </message>
    <message>
        <source>The codebook has no status &apos;{key}&apos;.</source>
        <translation>ليس في كتاب الترميز حالة &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>The codebook has no status &apos;{status}&apos;.</source>
        <translation>ليس في كتاب الترميز حالة &apos;{status}&apos;.</translation>
    </message>
    <message>
        <source>The codebook has no tag &apos;{name}&apos;.</source>
        <translation>ليس في كتاب الترميز وسم &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>The codebook has no version {number}; it has 1 to {latest_version}.</source>
        <translation>ليس لكتاب الترميز نسخة {number}؛ نسخه من 1 إلى {latest_version}.</translation>
    </message>
    <message>
        <source>The codebook has no {field} &apos;{value}&apos;.</source>
        <translation>ليس في كتاب الترميز {field} &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>The copy cannot be read: {reason}.</source>
        <translation>تتعذر قراءة النسخة: {reason}.</translation>
    </message>
    <message>
        <source>The copy is empty.</source>
        <translation>النسخة فارغة.</translation>
    </message>
    <message>
        <source>The copy is not sound: {found}.</source>
        <translation>النسخة غير سليمة: {found}.</translation>
    </message>
    <message>
        <source>The correction is recorded as accepted.</source>
        <translation>سُجّل التصحيح مقبولًا.</translation>
    </message>
    <message>
        <source>The correction is recorded as rejected.</source>
        <translation>سُجّل التصحيح مرفوضًا.</translation>
    </message>
    <message>
        <source>The correction says nothing yet.</source>
        <translation>لا يقول التصحيح شيئًا بعد.</translation>
    </message>
    <message>
        <source>The correction was changed since; it is “{correction}” now.</source>
        <translation>تغيّر التصحيح منذ ذلك الحين؛ هو الآن «{correction}».</translation>
    </message>
    <message>
        <source>The damaged file was kept: {file}</source>
        <translation>حُفظ الملف التالف: {file}</translation>
    </message>
    <message>
        <source>The database keeps text in {encoding}, which cannot hold every script.</source>
        <translation>تحفظ القاعدة النص بترميز {encoding} الذي لا يتسع لكل خط.</translation>
    </message>
    <message>
        <source>The date is written year-month-day, for example 2021-06-23.</source>
        <translation>يُكتب التاريخ سنة-شهر-يوم، مثل 2021-06-23.</translation>
    </message>
    <message>
        <source>The day on whose knowledge the claim is rated</source>
        <translation>اليوم الذي قُيّم الادعاء بمعرفته</translation>
    </message>
    <message>
        <source>The disk failed at {place}: {engine}.</source>
        <translation>تعطّل القرص عند {place}: {engine}.</translation>
    </message>
    <message>
        <source>The disk is full: {out} could not be written, and what stood there is as it was.</source>
        <translation>القرص ممتلئ: تعذرت كتابة {out}، وما كان فيه باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The disk is full: {place} could not be written.</source>
        <translation>القرص ممتلئ: تعذرت كتابة {place}.</translation>
    </message>
    <message>
        <source>The disk of the project&apos;s server is full ({place}).</source>
        <translation>قرص خادم المشروع ممتلئ ({place}).</translation>
    </message>
    <message>
        <source>The evidence has another file by now.</source>
        <translation>صار للدليل ملف آخر.</translation>
    </message>
    <message>
        <source>The evidence names another source by now.</source>
        <translation>يذكر الدليل الآن مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The evidence names no source.</source>
        <translation>لا يسمّي الدليل مصدرًا.</translation>
    </message>
    <message>
        <source>The evidence says nothing yet.</source>
        <translation>لا يقول الدليل شيئًا بعد.</translation>
    </message>
    <message>
        <source>The exchange folder is away</source>
        <translation>مجلد التبادل غير موجود</translation>
    </message>
    <message>
        <source>The fields were filled in.</source>
        <translation>مُلئت الحقول.</translation>
    </message>
    <message>
        <source>The file can&apos;t be copied to be opened: {0}</source>
        <translation>تعذّر نسخ الملف لفتحه: {0}</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln article(s).</source>
        <translation>
            <numerusform>لا مقالات في الملف.</numerusform>
            <numerusform>في الملف مقال واحد.</numerusform>
            <numerusform>في الملف مقالان.</numerusform>
            <numerusform>في الملف %Ln مقالات.</numerusform>
            <numerusform>في الملف %Ln مقالًا.</numerusform>
            <numerusform>في الملف %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln articles: the draft is number {number}, “{title}”, {share} of which is the same.</source>
        <translation>
            <numerusform>لا مقالات في الملف: المسودة هي رقم {number}، «{title}»، والمشترك منها {share}.</numerusform>
            <numerusform>في الملف مقال واحد: المسودة هي رقم {number}، «{title}»، والمشترك منها {share}.</numerusform>
            <numerusform>في الملف مقالان: المسودة هي رقم {number}، «{title}»، والمشترك منها {share}.</numerusform>
            <numerusform>في الملف %Ln مقالات: المسودة هي رقم {number}، «{title}»، والمشترك منها {share}.</numerusform>
            <numerusform>في الملف %Ln مقالًا: المسودة هي رقم {number}، «{title}»، والمشترك منها {share}.</numerusform>
            <numerusform>في الملف %Ln مقال: المسودة هي رقم {number}، «{title}»، والمشترك منها {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: there is no project in it.</source>
        <translation>الملف فارغ: لا مشروع فيه.</translation>
    </message>
    <message>
        <source>The file is no longer where it was imported from.</source>
        <translation>لم يعد الملف في المكان الذي استُورد منه.</translation>
    </message>
    <message>
        <source>The file itself is too large to be kept in the project: only what was read from it is.</source>
        <translation>الملف نفسه أكبر من أن يُحفظ في المشروع: حُفظ ما قُرئ منه فقط.</translation>
    </message>
    <message>
        <source>The file of this article is not kept in the project.</source>
        <translation>ملف هذا المقال غير محفوظ في المشروع.</translation>
    </message>
    <message>
        <source>The file that it came as gives another text today: it goes back as a plain document.</source>
        <translation>الملف الذي جاء به يعطي اليوم نصًا آخر: يعود مستندًا عاديًا.</translation>
    </message>
    <message>
        <source>The file that the article came from</source>
        <translation>الملف الذي جاء منه المقال</translation>
    </message>
    <message>
        <source>The file was kept; it is of another page, {0}, so nothing was filled in from it.</source>
        <translation>حُفظ الملف؛ وهو من صفحة أخرى، {0}، فلم يُملأ منه شيء.</translation>
    </message>
    <message>
        <source>The file with the passphrase, {file}, cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف الذي فيه عبارة المرور، {file}: {reason}.</translation>
    </message>
    <message>
        <source>The fonts of the report lack {signs}: those of this machine are taken, or boxes stand in their place.</source>
        <translation>تنقص خطوط التقرير {signs}: تُستعمل خطوط هذا الجهاز، أو تحل محلها مربعات.</translation>
    </message>
    <message>
        <source>The history has no change {seq}.</source>
        <translation>ليس في السجل تغيير {seq}.</translation>
    </message>
    <message>
        <source>The history has no such seal.</source>
        <translation>ليس في السجل ختم كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>The history of the dataset (%Ln act(s)) stays in it: here a new one begins.</source>
        <translation>
            <numerusform>يبقى سجل مجموعة البيانات (الأعمال: %Ln) فيها: يبدأ هنا سجل جديد.</numerusform>
            <numerusform>يبقى سجل مجموعة البيانات (الأعمال: %Ln) فيها: يبدأ هنا سجل جديد.</numerusform>
            <numerusform>يبقى سجل مجموعة البيانات (الأعمال: %Ln) فيها: يبدأ هنا سجل جديد.</numerusform>
            <numerusform>يبقى سجل مجموعة البيانات (الأعمال: %Ln) فيها: يبدأ هنا سجل جديد.</numerusform>
            <numerusform>يبقى سجل مجموعة البيانات (الأعمال: %Ln) فيها: يبدأ هنا سجل جديد.</numerusform>
            <numerusform>يبقى سجل مجموعة البيانات (الأعمال: %Ln) فيها: يبدأ هنا سجل جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label &apos;{name}&apos; is too long for a tag: it was cut.</source>
        <translation>التسمية &apos;{name}&apos; أطول من أن تكون وسمًا: قُصّرت.</translation>
    </message>
    <message>
        <source>The list is saved as {file}.</source>
        <translation>حُفظت القائمة باسم {file}.</translation>
    </message>
    <message>
        <source>The mail that queries are sent in</source>
        <translation>رسالة البريد التي تُرسل فيها الاستفسارات</translation>
    </message>
    <message>
        <source>The name of somebody who worked here</source>
        <translation>اسم شخص عمل هنا</translation>
    </message>
    <message>
        <source>The new file does not hold all of the old one.</source>
        <translation>لا يحتوي الملف الجديد كل ما في القديم.</translation>
    </message>
    <message>
        <source>The new scale has no status &apos;{target}&apos;.</source>
        <translation>ليس في السلّم الجديد حالة &apos;{target}&apos;.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own observation</source>
        <translation>ملاحظة غرفة الأخبار بنفسها</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The note has no web address.</source>
        <translation>ليس للملاحظة رابط.</translation>
    </message>
    <message>
        <source>The note names no source.</source>
        <translation>لا تسمّي الملاحظة مصدرًا.</translation>
    </message>
    <message>
        <source>The old one was left as it was. Check it: &apos;annotator check&apos;.</source>
        <translation>تُرك القديم كما كان. افحصه: &apos;annotator check&apos;.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The open queries are copied. Paste them into a mail.</source>
        <translation>نُسخت الاستفسارات المفتوحة. ألصقها في رسالة بريد.</translation>
    </message>
    <message>
        <source>The other file was left as it is.</source>
        <translation>تُرك الملف الآخر كما كان.</translation>
    </message>
    <message>
        <source>The page states two dates of publication: {first} and {other}; the earlier one was taken.</source>
        <translation>تذكر الصفحة تاريخي نشر: {first} و{other}؛ أُخذ الأسبق.</translation>
    </message>
    <message>
        <source>The parcel goes on from changes that are not here.</source>
        <translation>تتابع الحزمة تغييرات ليست هنا.</translation>
    </message>
    <message>
        <source>The parcel holds what does not fit together.</source>
        <translation>في الحزمة ما لا يتوافق بعضه مع بعض.</translation>
    </message>
    <message>
        <source>The passage that bears on the claim</source>
        <translation>الفقرة التي تخص الادعاء</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation>لا تفتح عبارة المرور {path}.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The passphrase is not kept: the system&apos;s keyring cannot be reached.</source>
        <translation>لم تُحفظ عبارة المرور: تعذّر الوصول إلى سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The phrases were read.</source>
        <translation>قُرئت العبارات.</translation>
    </message>
    <message>
        <source>The phrases were saved as {0}.</source>
        <translation>حُفظت العبارات باسم {0}.</translation>
    </message>
    <message>
        <source>The place from {start} to {end} does not lie in the text, which ends at {count}.</source>
        <translation>الموضع من {start} إلى {end} خارج النص الذي ينتهي عند {count}.</translation>
    </message>
    <message>
        <source>The place is right as it was found; what is lost stands here no more</source>
        <translation>الموضع صحيح كما وُجد؛ وما فُقد لم يعد هنا</translation>
    </message>
    <message>
        <source>The place is right, and the claim is to be checked again</source>
        <translation>الموضع صحيح، ويُعاد تدقيق الادعاء</translation>
    </message>
    <message>
        <source>The plain file was overwritten and removed. That is no proof that nothing of it is left: flash disks, file systems with snapshots, synchronised folders and backups of the whole machine keep older copies where no program reaches them. Whoever must be sure encrypts the disk as well. Without the passphrase nobody can open the project, you neither: there is no way around it.</source>
        <translation>كُتب فوق الملف غير المعمّى ثم أُزيل. ليس ذلك دليلًا على أنه لم يبق منه شيء: فأقراص الفلاش وأنظمة الملفات ذات اللقطات والمجلدات المتزامنة والنسخ الاحتياطية للجهاز كله تحتفظ بنسخ أقدم حيث لا يصل أي برنامج. ومن أراد اليقين فليعمّ القرص أيضًا. وبدون عبارة المرور لا يفتح أحد المشروع، ولا أنت: لا سبيل إلى ذلك.</translation>
    </message>
    <message>
        <source>The primary source says so.</source>
        <translation>يقول المصدر الأولي ذلك.</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>يتعذر فتح المشروع</translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation>تعذّر فتح المشروع.</translation>
    </message>
    <message>
        <source>The project could not be upgraded: a row of {table} has lost its {other}.</source>
        <translation>تعذرت ترقية المشروع: صف في {table} فقد {other}.</translation>
    </message>
    <message>
        <source>The project had not been begun then.</source>
        <translation>لم يكن المشروع قد بدأ حينها.</translation>
    </message>
    <message>
        <source>The project has no article {article_id}.</source>
        <translation>ليس في المشروع مقال {article_id}.</translation>
    </message>
    <message>
        <source>The project has no attached file {attachment}.</source>
        <translation>ليس في المشروع ملف مرفق {attachment}.</translation>
    </message>
    <message>
        <source>The project has no attached file {sha256}.</source>
        <translation>ليس في المشروع ملف مرفق {sha256}.</translation>
    </message>
    <message>
        <source>The project has no claim {claim_id}.</source>
        <translation>ليس في المشروع ادعاء {claim_id}.</translation>
    </message>
    <message>
        <source>The project has no evidence {evidence_id}.</source>
        <translation>ليس في المشروع دليل {evidence_id}.</translation>
    </message>
    <message>
        <source>The project has no list of names to redact.</source>
        <translation>ليس للمشروع قائمة أسماء تُطمس.</translation>
    </message>
    <message>
        <source>The project has no place {id}.</source>
        <translation>ليس في المشروع موضع {id}.</translation>
    </message>
    <message>
        <source>The project has no place {mention_id}.</source>
        <translation>ليس في المشروع موضع {mention_id}.</translation>
    </message>
    <message>
        <source>The project has no privileged remark {id}.</source>
        <translation>ليس في المشروع ملاحظة مشمولة بالسرية {id}.</translation>
    </message>
    <message>
        <source>The project has no roles yet.</source>
        <translation>ليس للمشروع أدوار بعد.</translation>
    </message>
    <message>
        <source>The project has no source note {note_id}.</source>
        <translation>ليست في المشروع ملاحظة مصدر {note_id}.</translation>
    </message>
    <message>
        <source>The project has no source {source_id}.</source>
        <translation>ليس في المشروع مصدر {source_id}.</translation>
    </message>
    <message>
        <source>The project has no waiver {waiver_id}.</source>
        <translation>ليس في المشروع استثناء {waiver_id}.</translation>
    </message>
    <message>
        <source>The project has no {what} {id}.</source>
        <translation>ليس في المشروع {what} {id}.</translation>
    </message>
    <message>
        <source>The project has no {words} {note_id}.</source>
        <translation>ليس في المشروع {words} {note_id}.</translation>
    </message>
    <message>
        <source>The project has problems. Open a backup, or send this list to whoever looks after it.</source>
        <translation>في المشروع مشكلات. افتح نسخة احتياطية، أو أرسل هذه القائمة إلى من يعتني به.</translation>
    </message>
    <message>
        <source>The project has this text already.</source>
        <translation>هذا النص في المشروع من قبل.</translation>
    </message>
    <message>
        <source>The project has this text already: the claims came onto it.</source>
        <translation>هذا النص في المشروع من قبل: وُضعت الادعاءات عليه.</translation>
    </message>
    <message>
        <source>The project is closed meanwhile, and opened again by itself.</source>
        <translation>يُغلق المشروع في أثناء ذلك ثم يُفتح من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>The project is encrypted</source>
        <translation>المشروع معمّى</translation>
    </message>
    <message>
        <source>The project is encrypted: it was opened and checked.</source>
        <translation>المشروع معمّى: فُتح وفُحص.</translation>
    </message>
    <message>
        <source>The project is no longer encrypted; its backups still are.</source>
        <translation>لم يعد المشروع معمّى؛ أما نسخه الاحتياطية فما زالت.</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>المشروع سليم.</translation>
    </message>
    <message>
        <source>The project itself may be damaged.</source>
        <translation>ربما كان المشروع نفسه تالفًا.</translation>
    </message>
    <message>
        <source>The project itself may be damaged: &apos;annotator check&apos; tells all. The backups made before are kept.</source>
        <translation>ربما كان المشروع نفسه تالفًا: الأمر &apos;annotator check&apos; يوضح كل شيء. والنسخ السابقة محفوظة.</translation>
    </message>
    <message>
        <source>The project itself may be damaged: check it.</source>
        <translation>ربما كان المشروع نفسه تالفًا: افحصه.</translation>
    </message>
    <message>
        <source>The project lies in the exchange folder: a share would destroy it.</source>
        <translation>يقع المشروع في مجلد التبادل: من شأن المجلد المشترك أن يتلفه.</translation>
    </message>
    <message>
        <source>The project&apos;s rows do not fit together: one of {table} has lost its row of {other}.</source>
        <translation>صفوف المشروع غير متسقة: صف في {table} فقد صفه في {other}.</translation>
    </message>
    <message>
        <source>The project&apos;s server answers again.</source>
        <translation>عاد خادم المشروع يجيب.</translation>
    </message>
    <message>
        <source>The project&apos;s server does not allow this ({place}): {engine}</source>
        <translation>لا يسمح خادم المشروع بهذا ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s server does not answer ({place}): {engine}</source>
        <translation>لا يجيب خادم المشروع ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s server does not answer.</source>
        <translation>لا يجيب خادم المشروع.</translation>
    </message>
    <message>
        <source>The project&apos;s server does not let you in ({place}): {engine}</source>
        <translation>لا يدخلك خادم المشروع ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s server offers no encryption ({place}).</source>
        <translation>لا يعرض خادم المشروع تعمية ({place}).</translation>
    </message>
    <message>
        <source>The project&apos;s server takes no changes at the moment ({place}): {engine}</source>
        <translation>لا يقبل خادم المشروع تغييرات الآن ({place}): {engine}</translation>
    </message>
    <message>
        <source>The project&apos;s standby server broke off reading ({place}): {engine}</source>
        <translation>قطع خادم المشروع الاحتياطي القراءة ({place}): {engine}</translation>
    </message>
    <message>
        <source>The query has an answer by now: “{answer}”.</source>
        <translation>للاستفسار الآن جواب: «{answer}».</translation>
    </message>
    <message>
        <source>The query that it answers is not there any more.</source>
        <translation>لم يعد الاستفسار الذي يجيب عنه موجودًا.</translation>
    </message>
    <message>
        <source>The query was changed since; it asks “{question}” now.</source>
        <translation>تغيّر الاستفسار منذ ذلك الحين؛ يسأل الآن «{question}».</translation>
    </message>
    <message>
        <source>The query “{question}” is answered twice in it.</source>
        <translation>للاستفسار «{question}» جوابان فيه.</translation>
    </message>
    <message>
        <source>The query “{question}” was closed meanwhile.</source>
        <translation>أُغلق الاستفسار «{question}» في الأثناء.</translation>
    </message>
    <message>
        <source>The reason holds the name itself: it would stay.</source>
        <translation>يحتوي السبب الاسم نفسه: فيبقى.</translation>
    </message>
    <message>
        <source>The report could not be set as a PDF: {fault}</source>
        <translation>تعذّر إخراج التقرير بصيغة PDF: {fault}</translation>
    </message>
    <message>
        <source>The report could not be set as one PDF: it takes more memory than this machine gives it.</source>
        <translation>تعذّر إخراج التقرير في ملف PDF واحد: يحتاج إلى ذاكرة تفوق ما يتيحه له هذا الجهاز.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>الصف مخفي في جدول البيانات.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>The same claim</source>
        <translation>الادعاء نفسه</translation>
    </message>
    <message>
        <source>The same source as last</source>
        <translation>المصدر نفسه كآخر مرة</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {place}: {why}.</source>
        <translation>تعذّر نسخ المشروع النموذجي إلى {place}: {why}.</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>The scale has a new status, {label}.</source>
        <translation>في السلّم حالة جديدة: {label}.</translation>
    </message>
    <message numerus="yes">
        <source>The scale has no status for &apos;{label}&apos; (%Ln claim(s)): it is kept as (its|their) label.</source>
        <translation>
            <numerusform>ليست في السلّم حالة للتسمية &apos;{label}&apos; (ادعاءات: %Ln): حُفظت تسميةً لها.</numerusform>
            <numerusform>ليست في السلّم حالة للتسمية &apos;{label}&apos; (ادعاءات: %Ln): حُفظت تسميةً لها.</numerusform>
            <numerusform>ليست في السلّم حالة للتسمية &apos;{label}&apos; (ادعاءات: %Ln): حُفظت تسميةً لها.</numerusform>
            <numerusform>ليست في السلّم حالة للتسمية &apos;{label}&apos; (ادعاءات: %Ln): حُفظت تسميةً لها.</numerusform>
            <numerusform>ليست في السلّم حالة للتسمية &apos;{label}&apos; (ادعاءات: %Ln): حُفظت تسميةً لها.</numerusform>
            <numerusform>ليست في السلّم حالة للتسمية &apos;{label}&apos; (ادعاءات: %Ln): حُفظت تسميةً لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale has other statuses by now.</source>
        <translation>صارت في السلّم حالات أخرى.</translation>
    </message>
    <message>
        <source>The scale maps its status to no label of AVeriTeC.</source>
        <translation>لا يقابل السلّم حالته بأي تصنيف من AVeriTeC.</translation>
    </message>
    <message>
        <source>The scale maps its status to no label of FEVER.</source>
        <translation>لا يقابل السلّم حالته بأي تصنيف من FEVER.</translation>
    </message>
    <message>
        <source>The search has more than {most_words} words.</source>
        <translation>في البحث أكثر من {most_words} كلمة.</translation>
    </message>
    <message>
        <source>The search index is being renewed ({0}%): some hits may be missing.</source>
        <translation>يجري تجديد فهرس البحث ({0}%): قد تنقص بعض النتائج.</translation>
    </message>
    <message>
        <source>The search index of {place} is damaged. Nothing else is known to be.</source>
        <translation>فهرس البحث في {place} تالف. ولا يُعلم تلف غيره.</translation>
    </message>
    <message>
        <source>The search is empty.</source>
        <translation>البحث فارغ.</translation>
    </message>
    <message>
        <source>The search is longer than {longest} letters.</source>
        <translation>البحث أطول من {longest} حرف.</translation>
    </message>
    <message>
        <source>The search says only what is not wanted.</source>
        <translation>لا يذكر البحث إلا ما لا يُراد.</translation>
    </message>
    <message>
        <source>The search was made anew from what is in the project.</source>
        <translation>أُعيد بناء البحث مما في المشروع.</translation>
    </message>
    <message>
        <source>The selected claim</source>
        <translation>الادعاء المختار</translation>
    </message>
    <message>
        <source>The selected claim stands here too</source>
        <translation>الادعاء المختار يرد هنا أيضًا</translation>
    </message>
    <message>
        <source>The selected sources are independent</source>
        <translation>المصادر المختارة مستقلة</translation>
    </message>
    <message>
        <source>The selected words, else the marked passage, with their page ({0})</source>
        <translation>الكلمات المختارة، وإلا فالمقطع المعلَّم، مع صفحتها ({0})</translation>
    </message>
    <message>
        <source>The sentence: {0}</source>
        <translation>الجملة: {0}</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>The server has no login {login}.</source>
        <translation>ليس على الخادم حساب دخول {login}.</translation>
    </message>
    <message>
        <source>The server&apos;s own log and its backups are not the program&apos;s: ask whoever runs it.</source>
        <translation>سجل الخادم نفسه ونسخه الاحتياطية ليست للبرنامج: اسأل من يديره.</translation>
    </message>
    <message>
        <source>The sheet is hidden in the spreadsheet.</source>
        <translation>الورقة مخفية في جدول البيانات.</translation>
    </message>
    <message>
        <source>The sign-off is withdrawn: what it was given for has changed.</source>
        <translation>سُحب الاعتماد: تغيّر ما مُنح لأجله.</translation>
    </message>
    <message numerus="yes">
        <source>The sign-offs of %Ln other articles are withdrawn: this claim stands there too.</source>
        <translation>
            <numerusform>سُحب اعتماد مقالات أخرى (%Ln): يرد هذا الادعاء فيها أيضًا.</numerusform>
            <numerusform>سُحب اعتماد مقالات أخرى (%Ln): يرد هذا الادعاء فيها أيضًا.</numerusform>
            <numerusform>سُحب اعتماد مقالات أخرى (%Ln): يرد هذا الادعاء فيها أيضًا.</numerusform>
            <numerusform>سُحب اعتماد مقالات أخرى (%Ln): يرد هذا الادعاء فيها أيضًا.</numerusform>
            <numerusform>سُحب اعتماد مقالات أخرى (%Ln): يرد هذا الادعاء فيها أيضًا.</numerusform>
            <numerusform>سُحب اعتماد مقالات أخرى (%Ln): يرد هذا الادعاء فيها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of {name} does not fit what is in it: somebody has altered it.</source>
        <translation>توقيع {name} لا يوافق ما فيها: غيّره أحد.</translation>
    </message>
    <message>
        <source>The source is shown, and not the note of the desk on it.</source>
        <translation>يُعرض المصدر دون ملاحظة المكتب عليه.</translation>
    </message>
    <message>
        <source>The source is told, and not the note of the desk on it.</source>
        <translation>يُذكر المصدر دون ملاحظة المكتب عليه.</translation>
    </message>
    <message>
        <source>The source says otherwise: </source>
        <translation>يقول المصدر غير ذلك: </translation>
    </message>
    <message>
        <source>The source was found wrong…</source>
        <translation>تبيّن خطأ المصدر…</translation>
    </message>
    <message>
        <source>The status &apos;{status}&apos; is retired: it stays where it was chosen, and is not given any more.</source>
        <translation>الحالة &apos;{status}&apos; موقوفة: تبقى حيث اختيرت ولا تُمنح بعد ذلك.</translation>
    </message>
    <message>
        <source>The subject stands in the log: say what it is about, not what was advised.</source>
        <translation>يظهر الموضوع في السجل: اذكر عمَّ هي، لا ما أُشير به.</translation>
    </message>
    <message>
        <source>The system has no program for it, or it is no address of a web page.</source>
        <translation>ليس في النظام برنامج له، أو ليس عنوان صفحة.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; is retired: it stays where it was put, and is not put on any more.</source>
        <translation>الوسم &apos;{name}&apos; موقوف: يبقى حيث وُضع ولا يوضع بعد ذلك.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; is retired: it was not put on.</source>
        <translation>الوسم &apos;{name}&apos; موقوف: لم يوضع.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; stands below itself.</source>
        <translation>الوسم &apos;{name}&apos; تحت نفسه.</translation>
    </message>
    <message>
        <source>The tag &apos;{name}&apos; stands below one that is not there.</source>
        <translation>الوسم &apos;{name}&apos; تحت وسم غير موجود.</translation>
    </message>
    <message>
        <source>The tag {name} cannot stand below itself.</source>
        <translation>لا يقع الوسم {name} تحت نفسه.</translation>
    </message>
    <message>
        <source>The tags stand otherwise by now.</source>
        <translation>تغيّر ترتيب الوسوم.</translation>
    </message>
    <message>
        <source>The text holds half a letter or sign, which cannot be kept.</source>
        <translation>في النص نصف حرف أو رمز لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The text means something else</source>
        <translation>يقصد النص شيئًا آخر</translation>
    </message>
    <message>
        <source>The thread was put together from places and times.</source>
        <translation>جُمعت سلسلة التعليقات من المواضع والأوقات.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>النسختان متطابقتان.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>العبارتان ليستا متطابقتين.</translation>
    </message>
    <message>
        <source>The waived words are gone. They needed no check because: {0}</source>
        <translation>ذهبت الكلمات المستثناة. لم تحتج إلى تحقق لأن: {0}</translation>
    </message>
    <message>
        <source>The words selected in the text are the place</source>
        <translation>الكلمات المحددة في النص هي الموضع</translation>
    </message>
    <message>
        <source>The words were changed otherwise than proposed.</source>
        <translation>غُيّرت الكلمات على غير ما اقتُرح.</translation>
    </message>
    <message>
        <source>The writer is asked about “{0}”.</source>
        <translation>سُئل الكاتب عن «{0}».</translation>
    </message>
    <message>
        <source>The writer is told</source>
        <translation>ما يُذكر للكاتب</translation>
    </message>
    <message>
        <source>The writer put no notes into this draft.</source>
        <translation>لم يضع الكاتب ملاحظات في هذه المسودة.</translation>
    </message>
    <message>
        <source>The writer saves the answers with the button at its end; ask for that file.</source>
        <translation>يحفظ الكاتب الأجوبة بالزر الذي في نهايتها؛ اطلب ذلك الملف.</translation>
    </message>
    <message>
        <source>The writer says</source>
        <translation>يقول الكاتب</translation>
    </message>
    <message>
        <source>The writer&apos;s answer</source>
        <translation>جواب الكاتب</translation>
    </message>
    <message>
        <source>The writer&apos;s note: “{0}”</source>
        <translation>ملاحظة الكاتب: «{0}»</translation>
    </message>
    <message>
        <source>The {word} &apos;{short}&apos; is not a colour.</source>
        <translation>القيمة &apos;{short}&apos; ({word}) ليست لونًا.</translation>
    </message>
    <message>
        <source>The {word} has {count} letters and signs.</source>
        <translation>عدد الحروف والرموز {count} كثير: {word}.</translation>
    </message>
    <message>
        <source>Their statuses differ. Which claim stands?</source>
        <translation>تختلف حالاتها. أي ادعاء يبقى؟</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made every day on which something was changed, and before lists come in, claims are merged, or many things are deleted.</source>
        <translation>لا نسخ احتياطية بعد. تُعمل نسخة كل يوم يتغيّر فيه شيء، وقبل ورود القوائم ودمج الادعاءات وحذف أشياء كثيرة.</translation>
    </message>
    <message>
        <source>There are no roles on this project: whoever may open it may do everything.</source>
        <translation>لا أدوار في هذا المشروع: من له أن يفتحه فله أن يفعل كل شيء.</translation>
    </message>
    <message>
        <source>There are no two claims in the selection.</source>
        <translation>ليس في التحديد ادعاءان.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is a key already: {path}.</source>
        <translation>هناك مفتاح من قبل: {path}.</translation>
    </message>
    <message>
        <source>There is a search &apos;{name}&apos; already.</source>
        <translation>يوجد بحث باسم &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is a status &apos;{label}&apos; already.</source>
        <translation>توجد حالة &apos;{label}&apos;.</translation>
    </message>
    <message>
        <source>There is a status with the key &apos;{key}&apos; already.</source>
        <translation>توجد حالة بالمفتاح &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>There is a tag &apos;{name}&apos; already, but it is retired.</source>
        <translation>يوجد وسم &apos;{name}&apos;، لكنه موقوف.</translation>
    </message>
    <message>
        <source>There is a tag &apos;{name}&apos; already.</source>
        <translation>يوجد وسم &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no article state &apos;{status}&apos;.</source>
        <translation>ليست للمقالات حالة &apos;{status}&apos;.</translation>
    </message>
    <message>
        <source>There is no backup &apos;{name}&apos;.</source>
        <translation>لا توجد نسخة احتياطية &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>لا توجد نسخة احتياطية {backup}.</translation>
    </message>
    <message>
        <source>There is no column &apos;{name}&apos;.</source>
        <translation>لا عمود باسم &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no conflict {conflict_id} that waits.</source>
        <translation>لا تعارض {conflict_id} في الانتظار.</translation>
    </message>
    <message>
        <source>There is no export format &apos;{format_id}&apos;.</source>
        <translation>لا يوجد تنسيق تصدير &apos;{format_id}&apos;.</translation>
    </message>
    <message>
        <source>There is no export profile &apos;{name}&apos;.</source>
        <translation>لا إعدادات تصدير باسم &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no field &apos;{field}&apos; of an article.</source>
        <translation>ليس للمقال حقل &apos;{field}&apos;.</translation>
    </message>
    <message>
        <source>There is no format &apos;{format_id}&apos; to import.</source>
        <translation>لا تنسيق للاستيراد باسم &apos;{format_id}&apos;.</translation>
    </message>
    <message>
        <source>There is no format &apos;{format_id}&apos;.</source>
        <translation>لا يوجد تنسيق &apos;{format_id}&apos;.</translation>
    </message>
    <message>
        <source>There is no key of yours yet.</source>
        <translation>ليس لك مفتاح بعد.</translation>
    </message>
    <message>
        <source>There is no kind of evidence &apos;{kind}&apos;.</source>
        <translation>لا يوجد نوع دليل &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>There is no medium &apos;{medium}&apos;.</source>
        <translation>لا يوجد وسيط &apos;{medium}&apos;.</translation>
    </message>
    <message>
        <source>There is no number {number} in the history.</source>
        <translation>لا يوجد في السجل رقم {number}.</translation>
    </message>
    <message>
        <source>There is no option &apos;{key}&apos; for this format.</source>
        <translation>لا خيار باسم &apos;{key}&apos; لهذا التنسيق.</translation>
    </message>
    <message>
        <source>There is no other claim to merge it with.</source>
        <translation>لا ادعاء آخر يُدمج معه.</translation>
    </message>
    <message>
        <source>There is no priority {priority}.</source>
        <translation>لا توجد أولوية {priority}.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>لا مشروع بعد.</translation>
    </message>
    <message>
        <source>There is no project {path}.</source>
        <translation>لا يوجد مشروع {path}.</translation>
    </message>
    <message>
        <source>There is no source note here.</source>
        <translation>لا ملاحظة مصدر هنا.</translation>
    </message>
    <message>
        <source>There is no style &apos;{style}&apos;.</source>
        <translation>لا يوجد نمط &apos;{style}&apos;.</translation>
    </message>
    <message>
        <source>There is no such place any more: somebody has marked, moved or decided it since.</source>
        <translation>لم يعد هناك موضع كهذا: علّمه أحد أو نقله أو بتّ فيه بعد ذلك.</translation>
    </message>
    <message>
        <source>There is no underline &apos;{short}&apos;.</source>
        <translation>لا يوجد تسطير &apos;{short}&apos;.</translation>
    </message>
    <message>
        <source>There is no {name} &apos;{text}&apos;.</source>
        <translation>لا يوجد {name} &apos;{text}&apos;.</translation>
    </message>
    <message>
        <source>There is no {name} &apos;{value}&apos;.</source>
        <translation>لا يوجد {name} &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{typed}&apos;.</source>
        <translation>لا يوجد {what} &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>There is nothing but white space in it, and this format knows words only.</source>
        <translation>ليس فيه إلا مسافات فارغة، وهذا التنسيق لا يعرف إلا الكلمات.</translation>
    </message>
    <message>
        <source>There is nothing but white space in it, which brat does not take for a mark.</source>
        <translation>ليس فيه إلا مسافات فارغة، وbrat لا يعدّها علامة.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a text, an address, a picture or a file first.</source>
        <translation>لا شيء للصق: انسخ أولًا نصًا أو عنوانًا أو صورة أو ملفًا.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: answer a question first.</source>
        <translation>لا شيء لحفظه بعد: أجب عن سؤال أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to search in called &apos;{value}&apos;.</source>
        <translation>لا شيء يُبحث فيه باسم &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>There is nothing to split off here.</source>
        <translation>لا شيء يُفصل هنا.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is only one source to merge.</source>
        <translation>لا يوجد إلا مصدر واحد للدمج.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>لم يكن هناك ما يُستورد.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>لم يكن منها شيء.</translation>
    </message>
    <message>
        <source>These answers are to queries of another project.</source>
        <translation>هذه أجوبة عن استفسارات مشروع آخر.</translation>
    </message>
    <message>
        <source>These copies are still plain: {copies}</source>
        <translation>هذه النسخ ما زالت غير معمّاة: {copies}</translation>
    </message>
    <message>
        <source>These words are not in the new draft.</source>
        <translation>هذه الكلمات ليست في المسودة الجديدة.</translation>
    </message>
    <message>
        <source>These words stood in draft {number}, and are gone.</source>
        <translation>كانت هذه الكلمات في المسودة {number}، وذهبت.</translation>
    </message>
    <message>
        <source>They are in no export, report, hand-back or parcel. The log has no more than is shown here.</source>
        <translation>ليست في أي صادر أو تقرير أو مُعاد أو حزمة. وليس في السجل أكثر مما يظهر هنا.</translation>
    </message>
    <message>
        <source>This article is not signed off.</source>
        <translation>هذا المقال غير معتمد.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>تتعذر قراءة هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: somebody has changed the {words} since, or built on it.</source>
        <translation>لا يمكن التراجع عن هذا: غيّره أحدهم منذ ذلك الحين أو بنى عليه ({words}).</translation>
    </message>
    <message>
        <source>This cannot be looked for. At sign {n}, {why}.</source>
        <translation>لا يمكن البحث عن هذا. عند العلامة {n}: {why}.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا رجوع عن هذا.</translation>
    </message>
    <message>
        <source>This check is void: {0}</source>
        <translation>هذا التدقيق باطل: {0}</translation>
    </message>
    <message>
        <source>This claim stands in no article of the project: it came in with a list.</source>
        <translation>لا يرد هذا الادعاء في أي مقال من المشروع: جاء مع قائمة.</translation>
    </message>
    <message>
        <source>This cut is not there any more.</source>
        <translation>لم يعد هذا المحذوف موجودًا.</translation>
    </message>
    <message>
        <source>This format does not allow all letters and signs of its label, or not so many: it is written otherwise.</source>
        <translation>لا يسمح هذا التنسيق بكل حروف تسميته ورموزها، أو بهذا العدد منها: تُكتب على نحو آخر.</translation>
    </message>
    <message>
        <source>This format holds labels only: no status of a claim, unless marks are labelled by it.</source>
        <translation>في هذا التنسيق تسميات فقط: لا حالة للادعاء ما لم تكن تسمية العلامات حسبها.</translation>
    </message>
    <message>
        <source>This format holds labels only: no tags, unless marks are labelled by them.</source>
        <translation>في هذا التنسيق تسميات فقط: لا وسوم ما لم تكن تسمية العلامات حسبها.</translation>
    </message>
    <message>
        <source>This format holds labels only: no wording of a claim.</source>
        <translation>في هذا التنسيق تسميات فقط: لا صياغة للادعاء.</translation>
    </message>
    <message>
        <source>This format holds no corrections log.</source>
        <translation>لا يتسع هذا التنسيق لسجل التصحيحات.</translation>
    </message>
    <message>
        <source>This format holds no corrections.</source>
        <translation>لا يتسع هذا التنسيق للتصحيحات.</translation>
    </message>
    <message>
        <source>This format holds no evidence.</source>
        <translation>لا يتسع هذا التنسيق للأدلة.</translation>
    </message>
    <message>
        <source>This format holds no history: it stays in the project.</source>
        <translation>لا يتسع هذا التنسيق للسجل: يبقى في المشروع.</translation>
    </message>
    <message>
        <source>This format holds no rationale.</source>
        <translation>لا يتسع هذا التنسيق للتعليل.</translation>
    </message>
    <message>
        <source>This format holds no tags.</source>
        <translation>لا يتسع هذا التنسيق للوسوم.</translation>
    </message>
    <message>
        <source>This format holds none of the writer&apos;s notes.</source>
        <translation>لا يتسع هذا التنسيق لملاحظات الكاتب.</translation>
    </message>
    <message>
        <source>This format holds the corrected words of a claim, and no corrections log.</source>
        <translation>يتسع هذا التنسيق لكلمات الادعاء المصحَّحة، لا لسجل التصحيحات.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Everything you did before is saved. Copy the report and send it to whoever looks after the program; it holds no text of your articles but what the fault itself names.</source>
        <translation>هذا خلل في البرنامج لا منك. كل ما عملته محفوظ. انسخ التقرير وأرسله إلى من يعتني بالبرنامج؛ ليس فيه نص من مقالاتك إلا ما يذكره الخلل نفسه.</translation>
    </message>
    <message>
        <source>This is an earlier text, with claims that the current one has lost: it is an article of its own here.</source>
        <translation>هذا نص سابق فيه ادعاءات فقدها النص الحالي: وهو هنا مقال مستقل.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2021-06-23, June 2021, spring 2021 or 2021.</source>
        <translation>ليس تاريخًا. اكتبه هكذا: 2021-06-23 أو June 2021 أو spring 2021 أو 2021.</translation>
    </message>
    <message>
        <source>This is no date. Write it as {0}.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: {0}.</translation>
    </message>
    <message>
        <source>This is the article that is open behind the view; the view itself can be copied or exported.</source>
        <translation>هذا هو المقال المفتوح خلف العرض؛ أما العرض نفسه فيمكن نسخه أو تصديره.</translation>
    </message>
    <message>
        <source>This is there already, as something that you may not see: a source that is confidential.</source>
        <translation>هذا موجود من قبل، شيئًا لا يحق لك أن تراه: مصدر سري.</translation>
    </message>
    <message>
        <source>This is there already. It is replaced as a whole once the new one is complete.</source>
        <translation>هذا موجود. يُستبدل بأكمله متى اكتمل الجديد.</translation>
    </message>
    <message>
        <source>This needs all of it: ask whoever looks after the project to do it.</source>
        <translation>يحتاج هذا إلى كله: اطلب من راعي المشروع أن يفعله.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه وحدها</translation>
    </message>
    <message>
        <source>This place is a claim of its own now.</source>
        <translation>صار هذا الموضع ادعاءً مستقلًا.</translation>
    </message>
    <message>
        <source>This project becomes as it was; undo takes that back</source>
        <translation>يعود هذا المشروع كما كان؛ والتراجع يلغي ذلك</translation>
    </message>
    <message>
        <source>This project is open for reading only: {why}.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: {why}.</translation>
    </message>
    <message>
        <source>This quotation does not stand in {0}: {1}</source>
        <translation>لا يرد هذا الاقتباس في {0}: {1}</translation>
    </message>
    <message>
        <source>This saved search is not there any more.</source>
        <translation>لم يعد هذا البحث المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>لم يعد هذا الوسم موجودًا.</translation>
    </message>
    <message>
        <source>This takes too long to look for in this text. Make it more exact: repetitions within repetitions do it.</source>
        <translation>يستغرق البحث عن هذا طويلًا في هذا النص. اجعله أدق: السبب تكرار داخل تكرار.</translation>
    </message>
    <message>
        <source>This {words} is not there any more.</source>
        <translation>لم يعد موجودًا: {words}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title, byline, date…</source>
        <translation>العنوان وسطر الكاتب والتاريخ…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>To keep it as evidence, go to its claim and paste there.</source>
        <translation>لحفظه دليلًا اذهب إلى ادعائه وألصق هناك.</translation>
    </message>
    <message>
        <source>To the article and its claims, in order.</source>
        <translation>في المقالة وادعاءاتها، بالترتيب.</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>To the line&apos;s start, its end</source>
        <translation>إلى بداية السطر أو نهايته</translation>
    </message>
    <message>
        <source>To the text&apos;s start, its end</source>
        <translation>إلى بداية النص أو نهايته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>التغييرات المتتبَّعة</translation>
    </message>
    <message>
        <source>True, but it leaves out that </source>
        <translation>صحيح، لكنه يغفل أن </translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>الوثوق بهذا المفتاح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Turn it on in the preferences.</source>
        <translation>شغّله في التفضيلات.</translation>
    </message>
    <message>
        <source>Two claims: said it / is true</source>
        <translation>ادعاءان: قيل / صحيح</translation>
    </message>
    <message>
        <source>Two claims: that it was said, and what is said.</source>
        <translation>ادعاءان: أنه قيل، وما قيل.</translation>
    </message>
    <message>
        <source>Two independent sources say so.</source>
        <translation>يقول ذلك مصدران مستقلان.</translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation>اكتب واحدًا، أو اضغط Esc لإبقاء القديم.</translation>
    </message>
    <message>
        <source>Type something, or press Esc.</source>
        <translation>اكتب شيئًا، أو اضغط Esc.</translation>
    </message>
    <message>
        <source>Type what it should look for.</source>
        <translation>اكتب ما ينبغي البحث عنه.</translation>
    </message>
    <message>
        <source>UIMA CAS XMI (INCEpTION)</source>
        <translation>UIMA CAS XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>URL of its source</source>
        <translation>رابط مصدره</translation>
    </message>
    <message>
        <source>UTF-16 units (JavaScript, Java)</source>
        <translation>وحدات UTF-16 (JavaScript، Java)</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>بايتات UTF-8</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>التسطير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>يجري التراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Unicode characters (Python, SQLite)</source>
        <translation>محارف Unicode (Python، SQLite)</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Unpack it by hand if you trust where it comes from.</source>
        <translation>فك ضغطه يدويًا إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <translation>فك ضغطه واستورد المجلد.</translation>
    </message>
    <message>
        <source>Unpack it, and import what was in it.</source>
        <translation>فك ضغطه واستورد ما كان فيه.</translation>
    </message>
    <message>
        <source>Unpack it, and import what you need of it.</source>
        <translation>فك ضغطه واستورد منه ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Until then nothing can be changed.</source>
        <translation>لا يمكن تغيير شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>مصدر بلا عنوان</translation>
    </message>
    <message>
        <source>Up to (2021, 2021-06, 2021-06-23)</source>
        <translation>إلى (2021، 2021-06، 2021-06-23)</translation>
    </message>
    <message>
        <source>Up to a day…</source>
        <translation>حتى يومٍ ما…</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>Update this one to read it.</source>
        <translation>حدّث هذا لقراءته.</translation>
    </message>
    <message>
        <source>Update this one, then receive it again.</source>
        <translation>حدّث هذا البرنامج، ثم استلمه مجددًا.</translation>
    </message>
    <message>
        <source>Use another scale</source>
        <translation>استعمال سلّم آخر</translation>
    </message>
    <message>
        <source>Use another scale…</source>
        <translation>استعمال سلّم آخر…</translation>
    </message>
    <message>
        <source>Use from: and to: for the other days.</source>
        <translation>استعمل from: وto: للأيام الأخرى.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
    <message>
        <source>Use letters and digits, with hyphens or spaces between them.</source>
        <translation>استعمل حروفًا وأرقامًا بينها شرطات أو مسافات.</translation>
    </message>
    <message>
        <source>Use one line of at most {longest_name} letters and signs.</source>
        <translation>استعمل سطرًا واحدًا من {longest_name} حرف ورمز على الأكثر.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever runs it.</source>
        <translation>استعمل pg_dump، أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>استعمال هذه الأعمدة</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استعمال هذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln claim(s)</source>
        <translation>
            <numerusform>ادعاءات تستعمله: %Ln</numerusform>
            <numerusform>ادعاءات تستعمله: %Ln</numerusform>
            <numerusform>ادعاءات تستعمله: %Ln</numerusform>
            <numerusform>ادعاءات تستعمله: %Ln</numerusform>
            <numerusform>ادعاءات تستعمله: %Ln</numerusform>
            <numerusform>ادعاءات تستعمله: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستعمال</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Usual checkables</source>
        <translation>المعتاد تدقيقه</translation>
    </message>
    <message>
        <source>Usual checkables that are covered by a claim, or waived</source>
        <translation>المعتاد الذي يغطيه ادعاء أو استُثني</translation>
    </message>
    <message>
        <source>Verification status</source>
        <translation>حالة التحقق</translation>
    </message>
    <message>
        <source>Verification statuses</source>
        <translation>حالات التحقق</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>نسخ كتاب الترميز</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>WARNING: it says it is from {name}, and its key is another one than before: {mark}, not {known}.</source>
        <translation>تحذير: تقول إنها من {name}، ومفتاحها غير السابق: {mark} لا {known}.</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait until it is done, then open it again.</source>
        <translation>انتظر حتى يتم ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Waive a checkable</source>
        <translation>استثناء نقطة تحقق</translation>
    </message>
    <message>
        <source>Waive all of them…</source>
        <translation>استثناؤها كلها…</translation>
    </message>
    <message>
        <source>Waive it in the new text.</source>
        <translation>استثنها في النص الجديد.</translation>
    </message>
    <message>
        <source>Waive the checkable…</source>
        <translation>استثناء نقطة التحقق…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>Waived by {who}: {reason}</source>
        <translation>استثناه {who}: {reason}</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>استُثنيت.</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>استثناء…</translation>
    </message>
    <message>
        <source>Waiving</source>
        <translation>يجري الاستثناء</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>We could not confirm “{quote}”. What does it rest on?</source>
        <translation>تعذّر علينا تأكيد «{quote}». إلامَ يستند؟</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web page of the checks</source>
        <translation>صفحة التدقيقات على الويب</translation>
    </message>
    <message>
        <source>Web site of the publisher</source>
        <translation>موقع الناشر على الويب</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3 (INCEpTION)</source>
        <translation>WebAnno TSV 3.3 (INCEpTION)</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What a conversion of {path} left that was cut off was erased.</source>
        <translation>مُحي ما تركه تحويل {path} الذي انقطع.</translation>
    </message>
    <message>
        <source>What a new draft has changed</source>
        <translation>ما غيّرته مسودة جديدة</translation>
    </message>
    <message>
        <source>What all of them marked</source>
        <translation>ما علّمه الجميع</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>ما آلت إليه الملفات</translation>
    </message>
    <message>
        <source>What becomes of the statuses that claims have</source>
        <translation>ما تصير إليه حالات الادعاءات</translation>
    </message>
    <message>
        <source>What came with the draft.</source>
        <translation>ما جاء مع المسودة.</translation>
    </message>
    <message>
        <source>What can be done to the selected claims</source>
        <translation>ما يمكن عمله بالادعاءات المحددة</translation>
    </message>
    <message>
        <source>What else was said of marks was left out: {names}.</source>
        <translation>ما ذُكر عن العلامات غير ذلك تُرك: {names}.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يزول</translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is said of the %Ln selected files.</source>
        <translation>
            <numerusform>ما يُغيَّر هنا يسري على الملفات المحددة: %Ln.</numerusform>
            <numerusform>ما يُغيَّر هنا يسري على الملفات المحددة: %Ln.</numerusform>
            <numerusform>ما يُغيَّر هنا يسري على الملفات المحددة: %Ln.</numerusform>
            <numerusform>ما يُغيَّر هنا يسري على الملفات المحددة: %Ln.</numerusform>
            <numerusform>ما يُغيَّر هنا يسري على الملفات المحددة: %Ln.</numerusform>
            <numerusform>ما يُغيَّر هنا يسري على الملفات المحددة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is checked and right steps back. What is open, wrong or changed stands out.</source>
        <translation>يتراجع المدقَّق الصحيح. ويبرز المفتوح والخاطئ والمتغيّر.</translation>
    </message>
    <message>
        <source>What is dismissed needs a reason.</source>
        <translation>يحتاج صرف النظر إلى سبب.</translation>
    </message>
    <message>
        <source>What is dotted in the text, walked with the keys and counted above the claims. Sign-off and the bars in the library go by the usual ones, whatever is chosen here.</source>
        <translation>ما يُنقَّط في النص ويُمرّ عليه بالمفاتيح ويُعدّ فوق الادعاءات. أما الاعتماد وأشرطة المكتبة فتتبع المعتاد، أيًّا كان المختار هنا.</translation>
    </message>
    <message>
        <source>What is left to check</source>
        <translation>ما بقي للتحقق</translation>
    </message>
    <message>
        <source>What is said of a claim stands on one line in this format: a space takes the place of line ends.</source>
        <translation>ما يُقال عن الادعاء يكون في سطر واحد في هذا التنسيق: تحل مسافة محل نهايات الأسطر.</translation>
    </message>
    <message>
        <source>What is sent to {place} is not encrypted: its address says so.</source>
        <translation>ما يُرسل إلى {place} غير معمّى: هكذا يقول عنوانه.</translation>
    </message>
    <message>
        <source>What is your source for “{quote}”?</source>
        <translation>ما مصدرك في «{quote}»؟</translation>
    </message>
    <message>
        <source>What it is about is not there any more.</source>
        <translation>لم يعد ما يتعلق به موجودًا.</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>ما يقوله الآن</translation>
    </message>
    <message>
        <source>What needs no check, and why.</source>
        <translation>ما لا يحتاج إلى تحقق، ولماذا.</translation>
    </message>
    <message>
        <source>What only the writer can say is asked here, or at a claim.</source>
        <translation>ما لا يجيب عنه إلا الكاتب يُسأل هنا، أو عند ادعاء.</translation>
    </message>
    <message>
        <source>What others think is hidden until all have assessed the claim. Then it is decided.</source>
        <translation>ما يراه الآخرون مخفي حتى يقيّم الجميع الادعاء. ثم يُبتّ فيه.</translation>
    </message>
    <message>
        <source>What readers are told</source>
        <translation>ما يُقال للقراء</translation>
    </message>
    <message>
        <source>What stands between sentences is not stated: it was taken for a space or a line end.</source>
        <translation>لا يُذكر ما بين الجمل: عُدّ مسافة أو نهاية سطر.</translation>
    </message>
    <message>
        <source>What stood there before is as it was. Check the disk, then export again.</source>
        <translation>ما كان فيه باقٍ كما هو. افحص القرص ثم صدّر مجددًا.</translation>
    </message>
    <message>
        <source>What stood there is as it was. Check the disk or the network drive, then do it again.</source>
        <translation>ما كان فيه باقٍ كما هو. افحص القرص أو قرص الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What the article said</source>
        <translation>ما قاله المقال</translation>
    </message>
    <message>
        <source>What the article said. Enter logs it</source>
        <translation>ما قاله المقال. Enter يدوّنه</translation>
    </message>
    <message>
        <source>What the claimant is: senator, spokesperson</source>
        <translation>صفة صاحب الادعاء: سيناتور، متحدث باسم</translation>
    </message>
    <message>
        <source>What the file states</source>
        <translation>ما يذكره الملف</translation>
    </message>
    <message>
        <source>What the format could not hold</source>
        <translation>ما لم يتسع له التنسيق</translation>
    </message>
    <message>
        <source>What the new draft has changed</source>
        <translation>ما غيّرته المسودة الجديدة</translation>
    </message>
    <message>
        <source>What the writer answered</source>
        <translation>ما أجاب به الكاتب</translation>
    </message>
    <message>
        <source>What the writer put into the draft: comments, footnotes, links</source>
        <translation>ما وضعه الكاتب في المسودة: تعليقات وحواشٍ وروابط</translation>
    </message>
    <message>
        <source>What the writer sent back</source>
        <translation>ما أعاده الكاتب</translation>
    </message>
    <message>
        <source>What the writer should answer. Enter asks it</source>
        <translation>ما ينبغي أن يجيب عنه الكاتب. Enter يسأل</translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>ما أُشير به</translation>
    </message>
    <message>
        <source>What was changed in the article after it was out: old, new, why, and what readers are told.</source>
        <translation>ما غُيّر في المقال بعد نشره: القديم والجديد والسبب وما يُقال للقراء.</translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>What was done before is kept in {ours}, but {trouble}.</source>
        <translation>ما عُمل من قبل محفوظ في {ours}، لكن {trouble}.</translation>
    </message>
    <message>
        <source>What was done last could not be kept elsewhere: {trouble}.</source>
        <translation>تعذّر حفظ آخر ما عُمل في مكان آخر: {trouble}.</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>ما عُمل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>ما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>What was said of the whole text and not of words in it was left out: {names}.</source>
        <translation>ما قيل عن النص كله لا عن كلمات فيه تُرك: {names}.</translation>
    </message>
    <message>
        <source>What was written does not read back as it should: {verdict}.</source>
        <translation>ما كُتب لا يُقرأ كما ينبغي: {verdict}.</translation>
    </message>
    <message>
        <source>What was written does not read back as it should: {written} written, {read} read back, {differ} differ.</source>
        <translation>ما كُتب لا يُقرأ كما ينبغي: كُتب {written}، وقُرئ {read}، واختلف {differ}.</translation>
    </message>
    <message>
        <source>What was wrong, and how it is known</source>
        <translation>ما كان خطأ، وكيف عُرف</translation>
    </message>
    <message>
        <source>What will go</source>
        <translation>ما سيزول</translation>
    </message>
    <message>
        <source>What you did before is kept. Nothing can be changed until it answers again.</source>
        <translation>ما عملته محفوظ. لا يمكن تغيير شيء حتى يعود يجيب.</translation>
    </message>
    <message>
        <source>What you did before is kept. This last step was not done.</source>
        <translation>ما عملته محفوظ. هذه الخطوة الأخيرة لم تتم.</translation>
    </message>
    <message>
        <source>What you do is signed “{0}” from now on.</source>
        <translation>يُوقَّع ما تعمله من الآن باسم «{0}».</translation>
    </message>
    <message>
        <source>What you send is signed with your key. Read its fingerprint to those who receive it:</source>
        <translation>يوقَّع ما ترسله بمفتاحك. اقرأ بصمته على من يتلقونه:</translation>
    </message>
    <message>
        <source>What “{0}” becomes</source>
        <translation>ما تصير إليه «{0}»</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, the passphrase is asked for again.</source>
        <translation>إذا لم يمسّ أحد لوحة المفاتيح أو الفأرة هذه المدة طُلبت عبارة المرور من جديد.</translation>
    </message>
    <message>
        <source>Where it comes from, something was erased for good that is still here.</source>
        <translation>مُحي نهائيًا، حيث جاءت منه، شيء ما زال هنا.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أين يُستعمل</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين يرد</translation>
    </message>
    <message>
        <source>Whether it is primary, what it has to gain and of what it is independent are not written.</source>
        <translation>لا يُكتب هل هو أولي، وما مصلحته، وعمّ هو مستقل.</translation>
    </message>
    <message>
        <source>Whether the writer takes the proposed words</source>
        <translation>هل يأخذ الكاتب بالكلمات المقترحة</translation>
    </message>
    <message>
        <source>Which claim it belongs to</source>
        <translation>الادعاء الذي يتبعه</translation>
    </message>
    <message>
        <source>Which claim stands</source>
        <translation>أي ادعاء يبقى</translation>
    </message>
    <message>
        <source>Which marks hold</source>
        <translation>أي العلامات تثبت</translation>
    </message>
    <message>
        <source>Which one is the new draft?</source>
        <translation>أيها المسودة الجديدة؟</translation>
    </message>
    <message>
        <source>Which revision stands first</source>
        <translation>أي نسخة تأتي أولًا</translation>
    </message>
    <message>
        <source>Which revision stands second</source>
        <translation>أي نسخة تأتي ثانيًا</translation>
    </message>
    <message>
        <source>Which source notes</source>
        <translation>أي ملاحظات مصادر</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>أي المصادر</translation>
    </message>
    <message>
        <source>White space between sentences is not in this format, only how much of it there is.</source>
        <translation>المسافات الفارغة بين الجمل ليست في هذا التنسيق، بل مقدارها فقط.</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>من غيّر ماذا ومتى</translation>
    </message>
    <message numerus="yes">
        <source>Who makes the %Ln claims?</source>
        <translation>
            <numerusform>من صاحب: لا ادعاءات؟</numerusform>
            <numerusform>من صاحب: ادعاء واحد؟</numerusform>
            <numerusform>من صاحب: ادعاءان؟</numerusform>
            <numerusform>من صاحب: %Ln ادعاءات؟</numerusform>
            <numerusform>من صاحب: %Ln ادعاءً؟</numerusform>
            <numerusform>من صاحب: %Ln ادعاء؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Who makes the claim</source>
        <translation>من يقول الادعاء</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من له أن يفعل ماذا</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>من له أن يفعل ماذا…</translation>
    </message>
    <message>
        <source>Who publishes the checks</source>
        <translation>ناشر التدقيقات</translation>
    </message>
    <message>
        <source>Who raised a query closes it: only they know whether the answer is enough.</source>
        <translation>من وجّه الاستفسار يغلقه: هو وحده يعلم إن كان الجواب كافيًا.</translation>
    </message>
    <message>
        <source>Who said “{quote}”, when, and where?</source>
        <translation>من قال «{quote}»، ومتى، وأين؟</translation>
    </message>
    <message>
        <source>Whoever looks after its database makes them: see the guide.</source>
        <translation>ينشئها من يرعى قاعدة بياناته: انظر الدليل.</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>تغييرات من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it is no contradiction</source>
        <translation>لماذا ليس تناقضًا</translation>
    </message>
    <message>
        <source>Why it is signed off all the same</source>
        <translation>لماذا يُعتمد رغم ذلك</translation>
    </message>
    <message>
        <source>Why it needs no check</source>
        <translation>لماذا لا يحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Why the check turned out wrong</source>
        <translation>لماذا كان التدقيق خطأ</translation>
    </message>
    <message>
        <source>Why the check turned out wrong. Enter makes it void, Esc leaves it</source>
        <translation>لماذا كان التدقيق خطأ. Enter يبطله، وEsc يتركه</translation>
    </message>
    <message>
        <source>Why this status, in a sentence or two</source>
        <translation>لماذا هذه الحالة، في جملة أو جملتين</translation>
    </message>
    <message>
        <source>Why, and the sources</source>
        <translation>السبب والمصادر</translation>
    </message>
    <message>
        <source>Why; Enter alone: {0}</source>
        <translation>السبب؛ Enter وحده: {0}</translation>
    </message>
    <message>
        <source>Why; empty: as whoever gave the status said</source>
        <translation>السبب؛ إن تُرك فارغًا: كما قال من أعطى الحالة</translation>
    </message>
    <message>
        <source>With a claim</source>
        <translation>لها ادعاء</translation>
    </message>
    <message>
        <source>With a key of yours, others know that what they receive is from you.</source>
        <translation>بمفتاح لك يعرف الآخرون أن ما يتلقونه منك.</translation>
    </message>
    <message>
        <source>With claims that were imported</source>
        <translation>مع الادعاءات المستوردة</translation>
    </message>
    <message>
        <source>With this seal the program can tell whether the project still goes on from what is reported.</source>
        <translation>بهذا الختم يعرف البرنامج هل لا يزال المشروع يتابع ما ورد في التقرير.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>Withdrawing the sign-off</source>
        <translation>يجري سحب الاعتماد</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>بلا ادعاء</translation>
    </message>
    <message>
        <source>Without encryption, whoever gets at the file can read everything in it.</source>
        <translation>بدون تعمية يقرأ كل ما في الملف من يصل إليه.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Word file for the writer, with the check in it</source>
        <translation>ملف Word للكاتب، وفيه التدقيق</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Words of the title and the text, and:</source>
        <translation>كلمات من العنوان والنص، و:</translation>
    </message>
    <message>
        <source>Words to put instead</source>
        <translation>الكلمات البديلة</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>عمل جارٍ</translation>
    </message>
    <message>
        <source>Worth checking first</source>
        <translation>الأجدر بالتدقيق أولًا</translation>
    </message>
    <message>
        <source>Write 2021, 2021-06 or 2021-06-23.</source>
        <translation>اكتب 2021 أو 2021-06 أو 2021-06-23.</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28, a time as 2026-11-28T14:05, or a number of the history.</source>
        <translation>اكتب اليوم هكذا 2026-11-28، أو الوقت هكذا 2026-11-28T14:05، أو رقمًا من السجل.</translation>
    </message>
    <message>
        <source>Write a line of the corrections log</source>
        <translation>كتابة سطر في سجل التصحيحات</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>اكتب عددًا صحيحًا من 1 فما فوق.</translation>
    </message>
    <message>
        <source>Write in:articles, claims, evidence or comments.</source>
        <translation>اكتب in:articles أو claims أو evidence أو comments.</translation>
    </message>
    <message>
        <source>Write it as #1F5FA8.</source>
        <translation>اكتبه هكذا: #1F5FA8.</translation>
    </message>
    <message>
        <source>Write it as 2021-06-23, or as June 2021, spring 2021 or 2021 where no more is known.</source>
        <translation>اكتبه هكذا: 2021-06-23، أو June 2021 أو spring 2021 أو 2021 حيث لا يُعرف أكثر.</translation>
    </message>
    <message>
        <source>Write it as 2021-06-23, or with the time as 2021-06-23T09:30+02:00.</source>
        <translation>اكتبه بهذا الشكل: 2021-06-23، أو مع الوقت: 2021-06-23T09:30+02:00.</translation>
    </message>
    <message>
        <source>Write it as 2021-06-23.</source>
        <translation>اكتبه هكذا: 2021-06-23.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوينها</translation>
    </message>
    <message>
        <source>Write one claim a line.</source>
        <translation>اكتب ادعاءً في كل سطر.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/database, or a path.</source>
        <translation>اكتب postgresql://user@host/database أو مسارًا.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/database.</source>
        <translation>اكتب postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Write the correction to the log</source>
        <translation>تدوين التصحيح في السجل</translation>
    </message>
    <message>
        <source>Write what the article should say at the claim first.</source>
        <translation>اكتب أولًا ما ينبغي أن يقوله المقال عند الادعاء.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>You are a reader of this project: {place} is open for reading only.</source>
        <translation>أنت قارئ في هذا المشروع: {place} مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>You are asked for it each time the project is opened.</source>
        <translation>تُطلب منك كلما فُتح المشروع.</translation>
    </message>
    <message>
        <source>You are {0}, {1}.</source>
        <translation>أنت {0}، {1}.</translation>
    </message>
    <message>
        <source>You are {role} of this project: this is for {needed}.</source>
        <translation>أنت {role} في هذا المشروع: وهذا لـ{needed}.</translation>
    </message>
    <message>
        <source>You can read, search, check, export and back it up. Mend that, then open it again.</source>
        <translation>يمكنك قراءته والبحث فيه وفحصه وتصديره ونسخه احتياطيًا. أصلح ذلك ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>You have not assessed this claim.</source>
        <translation>لم تقيّم هذا الادعاء.</translation>
    </message>
    <message>
        <source>You may see not all of this project: others&apos; blind assessments, or confidential sources.</source>
        <translation>قد لا ترى كل ما في هذا المشروع: تقييمات الآخرين المُعمّاة أو المصادر السرية.</translation>
    </message>
    <message>
        <source>You work under this name: with what you do next it would be there again.</source>
        <translation>تعمل بهذا الاسم: فيعود مع أول ما تفعله.</translation>
    </message>
    <message>
        <source>Your browser does not copy by itself: copy what is marked below, and paste it into your reply.</source>
        <translation>لا ينسخ متصفحك من تلقاء نفسه: انسخ المحدد أدناه وألصقه في ردك.</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Your earlier answer: {answer}</source>
        <translation>جوابك السابق: {answer}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name stands beside everything you do. Until you give it, that is “{0}”.</source>
        <translation>يقف اسمك بجانب كل ما تعمل. وإلى أن تذكره هو «{0}».</translation>
    </message>
    <message>
        <source>Your role on this project does not allow this, or it touches what others assess blind.</source>
        <translation>دورك في هذا المشروع لا يتيح هذا، أو هو يمسّ ما يقيّمه آخرون تقييمًا مُعمّى.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up: {place} could not be written.</source>
        <translation>نفدت حصتك من القرص: تعذرت كتابة {place}.</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>Zoom the panels with the text</source>
        <translation>تكبير اللوحات مع النص</translation>
    </message>
    <message>
        <source>`annotator library` lists them.</source>
        <translation>‏`annotator library` يسردها.</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>قوس ( لم يُغلق</translation>
    </message>
    <message>
        <source>a ) closes nothing</source>
        <translation>قوس ) لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>a [ is not closed</source>
        <translation>قوس [ لم يُغلق</translation>
    </message>
    <message>
        <source>a bill by its number</source>
        <translation>مشروع قانون برقمه</translation>
    </message>
    <message>
        <source>a checker</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>a claim is linked as PAGE#id</source>
        <translation>رابط الادعاء بالشكل PAGE#id</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>a copy that stays</source>
        <translation>نسخة تبقى</translation>
    </message>
    <message>
        <source>a court case</source>
        <translation>قضية في محكمة</translation>
    </message>
    <message>
        <source>a date or a length of time</source>
        <translation>تاريخ أو مدة</translation>
    </message>
    <message>
        <source>a day of the calendar</source>
        <translation>يوم من التقويم</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>يوم من الأسبوع</translation>
    </message>
    <message>
        <source>a day, June 2021, spring 2021 or 2021</source>
        <translation>يوم، أو June 2021 أو spring 2021 أو 2021</translation>
    </message>
    <message>
        <source>a decade or a century</source>
        <translation>عقد أو قرن</translation>
    </message>
    <message>
        <source>a feed (DataFeed), as collectors of fact-checks read it</source>
        <translation>موجز (DataFeed) كما تقرؤه جهات جمع تدقيقات الحقائق</translation>
    </message>
    <message>
        <source>a first name</source>
        <translation>اسم أول</translation>
    </message>
    <message>
        <source>a head</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>a law, a treaty or a bill by name</source>
        <translation>قانون أو معاهدة أو مشروع قانون باسمه</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>مدة من الزمن</translation>
    </message>
    <message>
        <source>a line of the text</source>
        <translation>سطر من النص</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>قائمة جداول</translation>
    </message>
    <message>
        <source>a long sentence</source>
        <translation>جملة طويلة</translation>
    </message>
    <message>
        <source>a measure: the unit belongs to it</source>
        <translation>مقدار: وحدته جزء منه</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>a multiple</source>
        <translation>مضاعَف</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>a name behind &apos;in&apos; or &apos;near&apos;</source>
        <translation>اسم بعد «في» أو «قرب»</translation>
    </message>
    <message>
        <source>a name behind the word for what it is</source>
        <translation>اسم بعد الكلمة التي تصفه</translation>
    </message>
    <message>
        <source>a name of several words</source>
        <translation>اسم من عدة كلمات</translation>
    </message>
    <message>
        <source>a name that begins with a first name</source>
        <translation>اسم يبدأ باسم أول</translation>
    </message>
    <message>
        <source>a name that does something</source>
        <translation>اسم يفعل شيئًا</translation>
    </message>
    <message>
        <source>a name that is nobody&apos;s and no place&apos;s</source>
        <translation>اسم ليس لشخص ولا لمكان</translation>
    </message>
    <message>
        <source>a name that speaks</source>
        <translation>اسم يتكلم</translation>
    </message>
    <message>
        <source>a name with a nickname</source>
        <translation>اسم مع لقب</translation>
    </message>
    <message>
        <source>a name with a title</source>
        <translation>اسم مع لقب</translation>
    </message>
    <message>
        <source>a name with a word for an organisation</source>
        <translation>اسم مع كلمة تدل على منظمة</translation>
    </message>
    <message>
        <source>a name, to run the same export again</source>
        <translation>اسم، لإعادة التصدير نفسه</translation>
    </message>
    <message>
        <source>a newer version of the program has made it.</source>
        <translation>أنشأته نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number in words</source>
        <translation>عدد مكتوب بالحروف</translation>
    </message>
    <message>
        <source>a number of things</source>
        <translation>عدد أشياء</translation>
    </message>
    <message>
        <source>a number that leaves open how many</source>
        <translation>عدد لا يحدد الكمية</translation>
    </message>
    <message>
        <source>a number that names and does not count</source>
        <translation>رقم يسمّي ولا يَعُد</translation>
    </message>
    <message>
        <source>a page with a script element for each claim</source>
        <translation>صفحة فيها عنصر script لكل ادعاء</translation>
    </message>
    <message>
        <source>a part of a year</source>
        <translation>جزء من السنة</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>a place and what it belongs to</source>
        <translation>مكان وما يتبع له</translation>
    </message>
    <message>
        <source>a place in a law</source>
        <translation>موضع في قانون</translation>
    </message>
    <message>
        <source>a place in an order</source>
        <translation>مرتبة في ترتيب</translation>
    </message>
    <message>
        <source>a project with {changes} when it was last open here, {moment}</source>
        <translation>مشروعًا فيه {changes} حين فُتح هنا آخر مرة، {moment}</translation>
    </message>
    <message>
        <source>a range in [ ] runs backwards</source>
        <translation>مدى في [ ] معكوس</translation>
    </message>
    <message>
        <source>a reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>a record has to be looked up</source>
        <translation>الرقم القياسي يُراجَع في مصدره</translation>
    </message>
    <message>
        <source>a score, a vote or a result</source>
        <translation>نتيجة مباراة أو تصويت</translation>
    </message>
    <message>
        <source>a share in a whole</source>
        <translation>حصة من كل</translation>
    </message>
    <message>
        <source>a street, a building or a stretch of land</source>
        <translation>شارع أو مبنى أو أرض</translation>
    </message>
    <message>
        <source>a sum of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>a superlative or an absolute</source>
        <translation>تفضيل أو إطلاق</translation>
    </message>
    <message>
        <source>a superlative: everything it is compared with has to be known</source>
        <translation>تفضيل: يجب أن يُعرف كل ما يُقارن به</translation>
    </message>
    <message>
        <source>a team with its score</source>
        <translation>فريق مع نتيجته</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>وقت من اليوم</translation>
    </message>
    <message>
        <source>a time that counts from the day it was written</source>
        <translation>زمن يُحسب من يوم الكتابة</translation>
    </message>
    <message>
        <source>a way of speaking</source>
        <translation>تعبير دارج</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>about a claim again</source>
        <translation>عن ادعاء مجددًا</translation>
    </message>
    <message>
        <source>about somebody else</source>
        <translation>عن شخص آخر</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>accessed date</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>accessed {0}</source>
        <translation>اطُّلع عليه {0}</translation>
    </message>
    <message>
        <source>act {number} (&apos;{label}&apos;) was altered</source>
        <translation>عُبث بالتغيير {number} («{label}»)</translation>
    </message>
    <message>
        <source>act {number} is missing</source>
        <translation>التغيير {number} مفقود</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>add the status {name}</source>
        <translation>إضافة الحالة {name}</translation>
    </message>
    <message>
        <source>add the tag {name}</source>
        <translation>إضافة الوسم {name}</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>أُضيف:</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>بعد 5 دقائق</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>after erasing</source>
        <translation>بعد المحو</translation>
    </message>
    <message>
        <source>age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all are written: the project there allows it</source>
        <translation>تُكتب كلها: يسمح بذلك المشروع هناك</translation>
    </message>
    <message>
        <source>all claims, with why and the sources</source>
        <translation>كل الادعاءات، مع السبب والمصادر</translation>
    </message>
    <message>
        <source>all marks stay</source>
        <translation>تبقى كل العلامات</translation>
    </message>
    <message>
        <source>all of it, and see confidential sources</source>
        <translation>كل ذلك، ورؤية المصادر السرية</translation>
    </message>
    <message>
        <source>all that could be checked</source>
        <translation>كل ما قد يُدقَّق</translation>
    </message>
    <message>
        <source>all that the check found</source>
        <translation>كل ما وجده التدقيق</translation>
    </message>
    <message>
        <source>all the words that anybody marked</source>
        <translation>كل الكلمات التي علّمها أي أحد</translation>
    </message>
    <message>
        <source>all, with the text, the method and charts</source>
        <translation>الكل، مع النص والمنهج والرسوم البيانية</translation>
    </message>
    <message>
        <source>an absolute takes one counter-example to be wrong</source>
        <translation>الإطلاق ينقضه مثال مضاد واحد</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>an age behind a name</source>
        <translation>عمر بعد اسم</translation>
    </message>
    <message>
        <source>an editor of the codebook</source>
        <translation>محرر كتاب الترميز</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>مصدر بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} problems more</source>
        <translation>و{count} مشكلة أخرى</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>عدد آخر</translation>
    </message>
    <message>
        <source>another rank</source>
        <translation>مرتبة أخرى</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>وحدة أخرى</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>مجاب</translation>
    </message>
    <message>
        <source>archived URL</source>
        <translation>الرابط المؤرشف</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>سهمان</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>article brought back</source>
        <translation>أُعيد المقال</translation>
    </message>
    <message>
        <source>article deleted</source>
        <translation>حُذف المقال</translation>
    </message>
    <message>
        <source>article&apos;s details</source>
        <translation>بيانات المقال</translation>
    </message>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>مقالات</numerusform>
            <numerusform>مقال</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>مقالات</numerusform>
            <numerusform>مقالًا</numerusform>
            <numerusform>مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>as it is: they differ</source>
        <translation>كما هو: تختلف</translation>
    </message>
    <message>
        <source>as its card says it, CC-BY-4.0; none where none is given</source>
        <translation>كما تذكره بطاقتها، مثل CC-BY-4.0؛ ولا شيء إن لم يُذكر</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>as one of them marked it</source>
        <translation>كما علّمه أحدهم</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>تاريخ المعرفة</translation>
    </message>
    <message>
        <source>ask the writer</source>
        <translation>سؤال الكاتب</translation>
    </message>
    <message>
        <source>asked the writer: {it}</source>
        <translation>سُئل الكاتب: {it}</translation>
    </message>
    <message>
        <source>assess a claim</source>
        <translation>تقييم ادعاء</translation>
    </message>
    <message>
        <source>assessed anew: {before} → {after}</source>
        <translation>قُيّم من جديد: {before} ← {after}</translation>
    </message>
    <message>
        <source>assessed anew: {before} → {after}, because {because}</source>
        <translation>قُيّم من جديد: {before} ← {after}، لأن {because}</translation>
    </message>
    <message>
        <source>assessed in {0}</source>
        <translation>قُيّم في {0}</translation>
    </message>
    <message>
        <source>assessed: {it}</source>
        <translation>قُيّم: {it}</translation>
    </message>
    <message>
        <source>assessed: {it}, because {because}</source>
        <translation>قُيّم: {it}، لأن {because}</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>assessment brought back: {it}</source>
        <translation>أُعيد تقييم سُحب: {it}</translation>
    </message>
    <message>
        <source>assessment taken back: {it}</source>
        <translation>سُحب تقييم: {it}</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>إسناد إلى لا أحد</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>إسناد إلى {name}</translation>
    </message>
    <message>
        <source>assigned to {0}</source>
        <translation>مُسند إلى {0}</translation>
    </message>
    <message>
        <source>assigned to {after}</source>
        <translation>أُسند إلى {after}</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>attach {0}</source>
        <translation>إرفاق {0}</translation>
    </message>
    <message>
        <source>attach {name}</source>
        <translation>إرفاق {name}</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>الملف المرفق</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>autumn {0}</source>
        <translation>خريف {0}</translation>
    </message>
    <message>
        <source>background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>background in the dark</source>
        <translation>الخلفية في الداكن</translation>
    </message>
    <message>
        <source>because: {0}</source>
        <translation>السبب: {0}</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>قبل حذف</translation>
    </message>
    <message>
        <source>before a list came in</source>
        <translation>قبل ورود قائمة</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>before another codebook</source>
        <translation>قبل كتاب ترميز آخر</translation>
    </message>
    <message>
        <source>before receiving</source>
        <translation>قبل استلام</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>بجانب المقال</translation>
    </message>
    <message>
        <source>blind assessment</source>
        <translation>التقييم المُعمّى</translation>
    </message>
    <message>
        <source>blind assessment in the whole project</source>
        <translation>التقييم المُعمّى في المشروع كله</translation>
    </message>
    <message>
        <source>blind assessment in the whole project again: {it}</source>
        <translation>التقييم المُعمّى في المشروع كله مجددًا: {it}</translation>
    </message>
    <message>
        <source>blind assessment in the whole project ended: {it}</source>
        <translation>أُنهي التقييم المُعمّى في المشروع كله: {it}</translation>
    </message>
    <message>
        <source>blind assessment in the whole project: {it}</source>
        <translation>التقييم المُعمّى في المشروع كله: {it}</translation>
    </message>
    <message>
        <source>born in {born} and {age} in {year}: that would be {ages}</source>
        <translation>وُلد {born} وعمره {age} في {year}: الصواب {ages}</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>bring in a new draft, revision {number}</source>
        <translation>إدخال مسودة جديدة، النسخة {number}</translation>
    </message>
    <message>
        <source>bring in the claims of a draft</source>
        <translation>إدخال ادعاءات من مسودة</translation>
    </message>
    <message>
        <source>bring in the writer&apos;s notes of a draft</source>
        <translation>إدخال ملاحظات الكاتب من مسودة</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>انفجار</translation>
    </message>
    <message>
        <source>but a courtesy</source>
        <translation>لكنها مجاملة</translation>
    </message>
    <message>
        <source>but a question</source>
        <translation>لكنه سؤال</translation>
    </message>
    <message>
        <source>but about the future, or what should be</source>
        <translation>لكنه عن المستقبل أو عما ينبغي</translation>
    </message>
    <message>
        <source>but an opinion</source>
        <translation>لكنه رأي</translation>
    </message>
    <message>
        <source>but in the first person</source>
        <translation>لكنه بضمير المتكلم</translation>
    </message>
    <message>
        <source>but short</source>
        <translation>لكنه قصير</translation>
    </message>
    <message>
        <source>buttons and notices of the page</source>
        <translation>أزرار الصفحة وتنبيهاتها</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>by the file&apos;s own time</source>
        <translation>بحسب وقت الملف نفسه</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>came with a list of claims checked before</source>
        <translation>جاء مع قائمة ادعاءات دُقّقت سابقًا</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>تعليقات الصور</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>سببي</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>change the evidence</source>
        <translation>تغيير الدليل</translation>
    </message>
    <message>
        <source>change the list of names to redact</source>
        <translation>تغيير قائمة الأسماء التي تُطمس</translation>
    </message>
    <message>
        <source>change the order of the statuses</source>
        <translation>تغيير ترتيب الحالات</translation>
    </message>
    <message>
        <source>change the saved search</source>
        <translation>تغيير البحث المحفوظ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>changed by {name} as well: {it}</source>
        <translation>غيّره {name} أيضًا: {it}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>check stands again; it was void because {before}</source>
        <translation>التدقيق قائم مجددًا؛ كان باطلًا لأن {before}</translation>
    </message>
    <message>
        <source>check void, because {after}</source>
        <translation>أُبطل التدقيق لأن {after}</translation>
    </message>
    <message>
        <source>check, and change statuses and tags</source>
        <translation>التدقيق، وتغيير الحالات والوسوم</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مدقَّق</translation>
    </message>
    <message>
        <source>checked by {0}</source>
        <translation>دقّقه {0}</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>claim brought back: {it}</source>
        <translation>أُعيد ادعاء: {it}</translation>
    </message>
    <message>
        <source>claim made: {it}</source>
        <translation>أُنشئ ادعاء: {it}</translation>
    </message>
    <message>
        <source>claim removed: {it}</source>
        <translation>أُزيل ادعاء: {it}</translation>
    </message>
    <message>
        <source>claim {row} of {rows}, {status}: {wording}</source>
        <translation>الادعاء {row} من {rows}، {status}: {wording}</translation>
    </message>
    <message numerus="yes">
        <source>claim(s)</source>
        <translation>
            <numerusform>ادعاءات</numerusform>
            <numerusform>ادعاء</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>ادعاءات</numerusform>
            <numerusform>ادعاءً</numerusform>
            <numerusform>ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>claim, {status}: {wording}</source>
        <translation>ادعاء، {status}: {wording}</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>close the query</source>
        <translation>إغلاق الاستفسار</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>closed on behalf of {name}</source>
        <translation>أُغلق نيابةً عن {name}</translation>
    </message>
    <message>
        <source>codebook version</source>
        <translation>إصدار دليل الترميز</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>colour in the dark</source>
        <translation>اللون في الداكن</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>column {name} of table {table} is computed, and not as Annotator makes it</source>
        <translation>العمود {name} من الجدول {table} محسوب، وليس كما ينشئه Annotator</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>comment brought back: {it}</source>
        <translation>أُعيد تعليق: {it}</translation>
    </message>
    <message>
        <source>comment removed: {it}</source>
        <translation>أُزيل تعليق: {it}</translation>
    </message>
    <message>
        <source>comment, kept as a source note</source>
        <translation>تعليق حُفظ ملاحظةَ مصدر</translation>
    </message>
    <message>
        <source>commented: {it}</source>
        <translation>عُلّق: {it}</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>confidential: kept out of exports</source>
        <translation>سري: لا يدخل في التصدير</translation>
    </message>
    <message>
        <source>confirm a note&apos;s place</source>
        <translation>تأكيد موضع ملاحظة</translation>
    </message>
    <message>
        <source>confirm that the waived words are gone</source>
        <translation>تأكيد ذهاب الكلمات المستثناة</translation>
    </message>
    <message numerus="yes">
        <source>confirm that the waived words of %Ln waiver(s) are gone</source>
        <translation>
            <numerusform>تأكيد ذهاب كلمات: لا استثناءات</numerusform>
            <numerusform>تأكيد ذهاب الكلمات المستثناة لاستثناء واحد</numerusform>
            <numerusform>تأكيد ذهاب الكلمات المستثناة لاستثناءين</numerusform>
            <numerusform>تأكيد ذهاب الكلمات المستثناة لـ%Ln استثناءات</numerusform>
            <numerusform>تأكيد ذهاب الكلمات المستثناة لـ%Ln استثناءً</numerusform>
            <numerusform>تأكيد ذهاب الكلمات المستثناة لـ%Ln استثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm the claim&apos;s place</source>
        <translation>تأكيد موضع الادعاء</translation>
    </message>
    <message numerus="yes">
        <source>confirm the places of %Ln claim(s)</source>
        <translation>
            <numerusform>تأكيد مواضع لا ادعاءات</numerusform>
            <numerusform>تأكيد مواضع ادعاء واحد</numerusform>
            <numerusform>تأكيد مواضع ادعاءين</numerusform>
            <numerusform>تأكيد مواضع %Ln ادعاءات</numerusform>
            <numerusform>تأكيد مواضع %Ln ادعاءً</numerusform>
            <numerusform>تأكيد مواضع %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm the places of %Ln note(s)</source>
        <translation>
            <numerusform>تأكيد مواضع: لا ملاحظات</numerusform>
            <numerusform>تأكيد موضع ملاحظة واحدة</numerusform>
            <numerusform>تأكيد موضعي ملاحظتين</numerusform>
            <numerusform>تأكيد مواضع %Ln ملاحظات</numerusform>
            <numerusform>تأكيد مواضع %Ln ملاحظة</numerusform>
            <numerusform>تأكيد مواضع %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>conflict decided: {it}</source>
        <translation>بُتّ في تعارض: {it}</translation>
    </message>
    <message>
        <source>conflict waits again: {it}</source>
        <translation>عاد تعارض إلى الانتظار: {it}</translation>
    </message>
    <message>
        <source>constraint {name} of table {table} is not Annotator&apos;s</source>
        <translation>القيد {name} على الجدول {table} ليس من Annotator</translation>
    </message>
    <message>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>contradiction dismissed again: {it}</source>
        <translation>صُرف النظر عن تناقض مجددًا: {it}</translation>
    </message>
    <message>
        <source>contradiction dismissed: {it}</source>
        <translation>صُرف النظر عن تناقض: {it}</translation>
    </message>
    <message>
        <source>contradiction dismissed: {it}, because {because}</source>
        <translation>صُرف النظر عن تناقض: {it}، لأن {because}</translation>
    </message>
    <message>
        <source>contradiction told again: {it}</source>
        <translation>عاد التنبيه إلى تناقض: {it}</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>correction brought back: {it}</source>
        <translation>أُعيد تصحيح: {it}</translation>
    </message>
    <message>
        <source>correction logged: {it}</source>
        <translation>دُوّن تصحيح: {it}</translation>
    </message>
    <message>
        <source>correction logged: {it} taken out</source>
        <translation>دُوّن تصحيح: حُذف {it}</translation>
    </message>
    <message>
        <source>correction logged: {it} taken out, because {why}</source>
        <translation>دُوّن تصحيح: حُذف {it}، لأن {why}</translation>
    </message>
    <message>
        <source>correction logged: {it}, because {why}</source>
        <translation>دُوّن تصحيح: {it}، لأن {why}</translation>
    </message>
    <message>
        <source>correction logged: {old} → {it}</source>
        <translation>دُوّن تصحيح: {old} ← {it}</translation>
    </message>
    <message>
        <source>correction logged: {old} → {it}, because {why}</source>
        <translation>دُوّن تصحيح: {old} ← {it}، لأن {why}</translation>
    </message>
    <message>
        <source>correction removed from the log: {it}</source>
        <translation>أُزيل تصحيح من السجل: {it}</translation>
    </message>
    <message>
        <source>correction {0}</source>
        <translation>التصحيح {0}</translation>
    </message>
    <message>
        <source>counsel</source>
        <translation>المحامي</translation>
    </message>
    <message>
        <source>counts as checked</source>
        <translation>يُعدّ مدقَّقًا</translation>
    </message>
    <message>
        <source>coverage {0}</source>
        <translation>التغطية {0}</translation>
    </message>
    <message>
        <source>create a tag</source>
        <translation>إنشاء وسم</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>علامة خطأ</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in the letters of Qt&apos;s date formats</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of Qt&apos;s date formats</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>شرطة ونقطة</translation>
    </message>
    <message>
        <source>dash and two dots</source>
        <translation>شرطة ونقطتان</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>date it was said</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a heading&apos;s day, in the letters of Qt&apos;s date formats</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>البتّ في تعارض</translation>
    </message>
    <message>
        <source>decide what {people} have assessed: {status}</source>
        <translation>البتّ فيما قيّمه {people}: {status}</translation>
    </message>
    <message>
        <source>decide which marks hold</source>
        <translation>البتّ في أي العلامات تثبت</translation>
    </message>
    <message>
        <source>decided again which marks hold: {it}</source>
        <translation>بُتّ مجددًا في أي العلامات تثبت: {it}</translation>
    </message>
    <message>
        <source>decided that what {name} has marked holds</source>
        <translation>بُتّ بثبوت ما علّمه {name}</translation>
    </message>
    <message>
        <source>decided that what {name} has marked holds, because {because}</source>
        <translation>بُتّ بثبوت ما علّمه {name}، لأن {because}</translation>
    </message>
    <message>
        <source>decided which marks hold: {it}</source>
        <translation>بُتّ في أي العلامات تثبت: {it}</translation>
    </message>
    <message>
        <source>decided which marks hold: {it}, because {because}</source>
        <translation>بُتّ في أي العلامات تثبت: {it}، لأن {because}</translation>
    </message>
    <message>
        <source>decision on a place</source>
        <translation>قرار في موضع</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln article(s)</source>
        <translation>
            <numerusform>حذف لا مقالات</numerusform>
            <numerusform>حذف مقال واحد</numerusform>
            <numerusform>حذف مقالان</numerusform>
            <numerusform>حذف %Ln مقالات</numerusform>
            <numerusform>حذف %Ln مقالًا</numerusform>
            <numerusform>حذف %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the article</source>
        <translation>حذف المقال</translation>
    </message>
    <message>
        <source>delete the status {name}</source>
        <translation>حذف الحالة {name}</translation>
    </message>
    <message>
        <source>delete the tag {name}</source>
        <translation>حذف الوسم {name}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>نص محذوف</translation>
    </message>
    <message>
        <source>deleted: {0}</source>
        <translation>حُذف: {0}</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>did again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>dismiss the contradiction “{text}”</source>
        <translation>صرف النظر عن التناقض «{text}»</translation>
    </message>
    <message>
        <source>dismiss…</source>
        <translation>صرف النظر…</translation>
    </message>
    <message>
        <source>doccano (JSON lines)</source>
        <translation>doccano (JSON lines)</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>منقّط</translation>
    </message>
    <message>
        <source>double</source>
        <translation>مزدوج</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>الموعد {0}</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>edit the article&apos;s details</source>
        <translation>تحرير بيانات المقال</translation>
    </message>
    <message>
        <source>edit the claim</source>
        <translation>تحرير الادعاء</translation>
    </message>
    <message>
        <source>edit the comment</source>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <source>edit the correction</source>
        <translation>تحرير التصحيح</translation>
    </message>
    <message>
        <source>edit the corrections log</source>
        <translation>تحرير سجل التصحيحات</translation>
    </message>
    <message>
        <source>edit the evidence</source>
        <translation>تحرير الدليل</translation>
    </message>
    <message>
        <source>edit the query</source>
        <translation>تحرير الاستفسار</translation>
    </message>
    <message>
        <source>edit the rationale</source>
        <translation>تحرير التعليل</translation>
    </message>
    <message>
        <source>edit the source</source>
        <translation>تحرير المصدر</translation>
    </message>
    <message>
        <source>edit the tag {tag}</source>
        <translation>تحرير الوسم {tag}</translation>
    </message>
    <message>
        <source>edit {status}</source>
        <translation>تحرير {status}</translation>
    </message>
    <message>
        <source>editor of the codebook</source>
        <translation>محرر كتاب الترميز</translation>
    </message>
    <message>
        <source>else each check names its checker</source>
        <translation>وإلا ذكر كل تدقيق مدققه</translation>
    </message>
    <message>
        <source>end blind assessment</source>
        <translation>إنهاء التقييم المُعمّى</translation>
    </message>
    <message>
        <source>erase for good: {reason}</source>
        <translation>محو نهائي: {reason}</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>essential: figures, people, quotations</source>
        <translation>أساسي: أرقام وأشخاص واقتباسات</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>evidence added, confidential: {it} ({stance})</source>
        <translation>أُضيف دليل سري: {it} ({stance})</translation>
    </message>
    <message>
        <source>evidence added: {it}</source>
        <translation>أُضيف دليل: {it}</translation>
    </message>
    <message>
        <source>evidence added: {it} ({stance})</source>
        <translation>أُضيف دليل: {it} ({stance})</translation>
    </message>
    <message>
        <source>evidence brought back: {it}</source>
        <translation>أُعيد دليل: {it}</translation>
    </message>
    <message>
        <source>evidence removed: {it}</source>
        <translation>أُزيل دليل: {it}</translation>
    </message>
    <message>
        <source>evidence taken from a source note: {it} ({stance})</source>
        <translation>دليل أُخذ من ملاحظة مصدر: {it} ({stance})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>few dots</source>
        <translation>نقاط متفرقة</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>fill in the evidence</source>
        <translation>ملء الدليل</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>نتيجة فحص</translation>
    </message>
    <message>
        <source>for {needed}</source>
        <translation>لـ{needed}</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>صيغ</translation>
    </message>
    <message>
        <source>found wrong, because {because}</source>
        <translation>تبيّن خطؤه، لأن {because}</translation>
    </message>
    <message>
        <source>from the writer&apos;s note</source>
        <translation>من ملاحظة الكاتب</translation>
    </message>
    <message>
        <source>from {before} to {after} is {times} times as much, not {said}</source>
        <translation>من {before} إلى {after} هو {times} ضعفًا، لا {said}</translation>
    </message>
    <message>
        <source>from {before} to {after} percent is {points} percentage points, which is {change} percent</source>
        <translation>من {before} إلى {after} في المئة هو {points} نقطة مئوية، أي {change} في المئة</translation>
    </message>
    <message>
        <source>from {begin} to {end} is {right} hours, not {wrong}</source>
        <translation>من {begin} إلى {end} هي {right} ساعة، لا {wrong}</translation>
    </message>
    <message>
        <source>from {year} to {then} is {right} years, not {wrong}</source>
        <translation>من {year} إلى {then} هي {right} سنة، لا {wrong}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>بيانات المقدمة</translation>
    </message>
    <message>
        <source>full square</source>
        <translation>مربع مملوء</translation>
    </message>
    <message>
        <source>full triangle</source>
        <translation>مثلث مملوء</translation>
    </message>
    <message>
        <source>get an apostrophe, so that no spreadsheet runs them</source>
        <translation>توضع قبلها فاصلة عليا كي لا ينفذها أي جدول بيانات</translation>
    </message>
    <message>
        <source>give the claim its place</source>
        <translation>تعيين موضع الادعاء</translation>
    </message>
    <message>
        <source>give the waiver its place</source>
        <translation>تعيين موضع الاستثناء</translation>
    </message>
    <message>
        <source>give the writer&apos;s note its place</source>
        <translation>تعيين موضع ملاحظة الكاتب</translation>
    </message>
    <message>
        <source>given another key</source>
        <translation>بمفتاح آخر</translation>
    </message>
    <message>
        <source>glyph</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>half circle</source>
        <translation>نصف دائرة</translation>
    </message>
    <message>
        <source>head</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>عنوان مكرر</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>ساعة رملية</translation>
    </message>
    <message>
        <source>ids; all where none is named</source>
        <translation>معرّفات؛ الكل إن لم يُذكر شيء</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln article(s)</source>
        <translation>
            <numerusform>استيراد لا مقالات</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالان</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln claim(s)</source>
        <translation>
            <numerusform>استيراد لا ادعاءات</numerusform>
            <numerusform>استيراد ادعاء واحد</numerusform>
            <numerusform>استيراد ادعاءان</numerusform>
            <numerusform>استيراد %Ln ادعاءات</numerusform>
            <numerusform>استيراد %Ln ادعاءً</numerusform>
            <numerusform>استيراد %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>import a claim</source>
        <translation>استيراد ادعاء</translation>
    </message>
    <message>
        <source>import an article</source>
        <translation>استيراد مقال</translation>
    </message>
    <message>
        <source>import of {it} taken back</source>
        <translation>سُحب استيراد {it}</translation>
    </message>
    <message>
        <source>import the codebook {name}</source>
        <translation>استيراد كتاب الترميز {name}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>imported again: {it}</source>
        <translation>استُورد مجددًا: {it}</translation>
    </message>
    <message>
        <source>imported: {it}</source>
        <translation>استُورد: {it}</translation>
    </message>
    <message>
        <source>in other words: {words}</source>
        <translation>بكلمات أخرى: {words}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>in the past tense</source>
        <translation>بصيغة الماضي</translation>
    </message>
    <message>
        <source>in { } the first number is the larger one</source>
        <translation>في { } العدد الأول هو الأكبر</translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation>في {article}</translation>
    </message>
    <message>
        <source>index {name} on table {table} is not Annotator&apos;s</source>
        <translation>الفهرس {name} على الجدول {table} ليس من Annotator</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>كلام غير مباشر</translation>
    </message>
    <message>
        <source>initials of an organisation</source>
        <translation>أحرف منظمة</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>أُدرج</translation>
    </message>
    <message>
        <source>inserted: {0}</source>
        <translation>أُدرج: {0}</translation>
    </message>
    <message>
        <source>interest of the source</source>
        <translation>مصلحة المصدر</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>it does not agree with the articles</source>
        <translation>لا يتفق مع المقالات</translation>
    </message>
    <message>
        <source>it does not agree with {what} {id}</source>
        <translation>لا يتفق مع {what} {id}</translation>
    </message>
    <message>
        <source>it does not hold the words of {what} {id}</source>
        <translation>لا يحوي كلمات {what} {id}</translation>
    </message>
    <message>
        <source>it has a sign-off, and is not signed off</source>
        <translation>له اعتماد وهو غير معتمد</translation>
    </message>
    <message>
        <source>it has no [[status]].</source>
        <translation>ليس فيه [[status]].</translation>
    </message>
    <message>
        <source>it has no mention</source>
        <translation>لا موضع له في أي نص</translation>
    </message>
    <message>
        <source>it holds more than {count} tables, views, triggers and indexes</source>
        <translation>تحوي أكثر من {count} من الجداول والعروض والمشغّلات والفهارس</translation>
    </message>
    <message>
        <source>it holds no key</source>
        <translation>لا مفتاح فيه</translation>
    </message>
    <message>
        <source>it holds text that is not UTF-8</source>
        <translation>فيه نص ليس UTF-8</translation>
    </message>
    <message>
        <source>it is independent of a source that its claim does not have</source>
        <translation>مستقل عن مصدر ليس لادعائه</translation>
    </message>
    <message>
        <source>it is missing, and the history has it</source>
        <translation>مفقود، وهو في السجل</translation>
    </message>
    <message>
        <source>it is missing, and the history has not removed it</source>
        <translation>مفقود، ولم يُزله السجل</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>متداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>it is there, and the history has removed it</source>
        <translation>موجود، وقد أزاله السجل</translation>
    </message>
    <message>
        <source>it stands in a text that is not its article&apos;s current one</source>
        <translation>في نص ليس هو النص الحالي لمقاله</translation>
    </message>
    <message>
        <source>it stands outside its text</source>
        <translation>يقع خارج نصه</translation>
    </message>
    <message>
        <source>it tells of rows of a kind that is not known, {kind}</source>
        <translation>يذكر صفوفًا من نوع غير معروف، {kind}</translation>
    </message>
    <message>
        <source>its article was deleted</source>
        <translation>حُذف مقاله</translation>
    </message>
    <message>
        <source>its attached file is missing</source>
        <translation>ملفه المرفق مفقود</translation>
    </message>
    <message>
        <source>its bytes were altered</source>
        <translation>عُبث ببايتاته</translation>
    </message>
    <message>
        <source>its current revision is missing</source>
        <translation>نسخته الحالية مفقودة</translation>
    </message>
    <message>
        <source>its cuts cannot be read</source>
        <translation>لا يمكن قراءة اقتطاعاته</translation>
    </message>
    <message>
        <source>its first source</source>
        <translation>مصدره الأول</translation>
    </message>
    <message>
        <source>its log is kept as {log}</source>
        <translation>حُفظ سجله باسم {log}</translation>
    </message>
    <message>
        <source>its loss was confirmed</source>
        <translation>تأكد فقدانه</translation>
    </message>
    <message>
        <source>its number does not follow from the order of the history</source>
        <translation>رقمه لا يتبع ترتيب السجل</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <source>its place was confirmed</source>
        <translation>تأكد موضعه</translation>
    </message>
    <message>
        <source>its quote does not stand at {start} of its article</source>
        <translation>لا يوجد اقتباسه عند {start} من مقاله</translation>
    </message>
    <message>
        <source>its record in the file</source>
        <translation>سجله في الملف</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>حالته</translation>
    </message>
    <message>
        <source>its text is none</source>
        <translation>نصه ليس نصًا</translation>
    </message>
    <message>
        <source>its text was altered</source>
        <translation>عُبث بنصه</translation>
    </message>
    <message>
        <source>its writer</source>
        <translation>كاتبه</translation>
    </message>
    <message>
        <source>its {column} is not what the history says</source>
        <translation>{column} ليس كما في السجل</translation>
    </message>
    <message>
        <source>its {column} is {held}, and the history says {said}</source>
        <translation>{column} هو {held}، وفي السجل {said}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>kept out of exports</source>
        <translation>لا يدخل في التصدير</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>الصفوف المحفوظة</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>المفتاح {0}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>label as it came</source>
        <translation>التسمية كما وردت</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>less than a year old</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>let all claims be assessed blind</source>
        <translation>تقييم كل الادعاءات تقييمًا مُعمّى</translation>
    </message>
    <message numerus="yes">
        <source>let the claims of %Ln article(s) be assessed blind</source>
        <translation>
            <numerusform>تقييم الادعاءات تقييمًا مُعمّى: لا مقالات</numerusform>
            <numerusform>تقييم ادعاءات مقال واحد تقييمًا مُعمّى</numerusform>
            <numerusform>تقييم ادعاءات مقالين تقييمًا مُعمّى</numerusform>
            <numerusform>تقييم ادعاءات %Ln مقالات تقييمًا مُعمّى</numerusform>
            <numerusform>تقييم ادعاءات %Ln مقالًا تقييمًا مُعمّى</numerusform>
            <numerusform>تقييم ادعاءات %Ln مقال تقييمًا مُعمّى</numerusform>
        </translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>line of the corrections log</source>
        <translation>سطر من سجل التصحيحات</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>link the place to another claim</source>
        <translation>ربط الموضع بادعاء آخر</translation>
    </message>
    <message>
        <source>list of names to redact changed</source>
        <translation>غُيّرت قائمة الأسماء التي تُطمس</translation>
    </message>
    <message>
        <source>log a correction</source>
        <translation>تدوين تصحيح</translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation>شرطات طويلة</translation>
    </message>
    <message>
        <source>looked at {0}</source>
        <translation>نُظر فيه {0}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>lost its place in the new text</source>
        <translation>فقد موضعه في النص الجديد</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>made</source>
        <translation>أُنشئ</translation>
    </message>
    <message numerus="yes">
        <source>make %Ln claim(s) of source notes</source>
        <translation>
            <numerusform>إنشاء ادعاءات من ملاحظات المصادر: %Ln</numerusform>
            <numerusform>إنشاء ادعاءات من ملاحظات المصادر: %Ln</numerusform>
            <numerusform>إنشاء ادعاءات من ملاحظات المصادر: %Ln</numerusform>
            <numerusform>إنشاء ادعاءات من ملاحظات المصادر: %Ln</numerusform>
            <numerusform>إنشاء ادعاءات من ملاحظات المصادر: %Ln</numerusform>
            <numerusform>إنشاء ادعاءات من ملاحظات المصادر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>make a claim of a source note</source>
        <translation>إنشاء ادعاء من ملاحظة مصدر</translation>
    </message>
    <message>
        <source>make the place a claim of its own</source>
        <translation>جعل الموضع ادعاءً مستقلًا</translation>
    </message>
    <message>
        <source>mark as {status}</source>
        <translation>وسمه: {status}</translation>
    </message>
    <message>
        <source>mark the claim at another place</source>
        <translation>تحديد الادعاء في موضع آخر</translation>
    </message>
    <message>
        <source>mark the source as wrong</source>
        <translation>تعليم المصدر بأنه خاطئ</translation>
    </message>
    <message>
        <source>marked alike, as claims of their own</source>
        <translation>عُلّما سواء، ادعاءين مستقلين</translation>
    </message>
    <message>
        <source>marked as confidential</source>
        <translation>وُسم سريًا</translation>
    </message>
    <message>
        <source>marked as resolved</source>
        <translation>وُسمت محسومة</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>menus and links around the article</source>
        <translation>قوائم وروابط حول المقال</translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln claim(s)</source>
        <translation>
            <numerusform>دمج لا ادعاءات</numerusform>
            <numerusform>دمج ادعاء واحد</numerusform>
            <numerusform>دمج ادعاءان</numerusform>
            <numerusform>دمج %Ln ادعاءات</numerusform>
            <numerusform>دمج %Ln ادعاءً</numerusform>
            <numerusform>دمج %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln source(s)</source>
        <translation>
            <numerusform>دمج مصادر: %Ln</numerusform>
            <numerusform>دمج مصادر: %Ln</numerusform>
            <numerusform>دمج مصادر: %Ln</numerusform>
            <numerusform>دمج مصادر: %Ln</numerusform>
            <numerusform>دمج مصادر: %Ln</numerusform>
            <numerusform>دمج مصادر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>merge the sources</source>
        <translation>دمج المصادر</translation>
    </message>
    <message>
        <source>merge the status {name} into {other}</source>
        <translation>دمج الحالة {name} في {other}</translation>
    </message>
    <message>
        <source>merge the tag {name} into {other}</source>
        <translation>دمج الوسم {name} في {other}</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>missing at the sign-off: a correction of, or a query about, false or misleading claims ({n})</source>
        <translation>ما نقص عند الاعتماد: تصحيح ادعاءات خاطئة أو مضللة أو استفسار عنها ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: a look at places that a new draft has changed ({n})</source>
        <translation>ما نقص عند الاعتماد: النظر في مواضع غيّرتها مسودة جديدة ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: checkables neither covered nor waived ({n})</source>
        <translation>ما نقص عند الاعتماد: نقاط تحقق لم تُغطَّ ولم تُستثنَ ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: claims not checked ({n})</source>
        <translation>ما نقص عند الاعتماد: ادعاءات غير مدقَّقة ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: claims on sources that were not found wrong ({n})</source>
        <translation>ما نقص عند الاعتماد: ادعاءات على مصادر لم يتبيّن خطؤها ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: copies of links ({n})</source>
        <translation>ما نقص عند الاعتماد: نسخ من الروابط ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: evidence for checked claims ({n})</source>
        <translation>ما نقص عند الاعتماد: أدلة لادعاءات مدقَّقة ({n})</translation>
    </message>
    <message>
        <source>missing at the sign-off: queries to the writer not closed ({n})</source>
        <translation>ما نقص عند الاعتماد: استفسارات للكاتب لم تُغلق ({n})</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>move the claim&apos;s ends</source>
        <translation>نقل طرفي الادعاء</translation>
    </message>
    <message>
        <source>move the tag {name}</source>
        <translation>نقل الوسم {name}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>moved to another place in the order</source>
        <translation>نُقل إلى مكان آخر في الترتيب</translation>
    </message>
    <message>
        <source>moved: {0}</source>
        <translation>نُقل: {0}</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>مضاعف</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>in a list of works: no date</comment>
        <translation>د.ت.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name of the source</source>
        <translation>اسم الأصل</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>عناصر التنقل</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>قريب في المعنى</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا يُقفل تلقائيًا</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>الكلمات الجديدة</translation>
    </message>
    <message>
        <source>newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>no act of the history has begun it</source>
        <translation>لم يبدأه أي تغيير في السجل</translation>
    </message>
    <message>
        <source>no act of the history has kept it</source>
        <translation>لم يحفظه أي تغيير في السجل</translation>
    </message>
    <message>
        <source>no act of the history has made it</source>
        <translation>لم ينشئه أي تغيير في السجل</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>بلا ادعاء</translation>
    </message>
    <message>
        <source>no claim here</source>
        <translation>لا ادعاء هنا</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>لا أدلة بعد</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>no headline: the first sentence stands for it</source>
        <translation>بلا عنوان: تقوم الجملة الأولى مقامه</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>no longer assigned to {before}</source>
        <translation>لم يعد مُسندًا إلى {before}</translation>
    </message>
    <message>
        <source>no longer confidential</source>
        <translation>لم يعد سريًا</translation>
    </message>
    <message>
        <source>no longer counts as checked</source>
        <translation>لم يعد يُعدّ مدقَّقًا</translation>
    </message>
    <message>
        <source>no longer decided which marks hold: {it}</source>
        <translation>لم يعد مبتوتًا في أي العلامات تثبت: {it}</translation>
    </message>
    <message>
        <source>no longer found wrong</source>
        <translation>لم يعد يُعد خاطئًا</translation>
    </message>
    <message>
        <source>no longer received from {it}</source>
        <translation>أُلغي الاستلام من {it}</translation>
    </message>
    <message>
        <source>no longer resolved</source>
        <translation>لم تعد محسومة</translation>
    </message>
    <message>
        <source>no longer waived: {it}</source>
        <translation>لم يعد مستثنى: {it}</translation>
    </message>
    <message>
        <source>no longer waived: {it} (all of this kind)</source>
        <translation>لم يعد مستثنى: {it} (كل هذا النوع)</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>no version of Annotator wrote a schema {number}</source>
        <translation>لم يكتب أي إصدار من Annotator المخطط {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody is born in {begin} and dies in {end}</source>
        <translation>لا أحد يولد في {begin} ويموت في {end}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column of a table</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>أولوية عادية</translation>
    </message>
    <message>
        <source>not confidential</source>
        <translation>غير سري</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مدوَّن</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يؤخذ به</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not yet born</source>
        <translation>لم يولد بعد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>note of an update</source>
        <translation>ملاحظة تحديث</translation>
    </message>
    <message>
        <source>note of the writer</source>
        <translation>ملاحظة الكاتب</translation>
    </message>
    <message>
        <source>note why, before assessing</source>
        <translation>تدوين السبب قبل التقييم</translation>
    </message>
    <message>
        <source>note, kept as a source note</source>
        <translation>ملاحظة حُفظت ملاحظةَ مصدر</translation>
    </message>
    <message>
        <source>noted why, before assessing: {because}</source>
        <translation>دُوّن السبب قبل التقييم: {because}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>notes and comments</source>
        <translation>ملاحظات وتعليقات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing can fall by {percent} percent: 100 percent is all of it</source>
        <translation>لا شيء ينخفض بنسبة {percent} في المئة: 100 في المئة هي الكل</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>لم يبق شيء</translation>
    </message>
    <message>
        <source>nothing stands after the \</source>
        <translation>لا شيء بعد \</translation>
    </message>
    <message>
        <source>nothing stands before the *, + or ?</source>
        <translation>لا شيء قبل * أو + أو ؟</translation>
    </message>
    <message>
        <source>nothing: it stands at the top</source>
        <translation>لا شيء: هو في الأعلى</translation>
    </message>
    <message>
        <source>now; or 2026-11-28, 2026-11-28T14:05, a number of the history</source>
        <translation>الآن؛ أو 2026-11-28 أو 2026-11-28T14:05 أو رقم من السجل</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>number in its list</source>
        <translation>رقمه في قائمته</translation>
    </message>
    <message>
        <source>numerical</source>
        <translation>عددي</translation>
    </message>
    <message>
        <source>of a claim again</source>
        <translation>لادعاء مجددًا</translation>
    </message>
    <message>
        <source>of: {0}</source>
        <translation>من: {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>offered again</source>
        <translation>يُعرض مجددًا</translation>
    </message>
    <message>
        <source>old words</source>
        <translation>الكلمات القديمة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>يوم {day} الساعة {time}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>ذات مرة</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحدة</translation>
    </message>
    <message>
        <source>one a line: what it is put on</source>
        <translation>واحد في كل سطر: ما يوضع عليه</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>one label: Claim</source>
        <translation>تسمية واحدة: Claim</translation>
    </message>
    <message>
        <source>one says that it is so, the other that it is not</source>
        <translation>أحدهما يقول إنه كذلك والآخر إنه ليس كذلك</translation>
    </message>
    <message>
        <source>only the queries</source>
        <translation>الاستفسارات فقط</translation>
    </message>
    <message>
        <source>only the quote</source>
        <translation>الاقتباس فقط</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>{0} فقط</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>فُتح مجددًا</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>other ends</source>
        <translation>نهايات أخرى</translation>
    </message>
    <message>
        <source>other numbers: {ours} here, {theirs} there</source>
        <translation>أعداد أخرى: {ours} هنا، و{theirs} هناك</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>أشياء أخرى</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>outside the article</source>
        <translation>خارج المقال</translation>
    </message>
    <message>
        <source>outside the order of reading</source>
        <translation>خارج ترتيب القراءة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>overdue {0}</source>
        <translation>متأخر {0}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>ص {0}</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>تذييلات الصفحات</translation>
    </message>
    <message>
        <source>page headers</source>
        <translation>ترويسات الصفحات</translation>
    </message>
    <message>
        <source>page, paragraph, minute</source>
        <translation>صفحة، فقرة، دقيقة</translation>
    </message>
    <message>
        <source>partial quotation</source>
        <translation>اقتباس جزئي</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>نقاط مئوية</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>photo credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>piece missing</source>
        <translation>ناقص قطعة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>place added: {it}</source>
        <translation>أُضيف موضع: {it}</translation>
    </message>
    <message>
        <source>place brought back: {it}</source>
        <translation>أُعيد موضع: {it}</translation>
    </message>
    <message>
        <source>place in a text</source>
        <translation>موضع في نص</translation>
    </message>
    <message>
        <source>place in the source</source>
        <translation>الموضع في المصدر</translation>
    </message>
    <message>
        <source>place it was said</source>
        <translation>مكان القول</translation>
    </message>
    <message>
        <source>place moved to the same words elsewhere</source>
        <translation>نُقل الموضع إلى الكلمات نفسها في مكان آخر</translation>
    </message>
    <message>
        <source>place moved to {after}</source>
        <translation>نُقل الموضع إلى {after}</translation>
    </message>
    <message>
        <source>place removed: {it}</source>
        <translation>أُزيل موضع: {it}</translation>
    </message>
    <message>
        <source>place taken along into revision {after}</source>
        <translation>انتقل الموضع إلى النسخة {after}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>places on a page of a PDF</source>
        <translation>مواضع في صفحة من PDF</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>plus and minus</source>
        <translation>زائد وناقص</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط مئوية</translation>
    </message>
    <message>
        <source>policy {name} on table {table} is not as Annotator makes it</source>
        <translation>السياسة {name} على الجدول {table} ليست كما يصنعها Annotator</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>print</source>
        <translation>مطبوع</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>privileged remark</source>
        <translation>ملاحظة مشمولة بالسرية</translation>
    </message>
    <message>
        <source>privileged remark brought back: {it}</source>
        <translation>أُعيدت الملاحظة المشمولة بالسرية: {it}</translation>
    </message>
    <message>
        <source>privileged remark removed: {it}</source>
        <translation>أُزيلت الملاحظة المشمولة بالسرية: {it}</translation>
    </message>
    <message>
        <source>privileged remark: {it}</source>
        <translation>ملاحظة مشمولة بالسرية: {it}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>حاصل الضرب</translation>
    </message>
    <message>
        <source>project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>public note</source>
        <translation>ملاحظة للجمهور</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>published date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message numerus="yes">
        <source>put %Ln source(s) into the library</source>
        <translation>
            <numerusform>إضافة مصادر إلى المكتبة: %Ln</numerusform>
            <numerusform>إضافة مصادر إلى المكتبة: %Ln</numerusform>
            <numerusform>إضافة مصادر إلى المكتبة: %Ln</numerusform>
            <numerusform>إضافة مصادر إلى المكتبة: %Ln</numerusform>
            <numerusform>إضافة مصادر إلى المكتبة: %Ln</numerusform>
            <numerusform>إضافة مصادر إلى المكتبة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>put a source into the library</source>
        <translation>إضافة مصدر إلى المكتبة</translation>
    </message>
    <message>
        <source>put back what was cut</source>
        <translation>إعادة ما حُذف</translation>
    </message>
    <message>
        <source>put on a tag</source>
        <translation>وضع وسم</translation>
    </message>
    <message>
        <source>queries and corrections</source>
        <translation>الاستفسارات والتصحيحات</translation>
    </message>
    <message>
        <source>query</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>query brought back: {it}</source>
        <translation>أُعيد استفسار: {it}</translation>
    </message>
    <message>
        <source>query removed: {it}</source>
        <translation>أُزيل استفسار: {it}</translation>
    </message>
    <message>
        <source>query removed: {it}, on behalf of {name}</source>
        <translation>أُزيل استفسار: {it}، نيابةً عن {name}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>quote from clipboard</source>
        <translation>اقتباس من الحافظة</translation>
    </message>
    <message>
        <source>quoted passage</source>
        <translation>الفقرة المقتبسة</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>rationale of the assessment</source>
        <translation>تعليل التقييم</translation>
    </message>
    <message>
        <source>read, search and export</source>
        <translation>القراءة والبحث والتصدير</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>readers&apos; comments</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>reason of the sign-off</source>
        <translation>سبب الاعتماد</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>receive what {name} sent</source>
        <translation>استلام ما أرسله {name}</translation>
    </message>
    <message>
        <source>received again from {it}</source>
        <translation>استُلم مجددًا من {it}</translation>
    </message>
    <message>
        <source>received change</source>
        <translation>تغيير مُستلَم</translation>
    </message>
    <message>
        <source>received from {it}</source>
        <translation>استُلم من {it}</translation>
    </message>
    <message>
        <source>record the writer&apos;s answer</source>
        <translation>تدوين جواب الكاتب</translation>
    </message>
    <message>
        <source>record the writer&apos;s answer to the correction</source>
        <translation>تسجيل جواب الكاتب عن التصحيح</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>references</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>يدحض</translation>
    </message>
    <message>
        <source>reinstate the check</source>
        <translation>إعادة اعتبار التدقيق</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>related headlines behind a name</source>
        <translation>عناوين ذات صلة بعد اسم</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln claim(s)</source>
        <translation>
            <numerusform>إزالة لا ادعاءات</numerusform>
            <numerusform>إزالة ادعاء واحد</numerusform>
            <numerusform>إزالة ادعاءان</numerusform>
            <numerusform>إزالة %Ln ادعاءات</numerusform>
            <numerusform>إزالة %Ln ادعاءً</numerusform>
            <numerusform>إزالة %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>remove a line of the corrections log</source>
        <translation>إزالة سطر من سجل التصحيحات</translation>
    </message>
    <message>
        <source>remove a privileged remark</source>
        <translation>إزالة ملاحظة مشمولة بالسرية</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>remove the attached file</source>
        <translation>إزالة الملف المرفق</translation>
    </message>
    <message>
        <source>remove the claim</source>
        <translation>إزالة الادعاء</translation>
    </message>
    <message>
        <source>remove the claim from a place</source>
        <translation>إزالة الادعاء من موضع</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>إزالة التعليق</translation>
    </message>
    <message>
        <source>remove the evidence</source>
        <translation>إزالة الدليل</translation>
    </message>
    <message>
        <source>remove the file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>remove the query</source>
        <translation>إزالة الاستفسار</translation>
    </message>
    <message>
        <source>remove the search {name}</source>
        <translation>إزالة البحث {name}</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <source>remove the source from the library</source>
        <translation>إزالة المصدر من المكتبة</translation>
    </message>
    <message>
        <source>remove the tag {name}</source>
        <translation>نزع الوسم {name}</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>نزع الوسوم</translation>
    </message>
    <message>
        <source>remove the writer&apos;s note</source>
        <translation>إزالة ملاحظة الكاتب</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>rename the attached file</source>
        <translation>تغيير اسم الملف المرفق</translation>
    </message>
    <message>
        <source>rename the search to {name}</source>
        <translation>تغيير اسم البحث إلى {name}</translation>
    </message>
    <message>
        <source>rename the status {status} to {name}</source>
        <translation>تغيير اسم الحالة {status} إلى {name}</translation>
    </message>
    <message>
        <source>rename the tag {tag} to {name}</source>
        <translation>تغيير اسم الوسم {tag} إلى {name}</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>reopen the query</source>
        <translation>إعادة فتح الاستفسار</translation>
    </message>
    <message>
        <source>repeated lines</source>
        <translation>أسطر مكررة</translation>
    </message>
    <message>
        <source>repeats on pages: a header, a footer or a page number</source>
        <translation>مكرر في الصفحات: ترويسة أو تذييل أو رقم صفحة</translation>
    </message>
    <message>
        <source>replaced: {0} by {1}</source>
        <translation>استُبدل: حلّ {1} محل {0}</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>أجوبة</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>restore the backup of {when} UTC</source>
        <translation>استعادة نسخة {when} UTC</translation>
    </message>
    <message>
        <source>restore the status {name}</source>
        <translation>استعادة الحالة {name}</translation>
    </message>
    <message>
        <source>restore the tag {name}</source>
        <translation>استعادة الوسم {name}</translation>
    </message>
    <message>
        <source>retire the status {name}</source>
        <translation>إيقاف الحالة {name}</translation>
    </message>
    <message>
        <source>retire the tag {name}</source>
        <translation>إيقاف الوسم {name}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>retired: it stays where it is, and is not offered any more</source>
        <translation>موقوف: يبقى حيث هو ولا يُعرض بعد ذلك</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation>النسخة {0}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>revision {number} is not its source without its cuts</source>
        <translation>النسخة {number} ليست مصدرها بلا اقتطاعاته</translation>
    </message>
    <message>
        <source>revision {number}: {problem}</source>
        <translation>النسخة {number}: {problem}</translation>
    </message>
    <message>
        <source>row security on table {name} is not Annotator&apos;s</source>
        <translation>حماية صفوف الجدول {name} ليست من Annotator</translation>
    </message>
    <message>
        <source>row {row} of {table} points to a missing row of {other}</source>
        <translation>الصف {row} من {table} يحيل إلى صف مفقود من {other}</translation>
    </message>
    <message>
        <source>row “{row}”, column “{column}”</source>
        <translation>الصف «{row}»، العمود «{column}»</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>خط فاصل</translation>
    </message>
    <message>
        <source>rule {name} on table {table} is not Annotator&apos;s</source>
        <translation>القاعدة {name} على الجدول {table} ليست من Annotator</translation>
    </message>
    <message>
        <source>said by {name}, {when}</source>
        <translation>قاله {name}، {when}</translation>
    </message>
    <message>
        <source>same numbers: {numbers}</source>
        <translation>الأعداد نفسها: {numbers}</translation>
    </message>
    <message>
        <source>same speaker</source>
        <translation>القائل نفسه</translation>
    </message>
    <message>
        <source>same words: {words}</source>
        <translation>الكلمات نفسها: {words}</translation>
    </message>
    <message>
        <source>save the search {name}</source>
        <translation>حفظ البحث {name}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>saved search brought back: {it}</source>
        <translation>أُعيد بحث محفوظ: {it}</translation>
    </message>
    <message>
        <source>saved search removed: {it}</source>
        <translation>أُزيل بحث محفوظ: {it}</translation>
    </message>
    <message>
        <source>say what the source is independent of</source>
        <translation>ذكر ما يستقل عنه المصدر</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>نصوص برمجية</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>search indexes</source>
        <translation>فهارس البحث</translation>
    </message>
    <message>
        <source>search saved: {it}</source>
        <translation>حُفظ بحث: {it}</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>set due {day}</source>
        <translation>ضبط الموعد {day}</translation>
    </message>
    <message>
        <source>set priority {priority}</source>
        <translation>ضبط الأولوية: {priority}</translation>
    </message>
    <message>
        <source>set status {status}</source>
        <translation>ضبط الحالة {status}</translation>
    </message>
    <message>
        <source>set tags {tags}</source>
        <translation>ضبط الوسوم {tags}</translation>
    </message>
    <message>
        <source>set the as-of date</source>
        <translation>ضبط تاريخ المعرفة</translation>
    </message>
    <message>
        <source>set the claimant</source>
        <translation>ضبط صاحب الادعاء</translation>
    </message>
    <message>
        <source>set the kind of claim</source>
        <translation>ضبط نوع الادعاء</translation>
    </message>
    <message>
        <source>set the priority</source>
        <translation>ضبط الأولوية</translation>
    </message>
    <message>
        <source>set the speaker&apos;s role</source>
        <translation>ضبط صفة القائل</translation>
    </message>
    <message>
        <source>set the status</source>
        <translation>ضبط الحالة</translation>
    </message>
    <message>
        <source>set the voice</source>
        <translation>ضبط الصوت</translation>
    </message>
    <message>
        <source>set the work on it</source>
        <translation>ضبط العمل عليه</translation>
    </message>
    <message>
        <source>set the {field} of the status {status}</source>
        <translation>ضبط {field} للحالة {status}</translation>
    </message>
    <message>
        <source>set the {field} of the tag {tag}</source>
        <translation>ضبط {field} للوسم {tag}</translation>
    </message>
    <message>
        <source>set when it was said</source>
        <translation>ضبط متى قيل</translation>
    </message>
    <message>
        <source>set where it was said</source>
        <translation>ضبط أين قيل</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <translation>إعداد المشروع</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>عدة أرقام</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>sign off although {missing}: {reason}</source>
        <translation>اعتماد رغم {missing}: {reason}</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>signed off all the same</source>
        <translation>معتمد رغم ذلك</translation>
    </message>
    <message>
        <source>signed off all the same by {who}, {day}</source>
        <translation>اعتمده رغم ذلك {who}، {day}</translation>
    </message>
    <message>
        <source>signed off by {who}, {day}</source>
        <translation>اعتمده {who}، {day}</translation>
    </message>
    <message>
        <source>signed off, although something was missing: {after}</source>
        <translation>اعتُمد رغم نقص: {after}</translation>
    </message>
    <message>
        <source>signed off: {after}</source>
        <translation>اعتُمد: {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>some of what was done last may be missing in it</source>
        <translation>قد ينقصها شيء مما عُمل آخرًا</translation>
    </message>
    <message>
        <source>somebody&apos;s words</source>
        <translation>كلام شخص ما</translation>
    </message>
    <message>
        <source>something that is on record</source>
        <translation>أمر موثَّق</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>source brought back to the library: {it}</source>
        <translation>أُعيد المصدر إلى المكتبة: {it}</translation>
    </message>
    <message>
        <source>source it is independent of</source>
        <translation>المصدر الذي هو مستقل عنه</translation>
    </message>
    <message>
        <source>source note</source>
        <translation>ملاحظة مصدر</translation>
    </message>
    <message>
        <source>source note brought back: {it}</source>
        <translation>أُعيدت ملاحظة مصدر: {it}</translation>
    </message>
    <message>
        <source>source note came in with the draft: {it}</source>
        <translation>جاءت ملاحظة مصدر مع المسودة: {it}</translation>
    </message>
    <message>
        <source>source note removed: {it}</source>
        <translation>أُزيلت ملاحظة مصدر: {it}</translation>
    </message>
    <message>
        <source>source put into the library: {it}</source>
        <translation>أُضيف المصدر إلى المكتبة: {it}</translation>
    </message>
    <message>
        <source>source removed from the library: {it}</source>
        <translation>أُزيل المصدر من المكتبة: {it}</translation>
    </message>
    <message numerus="yes">
        <source>source(s)</source>
        <translation>
            <numerusform>مصادر</numerusform>
            <numerusform>مصدر</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>مصادر</numerusform>
            <numerusform>مصدرًا</numerusform>
            <numerusform>مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>speaker&apos;s role</source>
        <translation>صفة القائل</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>تهجئة</translation>
    </message>
    <message>
        <source>split the claim</source>
        <translation>تقسيم الادعاء</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>spring {0}</source>
        <translation>ربيع {0}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>stands again</source>
        <translation>قائم مجددًا</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status {after}</source>
        <translation>الحالة {after}</translation>
    </message>
    <message>
        <source>status {after}, because {because}</source>
        <translation>الحالة {after}، لأن {because}</translation>
    </message>
    <message>
        <source>status {before} → {after}</source>
        <translation>الحالة {before} ← {after}</translation>
    </message>
    <message>
        <source>status {before} → {after}, because {because}</source>
        <translation>الحالة {before} ← {after}، لأن {because}</translation>
    </message>
    <message>
        <source>status {it} added to the codebook</source>
        <translation>أُضيفت الحالة {it} إلى كتاب الترميز</translation>
    </message>
    <message>
        <source>status {it} brought back to the codebook</source>
        <translation>أُعيدت الحالة {it} إلى كتاب الترميز</translation>
    </message>
    <message>
        <source>status {it} removed from the codebook</source>
        <translation>أُزيلت الحالة {it} من كتاب الترميز</translation>
    </message>
    <message>
        <source>status {number} (&apos;{name}&apos;)</source>
        <translation>الحالة {number} (&apos;{name}&apos;)</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>stays as it is, retired</source>
        <translation>تبقى كما هي، موقوفة</translation>
    </message>
    <message>
        <source>stays with the article, its claim was removed</source>
        <translation>يبقى مع المقال، وقد أُزيل ادعاؤه</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>مجموع</translation>
    </message>
    <message>
        <source>summer {0}</source>
        <translation>صيف {0}</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>تفضيل</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>tag a claim</source>
        <translation>إنشاء ادعاء</translation>
    </message>
    <message>
        <source>tag a quotation as two claims</source>
        <translation>إنشاء ادعاءين من اقتباس</translation>
    </message>
    <message>
        <source>tag above it</source>
        <translation>الوسم الذي فوقه</translation>
    </message>
    <message>
        <source>tag of a claim</source>
        <translation>وسم لادعاء</translation>
    </message>
    <message>
        <source>tag put back on: {it}</source>
        <translation>أُعيد وضع الوسم: {it}</translation>
    </message>
    <message>
        <source>tag put on: {it}</source>
        <translation>وُضع الوسم: {it}</translation>
    </message>
    <message>
        <source>tag taken off: {it}</source>
        <translation>نُزع الوسم: {it}</translation>
    </message>
    <message>
        <source>tag {it} added to the codebook</source>
        <translation>أُضيف الوسم {it} إلى كتاب الترميز</translation>
    </message>
    <message>
        <source>tag {it} brought back to the codebook</source>
        <translation>أُعيد الوسم {it} إلى كتاب الترميز</translation>
    </message>
    <message>
        <source>tag {it} removed from the codebook</source>
        <translation>أُزيل الوسم {it} من كتاب الترميز</translation>
    </message>
    <message>
        <source>tag {number} (&apos;{name}&apos;)</source>
        <translation>الوسم {number} (&apos;{name}&apos;)</translation>
    </message>
    <message>
        <source>tag {number} (&apos;{name}&apos;) stands below &apos;{parent}&apos;, which is not there.</source>
        <translation>الوسم {number} (&apos;{name}&apos;) تحت &apos;{parent}&apos; وهو غير موجود.</translation>
    </message>
    <message>
        <source>tags of a claim</source>
        <translation>وسوم ادعاء</translation>
    </message>
    <message numerus="yes">
        <source>take %Ln answer(s) from {name}</source>
        <translation>
            <numerusform>أخذ أجوبة من {name}: لا أجوبة</numerusform>
            <numerusform>أخذ جواب واحد من {name}</numerusform>
            <numerusform>أخذ جوابين من {name}</numerusform>
            <numerusform>أخذ %Ln أجوبة من {name}</numerusform>
            <numerusform>أخذ %Ln جوابًا من {name}</numerusform>
            <numerusform>أخذ %Ln جواب من {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln answer(s) of the writer</source>
        <translation>
            <numerusform>أخذ أجوبة الكاتب: لا أجوبة</numerusform>
            <numerusform>أخذ جواب واحد من الكاتب</numerusform>
            <numerusform>أخذ جوابين من الكاتب</numerusform>
            <numerusform>أخذ %Ln أجوبة من الكاتب</numerusform>
            <numerusform>أخذ %Ln جوابًا من الكاتب</numerusform>
            <numerusform>أخذ %Ln جواب من الكاتب</numerusform>
        </translation>
    </message>
    <message>
        <source>take a source note as evidence</source>
        <translation>أخذ ملاحظة مصدر دليلًا</translation>
    </message>
    <message>
        <source>take as quotation</source>
        <translation>أخذه اقتباسًا</translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln waiver(s)</source>
        <translation>
            <numerusform>سحب الاستثناءات: %Ln</numerusform>
            <numerusform>سحب الاستثناءات: %Ln</numerusform>
            <numerusform>سحب الاستثناءات: %Ln</numerusform>
            <numerusform>سحب الاستثناءات: %Ln</numerusform>
            <numerusform>سحب الاستثناءات: %Ln</numerusform>
            <numerusform>سحب الاستثناءات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>take back a waiver</source>
        <translation>سحب استثناء</translation>
    </message>
    <message>
        <source>take back an assessment</source>
        <translation>سحب تقييم</translation>
    </message>
    <message numerus="yes">
        <source>take back that %Ln contradiction(s) (is|are) none</source>
        <translation>
            <numerusform>التراجع عن صرف النظر عن تناقضات: %Ln</numerusform>
            <numerusform>التراجع عن صرف النظر عن تناقضات: %Ln</numerusform>
            <numerusform>التراجع عن صرف النظر عن تناقضات: %Ln</numerusform>
            <numerusform>التراجع عن صرف النظر عن تناقضات: %Ln</numerusform>
            <numerusform>التراجع عن صرف النظر عن تناقضات: %Ln</numerusform>
            <numerusform>التراجع عن صرف النظر عن تناقضات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>take back that a contradiction is none</source>
        <translation>التراجع عن صرف النظر عن تناقض</translation>
    </message>
    <message>
        <source>take back that the source is wrong</source>
        <translation>التراجع عن أن المصدر خاطئ</translation>
    </message>
    <message>
        <source>take off a tag</source>
        <translation>نزع وسم</translation>
    </message>
    <message>
        <source>take the due date away</source>
        <translation>إزالة الموعد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text boxes</source>
        <translation>مربعات نص</translation>
    </message>
    <message>
        <source>text renewed: revision {before} → {after}</source>
        <translation>جُدّد النص: النسخة {before} ← {after}</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>that of attached files is damaged</source>
        <translation>فهرس الملفات المرفقة تالف</translation>
    </message>
    <message>
        <source>that of each {kind} does not hold its words</source>
        <translation>فهرس كل {kind} لا يحوي كلماته</translation>
    </message>
    <message>
        <source>the address of that</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>the article&apos;s title</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>the box leads there: https://…</source>
        <translation>يقود المربع إلى هناك: https://…</translation>
    </message>
    <message>
        <source>the claim&apos;s wording</source>
        <translation>صياغة الادعاء</translation>
    </message>
    <message>
        <source>the claims and how they are rated</source>
        <translation>الادعاءات وكيف قُدّرت</translation>
    </message>
    <message>
        <source>the codebook that the project began with</source>
        <translation>كتاب الترميز الذي بدأ به المشروع</translation>
    </message>
    <message>
        <source>the column {0}</source>
        <translation>العمود {0}</translation>
    </message>
    <message>
        <source>the current one; or a number</source>
        <translation>الحالية؛ أو رقم</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written</source>
        <translation>تتعذر الكتابة في الملف أو في مجلده</translation>
    </message>
    <message>
        <source>the file: with every act, names and queries</source>
        <translation>للحفظ: بكل عمل، وبالأسماء والاستفسارات</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>بيانات المقدمة</translation>
    </message>
    <message>
        <source>the history does not go on from {seal}; it was changed or cut, or is another one</source>
        <translation>لا يتابع السجل من {seal}؛ فقد غُيّر أو قُطع أو هو سجل آخر</translation>
    </message>
    <message>
        <source>the limit on the size of files is reached</source>
        <translation>بُلغ الحد الأقصى لحجم الملفات</translation>
    </message>
    <message>
        <source>the nearest to the quotation in its file</source>
        <translation>الأقرب إلى الاقتباس في ملفه</translation>
    </message>
    <message>
        <source>the one that starts first stays, as most projects there have it</source>
        <translation>يبقى ما يبدأ أولًا، كما في معظم المشاريع هناك</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>the project&apos;s list; or no, or more names with commas between</source>
        <translation>قائمة المشروع؛ أو no، أو أسماء أخرى بينها فواصل</translation>
    </message>
    <message>
        <source>the properties of the file</source>
        <translation>خصائص الملف</translation>
    </message>
    <message>
        <source>the proposed words</source>
        <translation>الكلمات المقترحة</translation>
    </message>
    <message>
        <source>the public: checked claims, no names, nothing confidential</source>
        <translation>للجمهور: الادعاءات المدقَّقة، بلا أسماء ولا شيء سري</translation>
    </message>
    <message>
        <source>the sentence around it</source>
        <translation>الجملة المحيطة به</translation>
    </message>
    <message>
        <source>the server takes no changes at the moment</source>
        <translation>لا يقبل الخادم تغييرات في هذه اللحظة</translation>
    </message>
    <message>
        <source>the source note that it was taken from is missing</source>
        <translation>ملاحظة المصدر التي أُخذ منها مفقودة</translation>
    </message>
    <message>
        <source>the status of the claim</source>
        <translation>حالة الادعاء</translation>
    </message>
    <message>
        <source>the tag above it is missing</source>
        <translation>الوسم الذي فوقه مفقود</translation>
    </message>
    <message>
        <source>the tags of the claim</source>
        <translation>وسوم الادعاء</translation>
    </message>
    <message>
        <source>the title has another figure than the text, {number}</source>
        <translation>في العنوان رقم غير الذي في النص، {number}</translation>
    </message>
    <message>
        <source>the title has {other}, the text {name}</source>
        <translation>في العنوان {other}، وفي النص {name}</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>المشغّل {name} مفقود</translation>
    </message>
    <message>
        <source>the whole article, again in each row</source>
        <translation>المقال كله، مكررًا في كل صف</translation>
    </message>
    <message>
        <source>the words in the text</source>
        <translation>الكلمات في النص</translation>
    </message>
    <message>
        <source>the words that all of them marked</source>
        <translation>الكلمات التي علّمها الجميع</translation>
    </message>
    <message>
        <source>the writer answered: {after}</source>
        <translation>أجاب الكاتب: {after}</translation>
    </message>
    <message>
        <source>the writer&apos;s comment</source>
        <translation>تعليق الكاتب</translation>
    </message>
    <message>
        <source>the writer&apos;s endnote</source>
        <translation>حاشية ختامية للكاتب</translation>
    </message>
    <message>
        <source>the writer&apos;s footnote</source>
        <translation>حاشية الكاتب</translation>
    </message>
    <message>
        <source>the writer&apos;s link</source>
        <translation>رابط الكاتب</translation>
    </message>
    <message>
        <source>the {kind} {name} is missing</source>
        <translation>مفقود: {kind} {name}</translation>
    </message>
    <message>
        <source>the {what} is missing</source>
        <translation>مفقود: {what}</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos; in a codebook.</source>
        <translation>ليس في كتاب الترميز &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>there is no project yet</source>
        <translation>لا مشروع بعد</translation>
    </message>
    <message>
        <source>these, and what is not verified</source>
        <translation>هذه، وما لم يُتحقَّق منه</translation>
    </message>
    <message>
        <source>they cannot be read to the end ({why})</source>
        <translation>لا يمكن قراءتها إلى آخرها ({why})</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>سميك</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>this is a standby server</source>
        <translation>هذا خادم احتياطي</translation>
    </message>
    <message>
        <source>thread as stated</source>
        <translation>سلسلة التعليقات كما ذُكرت</translation>
    </message>
    <message>
        <source>thread put together</source>
        <translation>سلسلة تعليقات مجمَّعة</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>علامة صح</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>time of saving</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>title of its source</source>
        <translation>عنوان مصدره</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>للاستيراد</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>trigger {name} on table {table} is not as Annotator makes it</source>
        <translation>المشغّل {name} على الجدول {table} ليس كما ينشئه Annotator</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>two repetitions stand one after the other</source>
        <translation>تكراران متتاليان</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>التسطير</translation>
    </message>
    <message>
        <source>undid: {what}</source>
        <translation>تُراجع عن: {what}</translation>
    </message>
    <message>
        <source>undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>unequal</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>update note</source>
        <translation>ملاحظة تحديث</translation>
    </message>
    <message>
        <source>use the scale {name}</source>
        <translation>استعمال السلّم {name}</translation>
    </message>
    <message>
        <source>usual: also places, weekdays, superlatives</source>
        <translation>معتاد: وكذلك الأماكن وأيام الأسبوع وصيغ التفضيل</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>view {table} calls the function {name}, and is not as Annotator makes it</source>
        <translation>العرض {table} يستدعي الدالة {name}، وليس كما ينشئه Annotator</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>void the check</source>
        <translation>إبطال التدقيق</translation>
    </message>
    <message>
        <source>void: {0}</source>
        <translation>باطل: {0}</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>waive all checkables of kind {kind}</source>
        <translation>استثناء كل نقاط التحقق من نوع {kind}</translation>
    </message>
    <message>
        <source>waive “{text}”</source>
        <translation>استثناء «{text}»</translation>
    </message>
    <message>
        <source>waived again: {it}</source>
        <translation>استُثني مجددًا: {it}</translation>
    </message>
    <message>
        <source>waived again: {it} (all of this kind)</source>
        <translation>استُثني مجددًا: {it} (كل هذا النوع)</translation>
    </message>
    <message>
        <source>waived: {it}</source>
        <translation>استُثني: {it}</translation>
    </message>
    <message>
        <source>waived: {it} (all of this kind)</source>
        <translation>استُثني: {it} (كل هذا النوع)</translation>
    </message>
    <message>
        <source>waived: {it} (all of this kind), because {because}</source>
        <translation>استُثني: {it} (كل هذا النوع)، لأن {because}</translation>
    </message>
    <message>
        <source>waived: {it}, because {because}</source>
        <translation>استُثني: {it}، لأن {because}</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>موجة</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>أمواج</translation>
    </message>
    <message>
        <source>web</source>
        <translation>ويب</translation>
    </message>
    <message>
        <source>what happens in the room, in a transcript</source>
        <translation>ما يحدث في القاعة، في محضر</translation>
    </message>
    <message>
        <source>what is kept of the words beside it does not stand there</source>
        <translation>ما حُفظ من الكلمات بجانبه ليس هناك</translation>
    </message>
    <message>
        <source>what is not verified, and the queries</source>
        <translation>ما لم يُتحقَّق منه، والاستفسارات</translation>
    </message>
    <message>
        <source>what it says of itself was altered</source>
        <translation>عُبث بما يقوله عن نفسه</translation>
    </message>
    <message>
        <source>what the file held before was overwritten</source>
        <translation>ما كان في الملف كُتب فوقه</translation>
    </message>
    <message>
        <source>what the project began with was altered</source>
        <translation>عُبث بما بدأ به المشروع</translation>
    </message>
    <message>
        <source>what the source answers</source>
        <translation>ما يجيب عنه المصدر</translation>
    </message>
    <message>
        <source>what the source has to gain</source>
        <translation>ما يكسبه المصدر</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>where a report was written</source>
        <translation>حيث كُتب التقرير</translation>
    </message>
    <message>
        <source>where it appears</source>
        <translation>مكان ظهوره</translation>
    </message>
    <message>
        <source>where somebody who speaks comes from</source>
        <translation>من أين القائل</translation>
    </message>
    <message>
        <source>which marks hold</source>
        <translation>أي العلامات تثبت</translation>
    </message>
    <message>
        <source>who claims it</source>
        <translation>من يدّعيه</translation>
    </message>
    <message>
        <source>who did what when, before and after</source>
        <translation>من فعل ماذا ومتى، قبلُ وبعدُ</translation>
    </message>
    <message>
        <source>who speaks, in a transcript</source>
        <translation>المتحدث، في محضر</translation>
    </message>
    <message>
        <source>whoever owns its database</source>
        <translation>من يملك قاعدة بياناته</translation>
    </message>
    <message>
        <source>why nothing is to rest on it</source>
        <translation>لماذا لا ينبغي أن يستند إليه شيء</translation>
    </message>
    <message>
        <source>winter {0}</source>
        <translation>شتاء {0}</translation>
    </message>
    <message>
        <source>with imported claims</source>
        <translation>مع الادعاءات المستوردة</translation>
    </message>
    <message>
        <source>with {queries} in it; else the usual one</source>
        <translation>وفيه {queries}؛ وإلا فالنص المعتاد</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>صياغة الادعاء</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>words that {speaker} is said to have said</source>
        <translation>كلام يُنسب إلى {speaker}</translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation>الأجدر بالتدقيق أولًا</translation>
    </message>
    <message>
        <source>write down a privileged remark</source>
        <translation>تدوين ملاحظة مشمولة بالسرية</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>writer&apos;s answer to the correction</source>
        <translation>جواب الكاتب عن التصحيح</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you are a reader of this project</source>
        <translation>أنت قارئ في هذا المشروع</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>نفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}٪</translation>
    </message>
    <message>
        <source>{0} (recognised)</source>
        <translation>{0} (جرى التعرف عليه)</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (موقوفة)</translation>
    </message>
    <message>
        <source>{0} and the others</source>
        <translation>{0} والآخرون</translation>
    </message>
    <message>
        <source>{0} checked</source>
        <translation>مدقَّق: {0}</translation>
    </message>
    <message>
        <source>{0} is {1} now</source>
        <translation>{0} صار الآن {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} of {1} checkables covered or waived</source>
        <translation>المغطى أو المستثنى {0} من {1} نقطة تحقق</translation>
    </message>
    <message>
        <source>{0} of {1} essential</source>
        <translation>{0} من {1} أساسي</translation>
    </message>
    <message>
        <source>{0} of {1} in all</source>
        <translation>{0} من {1} في الكل</translation>
    </message>
    <message>
        <source>{0} of {1} usual</source>
        <translation>{0} من {1} معتاد</translation>
    </message>
    <message>
        <source>{0} opens the earlier article.</source>
        <translation>{0} يفتح المقال السابق.</translation>
    </message>
    <message>
        <source>{0} priority</source>
        <translation>الأولوية {0}</translation>
    </message>
    <message>
        <source>{0} raised this query</source>
        <translation>وجّه {0} هذا الاستفسار</translation>
    </message>
    <message>
        <source>{0}, folded</source>
        <translation>{0}، مطوي</translation>
    </message>
    <message>
        <source>{0}, last on {1}</source>
        <translation>{0}، آخرها في {1}</translation>
    </message>
    <message>
        <source>{0}, unfolded</source>
        <translation>{0}، مفتوح</translation>
    </message>
    <message>
        <source>{articles} and {claims} exported to {file}</source>
        <translation>صُدّر {articles} و{claims} إلى {file}</translation>
    </message>
    <message>
        <source>{asked_by} raised this query, and who raised a query closes it.</source>
        <translation>وجّه {asked_by} هذا الاستفسار، ومن وجّهه يغلقه.</translation>
    </message>
    <message>
        <source>{backup} is an open project, and no backup.</source>
        <translation>{backup} مشروع مفتوح لا نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{backup} is no backup of a project, or is damaged: {reason}.</source>
        <translation>{backup} ليس نسخة احتياطية لمشروع، أو هو تالف: {reason}.</translation>
    </message>
    <message>
        <source>{backup} is not an earlier state of this project.</source>
        <translation>{backup} ليس حالة سابقة لهذا المشروع.</translation>
    </message>
    <message>
        <source>{backup} is the project itself.</source>
        <translation>{backup} هو المشروع نفسه.</translation>
    </message>
    <message>
        <source>{carried} by {won} to {lost}: there are more votes against it</source>
        <translation>{carried} بـ{won} مقابل {lost}: الأصوات المعارضة أكثر</translation>
    </message>
    <message>
        <source>{checked} of {all} checked</source>
        <translation>دُقّق {checked} من {all}</translation>
    </message>
    <message>
        <source>{copy} cannot be looked at: {reason}.</source>
        <translation>يتعذر النظر في {copy}: {reason}.</translation>
    </message>
    <message>
        <source>{count} backups were made at &apos;{name}&apos;.</source>
        <translation>عُملت {count} نسخ احتياطية في &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>{count} changed.</source>
        <translation>تغيّر: {count}.</translation>
    </message>
    <message>
        <source>{count} deleted.</source>
        <translation>حُذف: {count}.</translation>
    </message>
    <message>
        <source>{count} merged.</source>
        <translation>دُمج: {count}.</translation>
    </message>
    <message>
        <source>{count} of its {what} belong to no act</source>
        <translation>{count} من {what} فيه لا تتبع أي تغيير</translation>
    </message>
    <message>
        <source>{count} of {total} texts are not indexed in the words of this version: see &apos;annotator rebuild-search&apos;</source>
        <translation>{count} من {total} نصًا لم يُفهرس بكلمات هذا الإصدار: انظر «annotator rebuild-search»</translation>
    </message>
    <message>
        <source>{count} set to “{status}”.</source>
        <translation>ضُبط على «{status}»: {count}.</translation>
    </message>
    <message>
        <source>{count} sources begin with {source_id}.</source>
        <translation>مصادر تبدأ بـ{source_id}: {count}.</translation>
    </message>
    <message>
        <source>{count} tagged “{tag}”.</source>
        <translation>وُسم بـ «{tag}»: {count}.</translation>
    </message>
    <message>
        <source>{count} times {each} is {right}, not {wrong}</source>
        <translation>{count} في {each} هو {right}، لا {wrong}</translation>
    </message>
    <message>
        <source>{date} is a {right}, not a {wrong}</source>
        <translation>{date} يوافق {right} لا {wrong}</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {wrong}</source>
        <translation>{date} وافق {right} لا {wrong}</translation>
    </message>
    <message>
        <source>{days}: {made} made, {checked} checked</source>
        <translation>{days}: أُنشئ {made} ودُقّق {checked}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment: 22 Nov 2026, 14:05</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}، {time} UTC</translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>أُجيب عن {done} من {total}</translation>
    </message>
    <message>
        <source>{field} changed from {before} to {after}</source>
        <translation>{field}: تغيّر من {before} إلى {after}</translation>
    </message>
    <message>
        <source>{field} removed: {before}</source>
        <translation>{field}: أُزيل {before}</translation>
    </message>
    <message>
        <source>{field} set to {after}</source>
        <translation>{field}: ضُبط على {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{field}: cannot be turned round.</source>
        <translation>{field}: لا يُعكس.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no export profiles.</source>
        <translation>ليس في {file} إعدادات تصدير.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{first} is {right} {unit}, not {second}</source>
        <translation>{first} هي {right} {unit}، لا {second}</translation>
    </message>
    <message>
        <source>{folder} holds too many backups of the same moment.</source>
        <translation>في {folder} نسخ احتياطية أكثر من اللازم للحظة نفسها.</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} ليس مجلدًا.</translation>
    </message>
    <message>
        <source>{format} needs the library {module}, which is not installed.</source>
        <translation>يحتاج {format} إلى المكتبة {module} وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>{kind} {it} given to the claim {other}</source>
        <translation>{kind} {it} أُعطي للادعاء {other}</translation>
    </message>
    <message>
        <source>{label}: {number}</source>
        <translation>{label}: {number}</translation>
    </message>
    <message>
        <source>{login} holds no role on the project {place}.</source>
        <translation>ليس لـ{login} دور في المشروع {place}.</translation>
    </message>
    <message>
        <source>{login} holds no role on this project.</source>
        <translation>ليس لـ{login} دور في هذا المشروع.</translation>
    </message>
    <message>
        <source>{login} is a role of the server and no login.</source>
        <translation>{login} دور على الخادم وليس حساب دخول.</translation>
    </message>
    <message>
        <source>{low} or {high}</source>
        <translation>{low} أو {high}</translation>
    </message>
    <message>
        <source>{month} has {days} days: there is no {day} {month}</source>
        <translation>في {month} {days} يومًا: لا يوجد {day} {month}</translation>
    </message>
    <message>
        <source>{name} could not be read: the process that read it ended over it.</source>
        <translation>تعذرت قراءة {name}: انتهت العملية التي تقرؤه عنده.</translation>
    </message>
    <message>
        <source>{name} has marked nothing here.</source>
        <translation>لم يعلّم {name} شيئًا هنا.</translation>
    </message>
    <message>
        <source>{name} has no references that can be read.</source>
        <translation>ليس في {name} مراجع تُقرأ.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a project keeps files of up to {most} MB.</source>
        <translation>حجم {name} هو {size} م.ب؛ والمشروع يحفظ ملفات حتى {most} م.ب.</translation>
    </message>
    <message>
        <source>{name} holds its page in a compression that can&apos;t be read: {kind}.</source>
        <translation>صفحة {name} مضغوطة بطريقة لا تُقرأ: {kind}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation>في {name} أكثر من {most} ملف.</translation>
    </message>
    <message>
        <source>{name} holds no document of a word processor.</source>
        <translation>ليس في {name} مستند من معالج نصوص.</translation>
    </message>
    <message>
        <source>{name} holds no files.</source>
        <translation>ليس في {name} ملفات.</translation>
    </message>
    <message>
        <source>{name} holds no page.</source>
        <translation>ليست في {name} صفحة.</translation>
    </message>
    <message>
        <source>{name} holds no text ({format}).</source>
        <translation>ليس في {name} نص ({format}).</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>ليس في {name} نص.</translation>
    </message>
    <message>
        <source>{name} holds no text: its pages are pictures, as of a scan.</source>
        <translation>ليس في {name} نص: صفحاته صور كما في المسح الضوئي.</translation>
    </message>
    <message>
        <source>{name} is a document of an old Word (.doc).</source>
        <translation>{name} مستند من Word قديم (.doc).</translation>
    </message>
    <message>
        <source>{name} is a list of claims, not of articles.</source>
        <translation>{name} قائمة ادعاءات لا مقالات.</translation>
    </message>
    <message>
        <source>{name} is an encrypted project, and no parcel.</source>
        <translation>{name} مشروع معمّى وليس حزمة.</translation>
    </message>
    <message>
        <source>{name} is born in {here} here, and in {there} in “{title}”</source>
        <translation>{name} مولود هنا في {here}، وفي «{title}» في {there}</translation>
    </message>
    <message>
        <source>{name} is born in {here} here, and was {there} in “{title}” of {year}</source>
        <translation>{name} مولود هنا في {here}، وكان عمره {there} في «{title}» من {year}</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: the list at the end of the archive is missing.</source>
        <translation>{name} تالف أو مقطوع: القائمة في آخر الأرشيف مفقودة.</translation>
    </message>
    <message>
        <source>{name} is damaged, or none of the formats that it looks like.</source>
        <translation>{name} تالف، أو ليس من الصيغ التي يبدو منها.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be opened as a PDF.</source>
        <translation>{name} تالف: لا يُفتح ملف PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say what is in the book.</source>
        <translation>{name} تالف: لا يذكر ما في الكتاب.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no XML.</source>
        <translation>{name} تالف: ليس فيه XML.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML breaks the rules in line {line}.</source>
        <translation>{name} تالف: ملف XML فيه يخالف القواعد في السطر {line}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cells cannot be read ({reason}).</source>
        <translation>{name} تالف: تتعذر قراءة خلاياه ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} cannot be read.</source>
        <translation>{name} تالف: تتعذر قراءة جزئه {part}.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page can be made of it.</source>
        <translation>{name} تالف: لا تُبنى منه صفحة.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page is in it.</source>
        <translation>{name} تالف: ليست فيه صفحة.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} مشفّر.</translation>
    </message>
    <message>
        <source>{name} is encrypted: a shop has locked the book.</source>
        <translation>{name} مشفّر: أقفل متجر الكتاب.</translation>
    </message>
    <message>
        <source>{name} is encrypted: it opens with a password only.</source>
        <translation>{name} مشفّر: لا يُفتح إلا بكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} is no JSON: {reason}.</source>
        <translation>{name} ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no list of claims: its first line names no column &apos;vclaim&apos;.</source>
        <translation>{name} ليس قائمة ادعاءات: سطره الأول لا يسمّي عمود &apos;vclaim&apos;.</translation>
    </message>
    <message>
        <source>{name} is no parcel.</source>
        <translation>{name} ليس حزمة.</translation>
    </message>
    <message>
        <source>{name} is no table of articles.</source>
        <translation>{name} ليس جدول مقالات.</translation>
    </message>
    <message>
        <source>{name} is no table: its first line names no columns.</source>
        <translation>{name} ليس جدولًا: لا يسمّي سطره الأول أعمدة.</translation>
    </message>
    <message>
        <source>{name} is no whole dataset: {reason}.</source>
        <translation>{name} ليس مجموعة بيانات كاملة: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not in the book.</source>
        <translation>{name} ليس في الكتاب.</translation>
    </message>
    <message>
        <source>{name} is not the {kind} that Annotator makes</source>
        <translation>{name} ليس {kind} كما ينشئه Annotator</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} غير موجود.</translation>
    </message>
    <message>
        <source>{name} is of two files, and the other one is not beside it: {other}.</source>
        <translation>{name} مؤلف من ملفين، والآخر ليس بجانبه: {other}.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read here.</source>
        <translation>{name} مضغوط بطريقة لا تُقرأ هنا.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} is spelt {other} elsewhere in the text</source>
        <translation>{name} مكتوب {other} في موضع آخر من النص</translation>
    </message>
    <message>
        <source>{name} is spelt {other} in “{title}”</source>
        <translation>{name} مكتوب {other} في «{title}»</translation>
    </message>
    <message>
        <source>{name} is too large to be read as one value: {size}, and the limit is {limit}.</source>
        <translation>{name} أكبر من أن يُقرأ قيمةً واحدة: {size}، والحد {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is too large: it has %Ln page(s).</source>
        <translation>
            <numerusform>{name} كبير: صفحاته %Ln.</numerusform>
            <numerusform>{name} كبير: صفحاته %Ln.</numerusform>
            <numerusform>{name} كبير: صفحاته %Ln.</numerusform>
            <numerusform>{name} كبير: صفحاته %Ln.</numerusform>
            <numerusform>{name} كبير: صفحاته %Ln.</numerusform>
            <numerusform>{name} كبير: صفحاته %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is too large: it has more than {most} tags.</source>
        <translation>{name} كبير: فيه أكثر من {most} علامة HTML.</translation>
    </message>
    <message>
        <source>{name} is too large: it holds far more than a page.</source>
        <translation>{name} أكبر مما ينبغي: فيه أكثر بكثير من صفحة.</translation>
    </message>
    <message>
        <source>{name} is too large: its markup would take more memory than any text does.</source>
        <translation>{name} كبير: تحتاج علاماته إلى ذاكرة تفوق ما يحتاج إليه أي نص.</translation>
    </message>
    <message>
        <source>{name} is too large: the limit is {limit}.</source>
        <translation>{name} كبير: الحد {limit}.</translation>
    </message>
    <message>
        <source>{name} is {here} here, and born in {there} in “{title}”</source>
        <translation>عمر {name} هنا {here}، وهو مولود في {there} في «{title}»</translation>
    </message>
    <message>
        <source>{name} is {here} here, and was {there} in “{title}” of {year}</source>
        <translation>عمر {name} هنا {here}، وكان {there} في «{title}» من {year}</translation>
    </message>
    <message>
        <source>{name} stands twice in its archive: which one is meant, nobody can tell.</source>
        <translation>{name} مكرر في أرشيفه: لا سبيل إلى معرفة المقصود منهما.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than is read of one file.</source>
        <translation>{name} يتسع عند فك ضغطه إلى أكثر مما يُقرأ من ملف واحد.</translation>
    </message>
    <message>
        <source>{name} was cut off or altered on its way: it cannot be deciphered.</source>
        <translation>قُطع {name} أو غُيّر في الطريق: لا يمكن فك تعميته.</translation>
    </message>
    <message>
        <source>{name} was cut off or altered on its way: its lines do not fit together.</source>
        <translation>{name} مقطوع أو تغيّر في الطريق: أسطره لا يتوافق بعضها مع بعض.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was given up: nothing came of it for %Ln second(s).</source>
        <translation>
            <numerusform>تُركت قراءة {name}: لم يأتِ منه شيء، والمدة بالثواني: %Ln.</numerusform>
            <numerusform>تُركت قراءة {name}: لم يأتِ منه شيء، والمدة بالثواني: %Ln.</numerusform>
            <numerusform>تُركت قراءة {name}: لم يأتِ منه شيء، والمدة بالثواني: %Ln.</numerusform>
            <numerusform>تُركت قراءة {name}: لم يأتِ منه شيء، والمدة بالثواني: %Ln.</numerusform>
            <numerusform>تُركت قراءة {name}: لم يأتِ منه شيء، والمدة بالثواني: %Ln.</numerusform>
            <numerusform>تُركت قراءة {name}: لم يأتِ منه شيء، والمدة بالثواني: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was given up: reading it takes more memory than there is for one file.</source>
        <translation>تُركت قراءة {name}: تحتاج إلى ذاكرة تفوق المتاح لملف واحد.</translation>
    </message>
    <message>
        <source>{name} was made by a later version of Annotator.</source>
        <translation>{name} أُنشئ بإصدار أحدث من Annotator.</translation>
    </message>
    <message>
        <source>{name} was not read: it declares entities, which can be made to fill the memory.</source>
        <translation>لم يُقرأ {name}: يعرّف كيانات يمكن أن تملأ الذاكرة.</translation>
    </message>
    <message>
        <source>{name} was not read: it lies in more than {most} archives.</source>
        <translation>لم يُقرأ {name}: هو داخل أكثر من {most} من الأرشيفات المتداخلة.</translation>
    </message>
    <message>
        <source>{name} was not read: it unpacks to far more than any text does.</source>
        <translation>لم يُقرأ {name}: يتسع عند فك ضغطه إلى أكثر بكثير من أي نص.</translation>
    </message>
    <message>
        <source>{name} was not read: its elements lie too deep in each other.</source>
        <translation>لم يُقرأ {name}: عناصره متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>{name} was not read: its name leads out of the archive.</source>
        <translation>لم يُقرأ {name}: اسمه يقود إلى خارج الأرشيف.</translation>
    </message>
    <message>
        <source>{name} was not read: its parts lie more than {most} deep in each other.</source>
        <translation>لم يُقرأ {name}: أجزاؤه متداخلة بعمق يفوق {most}.</translation>
    </message>
    <message>
        <source>{name} was not read: the labels that marks have are taken.</source>
        <translation>لم يُقرأ {name}: أُخذت التسميات من العلامات نفسها.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {reason}</source>
        <translation>{name}، السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>{name}, line {number}: it is no JSON: {reason}.</source>
        <translation>{name}، السطر {number}: ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name}, record {number}: it is no JSON object.</source>
        <translation>{name}، السجل {number}: ليس كائن JSON.</translation>
    </message>
    <message>
        <source>{name}, row {row}: it has no text.</source>
        <translation>{name}، الصف {row}: ليس فيه نص.</translation>
    </message>
    <message>
        <source>{name}: a record is longer than {value} million letters.</source>
        <translation>{name}: سجل أطول من {value} مليون حرف.</translation>
    </message>
    <message>
        <source>{name}: line {number} is longer than {value} million letters.</source>
        <translation>{name}: السطر {number} أطول من {value} مليون حرف.</translation>
    </message>
    <message>
        <source>{name}: no article of the project has the address {address}.</source>
        <translation>{name}: لا مقال في المشروع رابطه {address}.</translation>
    </message>
    <message>
        <source>{name}: no column is known to hold the texts of articles.</source>
        <translation>{name}: لا يُعرف عمود فيه نصوص المقالات.</translation>
    </message>
    <message>
        <source>{name}: the text of {source} is not in it.</source>
        <translation>{name}: نص {source} ليس فيه.</translation>
    </message>
    <message>
        <source>{name}: there is no encoding &apos;{encoding}&apos;.</source>
        <translation>{name}: لا يوجد ترميز &apos;{encoding}&apos;.</translation>
    </message>
    <message>
        <source>{name}: {found} articles have the address {address}.</source>
        <translation>{name}: عدد المقالات التي رابطها {address}: {found}.</translation>
    </message>
    <message>
        <source>{name}: {here} here, {there} in “{title}”</source>
        <translation>{name}: هنا {here}، وفي «{title}» {there}</translation>
    </message>
    <message>
        <source>{name}: {made} made, {checked} checked in all</source>
        <translation>{name}: أُنشئ {made} ودُقّق {checked} في المجموع</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} here, but {other} earlier in the text</source>
        <translation>هنا {number}، وقبل ذلك في النص {other}</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} بالمئة</translation>
    </message>
    <message>
        <source>{number}: “{title}” ({share} the same)</source>
        <translation>{number}: «{title}» (المشترك {share})</translation>
    </message>
    <message>
        <source>{out} cannot be written: its folder is read-only for you.</source>
        <translation>تتعذر كتابة {out}: مجلده للقراءة فقط لك.</translation>
    </message>
    <message>
        <source>{out} cannot be written: the name is too long for this disk.</source>
        <translation>تعذّرت كتابة {out}: الاسم أطول مما يسمح به هذا القرص.</translation>
    </message>
    <message>
        <source>{out} cannot be written: there is no folder {parent}.</source>
        <translation>تتعذر كتابة {out}: لا يوجد مجلد {parent}.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة {out}: {reason}.</translation>
    </message>
    <message>
        <source>{out} holds files that no export has written: {files}.</source>
        <translation>يحتوي {out} على ملفات لم يكتبها أي تصدير: {files}.</translation>
    </message>
    <message>
        <source>{out} is a file, and this format writes a folder.</source>
        <translation>{out} ملف، وهذا التنسيق يكتب مجلدًا.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <translation>{out} مجلد.</translation>
    </message>
    <message>
        <source>{out} is not an ordinary file.</source>
        <translation>{out} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{out} is the project itself.</source>
        <translation>{out} هو المشروع نفسه.</translation>
    </message>
    <message>
        <source>{out} is there already.</source>
        <translation>{out} موجود.</translation>
    </message>
    <message>
        <source>{out} would be no archive: this format writes one file.</source>
        <translation>لن يكون {out} أرشيفًا: يكتب هذا التنسيق ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>{parent} holds too many restored projects.</source>
        <translation>في {parent} مشاريع مستعادة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>{parts} is {right}, not {wrong}</source>
        <translation>{parts} يساوي {right} لا {wrong}</translation>
    </message>
    <message>
        <source>{part} of {whole} is {right} percent, not {wrong}</source>
        <translation>{part} من {whole} هو {right} بالمئة لا {wrong}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>يتعذر إنشاء {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>يتعذر فتح {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be put aside: {reason}.</source>
        <translation>تعذرت تنحية {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>تعذرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} has changed: this article is no longer in it.</source>
        <translation>تغيّر {path}: لم يعد هذا المقال فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln article(s), and which of them is the draft is not clear: {listed}.</source>
        <translation>
            <numerusform>لا مقالات في {path}، ولا يتضح أيها المسودة: {listed}.</numerusform>
            <numerusform>في {path} مقال واحد، ولا يتضح أيها المسودة: {listed}.</numerusform>
            <numerusform>في {path} مقالان، ولا يتضح أيها المسودة: {listed}.</numerusform>
            <numerusform>في {path} %Ln مقالات، ولا يتضح أيها المسودة: {listed}.</numerusform>
            <numerusform>في {path} %Ln مقالًا، ولا يتضح أيها المسودة: {listed}.</numerusform>
            <numerusform>في {path} %Ln مقال، ولا يتضح أيها المسودة: {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln article(s): there is no number {item}.</source>
        <translation>
            <numerusform>لا مقالات في {path}: لا رقم {item} فيه.</numerusform>
            <numerusform>في {path} مقال واحد: لا رقم {item} فيه.</numerusform>
            <numerusform>في {path} مقالان: لا رقم {item} فيه.</numerusform>
            <numerusform>في {path} %Ln مقالات: لا رقم {item} فيه.</numerusform>
            <numerusform>في {path} %Ln مقالًا: لا رقم {item} فيه.</numerusform>
            <numerusform>في {path} %Ln مقال: لا رقم {item} فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds another state than when it was last open here, {moment}: {now} changes now, {then} then. What was done since may be in a backup: see &apos;annotator backups&apos;, or File, Backups.</source>
        <translation>في {path} حالة غير التي كانت حين فُتح هنا آخر مرة، {moment}: التغييرات الآن {now}، وحينها {then}. ما عُمل منذ ذلك الحين قد يكون في نسخة احتياطية: انظر &apos;annotator backups&apos; أو ملف، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>{path} holds marks and no text.</source>
        <translation>في {path} علامات بلا نص.</translation>
    </message>
    <message>
        <source>{path} holds more answers than anybody gave.</source>
        <translation>في {path} أجوبة أكثر مما يمكن أن يعطيه أحد.</translation>
    </message>
    <message>
        <source>{path} holds no answers.</source>
        <translation>ليست في {path} أجوبة.</translation>
    </message>
    <message>
        <source>{path} holds no article.</source>
        <translation>ليس في {path} مقال.</translation>
    </message>
    <message>
        <source>{path} holds no file that can be imported ({kinds}).</source>
        <translation>ليس في {path} ملف يمكن استيراده ({kinds}).</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} مجلد لا ملف.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a project file.</source>
        <translation>{path} مجلد لا ملف مشروع.</translation>
    </message>
    <message>
        <source>{path} is being upgraded by another window.</source>
        <translation>تجري ترقية {path} في نافذة أخرى.</translation>
    </message>
    <message>
        <source>{path} is damaged: the passphrase is right, but its first page is not whole.</source>
        <translation>{path} تالف: عبارة المرور صحيحة، لكن صفحته الأولى غير سليمة.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} فارغ.</translation>
    </message>
    <message>
        <source>{path} is empty. It held {held}.</source>
        <translation>{path} فارغ. كان {held}.</translation>
    </message>
    <message>
        <source>{path} is empty: there is no project in it.</source>
        <translation>{path} فارغ: ليس فيه مشروع.</translation>
    </message>
    <message>
        <source>{path} is encrypted already.</source>
        <translation>{path} معمّى من قبل.</translation>
    </message>
    <message>
        <source>{path} is encrypted, or no project: nothing in it can be recognised.</source>
        <translation>{path} معمّى أو ليس مشروعًا: لا يُعرف ما فيه.</translation>
    </message>
    <message>
        <source>{path} is no file of answers: {reason}.</source>
        <translation>{path} ليس ملف أجوبة: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no table of articles.</source>
        <translation>{path} ليس جدول مقالات.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: byte {start} is not UTF-8.</source>
        <translation>{path} ليس كتاب ترميز: البايت {start} ليس UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: {told}.</source>
        <translation>{path} ليس كتاب ترميز: {told}.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: {what}</source>
        <translation>{path} ليس كتاب ترميز: {what}</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} ليس مشروع Annotator.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{path} is not encrypted.</source>
        <translation>{path} غير معمّى.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be imported ({suffix}).</source>
        <translation>{path} من نوع لا يمكن استيراده ({suffix}).</translation>
    </message>
    <message>
        <source>{path} is open in another window, and was replaced or overwritten there.</source>
        <translation>{path} مفتوح في نافذة أخرى واستُبدل أو كُتب فوقه هناك.</translation>
    </message>
    <message>
        <source>{path} is open in another window, or another command works on it.</source>
        <translation>{path} مفتوح في نافذة أخرى، أو يعمل عليه أمر آخر.</translation>
    </message>
    <message>
        <source>{path} is open.</source>
        <translation>{path} مفتوح.</translation>
    </message>
    <message>
        <source>{path} is the page that was sent, without answers in it.</source>
        <translation>{path} هو الصفحة المرسلة نفسها، بلا أجوبة فيها.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} موجود.</translation>
    </message>
    <message>
        <source>{path} is too large for a codebook: it has more than {most} MB.</source>
        <translation>{path} أكبر من كتاب ترميز: حجمه فوق {most} م.ب.</translation>
    </message>
    <message>
        <source>{path} is too large for answers: {size}, and the limit is {limit}.</source>
        <translation>{path} أكبر من أن يكون ملف أجوبة: {size}، والحد {limit}.</translation>
    </message>
    <message>
        <source>{path} is too large: {megabytes}, and the limit is {megabytes2}.</source>
        <translation>{path} كبير: {megabytes}، والحد {megabytes2}.</translation>
    </message>
    <message>
        <source>{path} may not be read: no permission.</source>
        <translation>لا تُسمح قراءة {path}: لا إذن.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being converted.</source>
        <translation>تغيّر {path} في أثناء تحويله.</translation>
    </message>
    <message>
        <source>{path} was not at its place for a moment.</source>
        <translation>لم يكن {path} في مكانه للحظة.</translation>
    </message>
    <message>
        <source>{path} was saved by a later version of the answer page.</source>
        <translation>{path} حُفظ بإصدار أحدث من صفحة الأجوبة.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {engine}.</source>
        <translation>يتعذر فتح {place}: {engine}.</translation>
    </message>
    <message>
        <source>{place} cannot be written: the file or its folder is read-only.</source>
        <translation>تتعذر كتابة {place}: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>{place} has no &apos;{name}&apos;.</source>
        <translation>ليس في {place} &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>{place} has no {name}.</source>
        <translation>ليس في {place} {name}.</translation>
    </message>
    <message>
        <source>{place} holds far more tables, views, triggers and indexes than Annotator makes.</source>
        <translation>في {place} جداول وعروض ومشغّلات وفهارس أكثر بكثير مما ينشئه Annotator.</translation>
    </message>
    <message>
        <source>{place} holds what Annotator has not made, and what might run by itself: {named}.</source>
        <translation>في {place} ما لم ينشئه Annotator وقد يعمل من تلقاء نفسه: {named}.</translation>
    </message>
    <message>
        <source>{place} is a database of another program.</source>
        <translation>{place} قاعدة بيانات برنامج آخر.</translation>
    </message>
    <message>
        <source>{place} is a standby server: it can be read, and takes no changes.</source>
        <translation>{place} خادم احتياطي: يُقرأ ولا يقبل تغييرات.</translation>
    </message>
    <message>
        <source>{place} is damaged: {engine}.</source>
        <translation>{place} تالف: {engine}.</translation>
    </message>
    <message>
        <source>{place} is damaged: {what}.</source>
        <translation>{place} تالف: {what}.</translation>
    </message>
    <message>
        <source>{place} is no address of a project: {engine}.</source>
        <translation>{place} ليس عنوان مشروع: {engine}.</translation>
    </message>
    <message>
        <source>{place} is no longer at its place.</source>
        <translation>لم يعد {place} في مكانه.</translation>
    </message>
    <message>
        <source>{place} is not a table.</source>
        <translation>{place} ليس جدولًا.</translation>
    </message>
    <message>
        <source>{place} is of an earlier version of Annotator (schema {found}).</source>
        <translation>{place} من إصدار سابق لـAnnotator (المخطط {found}).</translation>
    </message>
    <message>
        <source>{place} is open for reading only: {cause}.</source>
        <translation>{place} مفتوح للقراءة فقط: {cause}.</translation>
    </message>
    <message>
        <source>{place} may not grow: the system&apos;s limit on the size of files{limit} is reached.</source>
        <translation>لا يتسع {place}: بُلغ حد النظام لحجم الملفات{limit}.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>{place} takes no changes at the moment: it can be read.</source>
        <translation>لا يقبل {place} تغييرات في هذه اللحظة: يمكن أن يُقرأ.</translation>
    </message>
    <message>
        <source>{place} was made by a newer version of Annotator.</source>
        <translation>أنشأت {place} نسخة أحدث من Annotator.</translation>
    </message>
    <message>
        <source>{place} was moved or replaced while it was being opened.</source>
        <translation>نُقل {place} أو استُبدل أثناء فتحه.</translation>
    </message>
    <message>
        <source>{place} was moved to the trash while it was open.</source>
        <translation>نُقل {place} إلى المهملات وهو مفتوح.</translation>
    </message>
    <message>
        <source>{place} was moved to {ours} while it was open.</source>
        <translation>نُقل {place} إلى {ours} وهو مفتوح.</translation>
    </message>
    <message>
        <source>{place} was overwritten by another program while it was open.</source>
        <translation>كتب برنامج آخر فوق {place} وهو مفتوح.</translation>
    </message>
    <message>
        <source>{place} was removed while it was open.</source>
        <translation>أُزيل {place} وهو مفتوح.</translation>
    </message>
    <message>
        <source>{place} was replaced by another file while it was open.</source>
        <translation>استُبدل {place} بملف آخر وهو مفتوح.</translation>
    </message>
    <message>
        <source>{place}-wal, a part of the open project, was removed or replaced by another program.</source>
        <translation>{place}-wal، وهو جزء من المشروع المفتوح، أزاله برنامج آخر أو استبدله.</translation>
    </message>
    <message>
        <source>{place}: {name} is not {kind}.</source>
        <translation>{place}: {name} ليس {kind}.</translation>
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
        <translation>{rating_value} ليس تقييمًا.</translation>
    </message>
    <message>
        <source>{scale} has no label &apos;{short}&apos;.</source>
        <translation>ليس في {scale} تصنيف &apos;{short}&apos;.</translation>
    </message>
    <message>
        <source>{shares} is {total} percent of one whole</source>
        <translation>{shares} تساوي {total} بالمئة من كل واحد</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln claim(s)</source>
        <translation>
            <numerusform>{shown} من أصل لا ادعاءات</numerusform>
            <numerusform>{shown} من أصل ادعاء واحد</numerusform>
            <numerusform>{shown} من أصل ادعاءان</numerusform>
            <numerusform>{shown} من أصل %Ln ادعاءات</numerusform>
            <numerusform>{shown} من أصل %Ln ادعاءً</numerusform>
            <numerusform>{shown} من أصل %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{source_name} holds no text.</source>
        <translation>ليس في {source_name} نص.</translation>
    </message>
    <message>
        <source>{source_name} holds only white space.</source>
        <translation>ليس في {source_name} إلا مسافات.</translation>
    </message>
    <message>
        <source>{source_name} is not text: it holds {kind}.</source>
        <translation>{source_name} ليس نصًا: فيه {kind}.</translation>
    </message>
    <message>
        <source>{source_name} is not text: it is a binary file.</source>
        <translation>{source_name} ليس نصًا: هو ملف ثنائي.</translation>
    </message>
    <message>
        <source>{source_name} is not valid UTF-8 (line {line}), and no other encoding fits it.</source>
        <translation>{source_name} ليس UTF-8 صحيحًا (السطر {line})، ولا يناسبه ترميز آخر.</translation>
    </message>
    <message>
        <source>{source_name} is not valid {label}: byte {byte} breaks its rules.</source>
        <translation>{source_name} ليس {label} صحيحًا: البايت {byte} يخالف قواعده.</translation>
    </message>
    <message>
        <source>{source_name} is too large: {limit}.</source>
        <translation>{source_name} كبير: {limit}.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة {target}: {reason}.</translation>
    </message>
    <message>
        <source>{target} is the project itself.</source>
        <translation>{target} هو المشروع نفسه.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} موجود.</translation>
    </message>
    <message>
        <source>{then} is {right} years after {year}, not {wrong}</source>
        <translation>{then} بعد {year} بـ{right} سنة، لا {wrong}</translation>
    </message>
    <message>
        <source>{title}, found wrong</source>
        <translation>{title}، تبيّن خطؤه</translation>
    </message>
    <message>
        <source>{to} is {right} percent less than {before}, not {wrong}</source>
        <translation>{to} أقل من {before} بنسبة {right} بالمئة لا {wrong}</translation>
    </message>
    <message>
        <source>{to} is {right} percent more than {before}, not {wrong}</source>
        <translation>{to} أكثر من {before} بنسبة {right} بالمئة لا {wrong}</translation>
    </message>
    <message>
        <source>{user} may not make roles on this server.</source>
        <translation>لا يحق لـ{user} إنشاء أدوار على هذا الخادم.</translation>
    </message>
    <message>
        <source>{wal} does not belong to {path}: {reason}.</source>
        <translation>{wal} لا يعود إلى {path}: {reason}.</translation>
    </message>
    <message>
        <source>{what} holds a setting that is not Annotator&apos;s</source>
        <translation>{what} يحوي إعدادًا ليس من Annotator</translation>
    </message>
    <message>
        <source>{what} is not Annotator&apos;s</source>
        <translation>{what} ليس من Annotator</translation>
    </message>
    <message>
        <source>{what} is not as Annotator makes it</source>
        <translation>{what} ليس كما ينشئه Annotator</translation>
    </message>
    <message>
        <source>{what} is there twice</source>
        <translation>{what} موجود مرتين</translation>
    </message>
    <message>
        <source>{what} needs a {word}.</source>
        <translation>يلزم: {what} ← {word}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %Ln claim(s)</source>
        <translation>
            <numerusform>{what} على لا ادعاءات</numerusform>
            <numerusform>{what} على ادعاء واحد</numerusform>
            <numerusform>{what} على ادعاءان</numerusform>
            <numerusform>{what} على %Ln ادعاءات</numerusform>
            <numerusform>{what} على %Ln ادعاءً</numerusform>
            <numerusform>{what} على %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} on behalf of {name}</source>
        <translation>{what} نيابةً عن {name}</translation>
    </message>
    <message>
        <source>{what} stands in the place of the {kind} of that name</source>
        <translation>{what} في موضع {kind} بهذا الاسم</translation>
    </message>
    <message>
        <source>{what}, key {key}</source>
        <translation>{what}، المفتاح {key}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>what was left out of a text, and how much of it</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{what}: {place} of {count}</source>
        <translation>{what}: {place} من {count}</translation>
    </message>
    <message>
        <source>{what}; sign-off withdrawn</source>
        <translation>{what}؛ سُحب الاعتماد</translation>
    </message>
    <message>
        <source>{when} {who}: {what}</source>
        <translation>{when} {who}: {what}</translation>
    </message>
    <message>
        <source>{won} + {lost} is {cast} votes, and there are {seats} seats</source>
        <translation>{won} + {lost} هي {cast} صوتًا، وعدد المقاعد {seats}</translation>
    </message>
    <message>
        <source>{words} ends before it begins</source>
        <translation>{words} ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>{year} was no leap year: there was no 29 February</source>
        <translation>لم تكن {year} سنة كبيسة: لا 29 فبراير فيها</translation>
    </message>
    <message>
        <source>± Number beside it</source>
        <translation>± رقم بجانبه</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>“{0}” goes. It is one step, which undo takes back.</source>
        <translation>يذهب «{0}». هي خطوة واحدة يلغيها التراجع.</translation>
    </message>
    <message>
        <source>“{0}” is the same as “{2}” by {1}.</source>
        <translation>«{0}» مطابق لـ «{2}» بنسبة {1}.</translation>
    </message>
    <message>
        <source>“{0}” may be a program. Opened, it could do anything that you can do on this machine.</source>
        <translation>قد يكون «{0}» برنامجًا. إن فُتح أمكنه أن يفعل كل ما تستطيعه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>“{0}” removed.</source>
        <translation>أُزيل «{0}».</translation>
    </message>
    <message>
        <source>“{claim}” decided: {status}.</source>
        <translation>بُتّ في «{claim}»: {status}.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}” now, and no longer of “{other}”.</source>
        <translation>«{key}» الآن مفتاح «{action}»، ولم يعد لـ «{other}».</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{other}” already.</source>
        <translation>«{key}» مفتاح «{other}» من قبل.</translation>
    </message>
    <message>
        <source>“{name}” and its backups are encrypted. They open with this passphrase only.</source>
        <translation>‏«{name}» ونسخه الاحتياطية معمّاة. ولا تُفتح إلا بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>‏«{name}» معمّى.</translation>
    </message>
    <message>
        <source>“{name}” was read as {encoding}. The new reading takes the article&apos;s place; claims marked in the old one go with it. Undo brings both back.</source>
        <translation>قُرئ «{name}» بترميز {encoding}. تحل القراءة الجديدة محل المقال؛ وتذهب معها الادعاءات المحددة في القديمة. والتراجع يعيد كليهما.</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>«{passage}»</translation>
    </message>
    <message>
        <source>“{tag}” taken off {count}.</source>
        <translation>نُزع «{tag}» من {count}.</translation>
    </message>
    <message>
        <source>“{title}” was sent as revision {sent}; the article is at revision {now} by now.</source>
        <translation>أُرسل «{title}» بالنسخة {sent}؛ والمقال الآن في النسخة {now}.</translation>
    </message>
    <message>
        <source>“{what}” could not be opened.</source>
        <translation>تعذّر فتح «{what}».</translation>
    </message>
    <message>
        <source>“{wording}” is “{there}” in “{title}”, and “{here}” here</source>
        <translation>«{wording}» هو «{there}» في «{title}»، و«{here}» هنا</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {0} more letters.</source>
        <translation>… وحروف أخرى: {0}.</translation>
    </message>
    <message>
        <source>⇄ Moved</source>
        <translation>⇄ نُقل</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ تغيّر</translation>
    </message>
    <message>
        <source>✕ Lost</source>
        <translation>✕ فُقد</translation>
    </message>
    <message>
        <source>✕ Note lost</source>
        <translation>✕ ملاحظة فُقدت</translation>
    </message>
    <message>
        <source>✕ Waiver lost</source>
        <translation>✕ استثناء فُقد</translation>
    </message>
</context>
<context>
    <name>phrasing</name>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{noun} {it}: {said}</source>
        <translation>{noun} {it}: {said}</translation>
    </message>
</context>
</TS>
