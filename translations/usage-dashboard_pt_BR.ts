<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>Sobre o Usage Dashboard</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>Mostra o que os agentes em segundo plano estão fazendo e consumindo, e permite pará-los.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>ud::AccessibleStopButton</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ud::AgentListPage</name>
    <message>
        <source>not enough history</source>
        <translation>histórico insuficiente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Duração habitual</translation>
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
        <translation>De&amp;sativar</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>Agentes da organização</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>&amp;Novo agente…</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>Um agente desativado não é mais iniciado; o que já está em execução continua até terminar ou ser parado. Os comandos disponíveis são definidos pelo operador do serviço.</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>pode ser iniciado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Novo agente</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Criar agente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comando</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>Editar agente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Iniciar execução…</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>&amp;Formulário de entrada…</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>&amp;Formulário de entrada</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSON Schema, ou deixe vazio</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(um agente removido)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>Percentual</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda sem conexão</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>Escolha onde seus agentes são executados: neste computador ou em um servidor.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>Carregando os agentes em execução…</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>Nada carregado: o serviço não responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Login necessário</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>Sem permissão para ver os agentes em execução</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>O filtro oculta todas as execuções</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%Ln execução está ativa e não corresponde ao filtro.</numerusform>
            <numerusform>%Ln execuções estão ativas, nenhuma corresponde ao filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>Offline, última conexão: %1</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>Nada estava em execução naquele momento. Não se sabe o que está em execução agora.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada em execução</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>As execuções em segundo plano aparecem aqui assim que começam. Chats nunca aparecem.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>Agentes em segundo plano</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>O que a lista mostra</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>“Agentes em execução” mostra exatamente as execuções em segundo plano da sua organização que estão na fila ou em execução: pesquisas, documentos, fluxos de trabalho com ferramentas, que levam minutos ou horas sem que ninguém fique esperando.</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>Um chat é respondido enquanto alguém espera. Ele não é uma execução em segundo plano e nunca aparece na lista; o que os chats consomem faz parte do consumo mensal.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>O que significa cada status</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>Na fila: aguarda uma vaga. Ainda não consome nada.</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>Em execução: está trabalhando e pode consumir créditos a qualquer momento.</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>Concluída: fez o trabalho para o qual foi iniciada.</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>Cancelada: foi parada por alguém ou por um limite.</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>Com falha: terminou com um erro. O que ela consumiu continua cobrado.</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>O que acontece ao parar</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>A execução sai da lista, e seu trabalho é encerrado junto com tudo o que ela iniciou.</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>A partir daí, ela não consome mais nada. Os detalhes comprovam isso: mostram quando o trabalho terminou e que os créditos foram contabilizados.</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>Se a execução foi mais rápida, o aplicativo avisa: ela já estava concluída ou já estava cancelada.</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>O que não acontece ao parar</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>Créditos já usados não são reembolsados.</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>O trabalho concluído não é desfeito: documentos escritos e mensagens enviadas permanecem.</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>Parar não impede que o agente seja iniciado de novo.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>Créditos de mensagem são usados para o que um agente lê e escreve; créditos de habilidade, para as ferramentas que ele usa. Ambos são descontados da cota do mês no momento do uso, no fuso horário da organização.</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>Quando parar imediatamente</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>O agente errado foi iniciado, ou com a entrada errada.</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>A execução foi iniciada por engano, ou duas vezes.</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>Ela dura várias vezes mais que o habitual, e isso não era esperado.</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>Ela continua consumindo sem avançar.</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>Ela volta depois de parada: descubra o que a inicia.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Boas práticas</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>Veja “A verificar” primeiro: cada linha ali diz o motivo.</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>Informe um motivo ao parar uma execução. Ele fica no histórico, visível para todos.</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>Se uma execução deve mesmo demorar, registre até quando ela é esperada: clique com o botão direito na linha.</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>Compare a previsão com a cota antes do fim do mês, não depois.</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>Filtrar por agente, rótulo, pessoa…</translation>
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
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>Parar seleção…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>Agentes em execução</translation>
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
        <translation>Em execução %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Na fila %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>A verificar %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>Esperada até…</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>Não é mais esperada</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>As execuções selecionadas são paradas após confirmação.</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>Iniciar execução…</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>Iniciar execução</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>Pessoa, agente, ação, motivo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar…</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>de %Ln (mais recentes)</numerusform>
            <numerusform>dos %Ln mais recentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>de %Ln no total</numerusform>
            <numerusform>de %Ln no total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>já estava concluída</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>já estava cancelada</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>já tinha falhado</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogado</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>registro removido</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>iniciou uma execução</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>parou uma execução</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>registrou até quando uma execução é esperada</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>criou um agente</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>alterou um agente</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>criou um token</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>revogou um token</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>criou a organização</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>alterou a organização</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>O que fez</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>desativado, pois o destinatário não quer mais receber</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>alterou as notificações por webhook e e-mail</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>enviou um teste das notificações</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>Não foi possível criar a pasta.</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>O Usage Dashboard deve continuar acompanhando as execuções?</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>Fechar a janela encerra o Usage Dashboard.</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>Ele pode ficar ao lado do relógio e continuar enviando notificações, ou ser encerrado. As execuções nunca dependem dele: elas continuam em ambos os casos.</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>As execuções nunca dependem dele: elas continuam, assim como o serviço deste computador. As notificações só chegam enquanto o aplicativo está aberto.</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>Esta pergunta é feita uma única vez. Para mudar depois: Configurações → Conexão e início.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Este aviso aparece uma única vez.</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>Manter ao lado do &amp;relógio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>Manter a &amp;janela aberta</translation>
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
        <translation>Onde seus agentes são executados?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>Encontra o serviço neste computador ou o inicia. Ele continua funcionando quando esta janela é fechada.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Um servidor</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>Sua organização forneceu um endereço e um token.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>ou &amp;arquivo de token</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>&amp;Somente visualização: daqui nada é iniciado, parado ou alterado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>O token fica guardado no seu chaveiro, se houver um. Um arquivo de token é apenas lido, nunca copiado.</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>O token fica guardado no seu chaveiro. Um arquivo de token é apenas lido, nunca copiado.</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>Não há chaveiro aqui: o token fica guardado apenas nesta sessão. Um arquivo de token é apenas lido, nunca copiado.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Arquivo de token</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>Digite o endereço, começando com https://</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>Informe o token ou um arquivo, não ambos.</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>Digite o token ou escolha o arquivo.</translation>
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
        <translation>Consumo ao longo do tempo</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
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
        <translation>%1 créditos de mensagem e %2 de habilidade</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>menos de %1</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>%1 mensagem</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 habilidade</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>Não há chaveiro aqui: o token fica guardado apenas nesta sessão.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>Última entrega (%1): bem-sucedida. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>Última entrega (%1): falhou e será tentada de novo. %2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>Última entrega (%1): falhou. %2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>Desativado (%1): o destinatário não quer mais notificações.</translation>
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
        <translation>%1: o teste foi entregue. %2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: o teste falhou. %2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>Selecione uma execução para ver os detalhes aqui.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Detalhes da execução</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>Entrada e resultado</translation>
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
        <translation>Execuções anteriores deste agente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>%Ln execução selecionada</numerusform>
            <numerusform>%Ln execuções selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos até agora</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>Foi iniciada sem entrada.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Ainda não há resultado.</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>Terminou sem resultado.</translation>
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
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>Não foi possível acessar o serviço. Ele está em execução, e o endereço está correto?</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>A conexão foi interrompida antes de a resposta chegar completa.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Não foi possível verificar o certificado do serviço, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>O endereço responde com um redirecionamento. Ele não é seguido, para que o token não chegue a nenhum outro servidor. Digite o endereço final.</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>Esta conexão é somente para visualização; nada foi enviado.</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>A resposta era maior do que se poderia esperar e não foi lida.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ainda sem conexão.</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>O endereço deve ter a forma https://agents.example.org, sem nome de usuário, senha nem consulta.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>Um token só é enviado por https ou para este computador. Use um endereço https.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>O token contém caracteres que nenhum token tem. Copie-o de novo.</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>Nenhum token é conhecido para este servidor. Digite-o ou informe um arquivo de token.</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>O programa agentsd não foi encontrado junto a este nem no PATH, ou não pode ser iniciado. Instale o pacote agentsd.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>Não foi possível ler o arquivo de token %1. Verifique o nome e o dono do arquivo.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>O arquivo de token %1 pode ser lido por outros. Para impedir isso, use: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>O arquivo de token %1 deve conter uma linha com o token.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>O chaveiro não fornece o token: %1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>Não foi possível iniciar o serviço neste computador: %1</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>O token não é aceito. Faça login de novo.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Sua função não permite isso.</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>O serviço não conhece este item, ou ele pertence a outra organização.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>Solicitações demais. O serviço pede que você aguarde um momento.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>O serviço não está disponível no momento.</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>O disco do serviço está cheio.</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>A resposta não é de um serviço Usage Dashboard, ou é de outra versão.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>Esta execução já terminou; nada foi registrado.</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1: o prazo não foi registrado. %2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1: não é mais esperada; volta a ser destacada se sair do normal.</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1: %2. Até lá, não será destacada.</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>Até lá, a execução não é destacada por demora incomum, falta de atualização ou muito tempo na fila. Todos na organização veem esta observação. Nada muda na execução em si.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>Por que demora, p. ex.: fechamento do trimestre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>Este horário já passou. Escolha um posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>Marcar como esperada</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>Até quando “%1” deve ficar em execução?</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>Nenhum status começa com “%1”. Opções: %2.</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>Nenhuma sinalização se chama “%1”. Opções: %2.</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>As palavras são procuradas em agente, rótulo e pessoa. Ou use: %1.</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>%1ª</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1ª</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1ª</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1ª</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>já dura %1× o habitual deste agente (%2)</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>sem atualização há %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>na fila há %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>de volta pela %1 vez desde %2</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>esperada até %1</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>esperada até %1: %2</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>demora incomum</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sem atualização</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>muito tempo na fila</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>retorno após parada</translation>
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
        <translation>Este agente foi criado sem formulário de entrada: a entrada é informada em JSON.</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>O que é solicitado ao iniciar uma execução deste agente. O formulário foi definido na criação do agente e não muda.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
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
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Parada por</translation>
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
        <translation>Pesquisar execuções encerradas…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>Execuções encerradas</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>Executar de novo…</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>Administradores e proprietários podem iniciar execuções enquanto houver conexão.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Não foi possível carregar o histórico</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>Nenhuma execução terminou ainda</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>As execuções aparecem aqui quando são concluídas, falham ou são paradas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Paradas por %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Iniciadas por %1</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Qualquer motivo</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>desfecho “%1”</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>parada por %1</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>iniciada por %1</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>motivo “%1”</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>Nenhuma execução encerrada corresponde a: %1.</translation>
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
        <translation>Este campo é obrigatório.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Digite pelo menos %Ln caractere.</numerusform>
            <numerusform>Digite pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>Digite no máximo %Ln caractere.</numerusform>
            <numerusform>Digite no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>O valor não tem o formato que o agente espera: %1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>Digite um número inteiro, por exemplo %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>Digite um número, por exemplo %1.</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>O valor deve ser maior que %1.</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>O valor deve ser no mínimo %1.</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>O valor deve ser menor que %1.</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>O valor deve ser no máximo %1.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>“%1” não tem o formato que o agente espera: %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Digite pelo menos %Ln linha.</numerusform>
            <numerusform>Digite pelo menos %Ln linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>Digite no máximo %Ln linha.</numerusform>
            <numerusform>Digite no máximo %Ln linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>O JSON não é válido. Um texto fica entre aspas, como &quot;one&quot;; um objeto, entre chaves, como {&quot;pages&quot;: 12}.</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>Digite um JSON deste tipo: %1.</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1 (obrigatório)</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>%1, se nada for informado</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Um por linha</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>%1 de mensagem</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>%1 de habilidade</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1, sem cobrança</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
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
        <translation>Gerando o resumo mensal…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>Não foi possível gravar o resumo mensal: %1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>Os meses e dias de consumo seguem sempre o fuso horário da organização. Confirmações de parada, desfechos, exportações e o resumo mensal sempre mostram os créditos até o milésimo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como no sistema</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>Fuso dos &amp;horários</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>Deste computador (%1)</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>Da organização</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>Da organização (%1)</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>&amp;Créditos nas listas</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>Exatos, como %1</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>Inteiros, como %1</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Reduzir movimento</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>Ativado: nada se move, esmaece nem pisca</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>Co&amp;nexão</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>&amp;Conectar a…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>&amp;Organização…</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>Somente proprietários gerenciam a organização.</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>&amp;Quem fez o quê…</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>Agentes em segundo &amp;plano</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>Cai&amp;xa-preta…</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>Falar com o supor&amp;te…</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>So&amp;bre o Usage Dashboard</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>&amp;Iniciar execução…</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>&amp;Sair do ensaio</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>&amp;Todas as organizações…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>&amp;Ensaio…</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>Praticar paradas sem parar nada de verdade</translation>
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
        <translation>Atualizar</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>atualizado às %1</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>Última situação conhecida (%1): %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Nada carregado ainda</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>Ensaio — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>%1: %2, ou seja, %3 de todo o consumo.</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>%1: %2 usados. Nenhuma cota definida.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>%1: %2 de %3 créditos de mensagem (%4) e %5 de %6 créditos de habilidade (%7) usados.</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>Consumo em %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>O mês terminou. Dados de %1.</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>O mês ainda está em curso. Dados de %1.</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>Os horários são do fuso %1. Parar uma execução evita consumo adicional; nada é reembolsado.</translation>
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
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>Há poucos dados para uma previsão.</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>Previsão para o mês inteiro: %1 créditos de mensagem e %2 de habilidade (em quatro de cada cinco casos).</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>Agentes que mais consumiram</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>Execuções encerradas mais longas</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>As mais longas entre as últimas encerradas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>Nenhuma execução foi parada.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada em</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Result of each run</source>
        <translation>Resultado por execução</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>Salva o resultado de cada execução como tabela</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>Demora incomum</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sem atualização</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>Retorno após parada</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>Parada não confirmada</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>Cota quase esgotada</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Cota esgotada</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>parada, mas ainda não há confirmação de que o trabalho terminou</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>a cota deste mês está esgotada</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>%1% da cota deste mês já foi usada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>%Ln item a verificar</numerusform>
            <numerusform>%Ln itens a verificar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticesMenu</name>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>None for an &amp;hour</source>
        <translation>Nenhuma por uma &amp;hora</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>Nenhuma até &amp;amanhã</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>&amp;Voltar a notificar</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>Cada execução gera uma única notificação, agrupada com outras do mesmo momento; há no máximo uma por minuto.</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>Para ficar um tempo sem notificações, use “Notificações” no menu “Exibir”. O modo “Não perturbe” da área de trabalho determina se as notificações são exibidas.</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>O próprio serviço avisa quem está ausente, em inglês: uma vez por execução, junto com o que ocorrer no mesmo momento, e no máximo uma vez por minuto.</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>Enviar notificações a um &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>&amp;Novo segredo…</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>Cada notificação é assinada (Standard Webhooks), para que o destinatário possa verificar que é autêntica. O segredo é mostrado uma única vez, na criação.</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Segredo do webhook</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>Enviar notificações por e-&amp;mail</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>&amp;Destinatários</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>ann@example.org, bo@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>Notificar sobre:</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>O operador deste serviço não configurou um servidor de e-mail; não é possível ativar o envio por e-mail.</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>O segredo do webhook, mostrado somente desta vez. Copie-o agora e informe-o ao destinatário.</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>Salve primeiro; o teste vai para onde vão as notificações.</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>Criar um novo segredo para o webhook?</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>O segredo atual deixa de valer imediatamente: até conhecer o novo, o destinatário tomará as notificações por falsas.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Criar novo segredo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter o atual</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>O endereço do webhook não é aceito. Ele deve começar com https:// e levar à internet pública; o operador do serviço pode permitir outros.</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>Informe de 1 a 20 endereços de e-mail, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>Nem o webhook nem o e-mail está ativado.</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>Os meses e dias de consumo começam e terminam neste fuso, inclusive os que já passaram.</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>A organização tem uma &amp;cota mensal</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>Créditos de &amp;mensagem</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>Créditos de &amp;habilidade</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>Contato usado em “Falar com o suporte”:</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>C&amp;ontato</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Página da web</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>Todas as organizações</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>&amp;Mudar para ela</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>Todas as organizações às quais já houve conexão, consultadas a cada 30 segundos enquanto esta janela está aberta. Nada é alterado por aqui.</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>Ainda não houve conexão com nenhuma organização: Conexão → Conectar a…</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Login necessário</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>Créditos de mensagem no mês</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>Créditos de habilidade no mês</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1 (atual)</translation>
    </message>
