<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>Über Usage Dashboard</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>Zeigt, was Hintergrund-Agenten tun und verbrauchen, und stoppt sie.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>ud::AccessibleStopButton</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ud::AgentListPage</name>
    <message>
        <source>not enough history</source>
        <translation>zu wenige Läufe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>Agenten der Organisation</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>&amp;Neuer Agent …</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>Ein gesperrter Agent wird nicht wieder gestartet; was läuft, läuft weiter, bis es endet oder gestoppt wird. Welche Kommandos es gibt, bestimmt der Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Agent anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Kommando</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>Agent bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Lauf starten …</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>&amp;Eingabeformular …</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>&amp;Eingabeformular</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSON-Schema oder nichts</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(ein entfernter Agent)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>Wählen Sie, wo Ihre Agenten laufen: auf diesem Computer oder auf einem Server.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>Laufende Agenten werden geladen …</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>Nie geladen: Der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>Keine Berechtigung, die laufenden Agenten zu sehen</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>Der Filter verbirgt alle Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%Ln Lauf ist aktiv und passt nicht zum Filter.</numerusform>
            <numerusform>%Ln Läufe sind aktiv, keiner passt zum Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>Offline, zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>Damals lief nichts. Was jetzt läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>Hintergrundläufe erscheinen hier, sobald sie starten. Chats erscheinen hier nie.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>Hintergrund-Agenten</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>„Laufende Agenten“ zeigt genau die Hintergrundläufe Ihrer Organisation, die warten oder laufen: Recherchen, Dokumente, Abläufe mit Werkzeugen, die Minuten oder Stunden arbeiten, ohne dass jemand darauf wartet.</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>Ein Chat wird beantwortet, während jemand darauf wartet. Er ist kein Hintergrundlauf und erscheint nie in der Liste; was Chats verbrauchen, ist im Monatsverbrauch enthalten.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Was der Status bedeutet</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>Wartend: Er wartet auf einen freien Platz und verbraucht noch nichts.</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>Laufend: Er arbeitet und kann jederzeit Credits verbrauchen.</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>Abgeschlossen: Er hat getan, wofür er gestartet wurde.</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>Gestoppt: von jemandem oder durch eine Grenze.</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>Gescheitert: Er endete mit einem Fehler. Was er verbraucht hatte, bleibt berechnet.</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>Was das Stoppen bewirkt</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>Der Lauf verschwindet aus der Liste, und seine Arbeit wird beendet, mit allem, was er gestartet hat.</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>Von da an verbraucht er nichts mehr. Die Einzelheiten zeigen den Nachweis: wann die Arbeit beendet war, und dass seine Credits abgerechnet sind.</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>War der Lauf schneller, sagt die App es: Er war schon abgeschlossen oder schon gestoppt.</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>Was das Stoppen nicht bewirkt</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>Bereits verbrauchte Credits werden nicht erstattet.</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>Fertige Arbeit wird nicht rückgängig gemacht: Geschriebene Dokumente und gesendete Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>Es verhindert nicht, dass der Agent wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>Nachrichten-Credits werden für das verbraucht, was ein Agent liest und schreibt, Skill-Credits für die Werkzeuge, die er benutzt. Beide zählen im Augenblick der Nutzung zum Kontingent des Monats, in der Zeitzone der Organisation.</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>Wann sofort gestoppt werden sollte</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>Der falsche Agent wurde gestartet, oder mit falscher Eingabe.</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>Er wurde versehentlich gestartet, oder doppelt.</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>Er läuft um ein Vielfaches länger als üblich, und niemand erwartet das.</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>Er verbraucht weiter, ohne voranzukommen.</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>Er kehrt nach dem Stoppen zurück: Suchen Sie, was ihn startet.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bewährtes Vorgehen</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>Sehen Sie zuerst auf „Auffällig“: Jede Zeile dort sagt, warum.</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>Geben Sie beim Stoppen einen Grund an. Er steht für alle im Verlauf.</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>Soll ein Lauf lange dauern, vermerken Sie, bis wann er erwartet wird: Rechtsklick auf seine Zeile.</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>Vergleichen Sie die Prognose mit dem Kontingent vor dem Monatsende, nicht danach.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>Nach Agent, Bezeichnung, Person filtern …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>Auswahl stoppen …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>Laufende Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Laufend %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>Auffällig %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>Stoppt die ausgewählten Läufe nach Rückfrage.</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>Erwartet bis …</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>Nicht mehr erwartet</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>Lauf starten …</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>Lauf starten</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>Person, Agent, Handlung, Grund …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>vom neuesten</numerusform>
            <numerusform>von den neuesten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>von insgesamt %Ln</numerusform>
            <numerusform>von insgesamt %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>war schon abgeschlossen</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>war schon gestoppt</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>war schon gescheitert</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>hat einen Lauf gestartet</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>hat einen Lauf gestoppt</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>hat vermerkt, bis wann ein Lauf erwartet wird</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>hat einen Agenten angelegt</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>hat einen Agenten geändert</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>hat ein Token angelegt</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>hat ein Token widerrufen</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>hat die Organisation angelegt</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>hat die Organisation geändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>Vermerk entfernt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>abgeschaltet, da der Empfänger keine mehr will</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>hat die Meldungen per Webhook und E-Mail geändert</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>hat eine Testmeldung gesendet</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>Soll Usage Dashboard weiterlaufen?</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>Das Schließen des Fensters beendet Usage Dashboard.</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>Es kann neben der Uhr bleiben und weiter Meldungen zeigen, oder es wird beendet. Läufe hängen nie davon ab: Sie gehen in jedem Fall weiter.</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>Läufe hängen nie davon ab: Sie gehen weiter, ebenso der Dienst auf diesem Computer. Meldungen kommen nur, solange die App offen ist.</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>Diese Frage kommt nur einmal. Ändern lässt sich die Wahl unter Einstellungen → Verbindung und Start.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Dieser Hinweis kommt nur einmal.</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>&amp;Neben der Uhr bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Fenster offen lassen</translation>
    </message>
