<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>Acerca de Usage Dashboard</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>Muestra qué hacen y qué consumen los agentes en segundo plano, y permite detenerlos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>ud::AccessibleStopButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ud::AgentListPage</name>
    <message>
        <source>not enough history</source>
        <translation>historial insuficiente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Duración habitual</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>Agentes de la organización</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>&amp;Nuevo agente…</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>Un agente desactivado no se vuelve a iniciar; lo que está en curso continúa hasta que termine o se detenga. Los comandos disponibles los decide el operador del servicio.</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>puede iniciarse</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Crear agente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comando</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>Editar el agente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Iniciar una ejecución…</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>&amp;Formulario de entrada…</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>&amp;Formulario de entrada</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSON Schema (opcional)</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(un agente eliminado)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>Aún no hay conexión</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>Elija dónde se ejecutan sus agentes: en este equipo o en un servidor.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>Cargando los agentes en ejecución…</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>Nunca se ha cargado: el servicio no responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>Sin permiso para ver los agentes en ejecución</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>El filtro oculta todas las ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>Hay %Ln ejecución activa y no coincide con el filtro.</numerusform>
            <numerusform>Hay %Ln ejecuciones activas y ninguna coincide con el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>Sin conexión; última información: %1</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>Entonces no había nada en ejecución. No se sabe qué hay ahora.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>Las ejecuciones en segundo plano aparecen aquí en cuanto se inician. Los chats no aparecen nunca.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>Agentes en segundo plano</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Qué muestra la lista</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>«Agentes en ejecución» muestra exactamente las ejecuciones en segundo plano de su organización que están en cola o en curso: investigaciones, documentos y procesos con herramientas que trabajan durante minutos u horas sin que nadie los espere.</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>Un chat se responde mientras alguien espera. No es una ejecución en segundo plano y nunca aparece en la lista; lo que consumen los chats forma parte del consumo mensual.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>En cola: espera a que quede un sitio libre. Todavía no consume nada.</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>En curso: está trabajando y puede consumir créditos en cualquier momento.</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>Completada: ha hecho aquello para lo que se inició.</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>Cancelada: la detuvo alguien, o un límite.</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>Fallida: terminó con un error. Lo que había consumido queda cobrado.</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>Qué ocurre al detener</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>La ejecución se retira de la lista y su trabajo finaliza, junto con todo lo que había iniciado.</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>A partir de ese momento no consume nada más. Los detalles muestran la prueba: cuándo terminó el trabajo y que sus créditos están liquidados.</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>Si la ejecución se adelantó, la aplicación lo indica: ya se había completado o ya se había cancelado.</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>Qué no ocurre al detener</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>Los créditos ya consumidos no se reembolsan.</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>El trabajo terminado no se deshace: los documentos escritos y los mensajes enviados permanecen.</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>No impide que el agente se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>Los créditos de mensajes se consumen por lo que un agente lee y escribe; los de habilidades, por las herramientas que utiliza. Ambos se descuentan del cupo del mes en el momento de usarse, según la zona horaria de la organización.</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>Cuándo detener de inmediato</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>Se inició el agente equivocado, o con datos de entrada equivocados.</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>Se inició por error, o dos veces.</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>Lleva muchas veces más tiempo de lo habitual y nadie lo esperaba.</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>Sigue consumiendo sin avanzar.</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>Vuelve después de haberse detenido: busque qué lo inicia.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>Mire primero en «Por revisar»: cada fila dice por qué.</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>Indique un motivo al detener una ejecución. Queda en el historial, a la vista de todos.</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>Si una ejecución debe durar mucho, anote hasta cuándo está prevista: haga clic con el botón derecho en su fila.</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>Compare la previsión con el cupo antes de que acabe el mes, no después.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>Agente, etiqueta, persona…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>Detener selección…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>Agentes en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agente</numerusform>
            <numerusform>%Ln agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En curso %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En cola %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>Por revisar %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>Prevista hasta…</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>Quitar el plazo previsto</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>Detiene las ejecuciones seleccionadas, previa confirmación.</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>Iniciar una ejecución…</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>Iniciar una ejecución</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>Persona, agente, acción, motivo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>de %Ln, la más reciente</numerusform>
            <numerusform>de las %Ln más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>de %Ln en total</numerusform>
            <numerusform>de %Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>queued</source>
        <translation>se puso en cola</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>ya se había completado</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>ya se había cancelado</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>ya había fallado</translation>
    </message>
    <message>
        <source>created</source>
        <translation>se creó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>se modificó</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>se revocó</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>se anotó</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>se quitó la anotación</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>inició una ejecución</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>detuvo una ejecución</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>anotó hasta cuándo se prevé una ejecución</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>creó un agente</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>modificó un agente</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>creó un token</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>revocó un token</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>creó la organización</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>modificó la organización</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>se desactivó, porque el destinatario no quiere más avisos</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>modificó los avisos por webhook y correo</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>envió una prueba de los avisos</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>¿Quiere que Usage Dashboard siga observando?</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>Al cerrar la ventana se cierra Usage Dashboard.</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>La aplicación puede quedarse junto al reloj y seguir mostrando avisos, o cerrarse. Las ejecuciones nunca dependen de ella: continúan en ambos casos.</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>Las ejecuciones nunca dependen de ella: continúan, y también el servicio de este equipo. Los avisos solo llegan mientras la aplicación está abierta.</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>Esta pregunta se hace una sola vez. La respuesta se puede cambiar en Configuración → Conexión e inicio.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Este mensaje aparece una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>Quedarse junto al &amp;reloj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Mantener abierta la ventana</translation>
    </message>
