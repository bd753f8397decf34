<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ud::AboutDialog</name>
    <message>
        <source>About Usage Dashboard</source>
        <translation>Usage Dashboardについて</translation>
    </message>
    <message>
        <source>Usage Dashboard %1</source>
        <translation>Usage Dashboard %1</translation>
    </message>
    <message>
        <source>Shows what background agents are doing, what they consume, and stops them.</source>
        <translation>バックグラウンドエージェントの動作と消費量を表示し、必要に応じて停止します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。</translation>
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
        <translation>履歴不足</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>通常の所要時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効にする(&amp;D)</translation>
    </message>
    <message>
        <source>Agents of the organization</source>
        <translation>組織のエージェント</translation>
    </message>
    <message>
        <source>&amp;New agent …</source>
        <translation>新規エージェント(&amp;N)…</translation>
    </message>
    <message>
        <source>A disabled agent is not started again; what runs goes on until it ends or is stopped. Which commands there are, the operator of the service decides.</source>
        <translation>無効にしたエージェントは新たに起動されません。すでに実行中のものは、終了するか停止されるまで続きます。使用できるコマンドは、サービスの運用者が決めます。</translation>
    </message>
    <message>
        <source>may be started</source>
        <translation>起動可能</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効にする(&amp;E)</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新規エージェント</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>エージェントを作成</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>エージェントを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>実行を開始(&amp;S)…</translation>
    </message>
    <message>
        <source>Input &amp;form …</source>
        <translation>入力フォーム(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Input form</source>
        <translation>入力フォーム(&amp;I)</translation>
    </message>
    <message>
        <source>JSON Schema, or nothing</source>
        <translation>JSONスキーマ（省略可）</translation>
    </message>
</context>
<context>
    <name>ud::AgentShareModel</name>
    <message>
        <source>(an agent that was removed)</source>
        <translation>（削除されたエージェント）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all credits</comment>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>ud::AgentsEmpty</name>
    <message>
        <source>Not connected yet</source>
        <translation>まだ接続されていません</translation>
    </message>
    <message>
        <source>Choose where your agents run: on this computer, or on a server.</source>
        <translation>エージェントを動かす場所を、このコンピューターまたはサーバーから選んでください。</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Loading the running agents…</source>
        <translation>実行中のエージェントを読み込み中…</translation>
    </message>
    <message>
        <source>Never loaded: the service does not answer</source>
        <translation>一度も読み込まれていません: サービスが応答しません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>No permission to see the running agents</source>
        <translation>実行中のエージェントを表示する権限がありません</translation>
    </message>
    <message>
        <source>The filter hides every run</source>
        <translation>フィルターですべての実行が非表示になっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are active, none matches the filter.</source>
        <translation>
            <numerusform>%Ln件の実行が進行中ですが、フィルターに一致するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Offline, last seen %1</source>
        <translation>オフライン（最終確認: %1）</translation>
    </message>
    <message>
        <source>Nothing was running then. What runs now is not known.</source>
        <translation>その時点では何も実行されていませんでした。現在の状況は不明です。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>Background runs appear here as soon as they start. Chats never do.</source>
        <translation>バックグラウンド実行は、始まるとすぐここに表示されます。チャットは表示されません。</translation>
    </message>
</context>
<context>
    <name>ud::AgentsHelp</name>
    <message>
        <source>Background agents</source>
        <translation>バックグラウンドエージェント</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧に表示されるもの</translation>
    </message>
    <message>
        <source>Running Agents lists exactly the background runs of your organization that are queued or running: research, documents, workflows with tools, which work for minutes or hours while nobody waits for them.</source>
        <translation>「実行中のエージェント」には、待機中または実行中の、組織のバックグラウンド実行だけが表示されます。調査、文書作成、ツールを使うワークフローなど、誰かが待っていなくても数分から数時間にわたって動くものです。</translation>
    </message>
    <message>
        <source>A chat is answered while somebody waits for it. It is no background run and never appears in the list; what chats consume is part of the monthly usage.</source>
        <translation>チャットは、ユーザーが待っている間に応答するものです。バックグラウンド実行ではないため、一覧には表示されません。チャットの消費量は月間の使用量に含まれます。</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>状態の意味</translation>
    </message>
    <message>
        <source>Queued: it waits for a free place. It consumes nothing yet.</source>
        <translation>待機中: 空きを待っています。まだ何も消費していません。</translation>
    </message>
    <message>
        <source>Running: it works, and may consume credits at any moment.</source>
        <translation>実行中: 処理を行っています。随時クレジットを消費する可能性があります。</translation>
    </message>
    <message>
        <source>Completed: it has done what it was started for.</source>
        <translation>完了: 目的の処理を終えました。</translation>
    </message>
    <message>
        <source>Cancelled: somebody stopped it, or a limit did.</source>
        <translation>中止: 誰かが停止したか、上限によって停止されました。</translation>
    </message>
    <message>
        <source>Failed: it ended with an error. What it had consumed stays charged.</source>
        <translation>失敗: エラーで終了しました。それまでの消費分は課金されたままです。</translation>
    </message>
    <message>
        <source>What stopping does</source>
        <translation>停止するとどうなるか</translation>
    </message>
    <message>
        <source>The run is taken from the list, and its work is ended with everything it has started.</source>
        <translation>実行は一覧から消え、そこから開始されたものも含めて処理が終了します。</translation>
    </message>
    <message>
        <source>From then on it consumes nothing more. The details show the proof: when the work had ended, and that its credits are settled.</source>
        <translation>それ以降は何も消費しません。詳細には、処理が終了した時刻とクレジットの確定が証拠として表示されます。</translation>
    </message>
    <message>
        <source>Where the run was faster, the app says so: it was already completed, or already cancelled.</source>
        <translation>停止より先に実行が終わっていた場合は、すでに完了または中止していたことが表示されます。</translation>
    </message>
    <message>
        <source>What stopping does not do</source>
        <translation>停止しても変わらないこと</translation>
    </message>
    <message>
        <source>Credits that are already used are not refunded.</source>
        <translation>使用済みのクレジットは払い戻されません。</translation>
    </message>
    <message>
        <source>Finished work is not undone: documents that were written and messages that were sent remain.</source>
        <translation>終わった作業は取り消されません。作成された文書や送信されたメッセージは残ります。</translation>
    </message>
    <message>
        <source>It does not keep the agent from being started again.</source>
        <translation>エージェントが再び起動されるのを防ぐものではありません。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Message credits are used for what an agent reads and writes, skill credits for the tools it uses. Both count towards the month&apos;s allowance at the moment of their use, in the time zone of the organization.</source>
        <translation>メッセージクレジットはエージェントの読み書きに、スキルクレジットはエージェントが使うツールに使用されます。どちらも、使用した時点で、組織のタイムゾーンに基づく月の利用枠に計上されます。</translation>
    </message>
    <message>
        <source>When to stop at once</source>
        <translation>すぐに停止すべき場合</translation>
    </message>
    <message>
        <source>The wrong agent was started, or with the wrong input.</source>
        <translation>エージェントまたは入力を間違えて開始した。</translation>
    </message>
    <message>
        <source>It was started by mistake, or twice.</source>
        <translation>誤って、または二重に開始した。</translation>
    </message>
    <message>
        <source>It runs many times longer than usual and nobody expects that.</source>
        <translation>通常の何倍も長く実行されていて、それが予定外である。</translation>
    </message>
    <message>
        <source>It keeps consuming without getting further.</source>
        <translation>進展がないまま消費を続けている。</translation>
    </message>
    <message>
        <source>It comes back after it was stopped: look for what starts it.</source>
        <translation>停止した後に再び起動する。何が起動しているかを調べてください。</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>おすすめの使い方</translation>
    </message>
    <message>
        <source>Look at &quot;Needs a look&quot; first: each row there says why.</source>
        <translation>まず「要確認」を見てください。各行に理由が表示されます。</translation>
    </message>
    <message>
        <source>Give a reason when you stop a run. It is kept in the history for everybody.</source>
        <translation>実行を停止するときは理由を入力してください。履歴に残り、全員が確認できます。</translation>
    </message>
    <message>
        <source>Where a run is meant to take long, note until when it is expected: right-click its row.</source>
        <translation>長くかかる予定の実行には、いつまでかかるかを記録してください。行を右クリックして設定できます。</translation>
    </message>
    <message>
        <source>Compare the forecast with the allowance before the month ends, not after.</source>
        <translation>予測と利用枠の比較は、月が終わってからではなく、終わる前に行ってください。</translation>
    </message>
</context>
<context>
    <name>ud::AgentsPage</name>
    <message>
        <source>Filter by agent, label, person …</source>
        <translation>エージェント、ラベル、ユーザー…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Stop selected …</source>
        <translation>選択項目を停止…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Running Agents</source>
        <translation>実行中のエージェント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>エージェント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Needs a look %1</source>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Expected until …</source>
        <translation>実行予定期限…</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>実行予定期限を解除</translation>
    </message>
    <message>
        <source>Stops the selected runs, after asking.</source>
        <translation>選択した実行を、確認のうえ停止します。</translation>
    </message>
    <message>
        <source>Start a run …</source>
        <translation>実行を開始…</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>実行を開始</translation>
    </message>
</context>
<context>
    <name>ud::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Person, agent, action, reason …</source>
        <translation>ユーザー、エージェント、操作、理由…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>of the newest %Ln</source>
        <translation>
            <numerusform>最新%Ln件のうち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <translation>
            <numerusform>全%Ln件のうち</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%2%1件を表示</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ud::AuditModel</name>
    <message>
        <source>queued</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>had already completed</source>
        <translation>すでに完了していた</translation>
    </message>
    <message>
        <source>had already been cancelled</source>
        <translation>すでに中止していた</translation>
    </message>
    <message>
        <source>had already failed</source>
        <translation>すでに失敗していた</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>started a run</source>
        <translation>実行を開始</translation>
    </message>
    <message>
        <source>stopped a run</source>
        <translation>実行を停止</translation>
    </message>
    <message>
        <source>noted until when a run is expected</source>
        <translation>実行予定期限を記録</translation>
    </message>
    <message>
        <source>created an agent</source>
        <translation>エージェントを作成</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>エージェントを変更</translation>
    </message>
    <message>
        <source>created a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>created the organization</source>
        <translation>組織を作成</translation>
    </message>
    <message>
        <source>changed the organization</source>
        <translation>組織を変更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行ID</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>switched off, since the receiver wants no more</source>
        <translation>受信側が以後の通知を不要としたため、オフに切り替え</translation>
    </message>
    <message>
        <source>changed the notices by webhook and mail</source>
        <translation>Webhookとメールの通知を変更</translation>
    </message>
    <message>
        <source>sent a test of the notices</source>
        <translation>通知のテストを送信</translation>
    </message>
</context>
<context>
    <name>ud::Autostart</name>
    <message>
        <source>The folder cannot be created.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
</context>
<context>
    <name>ud::ClosingDialog</name>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Should Usage Dashboard go on watching?</source>
        <translation>Usage Dashboardで監視を続けますか？</translation>
    </message>
    <message>
        <source>Closing the window ends Usage Dashboard.</source>
        <translation>ウィンドウを閉じると、Usage Dashboardは終了します。</translation>
    </message>
    <message>
        <source>It can stay beside the clock and go on giving notices, or end. Runs never depend on it: they go on either way.</source>
        <translation>通知領域に残して通知を続けることも、終了することもできます。どちらの場合も、実行は影響を受けずに続きます。</translation>
    </message>
    <message>
        <source>Runs never depend on it: they go on, and so does the service of this computer. Notices come only while the app is open.</source>
        <translation>アプリを終了しても影響はなく、実行もこのコンピューターのサービスも動き続けます。通知が表示されるのは、アプリを開いている間だけです。</translation>
    </message>
    <message>
        <source>This is asked once. Settings → Connection and start changes it.</source>
        <translation>この確認は1回だけ表示されます。後から「設定 → 接続と起動」で変更できます。</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>このメッセージは1回だけ表示されます。</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>通知領域に残す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>ウィンドウを閉じない(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ud::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Where do your agents run?</source>
        <translation>エージェントはどこで動いていますか？</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Finds the service on this computer, or starts it. It keeps working when this window is closed.</source>
        <translation>このコンピューター上のサービスを検出し、なければ起動します。サービスは、このウィンドウを閉じても動き続けます。</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Your organization gave you an address and a token.</source>
        <translation>組織から受け取ったアドレスとトークンを使用します。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>or token &amp;file</source>
        <translation>またはトークンファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;View only: from here nothing is started, stopped or changed</source>
        <translation>閲覧のみ(&amp;V): この接続からは開始、停止、変更を一切行いません</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>The token is kept in your keychain, where there is one. A token file is only read, never copied.</source>
        <translation>キーチェーンがある場合、トークンはそこに保存されます。トークンファイルは読み取られるだけで、コピーされることはありません。</translation>
    </message>
    <message>
        <source>The token is kept in your keychain. A token file is only read, never copied.</source>
        <translation>トークンはキーチェーンに保存されます。トークンファイルは読み取られるだけで、コピーされることはありません。</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this session only. A token file is only read, never copied.</source>
        <translation>この環境にはキーチェーンがないため、トークンはこのセッションの間だけ保持されます。トークンファイルは読み取られるだけで、コピーされることはありません。</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>トークンファイル</translation>
    </message>
    <message>
        <source>Enter the address, beginning with https://</source>
        <translation>「https://」で始まるアドレスを入力してください</translation>
    </message>
    <message>
        <source>Give the token or a file, not both.</source>
        <translation>トークンとファイルは、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Enter the token, or choose its file.</source>
        <translation>トークンを入力するか、トークンファイルを選択してください。</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>ud::ConsumptionChart</name>
    <message>
        <source>Consumption over time</source>
        <translation>消費量の推移</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>メッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキルクレジット</translation>
    </message>
</context>
<context>
    <name>ud::CreditText</name>
    <message>
        <source>under 1</source>
        <comment>credits</comment>
        <translation>1未満</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 message and %2 skill credits</source>
        <translation>メッセージクレジット%1とスキルクレジット%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>%1未満</translation>
    </message>
</context>
<context>
    <name>ud::CreditsDelegate</name>
    <message>
        <source>%1 message</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>スキル %1</translation>
    </message>
</context>
<context>
    <name>ud::Dashboard</name>
    <message>
        <source>There is no keychain here: the token is kept for this session only.</source>
        <translation>この環境にはキーチェーンがないため、トークンはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ud::DeliveryText</name>
    <message>
        <source>Last delivery %1: arrived. %2</source>
        <comment>when, what the service says</comment>
        <translation>最終配信（%1）: 届きました。%2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed, and will be tried again. %2</source>
        <comment>when, what the service says</comment>
        <translation>最終配信（%1）: 失敗しました。再試行します。%2</translation>
    </message>
    <message>
        <source>Last delivery %1: failed. %2</source>
        <comment>when, what the service says</comment>
        <translation>最終配信（%1）: 失敗しました。%2</translation>
    </message>
    <message>
        <source>Switched off %1: the receiver wants no more notices.</source>
        <comment>when</comment>
        <translation>オフになりました（%1）: 受信側が以後の通知を不要としています。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: the test arrived. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: テストが届きました。%2</translation>
    </message>
    <message>
        <source>%1: the test failed. %2</source>
        <comment>channel, what the service says</comment>
        <translation>%1: テストに失敗しました。%2</translation>
    </message>
</context>
<context>
    <name>ud::DetailsPane</name>
    <message>
        <source>Select a run to see its details here.</source>
        <translation>実行を選択すると、ここに詳細が表示されます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>実行の詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消費量</translation>
    </message>
    <message>
        <source>Input and result</source>
        <translation>入力と結果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Earlier runs of this agent</source>
        <translation>このエージェントの過去の実行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) selected</source>
        <translation>
            <numerusform>%Ln件の実行を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>現在のクレジット</translation>
    </message>
    <message>
        <source>It was started without input.</source>
        <translation>入力なしで開始されました。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>結果はまだありません。</translation>
    </message>
    <message>
        <source>It ended without a result.</source>
        <translation>結果なしで終了しました。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>過去</translation>
    </message>
</context>
<context>
    <name>ud::ErrorText</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is it running, and is the address right?</source>
        <translation>サービスに接続できません。サービスが稼働しているか、アドレスが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>応答を受け取り終える前に接続が切れました。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>サービスの証明書を検証できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>The address answers with a redirection. It is not followed, so that the token reaches no other host. Enter the final address.</source>
        <translation>このアドレスからリダイレクトが返されました。トークンがほかのホストに渡らないよう、リダイレクト先には接続しません。最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This connection is for viewing only; nothing was sent.</source>
        <translation>この接続は閲覧専用です。何も送信していません。</translation>
    </message>
    <message>
        <source>The answer was larger than is ever expected and was not read.</source>
        <translation>応答が想定よりも大きいため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>まだ接続されていません。</translation>
    </message>
    <message>
        <source>The address must look like https://agents.example.org, without a user name, password or query in it.</source>
        <translation>アドレスは「https://agents.example.org」のような形式で入力してください。ユーザー名、パスワード、クエリは含められません。</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this computer. Use an https address.</source>
        <translation>トークンを送信できるのは、https接続またはこのコンピューターに対してのみです。httpsのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Copy it again.</source>
        <translation>トークンに使用できない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>No token is known for this server. Enter it, or give a token file.</source>
        <translation>このサーバーのトークンがありません。トークンを入力するか、トークンファイルを指定してください。</translation>
    </message>
    <message>
        <source>The program agentsd was not found beside this one or in PATH, or cannot be started. Install the package agentsd.</source>
        <translation>agentsdがこのプログラムと同じ場所にもPATHにも見つからないか、起動できません。agentsdパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Check its name and owner.</source>
        <translation>トークンファイル「%1」を読み取れません。名前と所有者を確認してください。</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Take that away with: chmod 600 %1</source>
        <translation>トークンファイル「%1」がほかのユーザーから読み取れる状態です。次のコマンドで変更してください: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file %1 must hold one line with the token.</source>
        <translation>トークンファイル「%1」には、トークンを1行だけ記載してください。</translation>
    </message>
    <message>
        <source>The keychain does not give the token: %1</source>
        <translation>キーチェーンからトークンを取得できません: %1</translation>
    </message>
    <message>
        <source>The service on this computer could not be started: %1</source>
        <translation>このコンピューターのサービスを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The token is not accepted. Sign in again.</source>
        <translation>トークンが受け付けられません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>お使いのロールではこの操作は許可されていません。</translation>
    </message>
    <message>
        <source>The service does not know this, or it belongs to another organization.</source>
        <translation>サービス上に見つからないか、別の組織のものです。</translation>
    </message>
    <message>
        <source>Too many requests. The service asks to wait a moment.</source>
        <translation>リクエストが多すぎます。しばらく待つようサービスから求められています。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>サービスは現在利用できません。</translation>
    </message>
    <message>
        <source>The service&apos;s disk is full.</source>
        <translation>サービスのディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The answer is not that of a Usage Dashboard service, or of another version.</source>
        <translation>応答がUsage Dashboardサービスのものではないか、バージョンが異なります。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>ud::ExpectController</name>
    <message>
        <source>This run has ended; nothing was noted.</source>
        <translation>この実行は終了しているため、何も記録していません。</translation>
    </message>
    <message>
        <source>%1: the expectation was not noted. %2</source>
        <comment>agent, why</comment>
        <translation>%1: 実行予定期限を記録できませんでした。%2</translation>
    </message>
    <message>
        <source>%1: no longer expected; it is pointed out again when it is unusual.</source>
        <translation>%1: 実行予定期限を解除しました。通常と異なる場合は、再び要確認として表示されます。</translation>
    </message>
    <message>
        <source>%1: %2. Until then it is not pointed out.</source>
        <comment>agent, expected until</comment>
        <translation>%1: %2。それまでは要確認として表示されません。</translation>
    </message>
</context>
<context>
    <name>ud::ExpectDialog</name>
    <message>
        <source>Until then it is not pointed out as unusually long, silent or long queued. Everybody in the organization sees this note. It changes nothing about the run itself.</source>
        <translation>この期限までは、通常より長い、更新なし、長時間待機のいずれであっても、要確認として表示されません。この記録は組織の全員に表示されます。実行そのものには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Why it takes its time, for example: quarter-end import</source>
        <translation>時間がかかる理由（例: 四半期末のインポート）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>この日時はすでに過ぎています。もっと後の日時を選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Expect until then</source>
        <translation>期限を記録</translation>
    </message>
    <message>
        <source>Until when is &quot;%1&quot; expected to run?</source>
        <translation>「%1」はいつまで実行される予定ですか？</translation>
    </message>
</context>
<context>
    <name>ud::FilterText</name>
    <message>
        <source>No status begins with “%1”. There are: %2.</source>
        <translation>「%1」で始まる状態はありません。使用できる値: %2</translation>
    </message>
    <message>
        <source>No flag is named “%1”. There are: %2.</source>
        <translation>「%1」というフラグはありません。使用できる値: %2</translation>
    </message>
    <message>
        <source>Words are looked for in agent, label and person. Or: %1.</source>
        <translation>入力した語をエージェント、ラベル、ユーザーから検索します。次の書式も使えます: %1</translation>
    </message>
</context>
<context>
    <name>ud::FlagText</name>
    <message>
        <source>%1st</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>running %1× this agent&apos;s usual %2</source>
        <translation>通常の所要時間（%2）の%1倍が経過</translation>
    </message>
    <message>
        <source>no update for %1</source>
        <translation>%1更新なし</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>待機時間: %1</translation>
    </message>
    <message>
        <source>back for the %1 time since %2</source>
        <translation>%2の停止後、%1の起動</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>%1まで実行予定</translation>
    </message>
    <message>
        <source>expected until %1: %2</source>
        <comment>a time, a note</comment>
        <translation>%1まで実行予定: %2</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>更新なし</translation>
    </message>
    <message>
        <source>long queued</source>
        <translation>長時間待機</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>停止後に再び起動</translation>
    </message>
</context>
<context>
    <name>ud::FormPreview</name>
    <message>
        <source>Input of %1</source>
        <comment>an agent</comment>
        <translation>%1の入力</translation>
    </message>
    <message>
        <source>This agent was created without an input form: its input is given as JSON.</source>
        <translation>このエージェントは入力フォームなしで作成されたため、入力はJSONで指定します。</translation>
    </message>
    <message>
        <source>What is asked when a run of this agent is started. It was given when the agent was created and stays so.</source>
        <translation>このエージェントの実行を開始するときに入力する項目です。エージェントの作成時に指定されたもので、後から変更することはできません。</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSONスキーマ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
</context>
<context>
    <name>ud::HistoryModel</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>終了状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ud::HistoryPage</name>
    <message>
        <source>Search ended runs …</source>
        <translation>終了した実行を検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Ended runs</source>
        <translation>終了した実行</translation>
    </message>
    <message>
        <source>Run again …</source>
        <translation>再実行…</translation>
    </message>
    <message>
        <source>Administrators and owners can start runs, while connected.</source>
        <translation>実行を開始できるのは、接続中の管理者とオーナーです。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No run has ended yet</source>
        <translation>終了した実行はまだありません</translation>
    </message>
    <message>
        <source>Runs appear here when they have completed, failed or been stopped.</source>
        <translation>完了または失敗した実行と、停止された実行がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>停止者: %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>開始者: %1</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>outcome “%1”</source>
        <translation>終了状態「%1」</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>停止者「%1」</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>開始者「%1」</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>理由「%1」</translation>
    </message>
    <message>
        <source>No ended run matches: %1.</source>
        <comment>a list of filters</comment>
        <translation>次の条件に一致する終了済みの実行はありません: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ud::InputDraft</name>
    <message>
        <source>This is needed.</source>
        <translation>この項目は必須です。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>%Ln文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) are expected here.</source>
        <translation>
            <numerusform>%Ln文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not of the form that the agent expects: %1</source>
        <translation>エージェントが求める形式と一致しません: %1</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as %1.</source>
        <translation>整数を入力してください（例: %1）。</translation>
    </message>
    <message>
        <source>A number is expected here, such as %1.</source>
        <translation>数値を入力してください（例: %1）。</translation>
    </message>
    <message>
        <source>More than %1 is expected here.</source>
        <translation>%1より大きい値を入力してください。</translation>
    </message>
    <message>
        <source>At least %1 is expected here.</source>
        <translation>%1以上の値を入力してください。</translation>
    </message>
    <message>
        <source>Less than %1 is expected here.</source>
        <translation>%1より小さい値を入力してください。</translation>
    </message>
    <message>
        <source>At most %1 is expected here.</source>
        <translation>%1以下の値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the agent expects: %2</source>
        <translation>「%1」はエージェントが求める形式と一致しません: %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>%Ln行以上入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) are expected here.</source>
        <translation>
            <numerusform>%Ln行以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON. A text stands in quotes, such as &quot;one&quot;; an object in braces, such as {&quot;pages&quot;: 12}.</source>
        <translation>JSONとして正しくありません。テキストは&quot;one&quot;のように半角の引用符で、オブジェクトは{&quot;pages&quot;: 12}のように波かっこで囲みます。</translation>
    </message>
    <message>
        <source>JSON of this type is expected here: %1.</source>
        <translation>次の型のJSONを入力してください: %1。</translation>
    </message>