</context>
<context>
    <name>ud::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Where do your agents run?</source>
        <translation>Wo laufen Ihre Agenten?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>Findet den Dienst auf diesem Computer oder startet ihn. Er arbeitet weiter, wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>Ihre Organisation hat Ihnen eine Adresse und ein Token gegeben.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>oder Token-&amp;Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>Das Token wird in Ihrem Schlüsselbund aufbewahrt. Eine Token-Datei wird nur gelesen, nie kopiert.</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Token gilt nur für diese Sitzung. Eine Token-Datei wird nur gelesen, nie kopiert.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>Geben Sie die Adresse ein, beginnend mit https://</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>Geben Sie das Token oder eine Datei an, nicht beides.</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>Geben Sie das Token ein oder wählen Sie seine Datei.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>Das Token wird in Ihrem Schlüsselbund aufbewahrt, wo es einen gibt. Eine Token-Datei wird nur gelesen, nie kopiert.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>&amp;Nur ansehen: Von hier aus wird nichts gestartet, gestoppt oder geändert</translation>
    </message>
</context>
<context>
    <name>ud::ConsumptionChart</name>
    <message>
        <source>Consumption over time</source>
        <translation>Verbrauch im Zeitverlauf</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
</context>
<context>
    <name>ud::CreditText</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 message and %2 skill credits</source>
        <translation>%1 Nachrichten- und %2 Skill-Credits</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>credits</comment>
        <translation>unter 1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>unter %1</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>Skill: %1</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Token gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>Letzte Zustellung %1: angekommen. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>Letzte Zustellung %1: gescheitert, wird erneut versucht. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>Letzte Zustellung %1: gescheitert. %2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>Abgeschaltet %1: Der Empfänger will keine Meldungen mehr.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: the test arrived. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: Der Test ist angekommen. %2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: Der Test ist gescheitert. %2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>Wählen Sie einen Lauf, um hier Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Credits bisher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>%Ln Lauf ausgewählt</numerusform>
            <numerusform>%Ln Läufe ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Einzelheiten des Laufs</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>Eingabe und Ergebnis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>Er wurde ohne Eingabe gestartet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Es gibt noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>Er endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Earlier runs of this agent</source>
        <translation>Frühere Läufe dieses Agenten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
