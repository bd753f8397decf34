<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>关于 Usage Dashboard</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>查看和停止后台智能体，并了解其消耗。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
</context>
<context>
    <name>ud::AccessibleStopButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ud::AgentListPage</name>
    <message>
        <source>not enough history</source>
        <translation>历史数据不足</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>通常时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>组织的智能体</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>新建智能体(&amp;N)…</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>停用的智能体不会再次启动；已在运行的任务会继续，直到结束或被停止。可用的命令由服务运营方决定。</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>可以启动</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新建智能体</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>创建智能体</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>编辑智能体</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>启动任务(&amp;S)…</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>输入表单(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>输入表单(&amp;I)</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSON Schema，可留空</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>（已移除的智能体）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>请选择智能体的运行位置：这台电脑或服务器。</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>正在加载运行中的智能体…</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>从未成功加载：服务没有响应</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>无权查看运行中的智能体</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>所有任务都被筛选条件隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%Ln 个任务进行中，均不符合筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>离线，上次连接：%1</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>当时没有任务在运行。目前的情况未知。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有任务在运行</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>后台任务一经启动便会显示在这里，对话不会。</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>后台智能体</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表显示哪些内容</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>“运行中的智能体”只列出您的组织中正在排队或运行的后台任务：调研、撰写文档、使用工具的工作流等。它们会持续几分钟或几小时，无需有人等候。</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>对话在有人等候时即时回复，不属于后台任务，也不会出现在列表中；对话的消耗计入每月用量。</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>各状态的含义</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>排队中：正在等待空位，尚无消耗。</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>运行中：正在工作，随时可能消耗积分。</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>已完成：完成了所交办的工作。</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>已取消：由人停止，或因达到限制而停止。</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>失败：因出错而结束。已产生的消耗仍会计费。</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>停止的作用</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>任务会从列表中移除，它的工作连同由它启动的一切都会终止。</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>此后不再产生消耗。详情中有据可查：工作何时结束，以及积分已结算。</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>如果任务抢先一步结束，应用会如实说明：此前已完成，或此前已取消。</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>停止不能做什么</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>已消耗的积分不予退还。</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>已完成的工作不会撤销：写好的文档和发出的消息都会保留。</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>不会阻止智能体再次启动。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>消息积分用于智能体读取和写出的内容，技能积分用于它使用的工具。两者都在使用时计入当月额度，时间以组织的时区为准。</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>何时应立即停止</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>启动了错误的智能体，或输入有误。</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>误启动，或重复启动。</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>运行时间是平时的许多倍，而且并非预期之中。</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>不断消耗，却没有进展。</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>停止后又再次出现：请查明是什么启动了它。</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>建议做法</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>先看“需关注”：其中每一行都注明了原因。</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>停止任务时请填写原因。原因会保留在历史中，所有人都能看到。</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>如果任务本来就需要较长时间，请注明预计运行到何时：右键单击该行即可。</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>请在月底之前对照预测与额度，不要等到月末过后。</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>按智能体、任务名称、人员筛选…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>停止所选…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>运行中的智能体</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln 个智能体</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>排队中 %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>需关注 %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>预计运行至…</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>清除预计时间</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>停止所选任务，停止前会先确认。</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>启动任务…</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>启动任务</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>人员、智能体、操作、原因…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>最新的 %Ln 条中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>共 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%2，显示 %1 条</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>queued</source>
        <translation>已加入排队</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>此前已完成</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>此前已取消</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>此前已失败</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已设定</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>启动了任务</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>停止了任务</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>设定了任务的预计时间</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>创建了智能体</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>更改了智能体</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>创建了令牌</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>吊销了令牌</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>创建了组织</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>更改了组织</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>接收方不再需要通知，已关闭</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>更改了 Webhook 和邮件通知</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>发送了测试通知</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>是否让 Usage Dashboard 继续关注任务？</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>关闭窗口即退出 Usage Dashboard。</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>可以让应用留在系统托盘中继续发出通知，也可以退出。任务不依赖本应用，无论哪种方式都会继续运行。</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>任务不依赖本应用，会继续运行，这台电脑上的服务也一样。只有在应用打开时才会发出通知。</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>只会询问这一次。之后可在“设置 → 连接与启动”中更改。</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>此提示只显示这一次。</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>留在系统托盘(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>保持窗口打开(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ud::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Where do your agents run?</source>
        <translation>您的智能体在哪里运行？</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>查找这台电脑上的服务，若没有则启动。关闭此窗口后，服务仍会继续运行。</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>您的组织已向您提供地址和令牌。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>或令牌文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>仅查看：不在此处启动、停止或更改任何内容(&amp;V)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>如果有密钥环，令牌会保存在其中。令牌文件只会被读取，不会被复制。</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>令牌保存在您的密钥环中。令牌文件只会被读取，不会被复制。</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>这台电脑没有密钥环：令牌仅在本次会话中保留。令牌文件只会被读取，不会被复制。</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>令牌文件</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>请输入以 https:// 开头的地址</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>请只提供令牌或令牌文件中的一项。</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>请输入令牌，或选择令牌文件。</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>ud::ConsumptionChart</name>
    <message>
        <source>Consumption over time</source>
        <translation>消耗趋势</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
</context>
<context>
    <name>ud::CreditText</name>
    <message>
        <source>under 1</source>
        <comment>credits</comment>
        <translation>不到 1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 message and %2 skill credits</source>
        <translation>消息积分 %1、技能积分 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>不到 %1</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>技能 %1</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>这台电脑没有密钥环：令牌仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>最近一次发送（%1）：已送达。%2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>最近一次发送（%1）：失败，将会重试。%2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>最近一次发送（%1）：失败。%2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>已关闭（%1）：接收方不再需要通知。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: the test arrived. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1：测试通知已送达。%2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1：测试通知发送失败。%2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>选择一个任务，即可在此查看详情。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>输入/结果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Earlier runs of this agent</source>
        <translation>此智能体的以往任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>已用积分</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>启动时没有输入。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>任务已结束，没有产生结果。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以往</translation>
    </message>
</context>
<context>
    <name>ud::ErrorText</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务未及时响应。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>无法连接到服务。请检查服务是否在运行，以及地址是否正确。</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>响应尚未接收完整，连接就中断了。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>无法验证服务的证书，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>该地址返回了重定向。为避免令牌发送到其他主机，未跟随重定向。请输入最终地址。</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>此连接仅供查看；未发送任何内容。</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>响应大小超出预期，未予读取。</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>尚未连接。</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>地址应类似 https://agents.example.org，且不含用户名、密码或查询参数。</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>令牌只会通过 https 发送，或发送到这台电脑。请使用 https 地址。</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>令牌中含有不应出现的字符。请重新复制。</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>没有此服务器的令牌。请输入令牌，或指定令牌文件。</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>在本程序所在目录和 PATH 中均未找到程序 agentsd，或该程序无法启动。请安装软件包 agentsd。</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>无法读取令牌文件 %1。请检查文件名和文件所有者。</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>令牌文件 %1 可被他人读取。请用以下命令收回权限：chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>令牌文件 %1 必须只有一行，内容为令牌。</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>无法从密钥环取得令牌：%1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>无法启动这台电脑上的服务：%1</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>令牌未被接受。请重新登录。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色无权执行此操作。</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>服务中没有此项内容，或它属于其他组织。</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>服务暂时不可用。</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>服务的磁盘已满。</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>响应并非来自 Usage Dashboard 服务，或来自其他版本。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现问题。</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>此任务已结束，未设定预计时间。</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1：未能设定预计时间。%2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1：已清除预计时间；出现异常时会再次提示。</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1：%2。在此之前不再提示。</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>在此之前，即使耗时过长、久无更新或排队过久也不再提示。组织中的所有人都能看到此备注。任务本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>运行至(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>运行至</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>耗时较长的原因，例如：季末导入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>该时间已过。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>设定预计时间</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>“%1”预计运行到何时？</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>没有以“%1”开头的状态。可用的有：%2。</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>没有名为“%1”的标记。可用的有：%2。</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>输入的词会在智能体、任务名称和人员中查找。也可以输入：%1。</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>已达该智能体通常时长（%2）的 %1 倍</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>已 %1 没有更新</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>已排队 %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>自 %2 起%1启动</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>预计运行至 %1</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>预计运行至 %1：%2</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>久无更新</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>排队过久</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>反复启动</translation>
    </message>
</context>
<context>
    <name>ud::FormPreview</name>
    <message>
        <source>Input of %1</source>
        <comment>an agent</comment>
        <translation>%1 的输入</translation>
    </message>
    <message>
        <source>This agent was created without an input form: its input is given as JSON.</source>
        <translation>此智能体创建时未设置输入表单，输入以 JSON 提供。</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>启动此智能体的任务时需要填写的内容。它在创建智能体时设定，之后不再改变。</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema 原文</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>ud::HistoryModel</name>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ud::HistoryPage</name>
    <message>
        <source>Search ended runs …</source>
        <translation>搜索已结束的任务…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>已结束的任务</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>重新运行…</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>管理员和所有者可在连接正常时启动任务。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>无法加载历史</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>尚无已结束的任务</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>任务完成、失败或被停止后，会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>由 %1 停止</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>由 %1 启动</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>所有人员</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>结果“%1”</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>由 %1 停止</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>由 %1 启动</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>原因“%1”</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>没有符合以下条件的已结束任务：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ud::InputDraft</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>请至少输入 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>最多只能输入 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>与智能体要求的格式不符：%1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>请输入整数，例如 %1。</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>请输入数字，例如 %1。</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>请输入大于 %1 的值。</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>请输入不小于 %1 的值。</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>请输入小于 %1 的值。</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>请输入不大于 %1 的值。</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>“%1”与智能体要求的格式不符：%2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>请至少输入 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>最多只能输入 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>这不是有效的 JSON。文本需加英文双引号，例如 &quot;one&quot;；对象需加花括号，例如 {&quot;pages&quot;: 12}。</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>请输入以下类型的 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>不填则为 %1</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON 格式</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ud::InputForm</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>技能 %1</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1，未计费</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
</context>
<context>
    <name>ud::LetterController</name>
    <message>
        <source>The letter is being written …</source>
        <translation>正在生成月报…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>无法生成月报：%1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>用量始终按组织的时区划分月份和日期。停止前的确认、结果、导出文件和月报中的积分始终精确到千分之一。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>显示时区(&amp;S)</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>这台电脑的时区（%1）</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>组织的时区</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>组织的时区（%1）</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>列表中的积分(&amp;C)</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>精确，例如 %1</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>取整，例如 %1</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减弱动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>开：没有移动、淡入淡出或闪烁</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>连接到(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>组织(&amp;O)…</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>只有所有者可以管理组织。</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>操作记录(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>后台智能体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>运行记录器(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>联系支持(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>关于 Usage Dashboard(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>启动任务(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>退出演练(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>所有组织(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>演练(&amp;R)…</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>练习停止操作，但不会真正停止任何任务</translation>
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
        <translation>刷新</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>最后已知状态（%1）：%2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>尚未加载任何内容</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>演练 — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>%1：%2，占全部用量的 %3。</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>%1：已用%2。未设置额度。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>%1：已用消息积分 %2，额度 %3（%4）；已用技能积分 %5，额度 %6（%7）。</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>%1用量</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>本月已结束。数据截至 %1。</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>本月尚未结束。数据截至 %1。</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>时间均按 %1 时区显示。停止任务可避免继续消耗，但不退还积分。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>数据太少，无法预测。</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>全月预测：消息积分 %1，技能积分 %2（五次中有四次落在此范围）。</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>用量最高的智能体</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>耗时最长的已结束任务</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>最近结束的任务中耗时最长的</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止记录</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>没有任务被停止。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBar</name>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Result of each run</source>
        <translation>各任务的结果</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>将各任务的结果保存为表格</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>久无更新</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>停止后再次启动</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>停止尚未确认</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>额度即将用完</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>额度已用完</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>已停止，但尚未确认其工作已结束</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>本月额度已用完</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>本月额度已使用 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>%Ln 项需关注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ud::NoticesMenu</name>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>None for an &amp;hour</source>
        <translation>一小时内不通知(&amp;H)</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>明天之前不通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>立即恢复通知(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>每个任务只通知一次，同时出现的通知会合并，每分钟最多一条。</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>如需暂时免打扰，请使用“查看”菜单中的“通知”。桌面是否显示通知，取决于桌面自身的“勿扰”设置。</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>服务会以英语通知不在电脑前的人：每个任务只通知一次，同时出现的通知会合并，每分钟最多一条。</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>向 Webhook 发送通知(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>新建密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>每条通知都带有签名（Standard Webhooks），以便接收方确认其真实性。密钥仅在创建时显示一次。</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Webhook 的密钥</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>通过邮件发送通知(&amp;M)</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>收件地址(&amp;D)</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>zhang@example.org, li@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>通知内容：</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>此服务的运营方未设置邮件服务器，无法开启邮件通知。</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>Webhook 的密钥，仅显示这一次。请立即复制并交给接收方。</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>请先保存；测试会发往接收通知的地址。</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>为 Webhook 新建密钥？</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>当前密钥会立即失效：在接收方获知新密钥之前，会将通知视为伪造。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>此 Webhook 地址未被接受。地址必须以 https:// 开头，并指向公共互联网；服务运营方可以允许其他地址。</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>请输入 1 到 20 个电子邮件地址，以英文逗号分隔。</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>Webhook 和邮件均未开启。</translation>
    </message>
</context>
<context>
    <name>ud::OnceSecret</name>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ud::OrganizationPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>用量的月份和日期均按此时区划分，包括以往的用量。</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>组织设有每月额度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>消息积分(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>技能积分(&amp;K)</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>“联系支持”中显示的联系方式：</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>网页(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>所有组织</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>切换到此组织(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>这里列出曾连接过的各个组织；此窗口打开期间，每 30 秒读取一次。在此不会更改任何内容。</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>尚未连接过任何组织。请使用：连接 → 连接到…</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>credits used, allowed, and the share</comment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>needs a look</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>本月消息积分</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>本月技能积分</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>ud::OwnerController</name>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>已吊销。</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>Webhook 和邮件通知</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>正在发送测试…</translation>
    </message>
</context>
<context>
    <name>ud::Phrases</name>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that have commas themselves</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ud::ProfilesMenu</name>
    <message>
        <source>Change &amp;to</source>
        <translation>切换到(&amp;T)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>运行记录器</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>本应用观察到的任务情况，包括已不在列表中的任务。记录保存在这台电脑上，仅含智能体名称、编号和时间，最早的记录会自动清除。</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>智能体或任务…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>没有相关记录。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>运行记录器：已保存</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>运行记录器：%1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>退出演练</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>演练：这里的一切都不是真实的。停止操作不会停止任何任务。</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>演练内容</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>从头开始当前的演练内容</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>关闭此窗口；真实的窗口保持原样</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1试一试：%2</translation>
    </message>
</context>
<context>
    <name>ud::RunCellText</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>已停止，正在确认工作是否已结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>此前已结束</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>无响应：仍在列表中，正在重试</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>%1 开始排队</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>已用积分</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>已排队 %1</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1；部分消耗未上报</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>停止凭证</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>引擎 %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>由 %1 隔离</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>工作已于 %1 结束</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>尚未确认工作已结束</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>积分已结算</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>积分尚未结算</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the work has ended, the credits are settled</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>从未开始；在排队时已结束</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>消耗积分</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>已用积分</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动人</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>预计运行至</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>此任务已结束。</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>正在停止此任务。</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>截至 %2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>此后不在列表中</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>%1 请求停止，答复未知</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>%1 请求停止：%2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>普通的早晨</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>恰好先一步完成</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>已被他人停止</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>工作迟迟不结束</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>停止后反复启动</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>响应丢失</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>连接时断时续</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>停止被拒绝</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>5,000 个任务</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>四个智能体正在运行，一个在排队，Invoice Reader 的用时是平时的四倍。</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>无论您停止哪个任务，它都会在停止请求到达前一刻自行完成。</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>无论您停止哪个任务，它都已在片刻之前被管理员停止。</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>任务停止后不再计费，但在一分多钟的时间里，谁也无法确认其工作已经结束。</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>每个智能体被停止几秒后，都会由定时计划再次启动。</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>您的停止请求已送达，但还没收到响应，连接就中断了。</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>每隔 45 秒，连接会中断 15 秒。</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>您的角色刚刚被降为查看者，而应用还不知道这一点。</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>大量任务不断变化，其中有几个耗时过长。</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>选择 Invoice Reader，查看它为何需要关注，然后停止它。</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>停止 Site Auditor，看看应用显示的不是“已停止”，而是什么。</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>停止 Contract Checker，然后在“查看 → 操作记录”中看看是谁停止的。</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>停止 Invoice Reader，然后留意下方的文字约半分钟。</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>停止 Site Auditor，等它再次出现后再停止一次，并同时停用它。</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>停止 Document Digest，等待应用查明结果。</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>打开停止确认窗口，并让它一直开着，直到连接中断。</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>停止 Site Auditor，然后点击“刷新”，看看“停止”按钮。</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>选择“需关注”，按 Ctrl+A 全选，然后停止；超过十个时，需要输入数量。</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>已停止，但其工作尚未结束。若非演练，它此后的工作不会计费，服务会继续尝试；如果迟迟没有结束，请告知运营方。</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>已停止，但它又被再次启动。若非演练，这个任务已经结束；要防止下一次启动，只能停用该智能体，或结束那个定时计划。</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>虽然响应丢失，但已停止。若非演练，它只会被停止一次：应用查询了停止的结果，并再次发送了同一停止请求。</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>已停止。若非演练，这个任务已经结束：此前的消耗仍会计费，此后不再计费，已完成的工作不会撤销。</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>在您的停止请求到达之前，它已经完成。若非演练，不会有任何任务被停止：结果已经产生，已有的消耗会计费。</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>在您之前，已有他人将其停止。若非演练，您的停止不会改变任何事；操作记录中会注明是谁停止的。</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>在您的停止请求到达之前，它已经失败。若非演练，不会有任何任务被停止。</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>停止被拒绝，任务仍在继续。若非演练，它会继续消耗积分：请让管理员停止它，或授予您相应的角色。</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>服务中没有此任务。若非演练，已没有需要停止的任务。</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>没有收到响应。若非演练，此时谁也不知道任务是否已结束：在应用得到响应之前，请视其仍在运行。</translation>
    </message>
</context>
<context>
    <name>ud::ServicePage</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>服务运行智能体，并记录积分账目。关闭此窗口后，服务仍会继续运行。</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>自 %1 起运行，地址：%2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>服务数据：%1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>结束这台电脑上的服务？</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>正在工作的任务会随服务一同结束：它们会失败，或者在其命令允许时随服务重新开始。已产生的消耗不变。排队中的任务会继续等待。</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>结束服务</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>已请求服务结束。</translation>
    </message>
</context>
<context>
    <name>ud::SessionPage</name>
    <message>
        <source>&amp;Connect to …</source>
        <translation>连接到(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;News of runs</source>
        <translation>任务更新(&amp;N)</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>每分钟两次，适用于按流量计费的连接</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>关闭窗口后，应用保留在系统托盘中(&amp;K)</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>应用会继续关注任务并发出通知。无论应用是否打开，任务都照常运行。</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>此桌面没有系统托盘：关闭窗口即退出应用。任务会继续运行。</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>登录这台电脑时自动启动(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>已连接到这台电脑</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>已连接到这台电脑上的演示服务</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>连接与启动</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>ud::ShortcutsPage</name>
    <message>
        <source>Page Agents</source>
        <translation>“智能体”页</translation>
    </message>
    <message>
        <source>Page Usage</source>
        <translation>“用量”页</translation>
    </message>
    <message>
        <source>Page History</source>
        <translation>“历史”页</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>重新获取全部数据</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>转到筛选框</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>停止所选任务（会先确认）</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>选择列表中的全部任务</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将所选行复制为文本</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>在图表中：上一时段；右方向键：下一时段</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>在月度图表中：查看当月各日；Esc 键返回</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>什么是后台智能体</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>退出应用；任务继续运行</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>没有可以启动的智能体；需由所有者新建或启用一个。</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>该智能体已停用，或已不存在。</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>%1 已加入排队，可在“运行中的智能体”中查看。</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>未能启动任务：%1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 未能启动：%2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>启动任务</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>任务在后台运行，会持续消耗积分，直到结束或被停止。</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>智能体(&amp;A)</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>说明用途，便于日后查找</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>任务名称(&amp;L)</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>消息积分上限(&amp;M)</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>技能积分上限(&amp;K)</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>不填则不限；达到上限时任务会被停止</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>启动任务</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>重新运行“%1”？</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>将以相同的输入重新开始，并再次消耗积分；上一次消耗了%1。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1：请输入大于 0、最多三位小数的数值，例如 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>有 %Ln 个输入项需要检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>输入超出服务允许的大小，最大为 256 KiB。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
</context>
<context>
    <name>ud::StartRule</name>
    <message>
        <source>Your role, viewer, may not start runs. Ask an administrator.</source>
        <translation>您的角色是查看者，无权启动任务。请联系管理员。</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1。需要连接才能启动任务。</translation>
    </message>
</context>
<context>
    <name>ud::StateChip</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>实时，每分钟两次</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>实时，每隔几秒</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>选错智能体</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>误提交</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>方向不对</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>担心积分消耗</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>已达预算</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>消耗积分</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>已请求停止</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>工作已结束</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>积分已结算</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>已于 %1 完成</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>已于 %1 取消</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>已于 %1 失败：%2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>已于 %1 失败</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1。未发送任何请求。</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>无法读取 %1 的状态，因此未发送任何请求：%2</translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>无法读取 %Ln 个任务的状态，因此未对其发送任何请求：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>自 %1 起与服务断开连接；恢复连接之前无法停止任何任务。</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>在此期间：%1。已没有需要停止的任务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>其中 %Ln 个任务已在此期间结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>%1 已停用；在所有者启用之前不会再次启动。</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>未能停用智能体：%1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1，任务 %2，%3</translation>
    </message>
</context>
<context>
    <name>ud::StopDelegate</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ud::StopDialog</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>已用积分</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>消耗速度</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>将要停止的任务</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>已消耗的积分不予退还，已完成的工作不会撤销。停止可避免继续消耗。</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>原因（选填）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>备注（选填）(&amp;N)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>关于这次停止，其他人需要了解什么？</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>同时停用此智能体，防止它再次启动(&amp;D)</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>停止智能体</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>停止“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>停止 %Ln 个任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>已排队 %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>每小时约消耗%1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>消息 + 技能积分</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>请输入 %1 以确认</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>备注最多 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>只有所有者可以停用智能体。</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>此连接仅供查看。</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>您的角色是查看者，无权停止任务。请联系管理员。</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>尚未连接。</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1。需要连接才能停止任务。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>您的角色尚未确定。</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>已于 %1 停止，已用%2</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>已于 %1 停止，但尚未确认工作已结束。所需时间超出预期；服务正在继续尝试。</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>已于 %1 停止，正在确认工作是否已结束</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>此前已完成</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>此前已于 %1 完成</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>此前已取消</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>此前已于 %1 取消</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>此前已失败</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>此前已于 %1 失败</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>未找到：服务中没有（或不再有）此任务</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>无响应：仍在列表中，正在重试</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>无响应：仍在列表中</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln 个已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>%Ln 个已停止，正在确认工作是否已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>%Ln 个正在停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>%Ln 个此前已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln 个无响应</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 个%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有任务在运行</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 个排队中</translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>联系支持</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>以下是支持人员需要的信息，不含令牌、输入和结果。不会自动发送任何内容：请先阅读并补充您看到的情况，再复制、用邮件发送或保存。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>撰写邮件</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>您的组织尚未登记支持联系人。请咨询组织的所有者。</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>您的支持联系人：%1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>Usage Dashboard：咨询</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>无法打开邮件程序。请复制报告并发送到 %1。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ud::SupportReport</name>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>已用积分</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>组织编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1，即 %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>本次会话中的停止请求</translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>本应用观察到的任务</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>服务版本</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>请输入 JSON 对象：{&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
</context>
<context>
    <name>ud::TimeText</name>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A full date; a QLocale date format.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of another date than today, before the time of day; a QLocale date format.</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>ud::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>可查看所有内容</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>还可启动和停止任务</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>还可管理智能体和令牌</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>直到吊销</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>吊销(&amp;R)…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>新建令牌(&amp;N)…</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>每个人和每个程序都有各自的令牌。令牌的密钥仅在创建时显示一次；服务只保存其指纹。令牌吊销后，从下一次请求起即被拒绝。</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>新令牌的密钥</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>“%1”的密钥，仅显示这一次。请立即复制并妥善转交。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>名称，例如使用者的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>有效期(&amp;V)</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>吊销“%1”？</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>使用此令牌的人会立即退出登录。用它启动的任务会继续运行。此操作无法撤销，但可以新建令牌。</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>Usage Dashboard 仍在运行</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>应用在系统托盘中继续关注任务。如需退出，请使用此图标的菜单。</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>所有智能体和对话</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>尚未加载用量。</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>占全部用量的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits used, of the allowance</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ud::TrendText</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>全月预测：%1 积分</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>数据太少，无法预测</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>上月同日：%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>消息积分已于今天用完</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>技能积分已于今天用完</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>消息积分已于 %1 用完</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>技能积分已于 %1 用完</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>消息积分预计今天用完</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>技能积分预计今天用完</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>消息积分预计于 %1 用完</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>技能积分预计于 %1 用完</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>%Ln 个进行中的任务：目前已用%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1；其中 %Ln 个已工作 5 分钟或更久，每小时约消耗%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1，每小时约消耗%2</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>每月用量</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>每月额度：%1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>上月同日</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>（已移除的智能体）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>background runs or chat, credits</comment>
        <translation>%1：%2</translation>
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
        <translation>每月用量（CSV）…</translation>
    </message>
    <message>
        <source>months</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>各智能体每月用量（CSV）…</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>每日用量（CSV）…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>图表（图片）…</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>月报（PDF）…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>可打印文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>ud::UsageModel</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>消息（后台）</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>消息（对话）</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>技能（后台）</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>技能（对话）</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ud::UsagePage</name>
    <message>
        <source>All months</source>
        <translation>所有月份</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>返回所有月份</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Usage by agent</source>
        <translation>各智能体用量</translation>
    </message>
    <message>
        <source>Monthly usage table</source>
        <translation>每月用量表</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>每日用量</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>无法加载用量</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>尚未加载任何内容</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>用量加载后会显示在这里。</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>每日用量表</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>%1各智能体用量</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>每月积分消耗</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>%1每日积分消耗</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%3：额度 %2 的 %1</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>%1：未设置额度</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1，超出 %2</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>消息积分</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>技能积分</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>后台任务占比</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>后台任务 %1，对话 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>图表柱形按什么划分</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>消息与技能</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>后台与对话</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
</context>
<context>
    <name>ud::ViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>已存视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>保存此视图(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移除(&amp;F)</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>请为当前显示的内容（筛选、列和排序）命名。</translation>
    </message>
</context>
</TS>
