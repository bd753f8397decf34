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
        <translation>Zeigt, was Hintergrund-Agenten tun und verbrauchen, und hält sie an.</translation>
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
        <source>%n run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%n Lauf ist aktiv und passt nicht zum Filter.</numerusform>
            <numerusform>%n Läufe sind aktiv, keiner passt zum Filter.</numerusform>
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
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
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
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 Skill</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Token gilt nur für diese Sitzung.</translation>
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
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n Lauf ausgewählt</numerusform>
            <numerusform>%n Läufe ausgewählt</numerusform>
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
        <translation>Bis dahin wird er nicht als ungewöhnlich lang, ohne Meldung oder lange wartend hervorgehoben. Alle in der Organisation sehen diese Notiz. Am Lauf selbst ändert sie nichts.</translation>
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
        <translation>Warum er so lange dauert, zum Beispiel: Import zum Quartalsende</translation>
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
        <translation>Bis wann darf „%1“ laufen?</translation>
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
        <translation>seit %1 keine Meldung</translation>
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
        <translation>ohne Meldung</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>lange wartend</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>wiederkehrend</translation>
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
        <source>No ended run matches “%1”.</source>
        <translation>Kein beendeter Lauf passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 Skill</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1, nicht berechnet</translation>
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
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>Ü&amp;ber Usage Dashboard</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
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
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
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
    <name>ud::NoticeBar</name>
    <message>
        <source>Result of each run</source>
        <translation>Ergebnis je Lauf</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
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
        <source>%1: %2</source>
        <comment>a time, a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
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
        <translation>Sorge um Credits</translation>
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
        <source>The state of %n run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>Der Zustand von %n Lauf war nicht lesbar, daher wurde für ihn nichts gesendet: %1</numerusform>
            <numerusform>Der Zustand von %n Läufen war nicht lesbar, daher wurde für sie nichts gesendet: %1</numerusform>
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
        <source>Stop %n run(s)?</source>
        <translation>
            <numerusform>%n Lauf stoppen?</numerusform>
            <numerusform>%n Läufe stoppen?</numerusform>
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
        <translation>etwa %1 je Stunde</translation>
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
        <source>Message credits</source>
        <translation>Nachrichten-Credits</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Skill-Credits</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>agent: what became of its stop</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n gestoppt</numerusform>
            <numerusform>%n gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%n gestoppt, das Ende der Arbeit wird noch bestätigt</numerusform>
            <numerusform>%n gestoppt, das Ende der Arbeit wird noch bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being stopped</source>
        <translation>
            <numerusform>%n wird gestoppt</numerusform>
            <numerusform>%n werden gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had already ended</source>
        <translation>
            <numerusform>%n war bereits beendet</numerusform>
            <numerusform>%n waren bereits beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
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
        <translation>%1 T. %2 Std.</translation>
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
        <translation>vor %1 T.</translation>
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
</context>
<context>
    <name>ud::TimelineModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, more of it</comment>
        <translation>%1: %2</translation>
    </message>
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
        <source>%n active run(s): %1 so far</source>
        <translation>
            <numerusform>%n aktiver Lauf: bisher %1</numerusform>
            <numerusform>%n aktive Läufe: bisher %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1, etwa %2 pro Stunde</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>Monatlicher Verbrauch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>Kontingent je Monat: %1</translation>
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
        <translation>Hintergrund gegen Chat</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>%1 durch Hintergrundläufe, %2 durch Chats</translation>
    </message>
</context>
</TS>