</context>
<context>
    <name>ud::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Where do your agents run?</source>
        <translation>¿Dónde se ejecutan sus agentes?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>Busca el servicio en este equipo o lo inicia. Sigue trabajando cuando se cierra esta ventana.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>Su organización le ha dado una dirección y un token.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>o &amp;archivo de token</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>&amp;Solo ver: desde aquí no se inicia, detiene ni modifica nada</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>El token se guarda en el llavero del sistema, si lo hay. Un archivo de token solo se lee, nunca se copia.</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>El token se guarda en el llavero del sistema. Un archivo de token solo se lee, nunca se copia.</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>Aquí no hay llavero del sistema: el token se conserva solo durante esta sesión. Un archivo de token solo se lee, nunca se copia.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Archivo de token</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>Escriba la dirección, empezando por https://</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>Indique el token o un archivo, pero no ambos.</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>Escriba el token o elija su archivo.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>ud::ConsumptionChart</name>
    <message>
        <source>Consumption over time</source>
        <translation>Consumo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
</context>
<context>
    <name>ud::CreditText</name>
    <message>
        <source>under 1</source>
        <comment>credits</comment>
        <translation>menos de 1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 message and %2 skill credits</source>
        <translation>%1 créditos de mensajes y %2 de habilidades</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>menos del %1</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>%1 de mensajes</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 de habilidades</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>Aquí no hay llavero del sistema: el token se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>Último envío (%1): llegó. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>Último envío (%1): falló y se volverá a intentar. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>Último envío (%1): falló. %2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>Desactivado (%1): el destinatario no quiere más avisos.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: the test arrived. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: la prueba llegó. %2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: la prueba falló. %2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>Seleccione una ejecución para ver aquí sus detalles.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>Entrada y resultado</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Earlier runs of this agent</source>
        <translation>Ejecuciones anteriores de este agente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>%Ln ejecución seleccionada</numerusform>
            <numerusform>%Ln ejecuciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos hasta ahora</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>Se inició sin datos de entrada.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Aún no hay ningún resultado.</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>Terminó sin resultado.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ud::ErrorText</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>No se puede acceder al servicio. ¿Está en marcha y es correcta la dirección?</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>La conexión se cortó antes de recibir la respuesta completa.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado del servicio, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>La dirección responde con una redirección. No se sigue, para que el token no llegue a ningún otro servidor. Escriba la dirección definitiva.</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>Esta conexión es solo para ver; no se envió nada.</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>La respuesta era mayor de lo que cabe esperar y no se leyó.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún no hay conexión.</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>La dirección debe tener la forma https://agents.example.org, sin nombre de usuario, contraseña ni consulta.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>Un token solo se envía por https o a este equipo. Use una dirección https.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>El token contiene caracteres que ningún token tiene. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>No se conoce ningún token para este servidor. Escríbalo o indique un archivo de token.</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>El programa agentsd no se encontró junto a este ni en PATH, o no se puede iniciar. Instale el paquete agentsd.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>No se puede leer el archivo de token %1. Compruebe su nombre y su propietario.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>Otros usuarios pueden leer el archivo de token %1. Corríjalo con: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>El archivo de token %1 debe contener una sola línea con el token.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>El llavero del sistema no entrega el token: %1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>No se pudo iniciar el servicio en este equipo: %1</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>El token no se acepta. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>El servicio no conoce este elemento, o pertenece a otra organización.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>Demasiadas solicitudes. El servicio pide esperar un momento.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>El servicio no está disponible en este momento.</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>El disco del servicio está lleno.</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>La respuesta no es de un servicio de Usage Dashboard, o es de otra versión.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>Esta ejecución ha terminado; no se anotó nada.</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1: no se anotó el plazo previsto. %2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1: ya no tiene plazo previsto; se volverá a señalar cuando resulte inusual.</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1: %2. Hasta entonces no se señalará.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>Hasta entonces no se señalará por duración inusual, silencio o larga espera en cola. Todas las personas de la organización ven esta nota. No cambia nada en la propia ejecución.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>Por qué tarda, por ejemplo: importación de cierre de trimestre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>Ese momento ya ha pasado. Elija uno posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>Anotar este plazo</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>¿Hasta cuándo se prevé que dure «%1»?</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>Ningún estado empieza por «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>Ningún indicador se llama «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>Las palabras se buscan en agente, etiqueta y persona. También: %1.</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>lleva %1× la duración habitual de este agente (%2)</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>sin actualizaciones desde hace %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>en cola desde hace %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>de vuelta por %1 vez desde %2</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>prevista hasta %1</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>prevista hasta %1: %2</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>de duración inusual</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>con larga espera</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>de vuelta</translation>
    </message>
