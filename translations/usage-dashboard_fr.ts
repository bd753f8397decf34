<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>À propos de Usage Dashboard</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>Affiche l’activité et la consommation des agents en arrière-plan, et permet de les arrêter.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>ud::AccessibleStopButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ud::AgentListPage</name>
    <message>
        <source>not enough history</source>
        <translation>historique insuffisant</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>Agents de l’organisation</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>Nouvel a&amp;gent…</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>Un agent désactivé n’est plus lancé ; ce qui est en cours continue jusqu’à son terme ou son arrêt. L’exploitant du service décide des commandes disponibles.</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Créer l’agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>Modifier l’agent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Lancer une exécution…</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>&amp;Formulaire…</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>&amp;Formulaire de saisie</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSON Schema (facultatif)</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(agent supprimé)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>Choisissez où s’exécutent vos agents : sur cet ordinateur ou sur un serveur.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>Chargement des agents en cours…</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>Jamais chargé : le service ne répond pas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>S’authentifier…</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>Vous n’avez pas le droit de voir les agents en cours</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>Le filtre masque toutes les exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%Ln exécution active ne correspond pas au filtre.</numerusform>
            <numerusform>Aucune des %Ln exécutions actives ne correspond au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>Hors ligne, dernier état connu : %1</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>Rien n’était en cours à ce moment-là. Ce qui est en cours à présent n’est pas connu.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>Les exécutions en arrière-plan apparaissent ici dès leur lancement. Les conversations n’y figurent jamais.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>Agents en arrière-plan</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>« Agents en cours » montre exactement les exécutions en arrière-plan de votre organisation qui sont en attente ou en cours : recherches, documents, enchaînements de tâches avec des outils, qui durent des minutes ou des heures sans que personne n’attende le résultat.</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>Une conversation reçoit ses réponses pendant que quelqu’un les attend. Ce n’est pas une exécution en arrière-plan et elle ne figure jamais dans la liste ; ce que consomment les conversations est compris dans la consommation mensuelle.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Signification des statuts</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>En attente : l’exécution attend une place libre. Elle ne consomme encore rien.</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>En cours : elle travaille et peut consommer des crédits à tout moment.</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>Achevée : elle a fait ce pour quoi elle avait été lancée.</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>Annulée : elle a été arrêtée par quelqu’un ou par une limite.</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>En échec : elle s’est terminée sur une erreur. Ce qu’elle avait consommé reste décompté.</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>Ce que fait un arrêt</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>L’exécution est retirée de la liste et son travail prend fin, avec tout ce qu’elle a lancé.</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>Dès lors, elle ne consomme plus rien. Les détails en donnent la preuve : l’heure de fin du travail et la clôture du décompte de ses crédits.</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>Si l’exécution a pris fin avant l’arrêt, l’application l’indique : elle était déjà achevée ou déjà annulée.</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>Ce qu’un arrêt ne fait pas</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>Les crédits déjà utilisés ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>Le travail accompli n’est pas défait : les documents rédigés et les messages envoyés restent.</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>Il n’empêche pas l’agent d’être relancé.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>Les crédits de message servent à ce qu’un agent lit et écrit, les crédits de compétence aux outils qu’il utilise. Les deux sont imputés sur le quota du mois au moment de leur utilisation, dans le fuseau horaire de l’organisation.</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>Quand arrêter sans attendre</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>Le mauvais agent a été lancé, ou avec de mauvaises données d’entrée.</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>L’exécution a été lancée par erreur, ou deux fois.</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>Elle dure bien plus longtemps que d’habitude et personne ne s’y attend.</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>Elle continue de consommer sans avancer.</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>Elle revient après avoir été arrêtée : cherchez ce qui la lance.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>Commencez par « À vérifier » : chaque ligne y indique pourquoi.</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>Indiquez un motif quand vous arrêtez une exécution. Il est conservé dans l’historique, visible par tous.</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>Si une exécution doit durer longtemps, notez sa fin prévue : clic droit sur sa ligne.</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>Comparez la prévision au quota avant la fin du mois, pas après.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>Filtrer par agent, libellé, personne…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>Arrêter la sélection…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>Agents en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>À vérifier %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>Fin prévue…</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>Retirer la fin prévue</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>Arrête les exécutions sélectionnées, après confirmation.</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>Lancer une exécution…</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>Lancer une exécution</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>Personne, agent, action, motif…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>sur %Ln entrée récente</numerusform>
            <numerusform>sur les %Ln plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>sur %Ln au total</numerusform>
            <numerusform>sur %Ln au total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>queued</source>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>déjà achevée</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>déjà annulée</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>déjà en échec</translation>
    </message>
    <message>
        <source>created</source>
        <translation>création</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révocation</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>fin prévue notée</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>fin prévue retirée</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>a lancé une exécution</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>a arrêté une exécution</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>a noté la fin prévue d’une exécution</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>a créé un agent</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>a modifié un agent</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>a créé un jeton</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>a révoqué un jeton</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>a créé l’organisation</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>a modifié l’organisation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>désactivation : le destinataire ne veut plus de notifications</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>a modifié les notifications par webhook et e-mail</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>a envoyé un test des notifications</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>Usage Dashboard doit-il continuer à surveiller ?</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>Fermer la fenêtre revient à quitter Usage Dashboard.</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>L’application peut rester dans la zone de notification et continuer d’envoyer des notifications, ou se fermer. Les exécutions n’en dépendent jamais : elles continuent dans les deux cas.</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>Les exécutions n’en dépendent jamais : elles continuent, de même que le service de cet ordinateur. Les notifications n’arrivent que lorsque l’application est ouverte.</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>Cette question n’est posée qu’une fois. Pour changer ce choix : Paramètres → Connexion et démarrage.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Ce message n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>&amp;Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>ud::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Where do your agents run?</source>
        <translation>Où s’exécutent vos agents ?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>Trouve le service sur cet ordinateur, ou le démarre. Il reste actif quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un serveur</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>Votre organisation vous a donné une adresse et un jeton.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>ou &amp;fichier du jeton</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>&amp;Lecture seule : d’ici, rien ne peut être lancé, arrêté ni modifié</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>Le jeton est conservé dans votre trousseau, s’il y en a un. Un fichier de jeton est seulement lu, jamais copié.</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>Le jeton est conservé dans votre trousseau. Un fichier de jeton est seulement lu, jamais copié.</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>Aucun trousseau n’est disponible ici : le jeton n’est conservé que pour cette session. Un fichier de jeton est seulement lu, jamais copié.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Fichier du jeton</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>Saisissez l’adresse, qui commence par https://</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>Indiquez le jeton ou un fichier, pas les deux.</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>Saisissez le jeton ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>ud::ConsumptionChart</name>
    <message>
        <source>Consumption over time</source>
        <translation>Consommation au fil du temps</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
