<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>حول Usage Dashboard</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>يعرض ما يفعله وكلاء الخلفية وما يستهلكونه، ويتيح إيقافهم.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية (GPL)، الإصدار الثالث أو أي إصدار لاحق.</translation>
    </message>
</context>
<context>
    <name>ud::AccessibleStopButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ud::AgentListPage</name>
    <message>
        <source>not enough history</source>
        <translation>سجل غير كافٍ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>المدة المعتادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>وكلاء المؤسسة</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>وكيل جديد…</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>الوكيل المعطَّل لا يُشغَّل من جديد، أما العمليات الجارية فتستمر حتى تنتهي أو تُوقَف. ومشغّل الخدمة هو من يحدد الأوامر المتاحة.</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>إنشاء الوكيل</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>تعديل الوكيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>بدء عملية تشغيل…</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>نموذج المدخلات…</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>نموذج المدخلات</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSON Schema، أو يُترك فارغًا</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(وكيل أُزيل)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>لا يوجد اتصال بعد</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>يُرجى اختيار مكان عمل وكلائك: على هذا الكمبيوتر أو على خادم.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>إنشاء اتصال…</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>جارٍ تحميل الوكلاء قيد التشغيل…</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>لم يُحمَّل شيء قط: الخدمة لا ترد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>ليس لديك إذن لعرض الوكلاء قيد التشغيل</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>عامل التصفية يُخفي كل عمليات التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>لا توجد عملية تشغيل نشطة تطابق عامل التصفية.</numerusform>
            <numerusform>عملية تشغيل واحدة نشطة، ولا تطابق عامل التصفية.</numerusform>
            <numerusform>عمليتا تشغيل نشطتان، ولا تطابق أي منهما عامل التصفية.</numerusform>
            <numerusform>%Ln عمليات تشغيل نشطة، ولا تطابق أي منها عامل التصفية.</numerusform>
            <numerusform>%Ln عملية تشغيل نشطة، ولا تطابق أي منها عامل التصفية.</numerusform>
            <numerusform>%Ln عملية تشغيل نشطة، ولا تطابق أي منها عامل التصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>غير متصل، آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>لم يكن شيء قيد التشغيل حينها، ولا يُعرف ما يعمل الآن.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>تظهر عمليات التشغيل في الخلفية هنا فور بدئها. أما المحادثات فلا تظهر هنا أبدًا.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>وكلاء الخلفية</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>ما الذي تعرضه القائمة</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>تعرض قائمة «الوكلاء قيد التشغيل» كل ما ينتظر أو يعمل الآن من عمليات التشغيل في الخلفية لدى مؤسستك، دون غيره: من أبحاث ومستندات ومسارات عمل تستعين بأدوات، وتستغرق دقائق أو ساعات دون أن ينتظرها أحد.</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>يُرَد على المحادثة بينما ينتظر شخص ما الرد، فهي ليست عملية تشغيل في الخلفية ولا تظهر في القائمة أبدًا. أما ما تستهلكه المحادثات فيدخل في الاستهلاك الشهري.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>معنى الحالات</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>في الانتظار: تنتظر مكانًا شاغرًا، ولا تستهلك شيئًا بعد.</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>قيد التشغيل: تعمل، وقد تستهلك أرصدة في أي لحظة.</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>مكتملة: أنجزت ما بدأت من أجله.</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>ملغاة: أوقفها شخص ما، أو أوقفها بلوغ أحد الحدود.</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>فاشلة: انتهت بخطأ، ويبقى ما استهلكته محسوبًا.</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>ما الذي يفعله الإيقاف</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>تُرفع عملية التشغيل من القائمة، ويُنهى عملها مع كل ما بدأته.</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>ومن تلك اللحظة لا تستهلك شيئًا. وتعرض التفاصيل الدليل على ذلك: وقت انتهاء العمل، وأن أرصدتها قد سُوّيت.</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>إذا انتهت عملية التشغيل قبل إيقافها، يذكر التطبيق ذلك: كانت مكتملة أو ملغاة بالفعل.</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>ما الذي لا يفعله الإيقاف</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>لا تُرَد الأرصدة المستهلكة.</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>لا يُتراجع عن العمل المنجز: تبقى المستندات المكتوبة والرسائل المرسلة.</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>لا يمنع الإيقاف تشغيل الوكيل من جديد.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>تُستهلك أرصدة الرسائل فيما يقرؤه الوكيل وما يكتبه، وأرصدة المهارات في الأدوات التي يستخدمها. ويُحتسب كلا النوعين من حصة الشهر لحظة الاستخدام، وفق المنطقة الزمنية للمؤسسة.</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>متى يلزم الإيقاف فورًا</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>عند تشغيل الوكيل الخطأ، أو تشغيله بمدخلات خاطئة.</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>عند بدء العملية بالخطأ، أو بدئها مرتين.</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>عندما تعمل أضعاف المدة المعتادة دون أن يتوقع أحد ذلك.</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>عندما تواصل الاستهلاك دون أن تحرز تقدمًا.</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>عندما تعود بعد إيقافها: يُرجى البحث عما يبدؤها.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسات مفيدة</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>يُستحسن البدء بقائمة «تستدعي مراجعة»: كل صف فيها يذكر السبب.</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>يُستحسن ذكر السبب عند إيقاف عملية تشغيل، فهو يُحفظ في السجل ليطّلع عليه الجميع.</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>إذا كان مقررًا أن تطول عملية تشغيل، يُستحسن تدوين الموعد المتوقع لها بالنقر بزر الفأرة الأيمن على صفها.</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>تُستحسن مقارنة التوقعات بالحصة قبل نهاية الشهر، لا بعدها.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>التصفية حسب الوكيل أو التسمية أو الشخص…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>تستدعي مراجعة</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>إيقاف المحدد…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>الوكلاء قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%Ln وكلاء</numerusform>
            <numerusform>%Ln وكيلًا</numerusform>
            <numerusform>%Ln وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>قيد التشغيل %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>في الانتظار %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>تستدعي مراجعة %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>متوقعة حتى…</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>لم تعد متوقعة</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>يوقف عمليات التشغيل المحددة بعد السؤال.</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>بدء عملية تشغيل…</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>بدء عملية تشغيل</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>الشخص، الوكيل، الإجراء، السبب…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ…</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>من أحدث الإجراءات</numerusform>
            <numerusform>من أحدث إجراء</numerusform>
            <numerusform>من أحدث إجراءين</numerusform>
            <numerusform>من أحدث %Ln إجراءات</numerusform>
            <numerusform>من أحدث %Ln إجراءً</numerusform>
            <numerusform>من أحدث %Ln إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>من أصل %Ln إجراء</numerusform>
            <numerusform>من أصل إجراء واحد</numerusform>
            <numerusform>من أصل إجراءين</numerusform>
            <numerusform>من أصل %Ln إجراءات</numerusform>
            <numerusform>من أصل %Ln إجراءً</numerusform>
            <numerusform>من أصل %Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1‎</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ‎%1‎: %2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>queued</source>
        <translation>تم الإدراج في الانتظار</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>كانت مكتملة بالفعل</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>كانت ملغاة بالفعل</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>كانت فاشلة بالفعل</translation>
    </message>
    <message>
        <source>created</source>
        <translation>تم الإنشاء</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>تم الإبطال</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>تم التدوين</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>تمت إزالة الملاحظة</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>بدء عملية تشغيل</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>إيقاف عملية تشغيل</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>تدوين الموعد المتوقع لعملية تشغيل</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>إنشاء وكيل</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>تغيير وكيل</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>إنشاء رمز وصول</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>إبطال رمز وصول</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>إنشاء المؤسسة</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>تغيير المؤسسة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل التسليم</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>تم التعطيل، لأن المستلم لا يريد المزيد</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>تغيير الإشعارات عبر خطاف الويب والبريد</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>إرسال اختبار للإشعارات</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>يتعذر إنشاء المجلد.</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>هل يواصل Usage Dashboard المتابعة؟</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>إغلاق النافذة يُنهي Usage Dashboard.</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>يمكن أن يبقى بجوار الساعة ويواصل إرسال الإشعارات، أو أن يُنهي عمله. ولا ترتبط به عمليات التشغيل أبدًا: فهي تستمر في الحالتين.</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>لا ترتبط به عمليات التشغيل أبدًا: فهي تستمر، وكذلك خدمة هذا الكمبيوتر. ولا تصل الإشعارات إلا والتطبيق مفتوح.</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>يُطرح هذا السؤال مرة واحدة. ويمكن تغيير ذلك من: الإعدادات ← الاتصال وبدء التشغيل.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>يظهر هذا التنبيه مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>البقاء بجوار الساعة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