</context>
<context>
    <name>ud::FormPreview</name>
    <message>
        <source>Input of %1</source>
        <comment>an agent</comment>
        <translation>Entrada de %1</translation>
    </message>
    <message>
        <source>This agent was created without an input form: its input is given as JSON.</source>
        <translation>Este agente se creó sin formulario de entrada: su entrada se indica en JSON.</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>Lo que se pide al iniciar una ejecución de este agente. El formulario se definió al crear el agente y ya no cambia.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
</context>
<context>
    <name>ud::HistoryModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Detenida por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ud::HistoryPage</name>
    <message>
        <source>Search ended runs …</source>
        <translation>Buscar ejecuciones terminadas…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>Ejecuciones terminadas</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>Volver a ejecutar…</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>Los administradores y propietarios pueden iniciar ejecuciones mientras haya conexión.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>No se pudo cargar el historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>Aún no ha terminado ninguna ejecución</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>Las ejecuciones aparecen aquí cuando se han completado, han fallado o se han detenido.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Detenida por %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Iniciada por %1</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>resultado «%1»</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>detenida por %1</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>iniciada por %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>motivo «%1»</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>Ninguna ejecución terminada coincide con: %1.</translation>
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
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Escriba al menos %Ln carácter.</numerusform>
            <numerusform>Escriba al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Escriba como máximo %Ln carácter.</numerusform>
            <numerusform>Escriba como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>Este texto no sigue el formato que espera el agente: %1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>Escriba un número entero, por ejemplo %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>Escriba un número, por ejemplo %1.</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>El valor debe ser mayor que %1.</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>El valor debe ser mayor o igual que %1.</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>El valor debe ser menor que %1.</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>El valor debe ser menor o igual que %1.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>«%1» no sigue el formato que espera el agente: %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Escriba al menos %Ln línea.</numerusform>
            <numerusform>Escriba al menos %Ln líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Escriba como máximo %Ln línea.</numerusform>
            <numerusform>Escriba como máximo %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>Este JSON no es válido. Un texto va entre comillas rectas, por ejemplo &quot;uno&quot;; un objeto, entre llaves, por ejemplo {&quot;pages&quot;: 12}.</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>Aquí se espera un JSON de este tipo: %1.</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>%1, si no se indica nada</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Un valor por línea</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ud::InputForm</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>%1 de mensajes</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 de habilidades</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1, sin cobrar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