</context>
<context>
    <name>ud::ErrorText</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>Der Dienst ist nicht erreichbar. Läuft er, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes ließ sich nicht prüfen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>Die Adresse antwortet mit einer Umleitung. Ihr wird nicht gefolgt, damit das Token keinen anderen Rechner erreicht. Geben Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>Diese Verbindung dient nur der Ansicht; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>Die Antwort war größer als je zu erwarten und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>Das Token wird nicht angenommen. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>Der Dienst kennt dies nicht, oder es gehört einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>Zu viele Anfragen. Der Dienst bittet um einen Moment Geduld.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist im Augenblick nicht verfügbar.</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>Der Datenträger des Dienstes ist voll.</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>Die Antwort stammt nicht von einem Usage-Dashboard-Dienst oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>Die Adresse muss aussehen wie https://agents.example.org, ohne Benutzernamen, Passwort oder Abfrage darin.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>Ein Token wird nur über https oder an diesen Computer gesendet. Verwenden Sie eine Adresse mit https.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>Das Token enthält Zeichen, die in keinem Token vorkommen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>Für diesen Server ist kein Token bekannt. Geben Sie es ein oder wählen Sie eine Token-Datei.</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>Das Programm agentsd wurde weder neben diesem noch im PATH gefunden oder lässt sich nicht starten. Installieren Sie das Paket agentsd.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>Die Token-Datei %1 lässt sich nicht lesen. Prüfen Sie Namen und Eigentümer.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>Die Token-Datei %1 ist für andere lesbar. Das ändern Sie mit: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>Die Token-Datei %1 muss eine Zeile mit dem Token enthalten.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>Der Schlüsselbund gibt das Token nicht heraus: %1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>Der Dienst auf diesem Computer ließ sich nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>Dieser Lauf ist beendet; es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1: Die Erwartung wurde nicht vermerkt. %2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1: nicht mehr erwartet; Ungewöhnliches wird wieder hervorgehoben.</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1: %2. Bis dahin wird er nicht hervorgehoben.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>Bis dahin wird der Lauf nicht hervorgehoben, auch wenn er ungewöhnlich lange läuft, kein Lebenszeichen gibt oder lange wartet. Alle in der Organisation sehen diese Notiz. Am Lauf selbst ändert sie nichts.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>Warum er lange dauert, etwa Import zum Quartalsende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>Bis dahin erwarten</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>Bis wann läuft „%1“ voraussichtlich?</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>Kein Status beginnt mit „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>Keine Auffälligkeit heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>Wörter werden in Agent, Bezeichnung und Person gesucht. Oder: %1.</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>läuft %1× so lange wie üblich (%2)</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>seit %1 kein Lebenszeichen</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>zum %1 Mal zurück seit %2</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>ungewöhnlich lang</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ohne Lebenszeichen</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>lange wartend</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>zurückgekehrt</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>erwartet bis %1</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>erwartet bis %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::FormPreview</name>
    <message>
        <source>Input of %1</source>
        <comment>an agent</comment>
        <translation>Eingabe für %1</translation>
    </message>
    <message>
        <source>This agent was created without an input form: its input is given as JSON.</source>
        <translation>Dieser Agent wurde ohne Eingabeformular angelegt: Seine Eingabe wird als JSON angegeben.</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>Was gefragt wird, wenn ein Lauf dieses Agenten gestartet wird. Es wurde beim Anlegen des Agenten festgelegt und bleibt so.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>ud::HistoryModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Gestoppt von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ud::HistoryPage</name>
    <message>
        <source>Search ended runs …</source>
        <translation>Beendete Läufe durchsuchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>Beendete Läufe</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Der Verlauf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>Noch kein Lauf ist beendet</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>Läufe erscheinen hier, wenn sie abgeschlossen, gescheitert oder gestoppt sind.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>Erneut starten …</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>Administratoren und Inhaber können Läufe starten, solange die Verbindung steht.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Gestoppt von %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Gestartet von %1</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>Ausgang „%1“</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>gestoppt von %1</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>gestartet von %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>Grund „%1“</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>Kein beendeter Lauf passt zu: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ud::InputDraft</name>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist erforderlich.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Hier wird mindestens %Ln Zeichen erwartet.</numerusform>
            <numerusform>Hier werden mindestens %Ln Zeichen erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Hier wird höchstens %Ln Zeichen erwartet.</numerusform>
            <numerusform>Hier werden höchstens %Ln Zeichen erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>Dies hat nicht die Form, die der Agent erwartet: %1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>Hier wird eine ganze Zahl erwartet, etwa %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>Hier wird eine Zahl erwartet, etwa %1.</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>Hier wird mehr als %1 erwartet.</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>Hier wird mindestens %1 erwartet.</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>Hier wird weniger als %1 erwartet.</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>Hier wird höchstens %1 erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>„%1“ hat nicht die Form, die der Agent erwartet: %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Hier wird mindestens %Ln Zeile erwartet.</numerusform>
            <numerusform>Hier werden mindestens %Ln Zeilen erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Hier wird höchstens %Ln Zeile erwartet.</numerusform>
            <numerusform>Hier werden höchstens %Ln Zeilen erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>Dies ist kein gültiges JSON. Ein Text steht in Anführungszeichen, etwa &quot;one&quot;; ein Objekt in geschweiften Klammern, etwa {&quot;pages&quot;: 12}.</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>Hier wird JSON dieses Typs erwartet: %1.</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>%1, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ud::InputForm</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>Skill: %1</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1 (nicht berechnet)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>ud::LetterController</name>
    <message>
        <source>The letter is being written …</source>
        <translation>Der Brief wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>Der Brief konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>Monate und Tage des Verbrauchs folgen immer der Zeitzone der Organisation. Fragen vor dem Stoppen, Ergebnisse, Exporte und der Monatsbrief nennen Credits immer auf Tausendstel genau.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>Zone dieses Computers (%1)</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>Zone der Organisation</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>Zone der Organisation (%1)</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>&amp;Credits in Listen</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>Genau, etwa %1</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>Ganze Credits, etwa %1</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>Ein: nichts bewegt sich, blendet über oder blinkt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>&amp;Verbinden mit …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>&amp;Hintergrund-Agenten</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>&amp;Flugschreiber …</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>Support &amp;kontaktieren …</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>Ü&amp;ber Usage Dashboard</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>&amp;Organisation …</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>Nur Inhaber verwalten die Organisation.</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>&amp;Wer was getan hat …</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Lauf starten …</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>Ü&amp;bung verlassen</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>&amp;Alle Organisationen …</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>&amp;Übung …</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>Das Stoppen üben, ohne etwas zu stoppen</translation>
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
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>Zuletzt gesehen %1: %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>Übung — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>%1: %2, das sind %3 des gesamten Verbrauchs.</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>%1: %2 verbraucht. Es ist kein Kontingent festgelegt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>%1: %2 von %3 Nachrichten-Credits (%4) und %5 von %6 Skill-Credits (%7) verbraucht.</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>Verbrauch im %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>Der Monat ist abgeschlossen. Stand: %1.</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>Der Monat läuft noch. Stand: %1.</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>Zeiten gelten für %1. Das Stoppen eines Laufs verhindert weiteren Verbrauch; es erstattet nichts.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>Hintergrundläufe</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>Für eine Prognose gibt es zu wenige Daten.</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>Prognose für den ganzen Monat: %1 Nachrichten- und %2 Skill-Credits (in vier von fünf Fällen).</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>Agenten mit dem höchsten Verbrauch</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>Längste beendete Läufe</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>Längste der zuletzt beendeten Läufe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>Kein Lauf wurde gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und ein weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBar</name>
    <message>
        <source>Result of each run</source>
        <translation>Ergebnis je Lauf</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>Speichert das Ergebnis jedes Laufs als Tabelle</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>Ungewöhnlich lang</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ohne Lebenszeichen</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>Nach einem Stopp zurückgekehrt</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>Stopp nicht bestätigt</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>Kontingent fast verbraucht</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Kontingent verbraucht</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>gestoppt, aber es ist noch nicht bestätigt, dass die Arbeit beendet ist</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>das Kontingent dieses Monats ist verbraucht</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>%1 % des Kontingents dieses Monats sind verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>%Ln Auffälligkeit</numerusform>
            <numerusform>%Ln Auffälligkeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticesMenu</name>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>None for an &amp;hour</source>
        <translation>Eine &amp;Stunde lang keine</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>Bis &amp;morgen keine</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>Ab jetzt &amp;wieder</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>Jede Meldung kommt je Lauf nur einmal, zusammen mit anderen, die zur selben Zeit anfallen, und höchstens eine pro Minute.</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>Für eine Weile Ruhe schaffen Sie unter Ansicht → Meldungen. Ob der Desktop überhaupt Meldungen zeigt, bestimmt seine eigene Einstellung „Nicht stören“.</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>Wer nicht da ist, erhält Meldungen vom Dienst selbst, auf Englisch: je Lauf einmal, zusammen mit anderen, die zur selben Zeit anfallen, und höchstens eine in der Minute.</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>Meldungen an einen &amp;Webhook senden</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>Neues &amp;Geheimnis …</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>Jede Meldung ist signiert (Standard Webhooks), damit der Empfänger erkennt, dass sie echt ist. Das Geheimnis wird einmal gezeigt, wenn es angelegt wird.</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Geheimnis des Webhooks</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>Meldungen per E-&amp;Mail senden</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>An die A&amp;dressen</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>anna@example.org, ben@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>Was gemeldet wird:</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>Der Betreiber dieses Dienstes hat keinen Mailserver eingerichtet; E-Mail lässt sich nicht einschalten.</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>Das Geheimnis des Webhooks, nur dieses eine Mal gezeigt. Jetzt kopieren und dem Empfänger geben.</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>Speichern Sie zuerst; ein Test geht dahin, wohin auch die Meldungen gehen.</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>Neues Geheimnis für den Webhook?</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>Das bisherige gilt dann sofort nicht mehr: Bis der Empfänger das neue kennt, hält er Meldungen für gefälscht.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis anlegen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>Die Adresse des Webhooks wird nicht angenommen. Sie muss mit https:// beginnen und ins öffentliche Internet führen; andere kann der Betreiber des Dienstes erlauben.</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>Erwartet werden 1 bis 20 E-Mail-Adressen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>Weder Webhook noch E-Mail ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>ud::OnceSecret</name>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ud::OrganizationPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>Monate und Tage des Verbrauchs beginnen und enden in dieser Zone, auch die vergangenen.</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>Die &amp;Organisation hat ein Kontingent je Monat</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>N&amp;achrichten-Credits</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>S&amp;kill-Credits</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>Ansprechpartner für „Support kontaktieren“:</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Kon&amp;takt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>Dorthin &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>Alle Organisationen, mit denen schon eine Verbindung bestand. Solange dieses Fenster offen ist, werden sie jede halbe Minute gelesen. Von hier aus wird nichts geändert.</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>Noch bestand zu keiner Organisation eine Verbindung: Verbindung → Verbinden mit …</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>credits used, allowed, and the share</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>needs a look</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>Nachrichten-Credits diesen Monat</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>Skill-Credits diesen Monat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1, jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>ud::OwnerController</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Widerrufen.</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>Meldungen per Webhook und E-Mail</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Ein Test wird gesendet …</translation>
    </message>