</context>
<context>
    <name>ud::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Where do your agents run?</source>
        <translation>أين يعمل وكلاؤك؟</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>العثور على الخدمة على هذا الكمبيوتر أو بدؤها. وتواصل الخدمة عملها بعد إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>عنوان ورمز وصول حصلت عليهما من مؤسستك.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>أو ملف الرمز</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>عرض فقط: لا يمكن من هنا بدء شيء أو إيقافه أو تغييره</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>يُحفظ رمز الوصول في سلسلة المفاتيح لديك إن وُجدت. أما ملف الرمز فيُقرأ فحسب ولا يُنسخ أبدًا.</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>يُحفظ رمز الوصول في سلسلة المفاتيح لديك. أما ملف الرمز فيُقرأ فحسب ولا يُنسخ أبدًا.</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، لذا يُحفظ رمز الوصول لهذه الجلسة فقط. أما ملف الرمز فيُقرأ فحسب ولا يُنسخ أبدًا.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>ملف الرمز</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>يُرجى إدخال عنوان https، مثل https://agents.example.org</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>يُرجى تقديم رمز الوصول أو ملف الرمز، لا كليهما.</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>يُرجى إدخال رمز الوصول أو اختيار ملفه.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما سبق</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
</context>
<context>
    <name>ud::ConsumptionChart</name>
    <message>
        <source>Consumption over time</source>
        <translation>الاستهلاك بمرور الوقت</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
</context>
<context>
    <name>ud::CreditText</name>
    <message>
        <source>under 1</source>
        <comment>credits</comment>
        <translation>أقل من واحد</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 message and %2 skill credits</source>
        <translation>%1 من أرصدة الرسائل و%2 من أرصدة المهارات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>أقل من %1</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>%1 للرسائل</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 للمهارات</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، لذا يُحفظ رمز الوصول لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>آخر تسليم (%1): نجح. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>آخر تسليم (%1): فشل، وستُعاد المحاولة. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>آخر تسليم (%1): فشل. %2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>تم التعطيل (%1): لا يريد المستلم مزيدًا من الإشعارات.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>%1: the test arrived. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: وصل الاختبار. %2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: فشل الاختبار. %2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>يُرجى تحديد عملية تشغيل لعرض تفاصيلها هنا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>تفاصيل عملية التشغيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>المدخلات والمخرجات</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Earlier runs of this agent</source>
        <translation>عمليات التشغيل السابقة لهذا الوكيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي عملية تشغيل</numerusform>
            <numerusform>حُدِّدت عملية تشغيل واحدة</numerusform>
            <numerusform>حُدِّدت عمليتا تشغيل</numerusform>
            <numerusform>حُدِّدت %Ln عمليات تشغيل</numerusform>
            <numerusform>حُدِّدت %Ln عملية تشغيل</numerusform>
            <numerusform>حُدِّدت %Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>الأرصدة حتى الآن</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>بدأت دون مدخلات.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>لا توجد مخرجات بعد.</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>انتهت دون مخرجات.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابقة</translation>
    </message>