</context>
<context>
    <name>ud::LetterController</name>
    <message>
        <source>The letter is being written …</source>
        <translation>Se está creando el informe mensual…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>No se pudo crear el informe mensual: %1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>Los meses y días de consumo siguen siempre la zona horaria de la organización. Las preguntas previas a una detención, los resultados, las exportaciones y el informe mensual indican siempre los créditos con precisión de milésimas.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>Mostrar las &amp;horas en</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>La zona de este equipo (%1)</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>La zona de la organización</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>La zona de la organización (%1)</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>&amp;Créditos en las listas</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>Exactos, como %1</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>Créditos enteros, como %1</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>Sí: nada se mueve, se desvanece ni parpadea</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>Co&amp;nectar a…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>&amp;Organización…</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>Solo los propietarios gestionan la organización.</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>&amp;Quién hizo qué…</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>Agentes en segun&amp;do plano</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>&amp;Registrador de vuelo…</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>Contactar con so&amp;porte…</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>Ac&amp;erca de Usage Dashboard</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Iniciar una ejecución…</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>&amp;Salir del ensayo</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>&amp;Todas las organizaciones…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>E&amp;nsayo…</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>Practicar la detención sin detener nada</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>actualizado: %1</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>Última información (%1): %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Aún no se ha cargado nada</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>Ensayo — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>Consumo de %1: %2 (%3 del total).</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>Consumo de %1: %2. No hay cupo fijado.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>Consumo de %1: %2 de %3 créditos de mensajes (%4) y %5 de %6 créditos de habilidades (%7).</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>Consumo de %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>El mes ha terminado. Cifras a fecha de %1.</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>El mes sigue en curso. Cifras a fecha de %1.</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>Las horas corresponden a %1. Detener una ejecución evita más consumo, pero no reembolsa nada.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>Hay muy pocos datos para una previsión.</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>Previsión para todo el mes: %1 créditos de mensajes y %2 de habilidades (en cuatro de cada cinco casos).</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>Agentes con mayor consumo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>Ejecuciones terminadas más largas</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>Las más largas de las últimas ejecuciones terminadas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Ejecuciones detenidas</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>No se detuvo ninguna ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBar</name>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Result of each run</source>
        <translation>Resultado de cada ejecución</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>Guarda el resultado de cada ejecución como tabla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>Duración inusual</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>De vuelta tras detenerse</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>Detención sin confirmar</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>Cupo casi agotado</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Cupo agotado</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>detenida, pero aún no se ha confirmado el fin de su trabajo</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>el cupo de este mes está agotado</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>se ha consumido el %1 % del cupo de este mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>%Ln asunto por revisar</numerusform>
            <numerusform>%Ln asuntos por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticesMenu</name>
    <message>
        <source>&amp;Notices</source>
        <translation>Av&amp;isos</translation>
    </message>
    <message>
        <source>None for an &amp;hour</source>
        <translation>Ninguno durante una &amp;hora</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>Ninguno hasta &amp;mañana</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>&amp;Reanudar desde ahora</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>Se da un solo aviso por ejecución, agrupado con los que llegan al mismo tiempo, y como máximo uno por minuto.</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>Para no recibir avisos durante un rato, use «Avisos» en el menú «Ver». Que el escritorio los muestre depende de su propio modo «No molestar».</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>El propio servicio avisa, en inglés, a quienes no están presentes: una sola vez por ejecución, junto con lo que llega al mismo tiempo, y como máximo una vez por minuto.</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>Enviar los avisos a un &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>Nuevo &amp;secreto…</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>Cada aviso va firmado (Standard Webhooks) para que el destinatario pueda comprobar que es auténtico. El secreto se muestra una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Secreto del webhook</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>Enviar los avisos por c&amp;orreo</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>A las di&amp;recciones</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>ana@example.org, luis@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>De qué se avisa:</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar una &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>El operador de este servicio no ha configurado ningún servidor de correo; el envío por correo no se puede activar.</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>El secreto del webhook, que se muestra solo esta vez. Cópielo ahora y entrégueselo al destinatario.</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>Guarde primero; la prueba se envía adonde van los avisos.</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>¿Nuevo secreto para el webhook?</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>El actual deja de valer de inmediato: hasta que el destinatario conozca el nuevo, tomará los avisos por falsos.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar el actual</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>La dirección del webhook no se acepta. Debe empezar por https:// y llevar a la internet pública; el operador del servicio puede permitir otras.</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>Indique de 1 a 20 direcciones de correo, separadas por comas.</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>No está activado ni el webhook ni el correo.</translation>
    </message>