</context>
<context>
    <name>ud::CreditText</name>
    <message>
        <source>under 1</source>
        <comment>credits</comment>
        <translation>moins de 1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 message and %2 skill credits</source>
        <translation>%1 en messages et %2 en compétences</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>moins de %1</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>%1 mess.</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 compét.</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>Aucun trousseau n’est disponible ici : le jeton n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>Dernier envoi (%1) : arrivé. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>Dernier envoi (%1) : échec, une nouvelle tentative suivra. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>Dernier envoi (%1) : échec. %2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>Désactivé (%1) : le destinataire ne veut plus de notifications.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: the test arrived. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1 : le test est arrivé. %2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1 : le test a échoué. %2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>Sélectionnez une exécution pour en voir les détails ici.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>Entrée et résultat</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Earlier runs of this agent</source>
        <translation>Exécutions précédentes de cet agent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>%Ln exécution sélectionnée</numerusform>
            <numerusform>%Ln exécutions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Crédits à ce stade</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>Lancée sans données d’entrée.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Pas encore de résultat.</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>Terminée sans résultat.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédentes</translation>
    </message>
</context>
<context>
    <name>ud::ErrorText</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>Le service est injoignable. Est-il démarré, et l’adresse est-elle correcte ?</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Le certificat du service n’a pas pu être vérifié ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>L’adresse répond par une redirection. Elle n’est pas suivie, afin que le jeton ne parvienne à aucun autre hôte. Saisissez l’adresse définitive.</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>Cette connexion est en lecture seule ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>La réponse dépassait toute taille attendue et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>L’adresse doit être de la forme https://agents.example.org, sans nom d’utilisateur, mot de passe ni paramètres.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>Un jeton n’est envoyé que par https ou à cet ordinateur. Utilisez une adresse https.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>Le jeton contient des caractères qui ne figurent dans aucun jeton. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>Aucun jeton n’est connu pour ce serveur. Saisissez-le ou indiquez un fichier de jeton.</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>Le programme agentsd est introuvable, à côté de celui-ci comme dans PATH, ou ne peut pas être démarré. Installez le paquet agentsd.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>Le fichier de jeton %1 ne peut pas être lu. Vérifiez son nom et son propriétaire.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>Le fichier de jeton %1 peut être lu par d’autres. Pour y remédier : chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>Le fichier de jeton %1 doit contenir une seule ligne avec le jeton.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>Le trousseau ne fournit pas le jeton : %1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>Le service n’a pas pu être démarré sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>Le jeton n’est pas accepté. Authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>Le service ne connaît pas cet élément, ou celui-ci appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>Trop de demandes. Le service vous prie de patienter un instant.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Le service n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>Le disque du service est plein.</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>La réponse ne provient pas d’un service Usage Dashboard, ou provient d’une autre version.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>Cette exécution est terminée ; rien n’a été noté.</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1 : la fin prévue n’a pas été notée. %2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1 : fin prévue retirée ; toute anomalie sera de nouveau signalée.</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1, %2. Jusque-là, rien n’est signalé.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>Jusque-là, l’exécution n’est pas signalée pour durée inhabituelle, silence ou longue attente. Toute l’organisation voit cette note. L’exécution elle-même n’en est pas modifiée.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Fin prévue</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>Pourquoi, par exemple : import trimestriel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>Cette heure est déjà passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>Noter la fin prévue</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>Quelle est la fin prévue de « %1 » ?</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>Aucun statut ne commence par « %1 ». Valeurs possibles : %2.</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>Aucun signalement ne s’appelle « %1 ». Valeurs possibles : %2.</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>Les mots sont cherchés dans l’agent, le libellé et la personne. Autres critères : %1.</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>%1 fois la durée habituelle de cet agent (%2)</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>aucune nouvelle depuis %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>agent relancé %1 fois depuis l’arrêt (%2)</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>fin prévue : %1</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>fin prévue : %1 (%2)</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>durée inhabituelle</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>longue attente</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>retour après arrêt</translation>
    </message>