</context>
<context>
    <name>ud::ErrorText</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم ترد الخدمة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>يتعذر الوصول إلى الخدمة. يُرجى التحقق من أنها تعمل ومن صحة العنوان.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>تعذر التحقق من شهادة الخدمة، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>يرد هذا العنوان بإعادة توجيه. ولا يُتبع التوجيه كي لا يصل رمز الوصول إلى مضيف آخر. يُرجى إدخال العنوان النهائي.</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>هذا الاتصال مخصص للعرض فقط؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>الرد أكبر من أي حجم متوقع، لذا لم يُقرأ.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>لا يوجد اتصال بعد.</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>يجب أن يكون العنوان على شاكلة https://agents.example.org دون اسم مستخدم أو كلمة مرور أو استعلام فيه.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>لا يُرسل رمز الوصول إلا عبر https أو إلى هذا الكمبيوتر. يُرجى استخدام عنوان https.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>يتضمن رمز الوصول أحرفًا لا ترد في أي رمز. يُرجى نسخه مجددًا.</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>لا يُعرف رمز وصول لهذا الخادم. يُرجى إدخاله أو تقديم ملف الرمز.</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>لم يُعثر على البرنامج agentsd بجانب هذا البرنامج ولا في PATH، أو تعذر بدؤه. يُرجى تثبيت الحزمة agentsd.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>تتعذر قراءة ملف الرمز ‎%1‎. يُرجى التحقق من اسمه ومالكه.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>يمكن لآخرين قراءة ملف الرمز ‎%1‎. ويمكن منع ذلك بالأمر: ‎chmod 600 %1‎</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>يجب أن يتضمن ملف الرمز ‎%1‎ سطرًا واحدًا فيه رمز الوصول.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>لا تقدم سلسلة المفاتيح رمز الوصول: %1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>تعذر بدء الخدمة على هذا الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>رمز الوصول غير مقبول. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>لا تعرف الخدمة هذا العنصر، أو أنه يخص مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>الطلبات كثيرة جدًا. تطلب الخدمة الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>الخدمة غير متاحة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>قرص الخدمة ممتلئ.</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>هذا الرد ليس من خدمة Usage Dashboard، أو أنه من إصدار آخر منها.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>انتهت عملية التشغيل هذه؛ لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1: لم يُدوَّن الموعد المتوقع. %2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1: لم تعد العملية متوقعة؛ وسيُلفت الانتباه إليها مجددًا إذا خرجت عن المعتاد.</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1: %2. وحتى ذلك الحين لن يُلفت الانتباه إليها.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>حتى ذلك الحين لن يُلفت الانتباه إليها لكونها أطول من المعتاد أو بلا تحديثات أو طويلة الانتظار. تظهر هذه الملاحظة لكل من في المؤسسة، ولا تغير شيئًا في عملية التشغيل نفسها.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>سبب طول المدة، مثل: استيراد نهاية ربع السنة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>مضى هذا الوقت بالفعل. يُرجى اختيار وقت لاحق.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>تدوين الموعد المتوقع</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>حتى متى يُتوقع أن يعمل «%1»؟</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>لا توجد حالة تبدأ بـ «%1». المتاح: %2.</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>لا توجد علامة باسم «%1». المتاح: %2.</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>يُبحث عن الكلمات في الوكيل والتسمية والشخص. أو: %1.</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>الـ%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>الـ%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>الـ%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>الـ%1</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>مدتها %1× المعتاد لهذا الوكيل (%2)</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>لا تحديثات منذ %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>في الانتظار منذ %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>عادت للمرة %1 منذ %2</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>متوقعة حتى %1</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>متوقعة حتى %1: %2</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>أطول من المعتاد</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>بلا تحديثات</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>طويلة الانتظار</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>عائدة بعد الإيقاف</translation>
    </message>
</context>
<context>
    <name>ud::FormPreview</name>
    <message>
        <source>Input of %1</source>
        <comment>an agent</comment>
        <translation>مدخلات %1</translation>
    </message>
    <message>
        <source>This agent was created without an input form: its input is given as JSON.</source>
        <translation>أُنشئ هذا الوكيل دون نموذج مدخلات: تُقدَّم مدخلاته بصيغة JSON.</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>ما يُطلب عند بدء عملية تشغيل لهذا الوكيل. حُدِّد النموذج عند إنشاء الوكيل، ولا يتغير.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>ud::HistoryModel</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>الإيقاف بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ud::HistoryPage</name>
    <message>
        <source>Search ended runs …</source>
        <translation>البحث في العمليات المنتهية…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>عمليات التشغيل المنتهية</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>تشغيل مرة أخرى…</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>يمكن للمسؤولين والمالكين بدء عمليات التشغيل أثناء الاتصال.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>تعذر تحميل السجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>لم تنتهِ أي عملية تشغيل بعد</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>تظهر عمليات التشغيل هنا بعد أن تكتمل أو تفشل أو تُوقَف.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>الإيقاف بواسطة %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>البدء بواسطة %1</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>النتيجة «%1»</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>الإيقاف بواسطة %1</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>البدء بواسطة %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>السبب «%1»</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>لا توجد عملية تشغيل منتهية تطابق: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ud::InputDraft</name>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>الحد الأدنى هنا %Ln حرف.</numerusform>
            <numerusform>الحد الأدنى هنا حرف واحد.</numerusform>
            <numerusform>الحد الأدنى هنا حرفان.</numerusform>
            <numerusform>الحد الأدنى هنا %Ln أحرف.</numerusform>
            <numerusform>الحد الأدنى هنا %Ln حرفًا.</numerusform>
            <numerusform>الحد الأدنى هنا %Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>الحد الأقصى هنا %Ln حرف.</numerusform>
            <numerusform>الحد الأقصى هنا حرف واحد.</numerusform>
            <numerusform>الحد الأقصى هنا حرفان.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln أحرف.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln حرفًا.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>لا تطابق القيمة الصيغة التي يتوقعها الوكيل: %1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>يُرجى إدخال عدد صحيح، مثل %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>يُرجى إدخال عدد، مثل %1.</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>يجب أن تكون القيمة أكبر من %1.</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>يجب ألا تقل القيمة عن %1.</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>يجب أن تكون القيمة أصغر من %1.</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>يجب ألا تزيد القيمة على %1.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>لا يطابق «%1» الصيغة التي يتوقعها الوكيل: %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>الحد الأدنى هنا %Ln سطر.</numerusform>
            <numerusform>الحد الأدنى هنا سطر واحد.</numerusform>
            <numerusform>الحد الأدنى هنا سطران.</numerusform>
            <numerusform>الحد الأدنى هنا %Ln أسطر.</numerusform>
            <numerusform>الحد الأدنى هنا %Ln سطرًا.</numerusform>
            <numerusform>الحد الأدنى هنا %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>الحد الأقصى هنا %Ln سطر.</numerusform>
            <numerusform>الحد الأقصى هنا سطر واحد.</numerusform>
            <numerusform>الحد الأقصى هنا سطران.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln أسطر.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln سطرًا.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>صيغة JSON غير صالحة. يُكتب النص بين علامتي اقتباس، مثل ‎&quot;one&quot;‎، والكائن بين قوسين معقوفين، مثل ‎{&quot;pages&quot;: 12}‎.</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>يُرجى إدخال JSON من هذا النوع: %1.</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>%1، إذا تُرك الحقل فارغًا</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ud::InputForm</name>
    <message>
        <source>Input</source>
        <translation>المدخلات</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>%1 للرسائل</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 للمهارات</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1، غير محسوبة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