</context>
<context>
    <name>ud::OnceSecret</name>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>ud::OrganizationPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>Los meses y días de consumo empiezan y terminan según esta zona, también los ya pasados.</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>La organización tiene un c&amp;upo mensual</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>Créditos de &amp;mensajes</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>Créditos de &amp;habilidades</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>A quién se escribe con «Contactar con soporte»:</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>Cam&amp;biar a esta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>Todas las organizaciones a las que se ha conectado, con datos nuevos cada medio minuto mientras esta ventana está abierta. Desde aquí no se modifica nada.</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>Aún no se ha conectado a ninguna organización: Conexión → Conectar a…</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>credits used, allowed, and the share</comment>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>needs a look</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>Créditos de mensajes este mes</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>Créditos de habilidades este mes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos de</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1, actual</translation>
    </message>
</context>
<context>
    <name>ud::OwnerController</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Revocado.</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>Avisos por webhook y correo</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Enviando una prueba…</translation>
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
        <translation>Cam&amp;biar a</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>solo ver</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>O&amp;lvidar</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>Registrador de vuelo</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>Lo que esta aplicación ha visto de las ejecuciones, incluidas las que ya no están en la lista. Se guarda en este equipo, contiene solo nombres de agentes, identificadores y horas, y lo más antiguo se borra por sí solo.</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>Agente o ejecución…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>No se ha visto nada al respecto.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>Registrador de vuelo: guardado</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>Registrador de vuelo: %1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>Salir del ensayo</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>Ensayo: aquí nada es real. Detener no detiene nada.</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>Qué se ensaya</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>Empieza desde el principio lo que se ensaya</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>Cierra esta ventana; la real sigue como estaba</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1 Para probar: %2</translation>
    </message>
</context>
<context>
    <name>ud::RunCellText</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>Detenida; confirmando el fin del trabajo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>Ya terminada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>Sin respuesta: sigue en la lista, reintentando</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En cola desde el %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos usados</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1; no se notificó todo su consumo</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Detenida por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>Prueba de la detención</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>motor %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>contenida por %1</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>el trabajo terminó (%1)</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>aún no se ha confirmado el fin del trabajo</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>los créditos están liquidados</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>los créditos aún no están liquidados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the work has ended, the credits are settled</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>nunca; terminó en la cola</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>aún no iniciada</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos consumidos</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos hasta ahora</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Prevista hasta</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>Esta ejecución ha terminado.</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>Esta ejecución se está deteniendo.</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>último estado visto: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>después ya no figura en la lista</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>detención solicitada (%1), sin respuesta conocida</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>detención solicitada (%1): %2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>Una mañana normal</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>Completada justo antes</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>Detenida por otra persona</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>El trabajo no termina</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>Vuelve una y otra vez</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>La respuesta se pierde</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>La conexión va y viene</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>Se rechaza la detención</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>5000 ejecuciones</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>Hay cuatro agentes en curso y uno en cola, e Invoice Reader tarda cuatro veces lo habitual.</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>Cualquier ejecución que detenga se completa por sí sola un momento antes de que llegue su orden de detención.</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>Cualquier ejecución que detenga ya la había detenido un administrador un momento antes.</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>Por una ejecución detenida ya no se cobra nada, pero durante más de un minuto nadie puede asegurar que su trabajo haya terminado.</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>Una programación vuelve a iniciar cada agente pocos segundos después de que se detenga.</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>Su orden de detención llega, pero la conexión se corta antes de recibir la respuesta.</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>Cada cuarenta y cinco segundos, la conexión desaparece durante quince.</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>Su rol acaba de rebajarse a observador, y la aplicación aún no lo sabe.</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>Muchísimas ejecuciones cambian sin parar, y unas pocas tardan demasiado.</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>seleccione Invoice Reader, lea por qué se señala y deténgalo.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>detenga Site Auditor y lea qué dice la aplicación en lugar de «Detenida».</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>detenga Contract Checker y mire después en Ver → Quién hizo qué para saber quién fue.</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>detenga Invoice Reader y observe la frase de abajo durante medio minuto.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>detenga Site Auditor, espere a que vuelva y deténgalo otra vez, desactivándolo con la detención.</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>detenga Document Digest y espere a ver qué averigua la aplicación.</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>abra la pregunta previa a una detención y déjela abierta hasta que se pierda la conexión.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>detenga Site Auditor, pulse después «Actualizar» y mire los botones «Detener».</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>elija «Por revisar», seleccione todo con Control+A y detenga esas ejecuciones; si son más de diez, hay que escribir cuántas son.</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>La ejecución se detuvo, pero su trabajo aún no ha terminado. En un caso real, nada de lo que aún hace se cobraría y el servicio seguiría intentándolo; si tarda mucho, avise al operador.</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>La ejecución se detuvo y algo vuelve a iniciar el agente. En un caso real, esta ejecución habría terminado; contra la siguiente solo sirve desactivar el agente o poner fin a esa programación.</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>La ejecución se detuvo, aunque la respuesta se perdió. En un caso real, se habría detenido una sola vez: la aplicación preguntó qué había sido de ella y volvió a enviar la misma orden.</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>La ejecución se detuvo. En un caso real, habría terminado: lo que había consumido queda cobrado, nada de lo posterior se cobra y lo que había terminado no se deshace.</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>La ejecución se había completado antes de que llegara su orden. En un caso real, no se habría detenido nada: su resultado está disponible y lo que consumió queda cobrado.</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>Otra persona la había detenido antes. En un caso real, su orden no habría cambiado nada; «Quién hizo qué» indica quién fue.</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>La ejecución había fallado antes de que llegara su orden. En un caso real, no se habría detenido nada.</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>La detención se rechazó y la ejecución continúa. En un caso real, seguiría consumiendo créditos: pida a un administrador que la detenga o que le dé el rol necesario.</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>El servicio no conoce esta ejecución. En un caso real, ya no quedaría nada que detener.</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>No llegó ninguna respuesta. En un caso real, nadie sabría aún si la ejecución ha terminado: dela por en curso hasta que la aplicación tenga una respuesta.</translation>
    </message>