</context>
<context>
    <name>ud::FormPreview</name>
    <message>
        <source>Input of %1</source>
        <comment>an agent</comment>
        <translation>Entrée de %1</translation>
    </message>
    <message>
        <source>This agent was created without an input form: its input is given as JSON.</source>
        <translation>Cet agent a été créé sans formulaire de saisie : son entrée est donnée en JSON.</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>Ce qui est demandé au lancement d’une exécution de cet agent. Le formulaire a été défini à la création de l’agent et ne change plus.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Arrêtée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ud::HistoryPage</name>
    <message>
        <source>Search ended runs …</source>
        <translation>Rechercher dans l’historique…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>Exécutions terminées</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>Les administrateurs et les propriétaires peuvent lancer des exécutions, tant que la connexion est établie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Impossible de charger l’historique</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>Aucune exécution terminée pour le moment</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>Les exécutions apparaissent ici une fois achevées, en échec ou arrêtées.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Arrêtée par %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Lancée par %1</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>statut « %1 »</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>arrêtée par %1</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>lancée par %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>motif « %1 »</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>Aucune exécution terminée ne correspond aux critères : %1.</translation>
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
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Saisissez au moins %Ln caractère.</numerusform>
            <numerusform>Saisissez au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Saisissez au plus %Ln caractère.</numerusform>
            <numerusform>Saisissez au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>Ce texte ne respecte pas le format attendu par l’agent : %1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>Saisissez un nombre entier, par exemple %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>Saisissez un nombre, par exemple %1.</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>La valeur doit être supérieure à %1.</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>La valeur doit être supérieure ou égale à %1.</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>La valeur doit être inférieure à %1.</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>La valeur doit être inférieure ou égale à %1.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>« %1 » ne respecte pas le format attendu par l’agent : %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Saisissez au moins %Ln ligne.</numerusform>
            <numerusform>Saisissez au moins %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Saisissez au plus %Ln ligne.</numerusform>
            <numerusform>Saisissez au plus %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>Ce JSON n’est pas valide. Un texte s’écrit entre guillemets droits, par exemple &quot;un&quot; ; un objet, entre accolades, par exemple {&quot;pages&quot;: 12}.</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>Un JSON de ce type est attendu ici : %1.</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>%1, si rien n’est indiqué</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Une valeur par ligne</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ud::InputForm</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>%1 en messages</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 en compétences</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1, non décompté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