</context>
<context>
    <name>ud::LetterController</name>
    <message>
        <source>The letter is being written …</source>
        <translation>جارٍ كتابة الخطاب…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1‎</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>تعذرت كتابة الخطاب: %1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>تتبع أشهر الاستهلاك وأيامه المنطقة الزمنية للمؤسسة دائمًا. وتُذكر الأرصدة حتى جزء من الألف دائمًا في الأسئلة التي تسبق الإيقاف وفي النتائج والملفات المصدَّرة والخطاب الشهري.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>عرض الأوقات حسب</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>المنطقة الزمنية لهذا الكمبيوتر (%1)</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>المنطقة الزمنية للمؤسسة</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>المنطقة الزمنية للمؤسسة (%1)</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>الأرصدة في القوائم</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>قيم دقيقة، مثل %1</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>أعداد صحيحة، مثل %1</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>مفعَّل: لا شيء يتحرك أو يتلاشى أو يومض</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>إنشاء اتصال…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>المؤسسة…</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>إدارة المؤسسة متاحة للمالكين فقط.</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>من فعل ماذا…</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>وكلاء الخلفية</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>الصندوق الأسود…</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>التواصل مع الدعم…</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>حول Usage Dashboard</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>بدء عملية تشغيل…</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>مغادرة التجربة التمهيدية</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>كل المؤسسات…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>تجربة تمهيدية…</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>التدرب على الإيقاف دون إيقاف أي شيء</translation>
    </message>
</context>
<context>
    <name>ud::MainWindow</name>
    <message>
        <source>Usage Dashboard</source>
        <translation>Usage Dashboard</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>آخر تحديث في %1: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>تجربة تمهيدية — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>%1: %2، أي %3 من إجمالي الاستهلاك.</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>%1: استُهلك %2. ولا توجد حصة محددة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>%1: استُهلك %2 من أصل %3 من أرصدة الرسائل (%4) و%5 من أصل %6 من أرصدة المهارات (%7).</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>الاستهلاك في %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>انتهى الشهر. الأرقام كما في %1.</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>لم ينتهِ الشهر بعد. الأرقام كما في %1.</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>الأوقات بتوقيت %1. إيقاف عملية التشغيل يمنع أي استهلاك إضافي، ولا يرد شيئًا مما استُهلك.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>التشغيل في الخلفية</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستهلك</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>البيانات لا تكفي لوضع توقعات.</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>توقعات الشهر كله: %1 من أرصدة الرسائل و%2 من أرصدة المهارات (في أربع حالات من كل خمس).</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>الوكلاء الأكثر استهلاكًا</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>أطول عمليات التشغيل المنتهية</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>أطول عمليات التشغيل المنتهية مؤخرًا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>عمليات الإيقاف</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>لم تُوقَف أي عملية تشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا عمليات أخرى.</numerusform>
            <numerusform>وعملية واحدة أخرى.</numerusform>
            <numerusform>وعمليتان أخريان.</numerusform>
            <numerusform>و%Ln عمليات أخرى.</numerusform>
            <numerusform>و%Ln عملية أخرى.</numerusform>
            <numerusform>و%Ln عملية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBar</name>
    <message>
        <source>Save …</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Result of each run</source>
        <translation>نتيجة كل عملية تشغيل</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>يحفظ نتيجة كل عملية تشغيل في جدول</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>أطول من المعتاد</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>بلا تحديثات</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>عادت بعد إيقافها</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>إيقاف غير مؤكد</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>أوشكت الحصة على النفاد</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>نفدت الحصة</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>أُوقفت، لكن لم يتأكد بعد انتهاء عملها</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>نفدت حصة هذا الشهر</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>استُهلك %1٪ من حصة هذا الشهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>لا أمور تستدعي مراجعة</numerusform>
            <numerusform>أمر واحد يستدعي مراجعة</numerusform>
            <numerusform>أمران يستدعيان مراجعة</numerusform>
            <numerusform>%Ln أمور تستدعي مراجعة</numerusform>
            <numerusform>%Ln أمرًا يستدعي مراجعة</numerusform>
            <numerusform>%Ln أمر يستدعي مراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticesMenu</name>
    <message>
        <source>&amp;Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>None for an &amp;hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>كتم حتى الغد</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>استئناف من الآن</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>يُرسَل الإشعار مرة واحدة لكل عملية تشغيل، مجموعًا مع ما يتزامن معه من إشعارات، وبحد أقصى إشعار واحد في الدقيقة.</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>للحصول على هدوء لبعض الوقت، يمكن استخدام «الإشعارات» في قائمة «عرض». أما ظهور الإشعارات على سطح المكتب أصلًا فيتبع إعداد «عدم الإزعاج» الخاص به.</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>تتولى الخدمة نفسها إبلاغ الغائبين، باللغة الإنجليزية: مرة واحدة لكل عملية تشغيل، مع ما يتزامن معها، وبحد أقصى مرة واحدة في الدقيقة.</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>إرسال الإشعارات إلى خطاف ويب (webhook)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>قيمة سرية جديدة…</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>كل إشعار موقَّع (Standard Webhooks) كي يتحقق المستلم من أنه أصلي. وتظهر القيمة السرية مرة واحدة عند إنشائها.</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>القيمة السرية لخطاف الويب</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>إرسال الإشعارات بالبريد</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>إلى العناوين</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>ann@example.org, bo@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>ما يُبلَّغ عنه:</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>لم يُعِدّ مشغّل هذه الخدمة خادم بريد، لذا لا يمكن تفعيل البريد.</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>القيمة السرية لخطاف الويب، ولن تظهر إلا هذه المرة. يُرجى نسخها الآن وتسليمها إلى المستلم.</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>يُرجى الحفظ أولًا؛ فالاختبار يُرسل إلى حيث تُرسل الإشعارات.</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>إنشاء قيمة سرية جديدة لخطاف الويب؟</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>تنتهي القيمة الحالية فورًا: وإلى أن يعرف المستلم القيمة الجديدة، سيعدّ الإشعارات مزوّرة.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء قيمة سرية جديدة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بالحالية</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>عنوان خطاف الويب غير مقبول. يجب أن يكون عنوان https وأن يؤدي إلى الإنترنت العام؛ ويمكن لمشغّل الخدمة السماح بغير ذلك.</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>يُرجى إدخال عنوان بريد إلكتروني واحد على الأقل وعشرين عنوانًا على الأكثر، تفصل بينها الفاصلة (,).</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>لم يُفعَّل خطاف الويب ولا البريد.</translation>
    </message>
</context>
<context>
    <name>ud::OnceSecret</name>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ud::OrganizationPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>تبدأ أشهر الاستهلاك وأيامه وتنتهي وفق هذه المنطقة، بما فيها ما مضى.</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>للمؤسسة حصة شهرية</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>الجهة التي يُكتب إليها عبر «التواصل مع الدعم»:</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>صفحة الويب</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>كل المؤسسات</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>التبديل إليها</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>كل المؤسسات التي سبق الاتصال بها، وتُقرأ بياناتها كل نصف دقيقة ما دامت هذه النافذة مفتوحة. ولا يُغيَّر شيء من هنا.</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>لم يسبق الاتصال بأي مؤسسة بعد: الاتصال ← إنشاء اتصال…</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>credits used, allowed, and the share</comment>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>needs a look</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>تستدعي مراجعة</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>أرصدة الرسائل هذا الشهر</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>أرصدة المهارات هذا الشهر</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1، معروضة الآن</translation>
    </message>