</context>
<context>
    <name>ud::ServicePage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Finalizar…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>El servicio ejecuta los agentes y lleva el registro de créditos. Sigue activo al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>En marcha desde el %1, en %2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>Datos del servicio: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>¿Finalizar el servicio en este equipo?</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>Las ejecuciones que estén trabajando terminan con él: fallan, o vuelven a empezar con el servicio si su comando así lo indica. Lo consumido hasta entonces se mantiene. Las ejecuciones en cola esperan.</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Finalizar el servicio</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantenerlo en marcha</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>Se le ha pedido que finalice.</translation>
    </message>
</context>
<context>
    <name>ud::SessionPage</name>
    <message>
        <source>&amp;Connect to …</source>
        <translation>&amp;Conectar a…</translation>
    </message>
    <message>
        <source>&amp;News of runs</source>
        <translation>&amp;Novedades de las ejecuciones</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>Dos veces por minuto, para conexiones que se pagan por volumen</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>Al cerrar la ventana, la aplicación sigue junto al &amp;reloj</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>Sigue observando y mostrando avisos. Las ejecuciones nunca dependen de que la aplicación esté abierta.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>Este escritorio no tiene espacio junto al reloj: al cerrar la ventana se cierra la aplicación. Las ejecuciones continúan.</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>Abrir al iniciar &amp;sesión en este equipo</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Conectado a este equipo</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>Conectado a la demostración de este equipo</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>Conexión e inicio</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
</context>
<context>
    <name>ud::ShortcutsPage</name>
    <message>
        <source>Page Agents</source>
        <translation>Página Agentes</translation>
    </message>
    <message>
        <source>Page Usage</source>
        <translation>Página Consumo</translation>
    </message>
    <message>
        <source>Page History</source>
        <translation>Página Historial</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Volver a cargar todo</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>Detener las ejecuciones seleccionadas, previa confirmación</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Seleccionar todo lo que hay en la lista</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas seleccionadas como texto</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>En un gráfico: el período anterior; Derecha: el siguiente</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>En el gráfico de meses: sus días; Escape vuelve atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>Qué son los agentes en segundo plano</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>Salir de la aplicación; las ejecuciones continúan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>No se puede iniciar ningún agente: un propietario tiene que crear o activar uno.</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>El agente está desactivado o ya no existe.</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>%1 está en cola; aparece entre los agentes en ejecución.</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>No se inició ninguna ejecución: %1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 no se inició: %2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>Iniciar una ejecución</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>Trabaja en segundo plano y consume créditos hasta que termina o se detiene.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>Su finalidad, para encontrarla después</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>Créditos de &amp;mensajes (máx.)</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>Créditos de &amp;habilidades (máx.)</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>Sin límite; si lo hay, se detiene al alcanzarlo</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Iniciar ejecución</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No iniciar</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>¿Volver a ejecutar «%1»?</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>Empieza desde el principio con la misma entrada y vuelve a consumir créditos; la ejecución anterior consumió %1.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Volver a ejecutar</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1: indique una cantidad mayor que 0, con tres decimales como máximo, por ejemplo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>Hay %Ln campo de la entrada por revisar.</numerusform>
            <numerusform>Hay %Ln campos de la entrada por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>La entrada es mayor de lo que acepta el servicio: 256 KiB como máximo.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>ud::StartRule</name>
    <message>
        <source>Your role, viewer, may not start runs. Ask an administrator.</source>
        <translation>Su rol, observador, no permite iniciar ejecuciones. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1. Para iniciar se necesita conexión.</translation>
    </message>