</context>
<context>
    <name>ud::Phrases</name>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that have commas themselves</comment>
        <translation>; </translation>
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
        <translation>&amp;Wechseln zu</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>Was diese App selbst von Läufen gesehen hat, auch von solchen, die nicht mehr in der Liste stehen. Es bleibt auf diesem Computer, enthält nur Agentennamen, Kennungen und Zeiten, und das Älteste wird von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>Agent oder Lauf …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>Davon wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>Flugschreiber: gespeichert</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>Flugschreiber: %1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>Übung: Hier ist nichts echt. Das Stoppen stoppt nichts.</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>Beginnt das, was geübt wird, von vorn</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>Schließt dieses Fenster; das echte ist geblieben, wie es war</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1 Zum Ausprobieren: %2</translation>
    </message>
</context>
<context>
    <name>ud::RunCellText</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>Gestoppt, das Ende der Arbeit wird noch bestätigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>Bereits beendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>Keine Antwort: noch aufgeführt, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Credits bisher</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1; nicht der ganze Verbrauch wurde gemeldet</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Gestoppt von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>Nachweis des Stopps</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>die Arbeit endete um %1</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>noch ist nicht bestätigt, dass die Arbeit geendet hat</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>die Credits sind abgerechnet</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>die Credits sind noch nicht abgerechnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the work has ended, the credits are settled</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Credits bisher</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Erwartet bis</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>Engine %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>eingeschlossen durch %1</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>nie; er endete in der Warteschlange</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Verbrauchte Credits</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>Dieser Lauf ist beendet.</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>Dieser Lauf wird gerade gestoppt.</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>zuletzt gesehen %2, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>danach nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>Stopp angefordert %1, keine Antwort bekannt</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>Stopp angefordert %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>Ein gewöhnlicher Morgen</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>Kurz vorher abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>Von jemand anderem gestoppt</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>Die Arbeit endet nicht</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>Der Agent kommt immer wieder</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>Die Antwort geht verloren</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>Die Verbindung kommt und geht</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>Der Stopp wird abgelehnt</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>5.000 Läufe</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>Vier Agenten laufen, einer wartet, und Invoice Reader braucht viermal so lange wie üblich.</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>Jeder Lauf, den Sie stoppen, kommt von selbst zum Abschluss, kurz bevor Ihr Stopp ankommt.</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>Jeden Lauf, den Sie stoppen, hat kurz vor Ihnen schon ein Administrator gestoppt.</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>Ein gestoppter Lauf wird nicht weiter berechnet, doch mehr als eine Minute lang kann niemand sagen, ob seine Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>Ein Zeitplan startet jeden Agenten wenige Sekunden nach dem Stoppen wieder.</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>Ihr Stopp kommt an, doch die Verbindung bricht ab, bevor die Antwort da ist.</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>Alle 45 Sekunden fällt die Verbindung für 15 Sekunden aus.</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>Ihre Rolle wurde gerade auf Betrachter herabgesetzt, und die App weiß es noch nicht.</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>Sehr viele Läufe ändern sich ständig, und einige davon dauern viel zu lange.</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>Wählen Sie Invoice Reader aus, lesen Sie, warum er auffällt, und stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>Stoppen Sie Site Auditor, und lesen Sie, was die App statt „Gestoppt“ sagt.</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>Stoppen Sie Contract Checker, und sehen Sie dann unter Ansicht → Wer was getan hat nach, wer es war.</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>Stoppen Sie Invoice Reader, und beobachten Sie eine halbe Minute lang den Satz unten.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>Stoppen Sie Site Auditor, warten Sie, bis er wieder da ist, stoppen Sie ihn dann noch einmal, und sperren Sie ihn dabei.</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>Stoppen Sie Document Digest, und warten Sie ab, was die App herausfindet.</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>Öffnen Sie die Frage vor einem Stopp, und lassen Sie sie offen, bis die Verbindung weg ist.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>Stoppen Sie Site Auditor, wählen Sie dann „Aktualisieren“, und sehen Sie sich die Schaltflächen „Stoppen“ an.</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>Wählen Sie „Auffällig“, markieren Sie alle mit Strg+A, und stoppen Sie sie; bei mehr als zehn ist ihre Anzahl einzugeben.</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>Er wurde gestoppt, doch seine Arbeit ist noch nicht beendet. Im Ernstfall würde nichts berechnet, was er jetzt noch tut, und der Dienst würde es weiter versuchen; dauert das lange, sagen Sie dem Betreiber Bescheid.</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>Er wurde gestoppt, und etwas startet den Agenten wieder. Im Ernstfall wäre dieser Lauf vorbei; gegen den nächsten hilft nur, den Agenten zu sperren oder den Zeitplan zu beenden.</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>Er wurde gestoppt, obwohl die Antwort verloren ging. Im Ernstfall wäre er nur einmal gestoppt worden: Die App hat gefragt, was aus dem Stopp geworden ist, und denselben Stopp noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>Er wurde gestoppt. Im Ernstfall wäre der Lauf vorbei: Was er verbraucht hatte, bleibt berechnet, danach kommt nichts hinzu, und was er fertiggestellt hatte, wird nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>Er war schon abgeschlossen, bevor Ihr Stopp ankam. Im Ernstfall wäre nichts gestoppt worden: Sein Ergebnis ist da, und was er verbraucht hat, wird berechnet.</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>Jemand anders hatte ihn vor Ihnen gestoppt. Im Ernstfall hätte Ihr Stopp nichts geändert; wer es war, steht unter „Wer was getan hat“.</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>Er war schon gescheitert, bevor Ihr Stopp ankam. Im Ernstfall wäre nichts gestoppt worden.</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>Der Stopp wurde abgelehnt, und der Lauf geht weiter. Im Ernstfall würde er weiter Credits verbrauchen: Bitten Sie jemanden mit Verwaltungsrechten, ihn zu stoppen, oder lassen Sie sich diese Rolle geben.</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>Der Dienst kennt keinen solchen Lauf. Im Ernstfall gäbe es nichts mehr zu stoppen.</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>Es kam keine Antwort. Im Ernstfall wüsste noch niemand, ob der Lauf vorbei ist: Rechnen Sie damit, dass er noch läuft, bis die App eine Antwort hat.</translation>
    </message>