</context>
<context>
    <name>ud::OwnerController</name>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>تم الإبطال.</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>الإشعارات عبر خطاف الويب والبريد</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>جارٍ إرسال اختبار…</translation>
    </message>
</context>
<context>
    <name>ud::Phrases</name>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that have commas themselves</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ud::ProfilesMenu</name>
    <message>
        <source>Change &amp;to</source>
        <translation>التبديل إلى</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>عرض فقط</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>الصندوق الأسود</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>ما رآه هذا التطبيق نفسه من عمليات التشغيل، بما فيها ما لم يعد في القائمة. تُحفظ هذه البيانات على هذا الكمبيوتر، ولا تتضمن سوى أسماء الوكلاء والمعرّفات والأوقات، ويُمحى أقدمها تلقائيًا.</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>الوكيل أو العملية…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>لم يُرصد شيء عن ذلك.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>الصندوق الأسود: تم الحفظ</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>الصندوق الأسود: %1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>مغادرة التجربة التمهيدية</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة تمهيدية</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>تجربة تمهيدية: لا شيء هنا حقيقي. والإيقاف هنا لا يوقف شيئًا.</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>سيناريو التجربة التمهيدية</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>يبدأ سيناريو التجربة التمهيدية من أوله</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>يغلق هذه النافذة؛ أما النافذة الحقيقية فبقيت على حالها</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1 للتدرب: %2</translation>
    </message>
</context>
<context>
    <name>ud::RunCellText</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>أُوقفت، وجارٍ تأكيد انتهاء العمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>منتهية بالفعل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>لا رد: ما زالت في القائمة، وجارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>في الانتظار منذ %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>الأرصدة حتى الآن</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>في الانتظار لمدة %1</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1؛ لم يُبلَّغ عن كل استهلاكها</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>الإيقاف بواسطة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>دليل الإيقاف</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>المحرك %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>معزولة بواسطة %1</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>انتهى العمل في %1</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>لم يتأكد بعد انتهاء العمل</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>سُوّيت الأرصدة</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>لم تُسوَّ الأرصدة بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the work has ended, the credits are settled</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>لم تبدأ قط؛ انتهت وهي في الانتظار</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>الأرصدة المستهلكة</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>الأرصدة حتى الآن</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>البدء بواسطة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>متوقعة حتى</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>تعمل على</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>العملية</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>انتهت عملية التشغيل هذه.</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>جارٍ إيقاف عملية التشغيل هذه.</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>رُصدت آخر مرة %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>ثم لم تعد في القائمة</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>طُلب الإيقاف في %1، ولا يُعرف الرد</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>طُلب الإيقاف في %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>صباح عادي</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>اكتملت قبل لحظة</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>أوقفها شخص آخر</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>العمل لا ينتهي</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>تعود كل مرة</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>ضياع الرد</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>الاتصال ينقطع ويعود</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>رفض الإيقاف</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>خمسة آلاف عملية تشغيل</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>أربعة وكلاء قيد التشغيل، وواحد في الانتظار، ويستغرق Invoice Reader أربعة أضعاف المدة المعتادة.</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>أي عملية تشغيل تطلب إيقافها تكتمل من تلقاء نفسها قبل وصول الطلب بلحظة.</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>أي عملية تشغيل تطلب إيقافها يكون أحد المسؤولين قد أوقفها قبلك بلحظة.</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>لا يُحتسب شيء بعد إيقاف عملية التشغيل، لكن لأكثر من دقيقة لا يمكن لأحد تأكيد انتهاء عملها.</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>هناك جدولة تعيد تشغيل كل وكيل بعد بضع ثوانٍ من إيقافه.</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>يصل طلب الإيقاف، لكن الاتصال ينقطع قبل وصول الرد.</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>كل خمس وأربعين ثانية ينقطع الاتصال لمدة خمس عشرة ثانية.</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>خُفِّض دورك إلى مشاهد قبل لحظة، ولا يعلم التطبيق بذلك بعد.</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>عدد كبير جدًا من عمليات التشغيل يتغير باستمرار، وبعضها يستغرق وقتًا أطول بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>تحديد Invoice Reader، وقراءة سبب لفت الانتباه إليه، ثم إيقافه.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>إيقاف Site Auditor، ثم قراءة ما يذكره التطبيق بدلًا من «أُوقفت».</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>إيقاف Contract Checker، ثم معرفة من أوقفه قبلك من القائمة «عرض»، البند «من فعل ماذا».</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>إيقاف Invoice Reader، ثم متابعة الجملة أدناه لنصف دقيقة.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>إيقاف Site Auditor، وانتظار عودته، ثم إيقافه مجددًا مع تعطيله.</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>إيقاف Document Digest، وانتظار ما سيتبيّن للتطبيق.</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>فتح سؤال الإيقاف، وتركه مفتوحًا حتى ينقطع الاتصال.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>إيقاف Site Auditor، ثم الضغط على «تحديث» وملاحظة أزرار «إيقاف».</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>اختيار «تستدعي مراجعة»، وتحديد الكل بالاختصار Ctrl+A، ثم إيقافها؛ وإذا زادت على عشر، يلزم إدخال عددها.</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>أُوقفت، لكن عملها لم ينتهِ بعد. في الاستخدام الفعلي، لن يُحتسب شيء مما لا تزال تفعله، وستواصل الخدمة المحاولة؛ وإذا طال ذلك، يُرجى إبلاغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>أُوقفت، لكن هناك ما يبدؤها من جديد. في الاستخدام الفعلي، تكون عملية التشغيل هذه قد انتهت؛ أما التالية فلا يمنعها إلا تعطيل الوكيل أو إنهاء الجدولة.</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>أُوقفت رغم ضياع الرد. في الاستخدام الفعلي، تكون قد أُوقفت مرة واحدة فقط: استعلم التطبيق عما آل إليه الطلب، ثم أرسل طلب الإيقاف نفسه من جديد.</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>أُوقفت. في الاستخدام الفعلي، تكون عملية التشغيل قد انتهت: يبقى ما استهلكته محسوبًا، ولا يُحتسب شيء بعده، ولا يُتراجع عما أنجزته.</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>كانت قد اكتملت قبل وصول طلب الإيقاف. في الاستخدام الفعلي، لن يكون شيء قد أُوقف: مخرجاتها متاحة، وما استهلكته محسوب.</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>أوقفها شخص آخر قبلك. في الاستخدام الفعلي، لن يكون طلبك قد غيّر شيئًا؛ ويُعرف من أوقفها من «من فعل ماذا».</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>كانت قد فشلت قبل وصول طلب الإيقاف. في الاستخدام الفعلي، لن يكون شيء قد أُوقف.</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>رُفض الإيقاف، وعملية التشغيل مستمرة. في الاستخدام الفعلي، ستواصل استهلاك الأرصدة: يُرجى الطلب من أحد المسؤولين إيقافها أو منحك هذا الدور.</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>لا تعرف الخدمة عملية تشغيل كهذه. في الاستخدام الفعلي، لن يبقى ما يمكن إيقافه.</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>لم يصل أي رد. في الاستخدام الفعلي، لن يعرف أحد بعد ما إذا كانت عملية التشغيل قد انتهت: ينبغي عدّها قيد التشغيل إلى أن يتلقى التطبيق ردًا.</translation>
    </message>