</context>
<context>
    <name>ud::StateChip</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>En directo, dos veces por minuto</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>En directo, cada pocos segundos</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>Agente equivocado</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>Iniciada por error</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>Va en la dirección equivocada</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>Duración inusual</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>Preocupación por los créditos</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Presupuesto alcanzado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos consumidos</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>Detención solicitada</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Trabajo terminado</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>Créditos liquidados</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>De nuevo en cola</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>completada (%1)</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>cancelada (%1)</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>fallida (%1): %2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>fallida (%1)</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1. No se envió nada.</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>No se pudo leer el estado de %1, por lo que no se envió nada: %2</translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>No se pudo leer el estado de %Ln ejecución, por lo que no se envió nada para ella: %1</numerusform>
            <numerusform>No se pudo leer el estado de %Ln ejecuciones, por lo que no se envió nada para ellas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>No hay conexión con el servicio desde %1; no se puede detener nada hasta que se restablezca.</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>Mientras tanto: %1. Ya no queda nada que detener.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>%Ln de estas ejecuciones ha terminado mientras tanto.</numerusform>
            <numerusform>%Ln de estas ejecuciones han terminado mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>%1 está desactivado; no se volverá a iniciar hasta que un propietario lo active.</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>No se desactivó el agente: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1, ejecución %2, %3</translation>
    </message>