</context>
<context>
    <name>ud::OwnerController</name>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Revogado.</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>Notificações por webhook e e-mail</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Enviando teste…</translation>
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
        <translation>&amp;Mudar para</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>somente visualização</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>Caixa-preta</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>O que este próprio aplicativo viu das execuções, inclusive das que já não estão na lista. Os dados ficam neste computador, contêm apenas nomes de agentes, IDs e horários, e os mais antigos são descartados automaticamente.</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>Agente ou execução…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>Nada foi visto a respeito.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>Caixa-preta: salva</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>Caixa-preta: %1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>Sair do ensaio</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>Ensaio: nada aqui é real. Parar aqui não para nada.</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>Cenário do ensaio</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>Recomeça o cenário do ensaio desde o início</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>Fecha esta janela; a janela real permaneceu como estava</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1 Para praticar: %2</translation>
    </message>
</context>
<context>
    <name>ud::RunCellText</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>Parada, confirmando o fim do trabalho</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>Já encerrada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>Sem resposta: ainda na lista, tentando de novo</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Na fila desde %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos até agora</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1; nem todo o consumo foi informado</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Parada por</translation>
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
        <translation>Observação</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>Comprovação da parada</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>mecanismo %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>contida por %1</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>o trabalho terminou às %1</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>ainda não há confirmação de que o trabalho terminou</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>os créditos foram contabilizados</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>os créditos ainda não foram contabilizados</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>nunca; terminou na fila</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ainda não iniciada</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos até agora</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Esperada até</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executada em</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>Esta execução já terminou.</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>Esta execução está sendo parada.</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>vista pela última vez %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>depois não apareceu mais na lista</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>parada solicitada (%1), sem resposta conhecida</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>parada solicitada (%1): %2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>Uma manhã comum</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>Concluída pouco antes</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>Parada por outra pessoa</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>O trabalho não termina</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>A execução sempre volta</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>A resposta se perde</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>A conexão vai e volta</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>A parada é recusada</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>5.000 execuções</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>Quatro agentes estão em execução, um aguarda, e o Invoice Reader demora quatro vezes o tempo habitual.</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>Tudo o que você mandar parar é concluído por conta própria um instante antes de a parada chegar.</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>Tudo o que você mandar parar terá sido parado por um administrador um instante antes.</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>Uma execução parada não gera mais cobrança, mas por mais de um minuto ninguém sabe dizer se o trabalho dela terminou.</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>Um agendamento inicia cada agente de novo poucos segundos depois de ele ser parado.</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>Sua parada chega, mas a conexão cai antes de a resposta voltar.</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>A cada 45 segundos, a conexão cai por 15 segundos.</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>Sua função foi rebaixada a leitor há um instante, e o aplicativo ainda não sabe disso.</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>Muitas execuções mudam o tempo todo, e algumas delas demoram demais.</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>selecione o Invoice Reader, veja por que ele se destaca e pare-o.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>pare o Site Auditor e leia o que o aplicativo diz em vez de “Parada”.</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>pare o Contract Checker e depois veja, no menu “Exibir”, em “Quem fez o quê”, quem foi.</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>pare o Invoice Reader e observe a frase abaixo por meio minuto.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>pare o Site Auditor, espere que ele volte e pare-o de novo, desativando-o junto com a parada.</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>pare o Document Digest e espere até o aplicativo descobrir o que aconteceu.</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>abra a confirmação de uma parada e deixe-a aberta até a conexão cair.</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>pare o Site Auditor, depois clique em “Atualizar” e veja os botões “Parar”.</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>escolha “A verificar”, selecione tudo com Ctrl+A e pare as execuções; acima de dez, é preciso digitar quantas são.</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>Foi parada, mas o trabalho dela ainda não terminou. Em uma situação real, nada do que ela ainda fizesse seria cobrado, e o serviço continuaria tentando; se demorar muito, avise o operador.</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>Foi parada, e algo a inicia de novo. Em uma situação real, esta execução teria terminado; contra a próxima, só resolve desativar o agente ou encerrar o agendamento.</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>Foi parada, embora a resposta tenha se perdido. Em uma situação real, ela teria sido parada uma única vez: o aplicativo perguntou o que tinha acontecido e enviou a mesma parada de novo.</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>Foi parada. Em uma situação real, a execução teria terminado: o que ela usou continua cobrado, nada depois disso é cobrado, e o que ela concluiu não é desfeito.</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>Já estava concluída antes de sua parada chegar. Em uma situação real, nada teria sido parado: o resultado está disponível, e o que ela usou é cobrado.</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>Outra pessoa a parou antes de você. Em uma situação real, sua parada não teria mudado nada; “Quem fez o quê” mostra quem foi.</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>Já tinha falhado antes de sua parada chegar. Em uma situação real, nada teria sido parado.</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>A parada foi recusada, e a execução continua. Em uma situação real, ela continuaria consumindo créditos: peça a um administrador que a pare ou que lhe dê essa função.</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>O serviço não conhece essa execução. Em uma situação real, não haveria mais nada para parar.</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>Nenhuma resposta chegou. Em uma situação real, ninguém saberia ainda se a execução terminou: considere-a em execução até que o aplicativo tenha uma resposta.</translation>
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
        <translation>&amp;Encerrar…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>O serviço executa os agentes e mantém o livro-razão. Ele continua quando esta janela é fechada.</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>Em execução desde %1, em %2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Não está em execução</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>Dados do serviço: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>Encerrar o serviço neste computador?</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>As execuções em andamento terminam com ele: falham, ou recomeçam com o serviço se o comando delas assim determinar. O que já consumiram permanece. As execuções na fila aguardam.</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Encerrar o serviço</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>O encerramento foi solicitado.</translation>
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
        <translation>&amp;Novidades das execuções</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>Assim que acontecem</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>Duas vezes por minuto, para conexões cobradas por volume</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>Ao fechar a janela, manter o aplicativo ao lado do &amp;relógio</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>Ele continua acompanhando e enviando notificações. As execuções nunca dependem de o aplicativo estar aberto.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>Esta área de trabalho não tem espaço ao lado do relógio: fechar a janela encerra o aplicativo. As execuções continuam.</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>&amp;Iniciar quando eu fizer login neste computador</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Conectado a este computador</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>Conectado à demonstração neste computador</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>Conexão e início</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
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
        <translation>Página Histórico</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Recarregar tudo</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Ir para o filtro</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>Parar as execuções selecionadas, após confirmação</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Selecionar tudo o que está na lista</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar as linhas selecionadas como texto</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>Em um gráfico: o período anterior; Direita: o seguinte</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>No gráfico de meses: os dias do mês; Esc volta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>O que são agentes em segundo plano</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>Encerrar o aplicativo; as execuções continuam</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>Nenhum agente pode ser iniciado: um proprietário precisa criar ou ativar um.</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>O agente está desativado ou não existe mais.</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>%1 está na fila e aparece entre os agentes em execução.</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>Nenhuma execução foi iniciada: %1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 não foi iniciado: %2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>Iniciar execução</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>A execução ocorre em segundo plano e consome créditos até terminar ou ser parada.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>Finalidade, para encontrá-la depois</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Rótulo</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>Máximo de créditos de &amp;mensagem</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>Máximo de créditos de &amp;habilidade</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>Sem limite; ao atingir um, a execução é parada</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Iniciar execução</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Não executar</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>Executar “%1” de novo?</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>O agente recomeça do início com a mesma entrada e volta a consumir créditos; a execução anterior usou %1.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1: digite um valor acima de 0 com no máximo três casas decimais, por exemplo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>Verifique %Ln campo da entrada.</numerusform>
            <numerusform>Verifique %Ln campos da entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>A entrada é maior do que o serviço aceita: no máximo 256 KiB.</translation>
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
        <translation>Sua função, leitor, não permite iniciar execuções. Fale com um administrador.</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1. Para iniciar execuções, é preciso haver conexão.</translation>
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
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>Ao vivo, duas vezes por minuto</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>Ao vivo, a cada poucos segundos</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Login necessário</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>Agente errado</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>Iniciada por engano</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>No caminho errado</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>Demora incomum</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>Preocupação com créditos</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Orçamento atingido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>Parada solicitada</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Trabalho terminado</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>Créditos contabilizados</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>De volta à fila</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>concluída (%1)</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>cancelada (%1)</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>com falha (%1): %2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>com falha (%1)</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>Não foi possível ler o estado de %1, por isso nada foi enviado: %2</translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>Não foi possível ler o estado de %Ln execução, por isso nada foi enviado para ela: %1</numerusform>
            <numerusform>Não foi possível ler o estado de %Ln execuções, por isso nada foi enviado para elas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>Sem conexão com o serviço desde %1; nada pode ser parado até que ela volte.</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>Nesse meio-tempo: %1. Não há mais nada para parar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>%Ln destas execuções terminou nesse meio-tempo.</numerusform>
            <numerusform>%Ln destas execuções terminaram nesse meio-tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>%1 está desativado; só volta a ser iniciado quando um proprietário o ativar.</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>O agente não foi desativado: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1, execução %2, %3</translation>
    </message>