</context>
<context>
    <name>ud::ServicePage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Beenden …</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>Der Dienst führt die Agenten aus und verbucht ihren Verbrauch. Er läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>Der Dienst läuft seit %1, unter %2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Der Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>Seine Daten: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>Den Dienst auf diesem Computer beenden?</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>Läufe, die gerade arbeiten, enden mit ihm: Sie scheitern, oder sie beginnen mit dem Dienst von neuem, wo ihr Kommando das vorsieht. Was sie verbraucht haben, bleibt. Wartende Läufe warten weiter.</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Dienst beenden</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>Er wurde gebeten zu enden.</translation>
    </message>
</context>
<context>
    <name>ud::SessionPage</name>
    <message>
        <source>&amp;Connect to …</source>
        <translation>&amp;Verbinden mit …</translation>
    </message>
    <message>
        <source>&amp;News of runs</source>
        <translation>&amp;Neues von Läufen</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>Zweimal pro Minute, spart Datenvolumen</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>Nach dem Schließen bleibt die App neben der &amp;Uhr</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>Sie beobachtet weiter und zeigt Meldungen. Läufe hängen nie davon ab, ob die App offen ist.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>Dieser Desktop hat keinen Platz neben der Uhr: Das Schließen des Fensters beendet die App. Läufe gehen weiter.</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>Starten, wenn ich mich an diesem Computer an&amp;melde</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Mit diesem Computer verbunden</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>Mit der Vorführung auf diesem Computer verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>Verbindung und Start</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ud::ShortcutsPage</name>
    <message>
        <source>Page Agents</source>
        <translation>Seite Agenten</translation>
    </message>
    <message>
        <source>Page Usage</source>
        <translation>Seite Verbrauch</translation>
    </message>
    <message>
        <source>Page History</source>
        <translation>Seite Verlauf</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Zum Filter</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>Die ausgewählten Läufe stoppen, nach Rückfrage</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Alles auswählen, was in der Liste steht</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>In einem Diagramm: der Zeitraum davor; Rechts: der danach</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>Im Diagramm der Monate: die Tage des Monats; Esc führt zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>Was Hintergrund-Agenten sind</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>Die App beenden; Läufe gehen weiter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>Es gibt keinen Agenten, der gestartet werden darf: Ein Inhaber muss einen anlegen oder freigeben.</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>Der Agent ist gesperrt oder nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>%1 ist eingereiht und steht bei den laufenden Agenten.</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>Es wurde kein Lauf gestartet: %1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 wurde nicht gestartet: %2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>Ein Lauf arbeitet im Hintergrund und verbraucht Credits, bis er endet oder gestoppt wird.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>Wozu der Lauf dient, damit Sie ihn wiederfinden</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>Max. &amp;Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>Max. S&amp;kill-Credits</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>Unbegrenzt; an einer Grenze wird der Lauf gestoppt</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht starten</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>„%1“ erneut starten?</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>Der Agent beginnt von vorn mit derselben Eingabe und verbraucht wieder Credits; der vorige Lauf verbrauchte %1.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1: Erwartet wird ein Betrag über 0 mit höchstens drei Nachkommastellen, etwa %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>Bitte prüfen Sie %Ln Feld der Eingabe.</numerusform>
            <numerusform>Bitte prüfen Sie %Ln Felder der Eingabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>Die Eingabe ist größer, als der Dienst annimmt: höchstens 256 KiB.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