</context>
<context>
    <name>ud::ServicePage</name>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>تشغّل الخدمة الوكلاء وتحفظ دفتر الحسابات، وتواصل عملها بعد إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>تعمل منذ %1، على العنوان %2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>بياناتها: ‎%1‎</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>إنهاء الخدمة على هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>تنتهي معها عمليات التشغيل الجارية: فتفشل، أو تبدأ من جديد مع الخدمة إذا كان أمرها يقضي بذلك. ويبقى ما استهلكته محسوبًا. أما العمليات التي في الانتظار فتبقى كذلك.</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>إنهاء الخدمة</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>مواصلة تشغيلها</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>طُلب إنهاء الخدمة.</translation>
    </message>
</context>
<context>
    <name>ud::SessionPage</name>
    <message>
        <source>&amp;Connect to …</source>
        <translation>إنشاء اتصال…</translation>
    </message>
    <message>
        <source>&amp;News of runs</source>
        <translation>مستجدات عمليات التشغيل</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>فور حدوثها</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>مرتين في الدقيقة، للاتصالات المدفوعة حسب حجم البيانات</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>عند إغلاق النافذة يبقى التطبيق بجوار الساعة</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>يواصل المتابعة وإرسال الإشعارات. ولا ترتبط عمليات التشغيل أبدًا بكون التطبيق مفتوحًا.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>لا مكان بجوار الساعة على سطح المكتب هذا: إغلاق النافذة يُنهي التطبيق، وتستمر عمليات التشغيل.</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>البدء عند تسجيل الدخول إلى هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>متصل بهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>متصل بالعرض التوضيحي على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>الاتصال وبدء التشغيل</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
</context>
<context>
    <name>ud::ShortcutsPage</name>
    <message>
        <source>Page Agents</source>
        <translation>صفحة الوكلاء</translation>
    </message>
    <message>
        <source>Page Usage</source>
        <translation>صفحة الاستهلاك</translation>
    </message>
    <message>
        <source>Page History</source>
        <translation>صفحة السجل</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>جلب كل البيانات من جديد</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>الانتقال إلى التصفية</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>إيقاف عمليات التشغيل المحددة بعد السؤال</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>تحديد كل ما في القائمة</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>نسخ الصفوف المحددة كنص</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>في المخطط: الفترة السابقة؛ وبالسهم الأيمن: الفترة التالية</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>في مخطط الأشهر: أيام الشهر؛ والعودة بالمفتاح Escape</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>ما المقصود بوكلاء الخلفية</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>إنهاء التطبيق؛ وتستمر عمليات التشغيل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>وظائفها</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>لا يوجد وكيل مسموح بتشغيله: على أحد المالكين إنشاء وكيل أو تفعيله.</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>الوكيل معطَّل أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>أصبح %1 في الانتظار، ويظهر ضمن الوكلاء قيد التشغيل.</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>لم تبدأ أي عملية تشغيل: %1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>لم يُشغَّل %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>بدء عملية تشغيل</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>تعمل في الخلفية وتستهلك أرصدة حتى تنتهي أو تُوقَف.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>الغرض منها، للعثور عليها لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>الحد الأقصى لأرصدة الرسائل</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>الحد الأقصى لأرصدة المهارات</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>بلا حد؛ وعند بلوغ أي حد تُوقَف العملية</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>عدم التشغيل</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>تشغيل «%1» مرة أخرى؟</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>يبدأ التشغيل من جديد بالمدخلات نفسها ويستهلك أرصدة مرة أخرى؛ وقد استهلكت العملية السابقة %1.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1: يُرجى إدخال مقدار أكبر من 0 بثلاث منازل عشرية على الأكثر، مثل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>لا حقول في المدخلات تستدعي مراجعة.</numerusform>
            <numerusform>حقل واحد في المدخلات يستدعي مراجعة.</numerusform>
            <numerusform>حقلان في المدخلات يستدعيان مراجعة.</numerusform>
            <numerusform>%Ln حقول في المدخلات تستدعي مراجعة.</numerusform>
            <numerusform>%Ln حقلًا في المدخلات يستدعي مراجعة.</numerusform>
            <numerusform>%Ln حقل في المدخلات يستدعي مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>المدخلات أكبر مما تقبله الخدمة: 256 كيبيبايت على الأكثر.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>جارٍ البدء…</translation>
    </message>
</context>
<context>
    <name>ud::StartRule</name>
    <message>
        <source>Your role, viewer, may not start runs. Ask an administrator.</source>
        <translation>دورك (مشاهد) لا يسمح ببدء عمليات التشغيل. يُرجى طلب ذلك من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1. يتطلب البدء وجود اتصال.</translation>
    </message>
