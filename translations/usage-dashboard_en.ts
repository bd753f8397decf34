<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ud::AgentsEmpty</name>
    <message numerus="yes">
        <source>%n run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%n run is active and does not match the filter.</numerusform>
            <numerusform>%n runs are active, none matches the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n run selected</numerusform>
            <numerusform>%n runs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message numerus="yes">
        <source>%n of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>%n of these runs has ended meanwhile.</numerusform>
            <numerusform>%n of these runs have ended meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>The state of %n run could not be read, so nothing was sent for it: %1</numerusform>
            <numerusform>The state of %n runs could not be read, so nothing was sent for them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message numerus="yes">
        <source>Stop %n run(s)?</source>
        <translation>
            <numerusform>Stop %n run?</numerusform>
            <numerusform>Stop %n runs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%n stopped, confirming that the work has ended</numerusform>
            <numerusform>%n stopped, confirming that the work has ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being stopped</source>
        <translation>
            <numerusform>%n being stopped</numerusform>
            <numerusform>%n being stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had already ended</source>
        <translation>
            <numerusform>%n had already ended</numerusform>
            <numerusform>%n had already ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message numerus="yes">
        <source>%1; %n of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1; %n of them, at work for 5 minutes or longer, about %2 an hour</numerusform>
            <numerusform>%1; %n of them, at work for 5 minutes or longer, about %2 an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active run(s): %1 so far</source>
        <translation>
            <numerusform>%n active run: %1 so far</numerusform>
            <numerusform>%n active runs: %1 so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message numerus="yes">
        <source>%n thing(s) need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message numerus="yes">
        <source>of the newest %n</source>
        <translation>
            <numerusform>of the newest one</numerusform>
            <numerusform>of the newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n in all</source>
        <translation>
            <numerusform>of %n in all</numerusform>
            <numerusform>of %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
