<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ud::AgentsEmpty</name>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%Ln run is active and does not match the filter.</numerusform>
            <numerusform>%Ln runs are active, none matches the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>of the newest one</numerusform>
            <numerusform>of the newest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>of %Ln in all</numerusform>
            <numerusform>of %Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>%Ln run selected</numerusform>
            <numerusform>%Ln runs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::InputDraft</name>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>At least %Ln character is expected here.</numerusform>
            <numerusform>At least %Ln characters are expected here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>At most %Ln character is expected here.</numerusform>
            <numerusform>At most %Ln characters are expected here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>At least %Ln line is expected here.</numerusform>
            <numerusform>At least %Ln lines are expected here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>At most %Ln line is expected here.</numerusform>
            <numerusform>At most %Ln lines are expected here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>%Ln thing needs a look</numerusform>
            <numerusform>%Ln things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>%Ln field of the input needs a look.</numerusform>
            <numerusform>%Ln fields of the input need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>%Ln of these runs has ended meanwhile.</numerusform>
            <numerusform>%Ln of these runs have ended meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>The state of %Ln run could not be read, so nothing was sent for it: %1</numerusform>
            <numerusform>The state of %Ln runs could not be read, so nothing was sent for them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>Stop %Ln run?</numerusform>
            <numerusform>Stop %Ln runs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln stopped</numerusform>
            <numerusform>%Ln stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%Ln stopped, confirming that the work has ended</numerusform>
            <numerusform>%Ln stopped, confirming that the work has ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>%Ln being stopped</numerusform>
            <numerusform>%Ln being stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>%Ln had already ended</numerusform>
            <numerusform>%Ln had already ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln without an answer</numerusform>
            <numerusform>%Ln without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</numerusform>
            <numerusform>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>%Ln active run: %1 so far</numerusform>
            <numerusform>%Ln active runs: %1 so far</numerusform>
        </translation>
    </message>
</context>
</TS>