</context>
<context>
    <name>ud::StopDelegate</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos até agora</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Ritmo até agora</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>Execuções a parar</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>Créditos já usados não são reembolsados. O trabalho concluído não é desfeito. Parar evita consumo adicional.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Observação (opcional)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>O que outras pessoas devem saber sobre esta parada?</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>&amp;Desativar também este agente, para que nada o inicie de novo</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>Parar agente</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>Parar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>Parar %Ln execução?</numerusform>
            <numerusform>Parar %Ln execuções?</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ainda não iniciada</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>na fila há %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>cerca de %1 por hora</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>Mensagem + habilidade</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nenhum motivo informado</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>A observação pode ter até %1 caracteres; tem %2.</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>Somente um proprietário pode desativar um agente.</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>Esta conexão é somente para visualização.</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>Sua função, leitor, não permite parar execuções. Fale com um administrador.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ainda sem conexão.</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1. Para parar execuções, é preciso haver conexão.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Faça login primeiro.</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>Sua função ainda não é conhecida.</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>Parada às %1; %2 usados</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>Parada às %1, mas ainda não há confirmação de que o trabalho terminou. Está demorando mais do que deveria; o serviço continua tentando.</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>Parada às %1, confirmando o fim do trabalho</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>já concluída</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>já concluída (%1)</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>já cancelada</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>já cancelada (%1)</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>já tinha falhado</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>já tinha falhado (%1)</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>não encontrada: o serviço não conhece (mais) esta execução</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusada: %1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>sem resposta: ainda na lista, tentando de novo</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>sem resposta: ainda na lista</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%Ln parada, confirmando o fim do trabalho</numerusform>
            <numerusform>%Ln paradas, confirmando o fim do trabalho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>%Ln sendo parada</numerusform>
            <numerusform>%Ln sendo paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>%Ln já tinha terminado</numerusform>
            <numerusform>%Ln já tinham terminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusada</numerusform>
            <numerusform>%Ln recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sem resposta</numerusform>
            <numerusform>%Ln sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2 (%1): %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada em execução</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em execução</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 na fila</translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>Falar com o suporte</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>Estas são as informações que o suporte pede. Elas não incluem token, entrada nem resultado. Nada é enviado automaticamente: leia, acrescente o que você viu e depois copie, envie por e-mail ou salve.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escrever e-mail</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>Sua organização não cadastrou um contato de suporte. Fale com o proprietário dela.</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>Seu suporte: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>Usage Dashboard: uma pergunta</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>Não foi possível abrir um programa de e-mail. Copie o relatório e envie-o para %1.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
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
        <translation>Execução</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Entrada na fila</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>Créditos até agora</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Sinalizações</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1, ou seja, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>Paradas solicitadas nesta sessão</translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>Execuções que este aplicativo viu</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>Versão do serviço</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>O JSON não é válido.</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Digite um objeto JSON: {&quot;type&quot;: &quot;object&quot;, …}</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>há %1 d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A full date; a QLocale date format.</extracomment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of another date than today, before the time of day; a QLocale date format.</extracomment>
        <translation>dd/MM</translation>
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
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>Viewer</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>vê tudo</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>também pode iniciar e parar execuções</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>também pode gerenciar agentes e tokens</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>até ser revogado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>&amp;Revogar…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>&amp;Novo token…</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>Cada pessoa e cada programa tem o próprio token. O segredo é mostrado uma única vez, na criação; o serviço guarda apenas uma impressão digital dele. Um token revogado é recusado a partir da solicitação seguinte.</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>Segredo do novo token</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>expirou (%1)</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>O segredo de “%1”, mostrado somente desta vez. Copie-o agora e entregue-o com segurança.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>N&amp;ome (por exemplo, da pessoa)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Validade</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>Revogar “%1”?</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>Quem usa este token perde o acesso imediatamente. As execuções iniciadas com ele continuam. Isso não pode ser desfeito; um novo token pode ser criado.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revogar token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter token</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>O Usage Dashboard continua aberto</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>Ele continua acompanhando as execuções, ao lado do relógio. Para sair, use o menu deste ícone.</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>todos os agentes e chats</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>O consumo ainda não foi carregado.</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>%1 de tudo o que foi consumido</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>previsão para o mês: %1 créditos</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>poucos dados para uma previsão</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>mesmo dia do mês passado: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>os créditos de mensagem se esgotaram hoje</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>os créditos de habilidade se esgotaram hoje</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>os créditos de mensagem se esgotaram em %1</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>os créditos de habilidade se esgotaram em %1</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>os créditos de mensagem devem se esgotar hoje</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>os créditos de habilidade devem se esgotar hoje</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>os créditos de mensagem devem se esgotar em %1</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>os créditos de habilidade devem se esgotar em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>%Ln execução ativa: %1 até agora</numerusform>
            <numerusform>%Ln execuções ativas: %1 até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1; %Ln delas, em atividade há 5 minutos ou mais, cerca de %2 por hora</numerusform>
            <numerusform>%1; %Ln delas, em atividade há 5 minutos ou mais, cerca de %2 por hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1, cerca de %2 por hora</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>Consumo mensal</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>Cota mensal: %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>Mesmo dia do mês passado</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>Execuções em segundo plano</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>(um agente removido)</translation>
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
        <translation>Meses em CSV…</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>Agentes por mês em CSV…</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>Dias em CSV…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>Gráfico como imagem…</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>Resumo mensal em PDF…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>resumo</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>Páginas para impressão (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outra pasta ou libere espaço.</translation>
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
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>Mensagem, segundo plano</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>Mensagem, chat</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>Habilidade, segundo plano</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>Habilidade, chat</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>ud::UsagePage</name>
    <message>
        <source>All months</source>
        <translation>Todos os meses</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>Voltar aos meses</translation>
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
        <translation>Tabela de consumo mensal</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Consumo diário</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>Não foi possível carregar o consumo</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Nada carregado ainda</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>O consumo aparece aqui assim que for carregado.</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>Tabela de consumo diário</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>Por agente, %1</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Créditos por mês</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>Créditos por dia, %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 de %2 em %3</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>em %1, sem cota definida</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1, %2 acima da cota</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>Créditos de mensagem</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>Créditos de habilidade</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>Segundo plano versus chat</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>%1 em execuções em segundo plano, %2 em chats</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>Como as barras do gráfico são divididas</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>Mensagem e habilidade</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>Segundo plano e chat</translation>
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
        <translation>&amp;Visualizações salvas</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>&amp;Salvar esta visualização…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Salvar esta visualização</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>Um nome para o que é mostrado agora: filtro, colunas e ordem.</translation>
    </message>
</context>
</TS>