</context>
<context>
    <name>ud::StateChip</name>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>مباشر، مرتين في الدقيقة</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>مباشر، كل بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>وكيل خاطئ</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>أُرسلت بالخطأ</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>تسير في الاتجاه الخطأ</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>أطول من المعتاد</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>قلق بشأن الأرصدة</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>بلوغ الميزانية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>استُهلكت أرصدة</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>طُلب الإيقاف</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>انتهى العمل</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>سُوّيت الأرصدة</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>أُعيدت إلى الانتظار</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>اكتملت في %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>أُلغيت في %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>فشلت في %1: %2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>فشلت في %1</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>تعذرت قراءة حالة %1، لذا لم يُرسل شيء: %2</translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>تعذرت قراءة حالة %Ln عملية تشغيل، لذا لم يُرسل شيء بشأنها: %1</numerusform>
            <numerusform>تعذرت قراءة حالة عملية تشغيل واحدة، لذا لم يُرسل شيء بشأنها: %1</numerusform>
            <numerusform>تعذرت قراءة حالة عمليتي تشغيل، لذا لم يُرسل شيء بشأنهما: %1</numerusform>
            <numerusform>تعذرت قراءة حالة %Ln عمليات تشغيل، لذا لم يُرسل شيء بشأنها: %1</numerusform>
            <numerusform>تعذرت قراءة حالة %Ln عملية تشغيل، لذا لم يُرسل شيء بشأنها: %1</numerusform>
            <numerusform>تعذرت قراءة حالة %Ln عملية تشغيل، لذا لم يُرسل شيء بشأنها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>لا اتصال بالخدمة منذ %1، ولا يمكن إيقاف شيء حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>في هذه الأثناء: %1. لم يبقَ ما يمكن إيقافه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>لم تنتهِ أي من عمليات التشغيل هذه في هذه الأثناء.</numerusform>
            <numerusform>انتهت واحدة من عمليات التشغيل هذه في هذه الأثناء.</numerusform>
            <numerusform>انتهت اثنتان من عمليات التشغيل هذه في هذه الأثناء.</numerusform>
            <numerusform>انتهت %Ln من عمليات التشغيل هذه في هذه الأثناء.</numerusform>
            <numerusform>انتهت %Ln من عمليات التشغيل هذه في هذه الأثناء.</numerusform>
            <numerusform>انتهت %Ln من عمليات التشغيل هذه في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>عُطِّل %1، ولن يُشغَّل من جديد حتى يفعّله أحد المالكين.</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>لم يُعطَّل الوكيل: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1‎</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1، العملية %2، %3</translation>
    </message>
</context>
<context>
    <name>ud::StopDelegate</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>الأرصدة حتى الآن</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>المعدل حتى الآن</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>عمليات التشغيل المطلوب إيقافها</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>لا تُرَد الأرصدة المستهلكة، ولا يُتراجع عن العمل المنجز. الإيقاف يمنع أي استهلاك إضافي.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>ما الذي ينبغي أن يعرفه الآخرون عن هذا الإيقاف؟</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>تعطيل هذا الوكيل أيضًا كي لا يشغّله شيء من جديد</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>إيقاف الوكيل</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>إيقاف «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>إيقاف %Ln عملية تشغيل؟</numerusform>
            <numerusform>إيقاف عملية تشغيل واحدة؟</numerusform>
            <numerusform>إيقاف عمليتي تشغيل؟</numerusform>
            <numerusform>إيقاف %Ln عمليات تشغيل؟</numerusform>
            <numerusform>إيقاف %Ln عملية تشغيل؟</numerusform>
            <numerusform>إيقاف %Ln عملية تشغيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>في الانتظار لمدة %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>نحو %1 في الساعة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>الرسائل + المهارات</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>للتأكيد، يُرجى إدخال %1</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>الحد الأقصى لأحرف الملاحظة هو %1، وعددها الآن %2.</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>تعطيل الوكيل متاح للمالكين فقط.</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>هذا الاتصال مخصص للعرض فقط.</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>دورك (مشاهد) لا يسمح بإيقاف عمليات التشغيل. يُرجى طلب ذلك من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>لا يوجد اتصال بعد.</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1. يتطلب الإيقاف وجود اتصال.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>يُرجى تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>دورك غير معروف بعد.</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>أُوقفت في %1، واستهلكت %2</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>أُوقفت في %1، لكن لم يتأكد بعد انتهاء العمل. يستغرق ذلك وقتًا أطول مما ينبغي، والخدمة تواصل المحاولة.</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>أُوقفت في %1، وجارٍ تأكيد انتهاء العمل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>مكتملة بالفعل</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>مكتملة بالفعل في %1</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>ملغاة بالفعل</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>ملغاة بالفعل في %1</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>فاشلة بالفعل</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>فاشلة بالفعل في %1</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>غير موجودة: الخدمة لا تعرف عملية التشغيل هذه (أو لم تعد تعرفها)</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>رُفض الإيقاف: %1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>لا رد: ما زالت في القائمة، وجارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>لا رد: ما زالت في القائمة</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>لم تُوقَف أي عملية</numerusform>
            <numerusform>أُوقفت واحدة</numerusform>
            <numerusform>أُوقفت اثنتان</numerusform>
            <numerusform>أُوقفت %Ln</numerusform>
            <numerusform>أُوقفت %Ln</numerusform>
            <numerusform>أُوقفت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>لا عمليات موقوفة قيد التأكيد</numerusform>
            <numerusform>أُوقفت واحدة، وجارٍ تأكيد انتهاء العمل</numerusform>
            <numerusform>أُوقفت اثنتان، وجارٍ تأكيد انتهاء العمل</numerusform>
            <numerusform>أُوقفت %Ln، وجارٍ تأكيد انتهاء العمل</numerusform>
            <numerusform>أُوقفت %Ln، وجارٍ تأكيد انتهاء العمل</numerusform>
            <numerusform>أُوقفت %Ln، وجارٍ تأكيد انتهاء العمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>لا يجري إيقاف أي عملية</numerusform>
            <numerusform>جارٍ إيقاف واحدة</numerusform>
            <numerusform>جارٍ إيقاف اثنتين</numerusform>
            <numerusform>جارٍ إيقاف %Ln</numerusform>
            <numerusform>جارٍ إيقاف %Ln</numerusform>
            <numerusform>جارٍ إيقاف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>لا عمليات منتهية بالفعل</numerusform>
            <numerusform>واحدة منتهية بالفعل</numerusform>
            <numerusform>اثنتان منتهيتان بالفعل</numerusform>
            <numerusform>%Ln منتهية بالفعل</numerusform>
            <numerusform>%Ln منتهية بالفعل</numerusform>
            <numerusform>%Ln منتهية بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لم يُرفض أي إيقاف</numerusform>
            <numerusform>رُفض إيقاف واحدة</numerusform>
            <numerusform>رُفض إيقاف اثنتين</numerusform>
            <numerusform>رُفض إيقاف %Ln</numerusform>
            <numerusform>رُفض إيقاف %Ln</numerusform>
            <numerusform>رُفض إيقاف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>لا عمليات بلا رد</numerusform>
            <numerusform>واحدة بلا رد</numerusform>
            <numerusform>اثنتان بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1 ولا أخرى</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 في الانتظار</translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>التواصل مع الدعم</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>هذا ما يطلبه الدعم. لا يتضمن رمز وصول ولا مدخلات ولا مخرجات. ولا يُرسَل شيء تلقائيًا: يُرجى قراءة التقرير وإضافة ما لاحظته، ثم نسخه أو إرساله بالبريد أو حفظه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>لم تسجّل مؤسستك جهة اتصال للدعم. يُرجى سؤال مالكها.</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>جهة الدعم لديك: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>سؤال بشأن Usage Dashboard</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>تعذر فتح أي برنامج بريد. يُرجى نسخ التقرير وإرساله إلى %1.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1‎</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ‎%1‎: %2</translation>
    </message>