</context>
<context>
    <name>ud::InputEditor</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1, where nothing is given</source>
        <comment>a usual value</comment>
        <translation>未指定の場合: %1</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>1行に1つずつ入力</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON形式</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択してください…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ud::InputForm</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>ud::LedgerModel</name>
    <message>
        <source>%1 message</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>%1 skill</source>
        <translation>スキル %1</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1、課金対象外</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
</context>
<context>
    <name>ud::LetterController</name>
    <message>
        <source>The letter is being written …</source>
        <translation>報告書を作成中…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>The letter could not be written: %1</source>
        <translation>報告書を作成できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ud::LookPage</name>
    <message>
        <source>Months and days of usage always follow the organization&apos;s time zone. Questions before a stop, outcomes, exports and the monthly letter always tell credits to the thousandth.</source>
        <translation>使用量の月と日は、常に組織のタイムゾーンに従います。停止前の確認、停止の結果、エクスポート、月次報告書では、クレジットは常に小数第3位まで表示されます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Times are &amp;shown in</source>
        <translation>時刻の表示(&amp;S)</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>このコンピューターのタイムゾーン（%1）</translation>
    </message>
    <message>
        <source>The organization&apos;s zone</source>
        <translation>組織のタイムゾーン</translation>
    </message>
    <message>
        <source>The organization&apos;s zone (%1)</source>
        <translation>組織のタイムゾーン（%1）</translation>
    </message>
    <message>
        <source>&amp;Credits in lists</source>
        <translation>一覧のクレジット(&amp;C)</translation>
    </message>
    <message>
        <source>Exact, such as %1</source>
        <translation>正確な値（例: %1）</translation>
    </message>
    <message>
        <source>Whole credits, such as %1</source>
        <translation>整数（例: %1）</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>On: nothing moves, fades or blinks</source>
        <translation>オン: 移動、フェード、点滅なし</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ud::MainMenu</name>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connect to …</source>
        <translation>接続先を指定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Organization …</source>
        <translation>組織(&amp;O)…</translation>
    </message>
    <message>
        <source>Only owners manage the organization.</source>
        <translation>組織を管理できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Who did what …</source>
        <translation>操作記録(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Background agents</source>
        <translation>バックグラウンドエージェント(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Flight recorder …</source>
        <translation>フライトレコーダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Contact support …</source>
        <translation>サポートに問い合わせる(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Usage Dashboard</source>
        <translation>Usage Dashboardについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start a run …</source>
        <translation>実行を開始(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Leave rehearsal</source>
        <translation>リハーサルを終了(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All organizations …</source>
        <translation>すべての組織(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal …</source>
        <translation>リハーサル(&amp;R)…</translation>
    </message>
    <message>
        <source>Practise stopping without stopping anything</source>
        <translation>実際には何も停止せずに、停止の操作を練習します</translation>
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
        <translation>更新</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Usage Dashboard — %1</source>
        <translation>Usage Dashboard — %1</translation>
    </message>
    <message>
        <source>Last seen %1: %2</source>
        <comment>time, what ran then</comment>
        <translation>%1時点: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>まだ読み込まれていません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rehearsal — Usage Dashboard</source>
        <translation>リハーサル — Usage Dashboard</translation>
    </message>
</context>
<context>
    <name>ud::MonthWords</name>
    <message>
        <source>%1: %2, that is %3 of everything used.</source>
        <translation>%1: %2。全使用量の%3です。</translation>
    </message>
    <message>
        <source>%1: %2 used. No allowance is set.</source>
        <translation>%1: %2を使用しました。利用枠は設定されていません。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.</source>
        <translation>%1: メッセージクレジットは%3のうち%2（%4）、スキルクレジットは%6のうち%5（%7）を使用しました。</translation>
    </message>
</context>
<context>
    <name>ud::MonthlyLetterText</name>
    <message>
        <source>Usage in %1</source>
        <comment>a month</comment>
        <translation>%1の使用量</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>The month is over. Figures as of %1.</source>
        <translation>この月は終了しています。数値は%1時点のものです。</translation>
    </message>
    <message>
        <source>The month goes on. Figures as of %1.</source>
        <translation>この月はまだ終わっていません。数値は%1時点のものです。</translation>
    </message>
    <message>
        <source>Times are those of %1. Stopping a run prevents further usage; it refunds nothing.</source>
        <translation>時刻は%1のタイムゾーンで表示しています。実行を停止すると以降の使用は発生しませんが、使用済みの分は払い戻されません。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>バックグラウンド実行</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>メッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキルクレジット</translation>
    </message>
    <message>
        <source>There is too little data for a forecast.</source>
        <translation>データが少ないため、予測できません。</translation>
    </message>
    <message>
        <source>Forecast for the whole month: %1 message and %2 skill credits (four times in five).</source>
        <translation>月全体の予測: メッセージクレジット%1、スキルクレジット%2（80%の確率）。</translation>
    </message>
    <message>
        <source>Agents that used the most</source>
        <translation>使用量の多いエージェント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Longest runs that ended</source>
        <translation>終了した実行のうち長かったもの</translation>
    </message>
    <message>
        <source>Longest of the runs that ended last</source>
        <translation>最近終了した実行のうち長かったもの</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No run was stopped.</source>
        <translation>停止された実行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ほかに%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
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
        <translation>実行ごとの結果</translation>
    </message>
    <message>
        <source>Saves the result of each run as a table</source>
        <translation>実行ごとの結果を表形式で保存します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ud::NoticeBoard</name>
    <message>
        <source>Unusually long</source>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>更新なし</translation>
    </message>
    <message>
        <source>Came back after a stop</source>
        <translation>停止後に再び起動</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>停止が未確認</translation>
    </message>
    <message>
        <source>Allowance nearly used</source>
        <translation>利用枠が残りわずか</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>利用枠を使い切り</translation>
    </message>
    <message>
        <source>stopped, but it is not confirmed yet that its work has ended</source>
        <translation>停止しましたが、処理の終了はまだ確認されていません</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>メッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキルクレジット</translation>
    </message>
    <message>
        <source>this month&apos;s allowance is used up</source>
        <translation>今月の利用枠を使い切りました</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s allowance are used</source>
        <translation>今月の利用枠の%1%を使用しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look</source>
        <translation>
            <numerusform>要確認が%Ln件あります</numerusform>
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
        <translation>1時間通知しない(&amp;H)</translation>
    </message>
    <message>
        <source>None until &amp;tomorrow</source>
        <translation>明日まで通知しない(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Again from now on</source>
        <translation>通知を再開(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ud::NoticesPage</name>
    <message>
        <source>A notice is given once per run, together with others that come at the same time, and at most one a minute.</source>
        <translation>通知は1つの実行につき1回です。同時に発生したものはまとめて、多くても1分に1回だけ表示します。</translation>
    </message>
    <message>
        <source>To have quiet for a while, use Notices in the menu View. Whether the desktop shows notices at all follows its own &quot;do not disturb&quot;.</source>
        <translation>しばらく通知を止めるには、「表示」メニューの「通知」を使用してください。通知が実際に表示されるかどうかは、デスクトップ側の「おやすみモード」などの設定に従います。</translation>
    </message>
</context>
<context>
    <name>ud::NotificationsPage</name>
    <message>
        <source>The service itself tells those who are away, in English: once per run, together with what comes at the same time, and at most once a minute.</source>
        <translation>画面の前にいない人には、サービス自体が英語で通知します。通知は1つの実行につき1回です。同時に発生したものはまとめて、多くても1分に1回だけ送信します。</translation>
    </message>
    <message>
        <source>Post notices to a &amp;webhook</source>
        <translation>通知をWebhookに送信する(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>New sec&amp;ret …</source>
        <translation>新しいシークレット(&amp;R)…</translation>
    </message>
    <message>
        <source>Each is signed (Standard Webhooks), so that the receiver can tell that it is genuine. The secret is shown once, when it is made.</source>
        <translation>受信側が本物だと確認できるように、すべての通知に署名が付きます（Standard Webhooks）。シークレットが表示されるのは作成時の1回だけです。</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Webhookのシークレット</translation>
    </message>
    <message>
        <source>Send notices by &amp;mail</source>
        <translation>通知をメールで送信する(&amp;M)</translation>
    </message>
    <message>
        <source>To a&amp;ddresses</source>
        <translation>宛先アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>ann@example.org, bo@example.org</source>
        <translation>hanako@example.org, taro@example.org</translation>
    </message>
    <message>
        <source>What is told:</source>
        <translation>通知する内容:</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テストを送信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The operator of this service has set up no mail server; mail cannot be switched on.</source>
        <translation>このサービスの運用者がメールサーバーを設定していないため、メールをオンにできません。</translation>
    </message>
    <message>
        <source>The secret of the webhook, shown this once. Copy it now and give it to the receiver.</source>
        <translation>Webhookのシークレットです。表示されるのは今回だけです。今すぐコピーし、受信側に渡してください。</translation>
    </message>
    <message>
        <source>Save first; a test goes where notices go.</source>
        <translation>先に保存してください。テストは、通知と同じ宛先に送信されます。</translation>
    </message>
    <message>
        <source>New secret for the webhook?</source>
        <translation>Webhookの新しいシークレットを作成しますか？</translation>
    </message>
    <message>
        <source>The present one ends at once: until the receiver knows the new one, it will take notices for forged.</source>
        <translation>現在のシークレットはすぐに使えなくなります。受信側に新しいシークレットが設定されるまで、通知は偽造されたものと見なされます。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>新しいシークレットを作成</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>The address of the webhook is not accepted. It has to begin with https:// and lead to the public internet; the operator of the service can allow others.</source>
        <translation>このWebhookのアドレスは使用できません。「https://」で始まり、公開されたインターネット上にあるアドレスが必要です。サービスの運用者は、それ以外のアドレスも許可できます。</translation>
    </message>
    <message>
        <source>1 to 20 e-mail addresses are expected, with commas between them.</source>
        <translation>メールアドレスを1～20件、半角コンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Neither webhook nor mail is switched on.</source>
        <translation>Webhookもメールもオンになっていません。</translation>
    </message>
</context>
<context>
    <name>ud::OnceSecret</name>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
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
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Months and days of usage begin and end in this zone, also those that have passed.</source>
        <translation>使用量の月と日はこのタイムゾーンで区切られます。過去の月と日も同様です。</translation>
    </message>
    <message>
        <source>The organization has an &amp;allowance per month</source>
        <translation>組織に月間の利用枠を設定する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Message credits</source>
        <translation>メッセージクレジット(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;kill credits</source>
        <translation>スキルクレジット(&amp;K)</translation>
    </message>
    <message>
        <source>Whom people write to with &quot;Contact support&quot;:</source>
        <translation>「サポートに問い合わせる」の連絡先:</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>連絡先(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Webページ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ud::OverviewDialog</name>
    <message>
        <source>All organizations</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>&amp;Change to it</source>
        <translation>この組織に切り替え(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Each organization that was connected to, read every half minute while this window is open. Nothing is changed from here.</source>
        <translation>これまでに接続した組織の一覧です。このウィンドウを開いている間は、30秒ごとに更新されます。この画面では何も変更されません。</translation>
    </message>
    <message>
        <source>No organization was connected to yet: Connection → Connect to …</source>
        <translation>接続したことのある組織はまだありません: 接続 → 接続先を指定…</translation>
    </message>
</context>
<context>
    <name>ud::OverviewModel</name>
    <message>
        <source>Reading …</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1からオフライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>credits used, allowed, and the share</comment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>needs a look</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Message credits this month</source>
        <translation>今月のメッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits this month</source>
        <translation>今月のスキルクレジット</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>取得時刻</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>the state of the organization that the window shows</comment>
        <translation>%1（表示中）</translation>
    </message>
</context>
<context>
    <name>ud::OwnerController</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>失効させました。</translation>
    </message>
    <message>
        <source>Notices by webhook and mail</source>
        <translation>Webhookとメールの通知</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>テストを送信中…</translation>
    </message>
</context>
<context>
    <name>ud::Phrases</name>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that have commas themselves</comment>
        <translation>；</translation>
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
        <translation>接続先の切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ud::RecorderDialog</name>
    <message>
        <source>Flight recorder</source>
        <translation>フライトレコーダー</translation>
    </message>
    <message>
        <source>What this app itself has seen of runs, also of those that are listed no more. It is kept on this computer, holds names of agents, ids and times only, and forgets the oldest by itself.</source>
        <translation>一覧から消えたものも含めて、このアプリ自身が確認した実行の記録です。このコンピューターに保存され、内容はエージェント名、ID、時刻だけです。古い記録は自動的に削除されます。</translation>
    </message>
    <message>
        <source>Agent or run …</source>
        <translation>エージェントまたは実行…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Nothing was seen of it.</source>
        <translation>該当する記録はありません。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Flight recorder: saved</source>
        <translation>フライトレコーダー: 保存しました</translation>
    </message>
    <message>
        <source>Flight recorder: %1</source>
        <translation>フライトレコーダー: %1</translation>
    </message>
</context>
<context>
    <name>ud::RehearsalBand</name>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Leave rehearsal</source>
        <translation>リハーサルを終了</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Stopping stops nothing.</source>
        <translation>リハーサル: ここにあるものはすべて架空です。停止しても、実際には何も停止しません。</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>リハーサルの内容</translation>
    </message>
    <message>
        <source>Begins what is rehearsed from its beginning</source>
        <translation>この内容を最初からやり直します</translation>
    </message>
    <message>
        <source>Closes this window; the real one has stayed as it was</source>
        <translation>このウィンドウを閉じます。実際のウィンドウは元のままです</translation>
    </message>
    <message>
        <source>%1 To try: %2</source>
        <comment>what is shown, what to do</comment>
        <translation>%1試すこと: %2</translation>
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
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>Stopped, confirming that the work has ended</source>
        <translation>停止済み、処理の終了を確認中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Already ended</source>
        <translation>すでに終了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No answer: still listed, trying again</source>
        <translation>応答なし: まだ一覧にあり、再試行中</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>キューに追加: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>現在のクレジット</translation>
    </message>
</context>
<context>
    <name>ud::RunFacts</name>
    <message>
        <source>queued for %1</source>
        <translation>待機時間: %1</translation>
    </message>
    <message>
        <source>%1; not all of its consumption was reported</source>
        <translation>%1（消費量の一部は報告されていません）</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Proof of stop</source>
        <translation>停止の証拠</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>エンジン: %1</translation>
    </message>
    <message>
        <source>contained by %1</source>
        <translation>%1で管理</translation>
    </message>
    <message>
        <source>the work has ended %1</source>
        <translation>%1に処理終了</translation>
    </message>
    <message>
        <source>it is not confirmed yet that the work has ended</source>
        <translation>処理の終了は未確認</translation>
    </message>
    <message>
        <source>the credits are settled</source>
        <translation>クレジットは確定済み</translation>
    </message>
    <message>
        <source>the credits are not settled yet</source>
        <translation>クレジットは未確定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the work has ended, the credits are settled</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>never; it ended in the queue</source>
        <translation>開始されずにキューで終了</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>使用したクレジット</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>現在のクレジット</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>実行予定期限</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行ID</translation>
    </message>
</context>
<context>
    <name>ud::RunTableModel</name>
    <message>
        <source>Stop %1</source>
        <translation>%1を停止</translation>
    </message>
</context>
<context>
    <name>ud::RunTableView</name>
    <message>
        <source>This run has ended.</source>
        <translation>この実行は終了しています。</translation>
    </message>
    <message>
        <source>This run is being stopped.</source>
        <translation>この実行は停止処理中です。</translation>
    </message>
</context>
<context>
    <name>ud::RunTrace</name>
    <message>
        <source>last seen %1 %2</source>
        <comment>a status, a time</comment>
        <translation>最終確認 %2（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a time</comment>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>then listed no more</source>
        <translation>その後は一覧になし</translation>
    </message>
    <message>
        <source>stop asked for %1, no answer known</source>
        <translation>%1に停止を要求、応答は不明</translation>
    </message>
    <message>
        <source>stop asked for %1: %2</source>
        <comment>a time, the service&apos;s word</comment>
        <translation>%1に停止を要求: %2</translation>
    </message>
</context>
<context>
    <name>ud::SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>ud::ScenarioText</name>
    <message>
        <source>An ordinary morning</source>
        <translation>いつもの朝</translation>
    </message>
    <message>
        <source>Completed just before</source>
        <translation>直前に完了</translation>
    </message>
    <message>
        <source>Stopped by somebody else</source>
        <translation>ほかの人が停止</translation>
    </message>
    <message>
        <source>The work does not end</source>
        <translation>処理が終わらない</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>停止しても再び起動する</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>応答が失われる</translation>
    </message>
    <message>
        <source>The connection comes and goes</source>
        <translation>接続が途切れる</translation>
    </message>
    <message>
        <source>The stop is refused</source>
        <translation>停止が拒否される</translation>
    </message>
    <message>
        <source>5,000 runs</source>
        <translation>5,000件の実行</translation>
    </message>
    <message>
        <source>Four agents run, one waits, and Invoice Reader takes four times as long as usual.</source>
        <translation>4つのエージェントが実行中、1つが待機中で、Invoice Readerには通常の4倍の時間がかかっています。</translation>
    </message>
    <message>
        <source>Whatever you stop completes by itself a moment before your stop arrives.</source>
        <translation>どの実行を停止しても、停止が届く直前にその実行がひとりでに完了します。</translation>
    </message>
    <message>
        <source>Whatever you stop was stopped by an administrator a moment before you.</source>
        <translation>どの実行を停止しても、その直前に管理者が停止しています。</translation>
    </message>
    <message>
        <source>A stopped run is charged no more, but for more than a minute nobody can say that its work has ended.</source>
        <translation>停止した実行にはそれ以上課金されませんが、1分以上にわたって、処理の終了を誰も確認できません。</translation>
    </message>
    <message>
        <source>A schedule starts each agent again a few seconds after it was stopped.</source>
        <translation>どのエージェントも、停止した数秒後にスケジュールによって再び起動されます。</translation>
    </message>
    <message>
        <source>Your stop arrives, but the connection breaks before the answer is here.</source>
        <translation>停止は届きますが、応答が返ってくる前に接続が切れます。</translation>
    </message>
    <message>
        <source>Every three quarters of a minute the connection is away for fifteen seconds.</source>
        <translation>45秒ごとに、接続が15秒間切れます。</translation>
    </message>
    <message>
        <source>Your role was lowered to viewer a moment ago, and the app does not know it yet.</source>
        <translation>少し前にロールが閲覧者に変更されましたが、アプリはまだそのことを把握していません。</translation>
    </message>
    <message>
        <source>Very many runs change all the time, and a few of them take far too long.</source>
        <translation>非常に多くの実行が絶えず変化し、そのうちのいくつかは時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>Select Invoice Reader, read why it stands out, and stop it.</source>
        <translation>Invoice Readerを選択し、要確認になっている理由を読んでから、停止してください。</translation>
    </message>
    <message>
        <source>Stop Site Auditor, and read what the app says instead of &quot;Stopped&quot;.</source>
        <translation>Site Auditorを停止し、「停止済み」の代わりに何が表示されるかを確認してください。</translation>
    </message>
    <message>
        <source>Stop Contract Checker, then look under View, Who did what, who it was.</source>
        <translation>Contract Checkerを停止し、「表示 → 操作記録」で誰が停止したのかを確認してください。</translation>
    </message>
    <message>
        <source>Stop Invoice Reader, and watch the sentence below for half a minute.</source>
        <translation>Invoice Readerを停止し、下に表示される文を30秒ほど見ていてください。</translation>
    </message>
    <message>
        <source>Stop Site Auditor, wait until it is back, then stop it again and disable it with the stop.</source>
        <translation>Site Auditorを停止し、再び起動するのを待ってからもう一度停止し、あわせて無効にしてください。</translation>
    </message>
    <message>
        <source>Stop Document Digest, and wait for what the app finds out.</source>
        <translation>Document Digestを停止し、アプリの確認結果を待ってください。</translation>
    </message>
    <message>
        <source>Open the question for a stop, and leave it open until the connection is gone.</source>
        <translation>停止の確認画面を開き、接続が切れるまで開いたままにしてください。</translation>
    </message>
    <message>
        <source>Stop Site Auditor, then press Refresh and look at the Stop buttons.</source>
        <translation>Site Auditorを停止し、「更新」を押してから、「停止」ボタンを確認してください。</translation>
    </message>
    <message>
        <source>Choose &quot;Needs a look&quot;, select all with Ctrl+A, and stop them; more than ten must be counted.</source>
        <translation>「要確認」を選び、Ctrl+Aですべて選択して停止してください。10件を超える場合は、件数の入力が必要です。</translation>
    </message>
    <message>
        <source>It was stopped, but its work has not ended yet. In earnest, nothing that it still does would be charged, and the service would keep trying; if that takes long, tell the operator.</source>
        <translation>停止しましたが、処理はまだ終了していません。本番であれば、この後の処理に課金されることはなく、サービスは試行を続けます。長くかかる場合は、運用者に連絡してください。</translation>
    </message>
    <message>
        <source>It was stopped, and something starts it again. In earnest, this run would be over; against the next one only disabling it helps, or ending that schedule.</source>
        <translation>停止しましたが、何かによって再び起動されています。本番であれば、この実行自体は終わっています。次の起動を防ぐには、エージェントを無効にするか、そのスケジュールを終了するしかありません。</translation>
    </message>
    <message>
        <source>It was stopped, though the answer was lost. In earnest, it would have been stopped once: the app asked what had become of it and sent the same stop again.</source>
        <translation>応答は失われましたが、停止しました。本番であれば、停止は1回だけ行われています。アプリはどうなったかを問い合わせ、同じ停止をもう一度送信しました。</translation>
    </message>
    <message>
        <source>It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after that is, and what it had finished is not undone.</source>
        <translation>停止しました。本番であれば、この実行は終わっています。それまでの使用分は課金されたままで、以降は課金されません。終わった作業は取り消されません。</translation>
    </message>
    <message>
        <source>It had completed before your stop arrived. In earnest, nothing would have been stopped: its result is there, and what it used is charged.</source>
        <translation>停止が届く前に完了していました。本番であれば、何も停止されていません。結果は残り、使用分は課金されます。</translation>
    </message>
    <message>
        <source>Somebody else had stopped it before you. In earnest, your stop would have changed nothing; the audit names who it was.</source>
        <translation>先にほかの人が停止していました。本番であれば、後から停止しても何も変わりません。誰が停止したのかは、操作記録で確認できます。</translation>
    </message>
    <message>
        <source>It had failed before your stop arrived. In earnest, nothing would have been stopped.</source>
        <translation>停止が届く前に失敗していました。本番であれば、何も停止されていません。</translation>
    </message>
    <message>
        <source>The stop was refused, and the run goes on. In earnest, it would cost on: ask an administrator to stop it, or to give you the role.</source>
        <translation>停止は拒否され、実行は続いています。本番であれば、消費が続きます。管理者に停止を依頼するか、必要なロールを付与してもらってください。</translation>
    </message>
    <message>
        <source>The service knows no such run. In earnest, there would be nothing left to stop.</source>
        <translation>サービスにはこの実行が見つかりません。本番であれば、停止するものはもうありません。</translation>
    </message>
    <message>
        <source>No answer came. In earnest, nobody would know yet whether the run is over: count it as running until the app has an answer.</source>
        <translation>応答がありませんでした。本番であれば、実行が終わったかどうかはまだ誰にも分かりません。アプリが応答を受け取るまでは、実行中と見なしてください。</translation>
    </message>
</context>
<context>
    <name>ud::ServicePage</name>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The service runs the agents and keeps the ledger. It goes on when this window is closed.</source>
        <translation>サービスはエージェントを実行し、台帳を管理します。このウィンドウを閉じても動き続けます。</translation>
    </message>
    <message>
        <source>Running since %1, at %2</source>
        <translation>%1から稼働中（%2）</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>稼働していません</translation>
    </message>
    <message>
        <source>Its data: %1</source>
        <translation>データの場所: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>End the service on this computer?</source>
        <translation>このコンピューターのサービスを終了しますか？</translation>
    </message>
    <message>
        <source>Runs that are at work end with it: they fail, or start again with the service where their command says so. What they have consumed stays. Queued runs wait.</source>
        <translation>処理中の実行もサービスとともに終わります。これらは失敗になりますが、コマンドの設定によっては、次にサービスが起動したときに最初からやり直します。消費した分は戻りません。待機中の実行は待機を続けます。</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>サービスを終了</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>稼働を続ける</translation>
    </message>
    <message>
        <source>It has been asked to end.</source>
        <translation>サービスに終了を要求しました。</translation>
    </message>
</context>
<context>
    <name>ud::SessionPage</name>
    <message>
        <source>&amp;Connect to …</source>
        <translation>接続先を指定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;News of runs</source>
        <translation>実行の更新情報(&amp;N)</translation>
    </message>
    <message>
        <source>As they happen</source>
        <translation>発生時にすぐ受信</translation>
    </message>
    <message>
        <source>Twice a minute, for connections paid by volume</source>
        <translation>1分に2回受信（従量制の回線向け）</translation>
    </message>
    <message>
        <source>Closing the window leaves the app beside the cloc&amp;k</source>
        <translation>ウィンドウを閉じても通知領域に残す(&amp;K)</translation>
    </message>
    <message>
        <source>It goes on watching and giving notices. Runs never depend on whether the app is open.</source>
        <translation>監視と通知を続けます。アプリを開いているかどうかは、実行に影響しません。</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock: closing the window ends the app. Runs go on.</source>
        <translation>このデスクトップには通知領域がないため、ウィンドウを閉じるとアプリが終了します。実行は続きます。</translation>
    </message>
    <message>
        <source>Start when I sign &amp;in to this computer</source>
        <translation>このコンピューターへのサインイン時に起動する(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ud::SettingsController</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>このコンピューターに接続しています</translation>
    </message>
    <message>
        <source>Connected to the demonstration on this computer</source>
        <translation>このコンピューターのデモに接続しています</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1に接続しています</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Connection and start</source>
        <translation>接続と起動</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>ud::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
</context>
<context>
    <name>ud::ShortcutsPage</name>
    <message>
        <source>Page Agents</source>
        <translation>「エージェント」ページ</translation>
    </message>
    <message>
        <source>Page Usage</source>
        <translation>「使用量」ページ</translation>
    </message>
    <message>
        <source>Page History</source>
        <translation>「履歴」ページ</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>すべてを再取得</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>フィルターに移動</translation>
    </message>
    <message>
        <source>Stop the selected runs, after a question</source>
        <translation>選択した実行を確認のうえ停止</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>一覧のすべてを選択</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>In a chart: the period before; Right: the one after</source>
        <translation>グラフ: 前の期間へ（右キーで次の期間へ）</translation>
    </message>
    <message>
        <source>In the chart of months: its days; Escape leads back</source>
        <translation>月のグラフ: その月の日別表示へ（Escで戻る）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What background agents are</source>
        <translation>バックグラウンドエージェントの説明</translation>
    </message>
    <message>
        <source>End the app; runs go on</source>
        <translation>アプリを終了（実行は続きます）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>ud::StartController</name>
    <message>
        <source>No agent may be started: an owner has to create or enable one.</source>
        <translation>起動できるエージェントがありません。オーナーがエージェントを作成するか、有効にする必要があります。</translation>
    </message>
    <message>
        <source>The agent is disabled, or is not there any more.</source>
        <translation>エージェントが無効になっているか、すでに存在しません。</translation>
    </message>
    <message>
        <source>%1 is queued; it is among the running agents.</source>
        <translation>%1をキューに追加しました。実行中のエージェントの一覧に表示されます。</translation>
    </message>
    <message>
        <source>No run was started: %1</source>
        <translation>実行を開始できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1を開始できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ud::StartDialog</name>
    <message>
        <source>Start a run</source>
        <translation>実行を開始</translation>
    </message>
    <message>
        <source>It works in the background and consumes credits until it ends or is stopped.</source>
        <translation>実行はバックグラウンドで動作し、終了するか停止されるまでクレジットを消費します。</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>What it is for, to find it again</source>
        <translation>後で探すときの目印（用途など）</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Most &amp;message credits</source>
        <translation>メッセージクレジットの上限(&amp;M)</translation>
    </message>
    <message>
        <source>Most s&amp;kill credits</source>
        <translation>スキルクレジットの上限(&amp;K)</translation>
    </message>
    <message>
        <source>No limit; at a limit the run is stopped</source>
        <translation>空欄なら上限なし（設定した上限に達すると停止）</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>実行を開始</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; again?</source>
        <translation>「%1」を再実行しますか？</translation>
    </message>
    <message>
        <source>It starts anew with the same input and consumes credits again; the run before used %1.</source>
        <translation>同じ入力で最初から実行され、再びクレジットを消費します。前回の実行では%1を使用しました。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>%1: an amount above 0 with at most three decimals is expected, such as %2.</source>
        <translation>%1: 0より大きく、小数点以下3桁までの値を入力してください（例: %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the input need a look.</source>
        <translation>
            <numerusform>%Ln件の入力項目を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The input is larger than the service takes: at most 256 KiB.</source>
        <translation>入力が大きすぎます。サービスが受け付けるのは256 KiBまでです。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始中…</translation>
    </message>
</context>
<context>
    <name>ud::StartRule</name>
    <message>
        <source>Your role, viewer, may not start runs. Ask an administrator.</source>
        <translation>お使いのロール（閲覧者）では実行を開始できません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1. Starting needs the connection.</source>
        <translation>%1。開始するには接続が必要です。</translation>
    </message>
</context>
<context>
    <name>ud::StateChip</name>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Live, twice a minute</source>
        <translation>ライブ（1分に2回）</translation>
    </message>
    <message>
        <source>Live, every few seconds</source>
        <translation>ライブ（数秒ごと）</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1からオフライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
</context>
<context>
    <name>ud::StatusText</name>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Wrong agent</source>
        <translation>エージェントの間違い</translation>
    </message>
    <message>
        <source>Submitted by mistake</source>
        <translation>誤って開始した</translation>
    </message>
    <message>
        <source>Going in the wrong direction</source>
        <translation>誤った方向に進んでいる</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>Concern about credits</source>
        <translation>クレジットの消費が心配</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>予算の上限に到達</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>クレジットを使用</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>停止を要求</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>処理が終了</translation>
    </message>
    <message>
        <source>Credits settled</source>
        <translation>クレジットが確定</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>再びキューに追加</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>%1に完了</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>%1に中止</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>%1に失敗: %2</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>%1に失敗</translation>
    </message>
</context>
<context>
    <name>ud::StopController</name>
    <message>
        <source>%1. Nothing was sent.</source>
        <comment>what the run had already become</comment>
        <translation>%1。何も送信していません。</translation>
    </message>
    <message>
        <source>The state of %1 could not be read, so nothing was sent: %2</source>
        <comment>an agent, an error</comment>
        <translation>%1の状態を読み取れなかったため、何も送信していません: %2</translation>
    </message>
    <message numerus="yes">
        <source>The state of %Ln run(s) could not be read, so nothing was sent for it: %1</source>
        <translation>
            <numerusform>%Ln件の実行の状態を読み取れなかったため、それらについては何も送信していません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the service since %1; nothing can be stopped until it is back.</source>
        <translation>%1からサービスに接続できていません。接続が回復するまで何も停止できません。</translation>
    </message>
    <message>
        <source>Meanwhile: %1. There is nothing left to stop.</source>
        <translation>その間に終了しました: %1。停止するものはもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these runs have ended meanwhile.</source>
        <translation>
            <numerusform>このうち%Ln件の実行は、その間に終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>%1 is disabled; it is not started again until an owner enables it.</source>
        <translation>%1を無効にしました。オーナーが有効にするまで起動されません。</translation>
    </message>
    <message>
        <source>The agent was not disabled: %1</source>
        <translation>エージェントを無効にできませんでした: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1, run %2, %3</source>
        <comment>when, which run, how it went</comment>
        <translation>%1、実行ID %2、%3</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>現在のクレジット</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>これまでのペース</translation>
    </message>
    <message>
        <source>Runs to be stopped</source>
        <translation>停止する実行</translation>
    </message>
    <message>
        <source>Credits already used are not refunded. Finished work is not undone. Stopping prevents further usage.</source>
        <translation>使用済みのクレジットは払い戻されません。終わった作業は取り消されません。停止すると、以降の使用は発生しなくなります。</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>理由（任意）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>メモ（任意）(&amp;N)</translation>
    </message>
    <message>
        <source>What should others know about this stop?</source>
        <translation>この停止についてほかの人に伝えたいこと</translation>
    </message>
    <message>
        <source>Also &amp;disable this agent, so that nothing starts it again</source>
        <translation>あわせてこのエージェントを無効にし、再び起動されないようにする(&amp;D)</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>エージェントを停止</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;?</source>
        <translation>「%1」を停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln run(s)?</source>
        <translation>
            <numerusform>%Ln件の実行を停止しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation>待機時間: %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <translation>1時間あたり%1程度</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Message + skill credits</source>
        <translation>メッセージ + スキル</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の指定なし</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため「%1」と入力してください</translation>
    </message>
    <message>
        <source>The note may have %1 characters; it has %2.</source>
        <translation>メモに入力できるのは%1文字までです（現在%2文字）。</translation>
    </message>
    <message>
        <source>Only an owner can disable an agent.</source>
        <translation>エージェントを無効にできるのはオーナーだけです。</translation>
    </message>
</context>
<context>
    <name>ud::StopRule</name>
    <message>
        <source>This connection is for viewing only.</source>
        <translation>この接続は閲覧専用です。</translation>
    </message>
    <message>
        <source>Your role, viewer, may not stop runs. Ask an administrator.</source>
        <translation>お使いのロール（閲覧者）では実行を停止できません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>まだ接続されていません。</translation>
    </message>
    <message>
        <source>%1. Stopping needs the connection.</source>
        <translation>%1。停止するには接続が必要です。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Your role is not known yet.</source>
        <translation>ロールがまだ確認できていません。</translation>
    </message>
</context>
<context>
    <name>ud::StopSentence</name>
    <message>
        <source>Stopped %1, %2 used</source>
        <translation>%1に停止、%2を使用</translation>
    </message>
    <message>
        <source>Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than it should; the service keeps trying.</source>
        <translation>%1に停止しましたが、処理の終了はまだ確認されていません。通常より時間がかかっています。サービスは試行を続けます。</translation>
    </message>
    <message>
        <source>Stopped %1, confirming that the work has ended</source>
        <translation>%1に停止、処理の終了を確認中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>already completed</source>
        <translation>すでに完了</translation>
    </message>
    <message>
        <source>already completed at %1</source>
        <translation>すでに完了（%1）</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>すでに中止</translation>
    </message>
    <message>
        <source>already cancelled at %1</source>
        <translation>すでに中止（%1）</translation>
    </message>
    <message>
        <source>already failed</source>
        <translation>すでに失敗</translation>
    </message>
    <message>
        <source>already failed at %1</source>
        <translation>すでに失敗（%1）</translation>
    </message>
    <message>
        <source>not found: the service does not know this run (any more)</source>
        <translation>見つかりません: この実行はサービス上に存在しません（削除された可能性があります）</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>no answer: still listed, trying again</source>
        <translation>応答なし: まだ一覧にあり、再試行中</translation>
    </message>
    <message>
        <source>no answer: still listed</source>
        <translation>応答なし: まだ一覧にあります</translation>
    </message>
</context>
<context>
    <name>ud::StopSummary</name>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>停止済み %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped, confirming that the work has ended</source>
        <translation>
            <numerusform>停止済み、処理の終了を確認中 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being stopped</source>
        <translation>
            <numerusform>停止処理中 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already ended</source>
        <translation>
            <numerusform>すでに終了 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>応答なし %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>ud::SummarySentence</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2 %1件: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>how many runs of a kind, the longest of them</comment>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1件</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>待機中 %1件</translation>
    </message>
</context>
<context>
    <name>ud::SupportDialog</name>
    <message>
        <source>Contact support</source>
        <translation>サポートに問い合わせる</translation>
    </message>
    <message>
        <source>This is what support asks for. It holds no token, no input and no result. Nothing is sent by itself: read it, add what you saw, then copy, mail or save it.</source>
        <translation>サポートに必要な情報です。トークン、入力、結果は含まれません。自動的に送信されることはありません。内容を確認し、気づいたことを書き足してから、コピー、メール送信、または保存してください。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>メールを作成</translation>
    </message>
    <message>
        <source>Your organization has not noted a support contact. Ask its owner.</source>
        <translation>組織のサポート連絡先が登録されていません。組織のオーナーにお問い合わせください。</translation>
    </message>
    <message>
        <source>Your support: %1</source>
        <translation>サポート連絡先: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Usage Dashboard: a question</source>
        <translation>Usage Dashboard: お問い合わせ</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the report and send it to %1.</source>
        <translation>メールソフトを開けませんでした。レポートをコピーして%1に送信してください。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ud::SupportReport</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>現在のクレジット</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>in the organization&apos;s zone, in UTC</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Stops asked for in this session</source>
        <translation>このセッションで要求した停止</translation>
    </message>
    <message>
        <source>Runs that this app has seen</source>
        <translation>このアプリが確認した実行</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Service version</source>
        <translation>サービスのバージョン</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ud::TextQuestion</name>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>JSONとして正しくありません。</translation>
    </message>
    <message>
        <source>A JSON object is expected here: {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>JSONオブジェクトを入力してください: {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
</context>
<context>
    <name>ud::TimeText</name>
    <message>
        <source>under 1 min</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ud::TokensPage</name>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>sees everything</source>
        <translation>すべてを閲覧</translation>
    </message>
    <message>
        <source>also starts and stops runs</source>
        <translation>実行の開始と停止も可能</translation>
    </message>
    <message>
        <source>also manages agents and tokens</source>
        <translation>エージェントとトークンの管理も可能</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>1年間</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>失効させるまで</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>失効(&amp;R)…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;New token …</source>
        <translation>新規トークン(&amp;N)…</translation>
    </message>
    <message>
        <source>Each person and program has a token of its own. Its secret is shown once, when it is made; the service keeps only a fingerprint of it. A revoked token is refused from the next request on.</source>
        <translation>トークンは、人やプログラムごとに1つずつ発行します。シークレットが表示されるのは作成時の1回だけで、サービスにはそのフィンガープリントだけが保存されます。失効したトークンは、次のリクエストから拒否されます。</translation>
    </message>
    <message>
        <source>Secret of the new token</source>
        <translation>新しいトークンのシークレット</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>has ended %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot;, shown this once. Copy it now and hand it over safely.</source>
        <translation>「%1」のシークレットです。表示されるのは今回だけです。今すぐコピーし、安全な方法で渡してください。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新規トークン</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>&amp;Name, such as the person&apos;s</source>
        <translation>名前（使用者名など）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>有効期間(&amp;V)</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>「%1」を失効させますか？</translation>
    </message>
    <message>
        <source>Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot be taken back; a new token can be made.</source>
        <translation>このトークンの使用者はすぐにサインアウトされます。このトークンで開始された実行は続きます。この操作は元に戻せませんが、新しいトークンを作成することはできます。</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>失効させない</translation>
    </message>
</context>
<context>
    <name>ud::Tray</name>
    <message>
        <source>Usage Dashboard goes on</source>
        <translation>Usage Dashboardは動作を続けています</translation>
    </message>
    <message>
        <source>It watches from beside the clock. Quit it by the menu of this icon.</source>
        <translation>通知領域から監視を続けます。終了するには、このアイコンのメニューを使用してください。</translation>
    </message>
</context>
<context>
    <name>ud::TrendPanel</name>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>メッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキルクレジット</translation>
    </message>
    <message>
        <source>all agents and chats</source>
        <translation>すべてのエージェントとチャット</translation>
    </message>
    <message>
        <source>The usage has not been loaded yet.</source>
        <translation>使用量はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>%1 of everything used</source>
        <translation>全使用量の%1</translation>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>forecast for the month: %1 credits</source>
        <translation>今月の予測: %1クレジット</translation>
    </message>
    <message>
        <source>too little data for a forecast</source>
        <translation>データが少ないため予測できません</translation>
    </message>
    <message>
        <source>same day last month: %1</source>
        <translation>先月の同じ日: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>the message credits were used up today</source>
        <translation>メッセージクレジットは今日使い切りました</translation>
    </message>
    <message>
        <source>the skill credits were used up today</source>
        <translation>スキルクレジットは今日使い切りました</translation>
    </message>
    <message>
        <source>the message credits were used up on %1</source>
        <translation>メッセージクレジットは%1に使い切りました</translation>
    </message>
    <message>
        <source>the skill credits were used up on %1</source>
        <translation>スキルクレジットは%1に使い切りました</translation>
    </message>
    <message>
        <source>the message credits are likely used up today</source>
        <translation>メッセージクレジットは今日使い切る見込みです</translation>
    </message>
    <message>
        <source>the skill credits are likely used up today</source>
        <translation>スキルクレジットは今日使い切る見込みです</translation>
    </message>
    <message>
        <source>the message credits are likely used up on %1</source>
        <translation>メッセージクレジットは%1に使い切る見込みです</translation>
    </message>
    <message>
        <source>the skill credits are likely used up on %1</source>
        <translation>スキルクレジットは%1に使い切る見込みです</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active run(s): %1 so far</source>
        <translation>
            <numerusform>進行中の実行%Ln件: これまでに%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>
            <numerusform>%1。うち5分以上実行中の%Ln件は1時間あたり%2程度</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 an hour</source>
        <comment>what was used, message and skill credits per hour</comment>
        <translation>%1、1時間あたり%2程度</translation>
    </message>
</context>
<context>
    <name>ud::UsageChart</name>
    <message>
        <source>Monthly usage</source>
        <translation>月別の使用量</translation>
    </message>
    <message>
        <source>Allowance per month: %1</source>
        <translation>月間の利用枠: %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>Same day last month</source>
        <translation>先月の同じ日</translation>
    </message>
</context>
<context>
    <name>ud::UsageDivision</name>
    <message>
        <source>Message credits</source>
        <translation>メッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキルクレジット</translation>
    </message>
    <message>
        <source>Background runs</source>
        <translation>バックグラウンド実行</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>where credits were used</comment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>(an agent that was removed)</source>
        <translation>（削除されたエージェント）</translation>
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
        <translation>月別データをCSVで保存…</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Agents by month as CSV …</source>
        <translation>エージェントの月別データをCSVで保存…</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>エージェント別</translation>
    </message>
    <message>
        <source>Days as CSV …</source>
        <translation>日別データをCSVで保存…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Chart as a picture …</source>
        <translation>グラフを画像で保存…</translation>
    </message>
    <message>
        <source>Monthly letter as PDF …</source>
        <translation>月次報告書をPDFで保存…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Printable pages (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>%1に書き込めませんでした: %2。別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>ud::UsageModel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>メッセージ合計</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキル合計</translation>
    </message>
    <message>
        <source>Message, background</source>
        <translation>メッセージ: バ⁠ッ⁠ク⁠グ⁠ラ⁠ウ⁠ン⁠ド</translation>
    </message>
    <message>
        <source>Message, chat</source>
        <translation>メッセージ: チ⁠ャ⁠ッ⁠ト</translation>
    </message>
    <message>
        <source>Skill, background</source>
        <translation>スキル: バ⁠ッ⁠ク⁠グ⁠ラ⁠ウ⁠ン⁠ド</translation>
    </message>
    <message>
        <source>Skill, chat</source>
        <translation>スキル: チ⁠ャ⁠ッ⁠ト</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>すべての月</translation>
    </message>
    <message>
        <source>Back to the months</source>
        <translation>月別表示に戻る</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Usage by agent</source>
        <translation>エージェント別の使用量</translation>
    </message>
    <message>
        <source>Monthly usage table</source>
        <translation>月別使用量の表</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>日別の使用量</translation>
    </message>
    <message>
        <source>The usage could not be loaded</source>
        <translation>使用量を読み込めませんでした</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>まだ読み込まれていません</translation>
    </message>
    <message>
        <source>The usage appears here once it is loaded.</source>
        <translation>使用量は、読み込まれるとここに表示されます。</translation>
    </message>
    <message>
        <source>Daily usage table</source>
        <translation>日別使用量の表</translation>
    </message>
    <message>
        <source>By agent, %1</source>
        <translation>エージェント別（%1）</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>月別クレジット</translation>
    </message>
    <message>
        <source>Credits by day, %1</source>
        <translation>日別クレジット（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%3の利用枠%2の%1</translation>
    </message>
    <message>
        <source>in %1, no allowance set</source>
        <translation>%1、利用枠の設定なし</translation>
    </message>
    <message>
        <source>%1, %2 over it</source>
        <comment>of the allowance, credits</comment>
        <translation>%1、%2超過</translation>
    </message>
    <message>
        <source>Message credits</source>
        <translation>メッセージクレジット</translation>
    </message>
    <message>
        <source>Skill credits</source>
        <translation>スキルクレジット</translation>
    </message>
    <message>
        <source>Background against chat</source>
        <translation>バックグラウンド実行の割合</translation>
    </message>
    <message>
        <source>%1 by background runs, %2 by chats</source>
        <translation>バックグラウンド実行: %1、チャット: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What the bars of the chart are divided into</source>
        <translation>グラフの棒の内訳</translation>
    </message>
    <message>
        <source>Message and skill</source>
        <translation>メッセージとスキル</translation>
    </message>
    <message>
        <source>Background and chat</source>
        <translation>バックグラウンドとチャット</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント別</translation>
    </message>
</context>
<context>
    <name>ud::ViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>保存したビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>このビューを保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>A name for what is shown now: filter, columns and order.</source>
        <translation>現在の表示（フィルター、列、並び順）に付ける名前です。</translation>
    </message>
</context>
</TS>