</context>
<context>
    <name>ud::LetterController</name>
    <message>
        <source>The letter is being written …</source>
        <translation>Création du relevé…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>Impossible de créer le relevé : %1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>Les mois et les jours de consommation suivent toujours le fuseau horaire de l’organisation. Les confirmations avant un arrêt, les résultats, les exportations et le relevé mensuel indiquent toujours les crédits au millième près.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>&amp;Heures affichées</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>Fuseau de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>Fuseau de l’organisation</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>Fuseau de l’organisation (%1)</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>&amp;Crédits dans les listes</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>Valeur exacte, par exemple %1</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>Crédits entiers, par exemple %1</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;animations</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>Oui : rien ne bouge, ne s’estompe ni ne clignote</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>Se co&amp;nnecter à…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>&amp;Organisation…</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>Seuls les propriétaires gèrent l’organisation.</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>Qui a &amp;fait quoi…</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>A&amp;gents en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>&amp;Boîte noire…</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>Contacter le &amp;support…</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>À p&amp;ropos de Usage Dashboard</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Lancer une exécution…</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>&amp;Quitter l’exercice</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>&amp;Toutes les organisations…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>E&amp;xercice…</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>S’exercer à arrêter sans rien arrêter</translation>
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
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>Dernier état connu (%1) : %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Rien n’est encore chargé</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>Exercice — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>%1, crédits utilisés : %2, soit %3 de la consommation totale.</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>%1, crédits utilisés : %2. Aucun quota n’est défini.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>%1 : %2 sur %3 crédits de message (%4) et %5 sur %6 crédits de compétence (%7) utilisés.</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>Consommation en %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>Le mois est terminé. Chiffres au %1.</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>Le mois est en cours. Chiffres au %1.</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>Les heures sont celles de %1. Arrêter une exécution évite toute consommation supplémentaire ; rien n’est remboursé.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>Exécutions en arrière-plan</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>Les données sont insuffisantes pour une prévision.</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>Prévision de crédits pour le mois entier : %1 en messages et %2 en compétences (quatre fois sur cinq).</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>Agents ayant le plus consommé</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>Exécutions terminées les plus longues</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>Les plus longues des dernières exécutions terminées</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>Aucune exécution n’a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBar</name>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Result of each run</source>
        <translation>Résultat par exécution</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>Enregistre le résultat de chaque exécution sous forme de tableau</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>Durée inhabituelle</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Exécution silencieuse</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>Retour après un arrêt</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>Arrêt non confirmé</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>Quota presque épuisé</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>arrêtée, mais la fin de son travail n’est pas encore confirmée</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>le quota de ce mois est épuisé</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>%1 % du quota de ce mois sont utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>%Ln élément à vérifier</numerusform>
            <numerusform>%Ln éléments à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticesMenu</name>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>None for an &amp;hour</source>
        <translation>Aucune pendant une &amp;heure</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>Aucune jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>&amp;Réactiver maintenant</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>Une notification est envoyée une seule fois par exécution, groupée avec celles qui surviennent au même moment, et au plus une fois par minute.</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>Pour être tranquille un moment : Affichage → Notifications. Leur apparition à l’écran dépend du mode « Ne pas déranger » de votre bureau.</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>Le service avertit lui-même, en anglais, les personnes absentes : une seule fois par exécution, en regroupant ce qui survient au même moment, et au plus une fois par minute.</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>Envoyer les notifications à un &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>Nouveau &amp;secret…</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>Chaque notification est signée (Standard Webhooks), afin que le destinataire puisse en vérifier l’authenticité. Le secret n’est affiché qu’une fois, à sa création.</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>Envoyer les notifications par e-&amp;mail</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>Aux a&amp;dresses</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>anne@example.org, paul@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>Ce qui est signalé :</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>L’exploitant de ce service n’a configuré aucun serveur de messagerie ; l’envoi par e-mail ne peut pas être activé.</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>Voici le secret du webhook, affiché cette seule fois. Copiez-le maintenant et transmettez-le au destinataire.</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>Enregistrez d’abord ; un test suit le même chemin que les notifications.</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>Nouveau secret pour le webhook ?</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>Le secret actuel cesse aussitôt d’être valable : tant que le destinataire ne connaît pas le nouveau, il prendra les notifications pour des faux.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver l’actuel</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>L’adresse du webhook n’est pas acceptée. Elle doit commencer par https:// et mener à l’internet public ; l’exploitant du service peut en autoriser d’autres.</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>Indiquez de 1 à 20 adresses e-mail, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>Ni le webhook ni l’e-mail n’est activé.</translation>
    </message>