</context>
<context>
    <name>ud::SupportReport</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>بدء الانتظار</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>الأرصدة حتى الآن</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1، أي %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>طلبات الإيقاف في هذه الجلسة</translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>عمليات التشغيل التي رآها هذا التطبيق</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>إصدار الخدمة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>عدم المتابعة</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>صيغة JSON غير صالحة.</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>يُرجى إدخال كائن JSON: ‎{&quot;type&quot;: &quot;object&quot;, …}‎</translation>
    </message>
</context>
<context>
    <name>ud::TimeText</name>
    <message>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>قبل %1 ي</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A full date; a QLocale date format.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of another date than today, before the time of day; a QLocale date format.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ud::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>يرى كل شيء</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>يبدأ عمليات التشغيل ويوقفها أيضًا</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>يدير الوكلاء ورموز الوصول أيضًا</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>لمدة تسعين يومًا</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>لمدة ثلاثين يومًا</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>لمدة سنة</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>حتى إبطاله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>رمز وصول جديد…</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>لكل شخص وبرنامج رمز وصول خاص به. وتظهر القيمة السرية للرمز مرة واحدة عند إنشائه، ولا تحتفظ الخدمة إلا ببصمة منها. ويُرفض الرمز المُبطَل ابتداءً من الطلب التالي.</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>القيمة السرية لرمز الوصول الجديد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>القيمة السرية لرمز الوصول «%1»، ولن تظهر إلا هذه المرة. يُرجى نسخها الآن وتسليمها بأمان.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز وصول جديد</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>الاسم، كاسم الشخص مثلًا</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>إبطال «%1»؟</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>يُسجَّل خروج من يستخدم رمز الوصول هذا فورًا. وتستمر عمليات التشغيل التي بدأت به. ولا يمكن التراجع عن ذلك، لكن يمكن إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إبطال رمز الوصول</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>يواصل Usage Dashboard عمله</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>يتابع من مكانه بجوار الساعة. ويمكن الخروج منه عبر قائمة هذه الأيقونة.</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>كل الوكلاء والمحادثات</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>لم يُحمَّل الاستهلاك بعد.</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>%1 من إجمالي الاستهلاك</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits used, of the allowance</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>توقعات الشهر من الأرصدة: %1</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>البيانات لا تكفي لوضع توقعات</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>اليوم نفسه من الشهر الماضي: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>نفدت أرصدة الرسائل اليوم</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>نفدت أرصدة المهارات اليوم</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>نفدت أرصدة الرسائل في %1</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>نفدت أرصدة المهارات في %1</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>يُرجَّح أن تنفد أرصدة الرسائل اليوم</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>يُرجَّح أن تنفد أرصدة المهارات اليوم</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>يُرجَّح أن تنفد أرصدة الرسائل في %1</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>يُرجَّح أن تنفد أرصدة المهارات في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>لا عمليات تشغيل نشطة: %1 حتى الآن</numerusform>
            <numerusform>عملية تشغيل نشطة واحدة: %1 حتى الآن</numerusform>
            <numerusform>عمليتا تشغيل نشطتان: %1 حتى الآن</numerusform>
            <numerusform>%Ln عمليات تشغيل نشطة: %1 حتى الآن</numerusform>
            <numerusform>%Ln عملية تشغيل نشطة: %1 حتى الآن</numerusform>
            <numerusform>%Ln عملية تشغيل نشطة: %1 حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1؛ لا تعمل أي منها منذ خمس دقائق أو أكثر، نحو %2 في الساعة</numerusform>
            <numerusform>%1؛ واحدة منها تعمل منذ خمس دقائق أو أكثر، وتستهلك نحو %2 في الساعة</numerusform>
            <numerusform>%1؛ اثنتان منها تعملان منذ خمس دقائق أو أكثر، وتستهلكان نحو %2 في الساعة</numerusform>
            <numerusform>%1؛ %Ln منها تعمل منذ خمس دقائق أو أكثر، وتستهلك نحو %2 في الساعة</numerusform>
            <numerusform>%1؛ %Ln منها تعمل منذ خمس دقائق أو أكثر، وتستهلك نحو %2 في الساعة</numerusform>
            <numerusform>%1؛ %Ln منها تعمل منذ خمس دقائق أو أكثر، وتستهلك نحو %2 في الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1، بمعدل يقارب %2 في الساعة</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>الاستهلاك الشهري</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>الحصة الشهرية: %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>اليوم نفسه من الشهر الماضي</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>التشغيل في الخلفية</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(وكيل أُزيل)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>background runs or chat, credits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an agent, credits</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ud::UsageExport</name>
    <message>
        <source>Months as CSV …</source>
        <translation>الأشهر بتنسيق CSV…</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>الوكلاء حسب الشهر بتنسيق CSV…</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>وكلاء</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>الأيام بتنسيق CSV…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>المخطط كصورة…</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>الخطاب الشهري بتنسيق PDF…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>صفحات للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1‎</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>تعذرت كتابة ‎%1‎: %2. يُرجى اختيار مجلد آخر أو توفير مساحة.</translation>
    </message>
</context>
<context>
    <name>ud::UsageModel</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>الرسائل، الخلفية</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>الرسائل، المحادثات</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>المهارات، الخلفية</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>المهارات، المحادثات</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ud::UsagePage</name>
    <message>
        <source>All months</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>العودة إلى الأشهر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Usage by agent</source>
        <translation>الاستهلاك حسب الوكيل</translation>
    </message>
    <message>
        <source>Monthly usage table</source>
        <translation>جدول الاستهلاك الشهري</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>الاستهلاك اليومي</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>تعذر تحميل الاستهلاك</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>يظهر الاستهلاك هنا بعد تحميله.</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>جدول الاستهلاك اليومي</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>حسب الوكيل، %1</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>الأرصدة حسب الشهر</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>الأرصدة حسب اليوم، %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 من %2 في %3</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>في %1، دون حصة محددة</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1، بزيادة %2</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>أرصدة الرسائل</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>أرصدة المهارات</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>الخلفية مقابل المحادثات</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>%1 للتشغيل في الخلفية، و%2 للمحادثات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>ما تُقسَّم إليه أعمدة المخطط</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>الرسائل والمهارات</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>الخلفية والمحادثات</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
</context>
<context>
    <name>ud::ViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>حفظ طريقة العرض هذه…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>اسم لما يُعرض الآن: التصفية والأعمدة والترتيب.</translation>
    </message>
</context>
</TS>