</context>
<context>
    <name>ud::StopDelegate</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos hasta ahora</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Ritmo hasta ahora</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>Ejecuciones que se van a detener</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>Los créditos ya consumidos no se reembolsan. El trabajo terminado no se deshace. Detener una ejecución evita más consumo.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Nota (opcional)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>¿Qué deberían saber los demás sobre esta detención?</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>&amp;Desactivar también este agente, para que nada vuelva a iniciarlo</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>Detener agente</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar continuar</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>¿Detener «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>¿Detener %Ln ejecución?</numerusform>
            <numerusform>¿Detener %Ln ejecuciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>aún no iniciada</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>aprox. %1 por hora</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>Créditos (mens. + hab.)</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>La nota puede tener %1 caracteres; tiene %2.</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>Solo un propietario puede desactivar un agente.</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>Esta conexión es solo para ver.</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>Su rol, observador, no permite detener ejecuciones. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún no hay conexión.</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1. Para detener se necesita conexión.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>Su rol aún no se conoce.</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>detenida (%1), %2 consumidos</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>detenida (%1), pero aún no se ha confirmado el fin del trabajo. Tarda más de lo debido; el servicio sigue intentándolo.</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>detenida (%1); confirmando el fin del trabajo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>ya completada</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>ya completada (%1)</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>ya cancelada</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>ya cancelada (%1)</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>ya fallida</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>ya fallida (%1)</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>no encontrada: el servicio no conoce (o ya no conoce) esta ejecución</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>detención rechazada: %1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>sin respuesta: sigue en la lista, reintentando</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>sin respuesta: sigue en la lista</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln detenida</numerusform>
            <numerusform>%Ln detenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%Ln detenida; confirmando el fin del trabajo</numerusform>
            <numerusform>%Ln detenidas; confirmando el fin del trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>%Ln deteniéndose</numerusform>
            <numerusform>%Ln deteniéndose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>%Ln ya había terminado</numerusform>
            <numerusform>%Ln ya habían terminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln detención rechazada</numerusform>
            <numerusform>%Ln detenciones rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sin respuesta</numerusform>
            <numerusform>%Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>Esto es lo que pide el soporte. No contiene tokens, datos de entrada ni resultados. Nada se envía por sí solo: léalo, añada lo que haya visto y después cópielo, envíelo por correo o guárdelo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>Su organización no ha indicado un contacto de soporte. Consulte al propietario.</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>Su soporte: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>Usage Dashboard: una pregunta</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>No se pudo abrir ningún programa de correo. Copie el informe y envíelo a %1.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::SupportReport</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos hasta ahora</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Identificador de la organización</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1, es decir, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>Detenciones solicitadas en esta sesión</translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>Ejecuciones que esta aplicación ha visto</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>Versión del servicio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Este JSON no es válido.</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Aquí se espera un objeto JSON: {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
</context>
<context>
    <name>ud::TimeText</name>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
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
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>lo ve todo</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>también inicia y detiene ejecuciones</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>también gestiona agentes y tokens</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>durante 90 días</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>durante 30 días</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>durante un año</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>hasta que se revoque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>&amp;Nuevo token…</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>Cada persona y cada programa tiene su propio token. Su secreto se muestra una sola vez, al crearlo; el servicio solo conserva una huella de él. Un token revocado se rechaza desde la siguiente solicitud.</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>Secreto del nuevo token</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>caducado (%1)</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>El secreto de «%1», que se muestra solo esta vez. Cópielo ahora y entréguelo de forma segura.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>N&amp;ombre (p. ej., de la persona)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ro&amp;l</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Validez</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>¿Revocar «%1»?</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>Quien use este token pierde el acceso de inmediato. Las ejecuciones iniciadas con él continúan. No se puede deshacer; se puede crear un token nuevo.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>Usage Dashboard sigue activo</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>Sigue observando junto al reloj. Para salir, use el menú de este icono.</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>todos los agentes y chats</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>El consumo aún no se ha cargado.</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>%1 de todo lo consumido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits used, of the allowance</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>previsión del mes: %1 créditos</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>muy pocos datos para una previsión</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>mismo día del mes pasado: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>los créditos de mensajes se agotaron hoy</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>los créditos de habilidades se agotaron hoy</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>los créditos de mensajes se agotaron el %1</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>los créditos de habilidades se agotaron el %1</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>los créditos de mensajes se agotarán probablemente hoy</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>los créditos de habilidades se agotarán probablemente hoy</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>los créditos de mensajes se agotarán probablemente el %1</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>los créditos de habilidades se agotarán probablemente el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>%Ln ejecución activa: %1 hasta ahora</numerusform>
            <numerusform>%Ln ejecuciones activas: %1 hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1; de ellas, %Ln con 5 minutos o más de trabajo, aprox. %2 por hora</numerusform>
            <numerusform>%1; de ellas, %Ln con 5 minutos o más de trabajo, aprox. %2 por hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1, aprox. %2 por hora</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>Consumo mensual</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>Cupo mensual: %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>Mismo día del mes pasado</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(un agente eliminado)</translation>
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
        <translation>Meses como CSV…</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>Agentes por mes como CSV…</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>Días como CSV…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>Gráfico como imagen…</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>Informe mensual como PDF…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Páginas imprimibles (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>ud::UsageModel</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>Mensajes, segundo plano</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>Mensajes, chats</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>Habilidades, segundo plano</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>Habilidades, chats</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
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
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>Volver a los meses</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Usage by agent</source>
        <translation>Consumo por agente</translation>
    </message>
    <message>
        <source>Monthly usage table</source>
        <translation>Tabla del consumo mensual</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Consumo diario</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>No se pudo cargar el consumo</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Aún no se ha cargado nada</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>El consumo aparece aquí en cuanto se carga.</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>Tabla del consumo diario</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>Por agente, %1</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Créditos por mes</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>Créditos por día, %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>en %1, sin cupo fijado</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1, %2 por encima</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensajes</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidades</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>Segundo plano frente a chats</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>%1 en segundo plano, %2 en chats</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>Cómo se dividen las barras del gráfico</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>Mensajes y habilidades</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>Segundo plano y chats</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
</context>
<context>
    <name>ud::ViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>Vistas &amp;guardadas</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>G&amp;uardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>Un nombre para lo que se muestra ahora: filtro, columnas y orden.</translation>
    </message>
</context>
</TS>