</context>
<context>
    <name>ud::StartRule</name>
    <message>
        <source>Your role, viewer, may not start runs. Ask an administrator.</source>
        <translation>Ihre Rolle (Betrachter) darf keine Läufe starten. Fragen Sie jemanden mit Verwaltungsrechten.</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1. Zum Starten ist die Verbindung nötig.</translation>
    </message>
</context>
<context>
    <name>ud::StateChip</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>Live, alle paar Sekunden</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Neu verbinden …</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>Live, zweimal pro Minute</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>Falscher Agent</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>Versehentlich gestartet</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>Läuft in die falsche Richtung</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>Ungewöhnlich lang</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>Bedenken wegen der Credits</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Budget erreicht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Credits verbraucht</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>Stopp angefordert</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Arbeit beendet</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>Credits abgerechnet</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>Erneut eingereiht</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>gestoppt %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>gescheitert %1: %2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>gescheitert %1</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>Der Zustand von %Ln Lauf war nicht lesbar, daher wurde für ihn nichts gesendet: %1</numerusform>
            <numerusform>Der Zustand von %Ln Läufen war nicht lesbar, daher wurde für sie nichts gesendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1, Lauf %2, %3</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>%1 ist gesperrt und wird nicht mehr gestartet, bis ein Inhaber ihn freigibt.</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>Der Agent wurde nicht gesperrt: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>Der Zustand von %1 konnte nicht gelesen werden, darum wurde nichts gesendet: %2</translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>Seit %1 besteht keine Verbindung zum Dienst; bis sie wieder da ist, kann nichts gestoppt werden.</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>Inzwischen: %1. Es gibt nichts mehr zu stoppen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>%Ln dieser Läufe ist inzwischen beendet.</numerusform>
            <numerusform>%Ln dieser Läufe sind inzwischen beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::StopDelegate</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Credits bisher</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Tempo bisher</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>Zu stoppende Läufe</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>Verbrauchte Credits werden nicht erstattet. Erledigte Arbeit wird nicht rückgängig gemacht. Das Stoppen verhindert weiteren Verbrauch.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Grund (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>Was sollten andere über diesen Stopp wissen?</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>Agent stoppen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>„%1“ stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>%Ln Lauf stoppen?</numerusform>
            <numerusform>%Ln Läufe stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>etwa %1 pro Stunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>Die Notiz darf %1 Zeichen haben; sie hat %2.</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>Diesen Agenten auch &amp;sperren, damit nichts ihn wieder startet</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>Nur ein Inhaber kann einen Agenten sperren.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>Nachr. + Skill</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>Diese Verbindung dient nur der Ansicht.</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>Ihre Rolle (Betrachter) darf keine Läufe stoppen. Fragen Sie jemanden mit Verwaltungsrechten.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1. Zum Stoppen ist die Verbindung nötig.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>Ihre Rolle ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>Gestoppt %1, %2 verbraucht</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>Gestoppt %1, doch das Ende der Arbeit ist noch nicht bestätigt. Das dauert länger als es sollte; der Dienst versucht es weiter.</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>Gestoppt %1, das Ende der Arbeit wird noch bestätigt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>bereits abgeschlossen</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>bereits um %1 abgeschlossen</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>bereits gestoppt</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>bereits um %1 gestoppt</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>bereits gescheitert</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>bereits um %1 gescheitert</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>nicht gefunden: Der Dienst kennt diesen Lauf nicht (mehr)</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>keine Antwort: noch aufgeführt, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>keine Antwort: noch aufgeführt</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln gestoppt</numerusform>
            <numerusform>%Ln gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%Ln gestoppt, das Ende der Arbeit wird noch bestätigt</numerusform>
            <numerusform>%Ln gestoppt, das Ende der Arbeit wird noch bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>%Ln wird gestoppt</numerusform>
            <numerusform>%Ln werden gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>%Ln war bereits beendet</numerusform>
            <numerusform>%Ln waren bereits beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln ohne Antwort</numerusform>
            <numerusform>%Ln ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 wartend</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>Support kontaktieren</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>Das braucht der Support. Token, Eingaben und Ergebnisse sind nicht enthalten. Nichts wird von selbst gesendet: Lesen Sie den Bericht, ergänzen Sie, was Sie gesehen haben, und kopieren, speichern oder senden Sie ihn.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>Ihre Organisation hat keinen Support-Kontakt hinterlegt. Wenden Sie sich an einen Inhaber der Organisation.</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>Ihr Support: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>Usage Dashboard: eine Frage</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>Es konnte kein Mailprogramm geöffnet werden. Kopieren Sie den Bericht und senden Sie ihn an %1.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ud::SupportReport</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Credits bisher</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Kennung der Organisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1, entspricht %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>In dieser Sitzung angeforderte Stopps</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>Version des Dienstes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>Läufe, die diese App gesehen hat</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Hier wird ein JSON-Objekt erwartet: {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
</context>
<context>
    <name>ud::TimeText</name>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tg. %2 Std.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 Tg.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of another date than today, before the time of day; a QLocale date format.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A full date; a QLocale date format.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ud::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>for 90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>bis zum Widerruf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>Jede Person und jedes Programm hat ein eigenes Token. Sein Geheimnis wird einmal gezeigt, wenn es angelegt wird; der Dienst bewahrt nur einen Fingerabdruck davon. Ein widerrufenes Token wird von der nächsten Anfrage an abgewiesen.</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>Geheimnis des neuen Tokens</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>Das Geheimnis von „%1“, nur dieses eine Mal gezeigt. Jetzt kopieren und sicher übergeben.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>&amp;Name, etwa einer Person</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Gültig</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>Wer dieses Token benutzt, ist sofort abgemeldet. Läufe, die damit gestartet wurden, gehen weiter. Das lässt sich nicht zurücknehmen; ein neues Token kann angelegt werden.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>sieht alles</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>startet und stoppt auch Läufe</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>verwaltet auch Agenten und Token</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>Usage Dashboard läuft weiter</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>Es beobachtet weiter, neben der Uhr. Beenden lässt es sich im Menü dieses Symbols.</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>alle Agenten und Chats</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>Der Verbrauch ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>%1 des gesamten Verbrauchs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits used, of the allowance</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>Prognose für den Monat: %1 Credits</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>zu wenige Daten für eine Prognose</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>am selben Tag des Vormonats: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>die Nachrichten-Credits waren am %1 aufgebraucht</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>die Skill-Credits waren am %1 aufgebraucht</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>die Nachrichten-Credits sind voraussichtlich heute aufgebraucht</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>die Skill-Credits sind voraussichtlich heute aufgebraucht</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>die Nachrichten-Credits sind voraussichtlich am %1 aufgebraucht</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>die Skill-Credits sind voraussichtlich am %1 aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>%Ln aktiver Lauf: bisher %1</numerusform>
            <numerusform>%Ln aktive Läufe: bisher %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1, etwa %2 pro Stunde</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>die Nachrichten-Credits wurden heute aufgebraucht</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>die Skill-Credits wurden heute aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1; %Ln davon, seit 5 Minuten oder länger bei der Arbeit, etwa %2 pro Stunde</numerusform>
            <numerusform>%1; %Ln davon, seit 5 Minuten oder länger bei der Arbeit, etwa %2 pro Stunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>Monatlicher Verbrauch</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>Kontingent je Monat: %1</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>Selber Tag des Vormonats</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>Hintergrundläufe</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(ein entfernter Agent)</translation>
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
        <translation>Monate als CSV …</translation>
    </message>
    <message>
        <source>months</source>
        <translation>monate</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>Agenten nach Monat als CSV …</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agenten</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>Tage als CSV …</translation>
    </message>
    <message>
        <source>days</source>
        <translation>tage</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>Diagramm als Bild …</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>Monatsbrief als PDF …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagramm</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Druckbare Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>ud::UsageModel</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>Nachrichten, Hintergrund</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>Nachrichten, Chat</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>Skill, Hintergrund</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>Skill, Chat</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ud::UsagePage</name>
    <message>
        <source>Credits by month</source>
        <translation>Credits je Monat</translation>
    </message>
    <message>
        <source>Monthly usage table</source>
        <translation>Tabelle des monatlichen Verbrauchs</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>Der Verbrauch konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>Der Verbrauch erscheint hier, sobald er geladen ist.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 im %3</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>im %1, kein Kontingent festgelegt</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>Anteil der Hintergrundläufe</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>%1 durch Hintergrundläufe, %2 durch Chats</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>Zurück zu den Monaten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Usage by agent</source>
        <translation>Verbrauch nach Agent</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Tagesverbrauch</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>Tabelle des Tagesverbrauchs</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>Nach Agent, %1</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>Credits je Tag, %1</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1, %2 darüber</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>Wonach die Balken des Diagramms aufgeteilt sind</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>Nachrichten und Skill</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>Hintergrund und Chat</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>ud::ViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Sichten</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>Diese Sicht &amp;merken …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Sicht merken</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>Ein Name für das, was jetzt gezeigt wird: Filter, Spalten und Reihenfolge.</translation>
    </message>
</context>
</TS>