</context>
<context>
    <name>ud::OnceSecret</name>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>ud::OrganizationPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>Les mois et les jours de consommation commencent et finissent dans ce fuseau, y compris ceux qui sont passés.</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>L’organisation a un &amp;quota mensuel</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>Crédits de &amp;message</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>Crédits de &amp;compétence</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>Destinataire de « Contacter le support » :</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Page web</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>&amp;Basculer vers celle-ci</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>Toutes les organisations auxquelles une connexion a été établie, relues toutes les trente secondes tant que cette fenêtre est ouverte. Cette fenêtre ne modifie rien.</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>Aucune connexion à une organisation pour le moment : Connexion → Se connecter à…</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>credits used, allowed, and the share</comment>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>needs a look</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>Crédits de message ce mois-ci</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>Crédits de compétence ce mois-ci</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Lue à</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1 (affichée)</translation>
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
        <translation>Agents</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Révoqué.</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>Notifications par webhook et e-mail</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Envoi d’un test…</translation>
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
        <translation> ; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption, what it is about</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ud::ProfilesMenu</name>
    <message>
        <source>Change &amp;to</source>
        <translation>Basculer &amp;vers</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>Boîte noire</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>Ce que cette application a elle-même vu des exécutions, y compris de celles qui ne figurent plus dans la liste. Ces données restent sur cet ordinateur, ne contiennent que des noms d’agents, des identifiants et des heures, et les plus anciennes s’effacent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>Agent ou exécution…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>Rien n’a été vu à ce sujet.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>Boîte noire : enregistrée</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>Boîte noire : %1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>Quitter l’exercice</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>Exercice : ici, rien n’est réel. Un arrêt n’arrête rien.</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>Situation de l’exercice</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>Reprend la situation depuis le début</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>Ferme cette fenêtre ; la vraie est restée telle quelle</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1 À essayer : %2</translation>
    </message>
</context>
<context>
    <name>ud::RunCellText</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>Arrêtée, fin du travail à confirmer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>Déjà terminée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Arrêt refusé</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>Sans réponse : toujours dans la liste, nouvelle tentative</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En attente depuis le %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Crédits à ce stade</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>en attente : %1</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1 ; une partie de la consommation n’a pas été communiquée</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Arrêtée par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>Preuve de l’arrêt</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>moteur %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>confinement par %1</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>travail terminé à %1</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>fin du travail pas encore confirmée</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>décompte des crédits clos</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>décompte des crédits pas encore clos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the work has ended, the credits are settled</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>jamais ; elle s’est terminée dans la file d’attente</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>pas encore démarrée</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Crédits à ce stade</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>Cette exécution est terminée.</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>Cette exécution est en cours d’arrêt.</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>dernier statut vu « %1 » (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>puis absente de la liste</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>arrêt demandé (%1), réponse inconnue</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>arrêt demandé (%1) : %2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>Une matinée ordinaire</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>Achevée juste avant</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>Arrêtée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>Le travail ne prend pas fin</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>L’agent revient sans cesse</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>La réponse se perd</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>La connexion va et vient</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>L’arrêt est refusé</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>5 000 exécutions</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>Quatre agents sont en cours, un autre est en attente, et Invoice Reader prend quatre fois plus de temps que d’habitude.</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>Toute exécution que vous arrêtez s’achève d’elle-même juste avant que votre arrêt ne parvienne au service.</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>Toute exécution que vous arrêtez vient d’être arrêtée par un administrateur, juste avant vous.</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>Une exécution arrêtée ne donne plus lieu à aucun décompte, mais pendant plus d’une minute, personne ne peut dire que son travail a pris fin.</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>Une planification relance chaque agent quelques secondes après son arrêt.</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>Votre arrêt parvient au service, mais la connexion se coupe avant que la réponse n’arrive.</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>Toutes les quarante-cinq secondes, la connexion disparaît pendant quinze secondes.</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>Votre rôle vient d’être ramené à celui de lecteur, et l’application ne le sait pas encore.</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>De très nombreuses exécutions changent sans cesse, et quelques-unes durent beaucoup trop longtemps.</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>sélectionnez Invoice Reader, lisez pourquoi il est signalé, puis arrêtez-le.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>arrêtez Site Auditor et lisez ce que dit l’application au lieu de « Arrêtée ».</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>arrêtez Contract Checker, puis ouvrez Affichage → Qui a fait quoi pour voir de qui il s’agissait.</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>arrêtez Invoice Reader et suivez la phrase ci-dessous pendant une demi-minute.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>arrêtez Site Auditor, attendez son retour, puis arrêtez-le de nouveau en le désactivant avec l’arrêt.</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>arrêtez Document Digest et attendez ce que l’application découvre.</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>ouvrez la confirmation d’un arrêt et laissez-la ouverte jusqu’à la perte de la connexion.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>arrêtez Site Auditor, puis cliquez sur « Actualiser » et regardez les boutons « Arrêter ».</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>choisissez « À vérifier », sélectionnez tout avec Ctrl+A et arrêtez ces exécutions ; au-delà de dix, il faut en saisir le nombre.</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>L’exécution a été arrêtée, mais son travail n’a pas encore pris fin. En situation réelle, rien de ce qu’elle fait encore ne serait décompté, et le service continuerait d’essayer ; si cela dure, prévenez l’exploitant.</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>L’exécution a été arrêtée, et quelque chose relance l’agent. En situation réelle, cette exécution serait terminée ; pour éviter la suivante, il faut désactiver l’agent ou mettre fin à cette planification.</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>L’exécution a été arrêtée, bien que la réponse se soit perdue. En situation réelle, elle aurait été arrêtée une seule fois : l’application a demandé ce qu’il en était et a renvoyé le même arrêt.</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>L’exécution a été arrêtée. En situation réelle, elle serait terminée : ce qu’elle avait utilisé reste décompté, rien d’autre ne l’est ensuite, et ce qu’elle avait accompli n’est pas défait.</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>L’exécution s’était achevée avant que votre arrêt ne parvienne au service. En situation réelle, rien n’aurait été arrêté : son résultat est là, et ce qu’elle a utilisé est décompté.</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>Quelqu’un d’autre l’avait arrêtée avant vous. En situation réelle, votre arrêt n’aurait rien changé ; « Qui a fait quoi » indique de qui il s’agissait.</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>L’exécution avait échoué avant que votre arrêt ne parvienne au service. En situation réelle, rien n’aurait été arrêté.</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>L’arrêt a été refusé, et l’exécution continue. En situation réelle, elle continuerait de consommer des crédits : demandez à un administrateur de l’arrêter ou de vous donner le rôle nécessaire.</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>Le service ne connaît pas cette exécution. En situation réelle, il n’y aurait plus rien à arrêter.</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>Aucune réponse n’est parvenue. En situation réelle, personne ne saurait encore si l’exécution est terminée : considérez-la comme en cours jusqu’à ce que l’application ait une réponse.</translation>
    </message>
</context>
<context>
    <name>ud::ServicePage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>Le service exécute les agents et tient le registre. Il reste actif quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>En service depuis le %1, à l’adresse %2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Service non démarré</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>Ses données : %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>Arrêter le service sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>Les exécutions en cours prennent fin avec lui : elles échouent, ou redémarrent avec le service si leur commande le prévoit. Ce qu’elles ont consommé reste décompté. Les exécutions en attente le restent.</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Arrêter le service</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Laisser actif</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>L’arrêt du service a été demandé.</translation>
    </message>
</context>
<context>
    <name>ud::SessionPage</name>
    <message>
        <source>&amp;Connect to …</source>
        <translation>Se &amp;connecter à…</translation>
    </message>
    <message>
        <source>&amp;News of runs</source>
        <translation>&amp;Actualisation</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>En temps réel</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>Deux fois par minute, pour les connexions facturées au volume</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>À la fermeture de la fenêtre, laisser l’application dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>Elle continue de surveiller et d’envoyer des notifications. Les exécutions ne dépendent jamais de l’ouverture de l’application.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre revient à quitter l’application. Les exécutions continuent.</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>&amp;Démarrer à l’ouverture de ma session sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Connecté à cet ordinateur</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>Connecté à la démonstration sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>Connexion et démarrage</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
</context>
<context>
    <name>ud::ShortcutsPage</name>
    <message>
        <source>Page Agents</source>
        <translation>Afficher la page Agents</translation>
    </message>
    <message>
        <source>Page Usage</source>
        <translation>Afficher la page Consommation</translation>
    </message>
    <message>
        <source>Page History</source>
        <translation>Afficher la page Historique</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>Arrêter les exécutions sélectionnées, après confirmation</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Sélectionner toute la liste</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copier les lignes sélectionnées sous forme de texte</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>Dans un graphique : période précédente ; Droite : période suivante</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>Dans le graphique des mois : jours du mois ; Échap : retour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>Ce que sont les agents en arrière-plan</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>Quitter l’application ; les exécutions continuent</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>Aucun agent ne peut être lancé : un propriétaire doit en créer ou en activer un.</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>L’agent est désactivé ou n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>%1 est en attente et figure parmi les agents en cours.</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>Aucune exécution n’a été lancée : %1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 n’a pas été lancé : %2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>Lancer une exécution</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>Elle travaille en arrière-plan et consomme des crédits jusqu’à son terme ou son arrêt.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>À quoi elle sert, pour la retrouver</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>Crédits de &amp;message (max.)</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>Crédits de &amp;compétence (max.)</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>Sans limite ; une limite arrête l’exécution</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lancer l’exécution</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas lancer</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>Relancer « %1 » ?</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>L’agent repart de zéro avec les mêmes données d’entrée et consomme de nouveau des crédits ; exécution précédente : %1.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1 : indiquez un montant supérieur à 0, avec trois décimales au plus, par exemple %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>%Ln champ de l’entrée est à vérifier.</numerusform>
            <numerusform>%Ln champs de l’entrée sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>L’entrée dépasse la taille acceptée par le service : 256 Kio au maximum.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Lancement…</translation>
    </message>
</context>
<context>
    <name>ud::StartRule</name>
    <message>
        <source>Your role, viewer, may not start runs. Ask an administrator.</source>
        <translation>Votre rôle, lecteur, ne permet pas de lancer des exécutions. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1. La connexion est nécessaire pour lancer une exécution.</translation>
    </message>
</context>
<context>
    <name>ud::StateChip</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>En direct, deux fois par minute</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>En direct, à quelques secondes près</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>Mauvais agent</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>Lancée par erreur</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>Fait fausse route</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>Durée inhabituelle</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>Inquiétude sur les crédits</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Budget atteint</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>Arrêt demandé</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Travail terminé</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>Décompte des crédits clos</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>De nouveau en attente</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>achevée (%1)</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>annulée (%1)</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>en échec (%1) : %2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>en échec (%1)</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>L’état de %1 n’a pas pu être lu ; rien n’a donc été envoyé : %2</translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>L’état de %Ln exécution n’a pas pu être lu ; rien n’a donc été envoyé pour elle : %1</numerusform>
            <numerusform>L’état de %Ln exécutions n’a pas pu être lu ; rien n’a donc été envoyé pour elles : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>Aucune connexion au service depuis %1 ; rien ne peut être arrêté tant qu’elle n’est pas rétablie.</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>Entre-temps : %1. Il n’y a plus rien à arrêter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>%Ln de ces exécutions s’est terminée entre-temps.</numerusform>
            <numerusform>%Ln de ces exécutions se sont terminées entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>%1 est désactivé ; il ne sera plus lancé tant qu’un propriétaire ne l’aura pas réactivé.</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>L’agent n’a pas été désactivé : %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1, exécution %2, %3</translation>
    </message>
</context>
<context>
    <name>ud::StopDelegate</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Crédits à ce stade</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Rythme moyen</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>Exécutions à arrêter</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>Les crédits déjà utilisés ne sont pas remboursés. Le travail accompli n’est pas défait. L’arrêt évite toute consommation supplémentaire.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motif (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Note (facultative)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>Que faut-il savoir de cet arrêt ?</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>&amp;Désactiver aussi cet agent, pour que rien ne le relance</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>Arrêter « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>Arrêter %Ln exécution ?</numerusform>
            <numerusform>Arrêter %Ln exécutions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>pas encore démarrée</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>environ %1 par heure</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>La note est limitée à %1 caractères ; elle en compte %2.</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>Seul un propriétaire peut désactiver un agent.</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>Votre rôle, lecteur, ne permet pas d’arrêter des exécutions. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1. La connexion est nécessaire pour arrêter une exécution.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Authentifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>Votre rôle n’est pas encore connu.</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>Arrêtée à %1 (crédits utilisés : %2)</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>Arrêtée à %1, mais la fin du travail n’est pas encore confirmée. Cela prend plus de temps que prévu ; le service continue d’essayer.</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>Arrêtée à %1, fin du travail à confirmer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>déjà achevée</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>déjà achevée (%1)</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>déjà annulée</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>déjà annulée (%1)</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>déjà en échec</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>déjà en échec (%1)</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>introuvable, le service ne connaît pas (ou plus) cette exécution</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>arrêt refusé. %1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>sans réponse, toujours dans la liste, nouvelle tentative</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>sans réponse, toujours dans la liste</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln arrêtée</numerusform>
            <numerusform>%Ln arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%Ln arrêtée, fin du travail à confirmer</numerusform>
            <numerusform>%Ln arrêtées, fin du travail à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>%Ln en cours d’arrêt</numerusform>
            <numerusform>%Ln en cours d’arrêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>%Ln déjà terminée</numerusform>
            <numerusform>%Ln déjà terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refus</numerusform>
            <numerusform>%Ln refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2 (%1) : %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en attente</translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>Contacter le support</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>Voici ce que demande le support. Le rapport ne contient ni jeton, ni données d’entrée, ni résultat. Rien n’est envoyé automatiquement : lisez-le, ajoutez ce que vous avez constaté, puis copiez-le, envoyez-le par e-mail ou enregistrez-le.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>Votre organisation n’a pas indiqué de contact pour le support. Adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>Votre support : %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>Usage Dashboard : une question</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Copiez le rapport et envoyez-le à %1.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
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
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Crédits à ce stade</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Identifiant de l’organisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1, soit %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>Arrêts demandés pendant cette session </translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>Exécutions vues par cette application </translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>Version du service</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce JSON n’est pas valide.</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Un objet JSON est attendu ici : {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
</context>
<context>
    <name>ud::TimeText</name>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1 j</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>voit tout</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>lance et arrête aussi des exécutions</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>gère aussi les agents et les jetons</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>jusqu’à révocation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>Nouveau &amp;jeton…</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>Chaque personne et chaque programme a son propre jeton. Son secret n’est affiché qu’une fois, à la création ; le service n’en conserve qu’une empreinte. Un jeton révoqué est refusé dès la demande suivante.</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>Secret du nouveau jeton</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>expiré (%1)</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>Voici le secret de « %1 », affiché cette seule fois. Copiez-le maintenant et transmettez-le de façon sûre.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>&amp;Nom, par exemple celui de la personne</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Rô&amp;le</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Validité</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>Révoquer « %1 » ?</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>Quiconque utilise ce jeton est déconnecté aussitôt. Les exécutions lancées avec lui continuent. La révocation est définitive ; un nouveau jeton peut être créé.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>Usage Dashboard reste actif</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>L’application continue de surveiller depuis la zone de notification. Pour la quitter, utilisez le menu de cette icône.</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>agents et conversations</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>La consommation n’est pas encore chargée.</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>%1 de toute la consommation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits used, of the allowance</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>prévision pour le mois : %1 crédits</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>données insuffisantes pour une prévision</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>même jour du mois dernier : %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>les crédits de message ont été épuisés aujourd’hui</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>les crédits de compétence ont été épuisés aujourd’hui</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>les crédits de message ont été épuisés le %1</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>les crédits de compétence ont été épuisés le %1</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>les crédits de message devraient être épuisés aujourd’hui</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>les crédits de compétence devraient être épuisés aujourd’hui</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>les crédits de message devraient être épuisés le %1</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>les crédits de compétence devraient être épuisés le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>%Ln exécution active, crédits à ce stade : %1</numerusform>
            <numerusform>%Ln exécutions actives, crédits à ce stade : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1 ; pour %Ln d’entre elles, active depuis au moins 5 minutes, environ %2 par heure</numerusform>
            <numerusform>%1 ; pour %Ln d’entre elles, actives depuis au moins 5 minutes, environ %2 par heure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1, soit environ %2 par heure</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>Consommation mensuelle</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>Quota mensuel : %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>Même jour du mois dernier</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>Exécutions en arrière-plan</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(agent supprimé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>background runs or chat, credits</comment>
        <translation>%1 : %2</translation>
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
        <translation>Mois en CSV…</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>Agents par mois en CSV…</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agents</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>Jours en CSV…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>Graphique en image…</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>Relevé mensuel en PDF…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>relevé</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Pages imprimables (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>Impossible d’écrire %1 : %2. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>ud::UsageModel</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>Messages, arrière-plan</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>Messages, conversations</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>Compétences, arrière-plan</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>Compétences, conversations</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
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
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>Revenir aux mois</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Usage by agent</source>
        <translation>Consommation par agent</translation>
    </message>
    <message>
        <source>Monthly usage table</source>
        <translation>Tableau de la consommation mensuelle</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Consommation quotidienne</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>Impossible de charger la consommation</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Rien n’est encore chargé</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>La consommation apparaît ici une fois chargée.</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>Tableau de la consommation quotidienne</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>Par agent, %1</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Crédits par mois</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>Crédits par jour, %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>en %1, aucun quota défini</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1, dépassement de %2</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Crédits de message</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Crédits de compétence</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>Part de l’arrière-plan</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>%1 en arrière-plan, %2 en conversations</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>Répartition des barres du graphique</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>Messages et compétences</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>Arrière-plan et conversations</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
</context>
<context>
    <name>ud::ViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>Un nom pour ce qui est affiché à présent : filtre, colonnes et ordre.</translation>
    </message>
</context>
</TS>
