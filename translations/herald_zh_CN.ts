<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BodySize</name>
    <message>
        <source>%1 characters, %2 KB as sent</source>
        <translation>%1 个字符，发送时 %2 KB</translation>
    </message>
    <message>
        <source>Address: %1 of about %2 KB</source>
        <translation>地址：%1 / 约 %2 KB</translation>
    </message>
    <message>
        <source>The address is %1 KB long; a gateway may refuse it. Shorten the body, or choose the request form “Form body” in the profile.</source>
        <translation>地址长 %1 KB，网关可能拒绝。请缩短正文，或在凭据中把请求形式改为“表单正文”。</translation>
    </message>
</context>
<context>
    <name>HtmlTexts</name>
    <message numerus="yes">
        <source>%n remote picture(s)</source>
        <translation>
            <numerusform>%n 张远程图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded picture(s)</source>
        <translation>
            <numerusform>%n 张内嵌图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s)</source>
        <translation>
            <numerusform>%n 个跟踪像素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n 段脚本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote style(s)</source>
        <translation>
            <numerusform>%n 处远程样式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 个框架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n 个表单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirection(s)</source>
        <translation>
            <numerusform>%n 处自动跳转</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) or object(s)</source>
        <translation>
            <numerusform>%n 个视频或对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 个绘图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n base address(es)</source>
        <translation>
            <numerusform>%n 个基准地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>未显示：%1</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（无文字）</translation>
    </message>
    <message>
        <source>Says %1, goes to %2</source>
        <translation>写着 %1，实际指向 %2</translation>
    </message>
    <message>
        <source>%1 → runs a script</source>
        <translation>%1 → 运行脚本</translation>
    </message>
    <message>
        <source>%1 → carries a page of its own</source>
        <translation>%1 → 自带一个网页</translation>
    </message>
    <message>
        <source>%1 → a file of the reader&apos;s computer</source>
        <translation>%1 → 收件人电脑上的文件</translation>
    </message>
    <message>
        <source>%1 → leads nowhere from a mail</source>
        <translation>%1 → 从邮件中无处可去</translation>
    </message>
    <message>
        <source>%1 → %2, behind a user name</source>
        <translation>%1 → %2，藏在用户名之后</translation>
    </message>
    <message>
        <source>%1 → %2, a number in place of a name</source>
        <translation>%1 → %2，用数字代替域名</translation>
    </message>
    <message>
        <source>%1 → %2, letters beyond ASCII</source>
        <translation>%1 → %2，含非 ASCII 字母</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Ready-made token</source>
        <translation>现成令牌</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>访问密钥 %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Alibaba Cloud</source>
        <translation>阿里云</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>华为云</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>Acting for member %1</source>
        <translation>代成员账号 %1</translation>
    </message>
    <message>
        <source>Acting for all accounts of the enterprise</source>
        <translation>代企业全部账号</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已失效</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n min</source>
        <translation>
            <numerusform>%n 分钟后失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n h</source>
        <translation>
            <numerusform>%n 小时后失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>%n 天后失效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1 more of %2</source>
        <translation>%2 另有 %1 项</translation>
    </message>
    <message>
        <source>%1 more characters</source>
        <translation>另有 %1 个字符</translation>
    </message>
    <message>
        <source>In the address (%1 bytes)</source>
        <translation>在地址中（%1 字节）</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Body: empty</source>
        <translation>请求正文：空</translation>
    </message>
    <message>
        <source>Form body (%1 bytes)</source>
        <translation>表单正文（%1 字节）</translation>
    </message>
    <message>
        <source>Body (%1 bytes)</source>
        <translation>请求正文（%1 字节）</translation>
    </message>
</context>
<context>
    <name>herald::ui::AfterSending</name>
    <message>
        <source>Looking the records up…</source>
        <translation>正在查询记录…</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed. Looking the records up…</source>
        <translation>已确认 %1 / %2。正在查询记录…</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed.</source>
        <translation>已确认 %1 / %2。</translation>
    </message>
    <message numerus="yes">
        <source>Looks again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后再次查询。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n confirmed: the service has a new record of each.</source>
        <translation>
            <numerusform>%n 条均已确认：服务为每条都写入了新记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted does not mean delivered</source>
        <translation>“已受理”不等于已送达</translation>
    </message>
    <message>
        <source>Confirm looks for the new record that the service makes of each. Nothing is sent by it.</source>
        <translation>“确认”会查找服务为每条写入的新记录，不会发送任何内容。</translation>
    </message>
    <message>
        <source>The others have no new record yet. It may come late: look again.</source>
        <translation>其余的还没有新记录，可能会晚到：请稍后再查。</translation>
    </message>
    <message numerus="yes">
        <source>%n of a refused list went out all the same.</source>
        <translation>
            <numerusform>被拒绝的列表中有 %n 条其实已发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in a list that was refused as a whole. Whether the service sent some of it first is not documented: confirm before sending them again.</source>
        <translation>
            <numerusform>%n 条所在的列表被整体拒绝。服务是否已先发出其中一部分，文档没有说明：再次发送前请先确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the rest again</source>
        <translation>重发其余的</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再查一次(&amp;L)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message numerus="yes">
        <source>Retry refused only (%n)</source>
        <translation>
            <numerusform>只重试被拒绝的（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry where nothing left this computer (%n)</source>
        <translation>
            <numerusform>只重试未离开本机的（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these one by one (%n)</source>
        <translation>
            <numerusform>逐条发送这些（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查询</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>逐条显示</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Looks at once, then after 5, 15, 30 and 60 seconds.</source>
        <translation>立即查询一次，之后在 5、15、30 和 60 秒后各查一次。</translation>
    </message>
    <message>
        <source>Opens a new review of exactly those.</source>
        <translation>为这些记录打开一次新的复核。</translation>
    </message>
    <message>
        <source>Opens a new review of exactly those, one record a request.</source>
        <translation>为这些记录打开一次新的复核，每个请求一条记录。</translation>
    </message>
</context>
<context>
    <name>herald::ui::Announcer</name>
    <message>
        <source>Look at the ledger: it cannot be written, nothing goes out</source>
        <translation>请检查台账：无法写入，暂不发出任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) stopped after equal refusals</source>
        <translation>
            <numerusform>%n 个批次因连续相同的拒绝而停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n send(s): the outcome is unknown</source>
        <translation>
            <numerusform>请认定 %n 个发送：结果不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) ended</source>
        <translation>
            <numerusform>%n 个批次已结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AppGroupMarks</name>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>herald::ui::AppGroupsDialog</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>勾选所有显示的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>取消所有显示的(&amp;U)</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Several app groups</source>
        <translation>多个应用组</translation>
    </message>
    <message>
        <source>Search app groups</source>
        <translation>搜索应用组</translation>
    </message>
    <message>
        <source>Words in the name or about it</source>
        <translation>名称或说明中的文字</translation>
    </message>
    <message>
        <source>App groups</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>No app group is listed: refresh the list first.</source>
        <translation>还没有应用组列表，请先刷新。</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>已勾选 %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>加载(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n app group(s)</source>
        <translation>
            <numerusform>加载 %n 个应用组(&amp;L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AtWorkTexts</name>
    <message numerus="yes">
        <source>%n on the wire</source>
        <translation>
            <numerusform>%n 个发送中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is at work</source>
        <translation>没有进行中的发送</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>herald::ui::AuthorizationReview</name>
    <message>
        <source>%1 (user group)</source>
        <translation>%1（用户组）</translation>
    </message>
    <message numerus="yes">
        <source>Review %n notice(s) by authorisation</source>
        <translation>
            <numerusform>复核按授权记录发送的 %n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>The “access granted” notice</source>
        <translation>“已授权访问”通知</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>用户组</translation>
    </message>
    <message numerus="yes">
        <source>%n, number of people not known</source>
        <translation>
            <numerusform>%n 个，人数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%n, one authorisation each</source>
        <translation>
            <numerusform>%n 个，每个一条授权记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a mail record already. Resending that record tells them the same.</source>
        <translation>
            <numerusform>%n 条已有邮件记录。重发该记录，对方收到的内容相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go to a user group: nobody knows how many people that is</source>
        <translation>
            <numerusform>%n 条发给用户组：无从得知有多少人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n notices</source>
        <translation>
            <numerusform>发送 %n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how many notices are sent:</source>
        <translation>请输入将发送的通知条数：</translation>
    </message>
</context>
<context>
    <name>herald::ui::AuthorizationsModel</name>
    <message>
        <source>AD domain</source>
        <translation>AD 域</translation>
    </message>
    <message>
        <source>Built-in directory</source>
        <translation>内置目录</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>未加载到</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>The service gives no id of this authorisation: it cannot be sent by.</source>
        <translation>服务没有提供这条授权记录的 ID：无法据此发送。</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Mail record</source>
        <translation>邮件记录</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Access granted at</source>
        <translation>授权时间</translation>
    </message>
    <message>
        <source>Authorisation id</source>
        <translation>授权记录 ID</translation>
    </message>
</context>
<context>
    <name>herald::ui::AuthorizationsPane</name>
    <message numerus="yes">
        <source>Tick the %n without a record</source>
        <translation>
            <numerusform>勾选没有记录的 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %n notice(s)…</source>
        <translation>
            <numerusform>复核 %n 条通知(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>复核(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 of %2 ticked · showing %3 · loaded %2 of %4</source>
        <translation>已勾选 %1 / %2 · 显示 %3 · 已加载 %2 / %4</translation>
    </message>
    <message>
        <source>None of the loaded authorisations matches.</source>
        <translation>已加载的授权记录中没有符合的。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Stopped before the first authorisation came.</source>
        <translation>在收到第一条授权记录之前已停止。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Nobody is authorised for this app group.</source>
        <translation>此应用组没有授权任何人。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Loading the authorisations…</source>
        <translation>正在加载授权记录…</translation>
    </message>
    <message>
        <source>&amp;Back to the records</source>
        <translation>返回邮件记录(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>返回邮件记录</translation>
    </message>
    <message>
        <source>Authorisations of %1</source>
        <translation>%1 的授权记录</translation>
    </message>
    <message>
        <source>Sends the “access granted” notice to people of whom there is no mail record to send again.</source>
        <translation>向没有邮件记录可重发的人发送“已授权访问”通知。</translation>
    </message>
    <message numerus="yes">
        <source>Compared with all %n mail record(s).</source>
        <translation>
            <numerusform>已与全部 %n 条邮件记录比对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %n mail record(s) that are loaded; there are others.</source>
        <translation>
            <numerusform>已与加载的 %n 条邮件记录比对；还有其他记录未加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search authorisations</source>
        <translation>搜索授权记录</translation>
    </message>
    <message>
        <source>Only &amp;without a mail record</source>
        <translation>仅没有邮件记录的(&amp;W)</translation>
    </message>
    <message>
        <source>Only without a mail record</source>
        <translation>仅没有邮件记录的</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop loading authorisations</source>
        <translation>停止加载授权记录</translation>
    </message>
    <message>
        <source>Tick all without a record</source>
        <translation>勾选所有没有记录的</translation>
    </message>
    <message>
        <source>Authorisations</source>
        <translation>授权记录</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复核…</translation>
    </message>
    <message>
        <source>Shows what would be sent. Nothing is sent yet.</source>
        <translation>显示将要发送的内容，尚不发送。</translation>
    </message>
</context>
<context>
    <name>herald::ui::BatchActions</name>
    <message>
        <source>Choose a row to see why it waits and what you can do.</source>
        <translation>选中一行，即可看到它在等什么、可以做什么。</translation>
    </message>
    <message>
        <source>If you stop waiting, the outcome becomes unknown: the request may have arrived all the same.</source>
        <translation>停止等待后，结果将变为不明：请求可能已经到达。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>在历史中查看</translation>
    </message>
    <message>
        <source>Chosen send</source>
        <translation>选中的发送</translation>
    </message>
    <message numerus="yes">
        <source>The buttons concern all %n requests that were confirmed together and wait.</source>
        <translation>
            <numerusform>这些按钮作用于一同确认且仍在等待的 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>This window can only read.</source>
        <translation>此窗口只能查看。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>认定…</translation>
    </message>
</context>
<context>
    <name>herald::ui::BatchProgress</name>
    <message numerus="yes">
        <source>%n on the wire</source>
        <translation>
            <numerusform>%n 个发送中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n 个暂缓中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have an outcome</source>
        <translation>%2 个中 %1 个已有结果</translation>
    </message>
</context>
<context>
    <name>herald::ui::BatchTexts</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 个已受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 个未发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个结果不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known whether it was sent: %n of %1 requests.</source>
        <translation>
            <numerusform>无法确定是否已发出：%1 个请求中的 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: none of %n requests went out.</source>
        <translation>
            <numerusform>什么都没有发出：%n 个请求均未发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %n of %1 requests.</source>
        <translation>
            <numerusform>什么都没有发出：%1 个请求中的 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent: all %n requests were accepted.</source>
        <translation>
            <numerusform>已发出：%n 个请求全部已受理。</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows each request.</source>
        <translation>各个请求见“历史”。</translation>
    </message>
    <message>
        <source>Paused. Press Resume in the Outbox to let it go out.</source>
        <translation>已暂停。在发件箱中按“继续”即可发出。</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left yet. Hold stops the countdown.</source>
        <translation>尚未发出任何内容。按“暂缓”可停止倒计时。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂缓中</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not go out until you press Send now.</source>
        <translation>
            <numerusform>按“立即发送”之前，%n 个请求不会发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Waits for the answer of the service.</source>
        <translation>等待服务答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n on the wire</source>
        <translation>
            <numerusform>%n 个发送中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the wire, %2 wait</source>
        <extracomment>how many are on the wire, and how many wait</extracomment>
        <translation>%1 个发送中，%2 个等待</translation>
    </message>
</context>
<context>
    <name>herald::ui::BodyEditor</name>
    <message>
        <source>This looks like HTML.</source>
        <translation>这看起来是 HTML。</translation>
    </message>
    <message>
        <source>No tags: the lines will run together.</source>
        <translation>没有标签：各行会连在一起。</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Whether the service sends it as HTML is not documented. Mail it to yourself first.</source>
        <translation>文档未说明服务是否按 HTML 发送。请先发给自己看看。</translation>
    </message>
</context>
<context>
    <name>herald::ui::BusNotifier</name>
    <message>
        <source>Show Herald</source>
        <translation>显示信使</translation>
    </message>
</context>
<context>
    <name>herald::ui::CertificateList</name>
    <message>
        <source>%1, by %2, until %3
SHA-256 %4</source>
        <translation>%1，由 %2 签发，有效期至 %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen certificate</source>
        <translation>移除选中的证书</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>herald::ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing is missing. Ready for review.</source>
        <translation>没有缺项，可以复核。</translation>
    </message>
    <message>
        <source>Everything except the last step has been tried.</source>
        <translation>除最后一步外，其余都已试过。</translation>
    </message>
    <message>
        <source>Nothing is missing. Look at the marks above before the review.</source>
        <translation>没有缺项。复核前请看看上面的标记。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ClosePrompt</name>
    <message>
        <source>Close without waiting</source>
        <translation>不等待，直接关闭</translation>
    </message>
    <message>
        <source>Stop after the ones on the wire</source>
        <translation>等发送中的结束后停止</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>What is queued or held stays in the ledger. At the next start it is held until you press Send now.</source>
        <translation>排队中和暂缓中的发送会留在台账里。下次启动时它们处于暂缓，按“立即发送”后才会发出。</translation>
    </message>
    <message>
        <source>Nothing new goes out. If you close without waiting, the outcome of what is on the wire stays unknown.</source>
        <translation>不再发出新的请求。如果不等待就关闭，发送中的请求结果将不明。</translation>
    </message>
    <message>
        <source>To see a window that runs in the background, start Herald again.</source>
        <translation>要重新显示后台运行的窗口，请再次启动信使。</translation>
    </message>
    <message>
        <source>Close Herald</source>
        <translation>关闭信使</translation>
    </message>
    <message>
        <source>Waiting for the answers</source>
        <translation>正在等待应答</translation>
    </message>
    <message>
        <source>Herald is sending</source>
        <translation>信使正在发送</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在窗口</translation>
    </message>
</context>
<context>
    <name>herald::ui::ColumnMenu</name>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>Sort &amp;also by (Shift+click)</source>
        <translation>再按此排序(&amp;A)（Shift+单击）</translation>
    </message>
    <message>
        <source>Move %1 to the &amp;left</source>
        <translation>将“%1”左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move %1 to the &amp;right</source>
        <translation>将“%1”右移(&amp;R)</translation>
    </message>
    <message>
        <source>Columns as at &amp;first</source>
        <translation>恢复初始列(&amp;F)</translation>
    </message>
</context>
<context>
    <name>herald::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search by Chinese, pinyin initials or English</source>
        <translation>输入中文、拼音首字母或英文</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <translation>%1；第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>herald::ui::Commands</name>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>A new notification.</source>
        <translation>新的通知。</translation>
    </message>
    <message>
        <source>Use the profile %1 of Alibaba Cloud</source>
        <translation>使用阿里云凭据 %1</translation>
    </message>
    <message>
        <source>Use the profile %1 of Huawei Cloud</source>
        <translation>使用华为云凭据 %1</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Go to Notify</source>
        <translation>转到通知</translation>
    </message>
    <message>
        <source>Go to Resend</source>
        <translation>转到重发</translation>
    </message>
    <message>
        <source>Go to the Outbox</source>
        <translation>转到发件箱</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>转到历史</translation>
    </message>
    <message>
        <source>Go to Profiles</source>
        <translation>转到凭据</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>New notification</source>
        <translation>新建通知</translation>
    </message>
    <message>
        <source>Hold everything</source>
        <translation>全部暂缓</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>暂停全部发送</translation>
    </message>
    <message>
        <source>Resume all sending</source>
        <translation>继续全部发送</translation>
    </message>
    <message>
        <source>Lock secrets now</source>
        <translation>立即锁定密钥</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>New profile for Alibaba Cloud</source>
        <translation>新建阿里云凭据</translation>
    </message>
    <message>
        <source>New profile for Huawei Cloud</source>
        <translation>新建华为云凭据</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入凭据</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>语言：中文</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：英文</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: same as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Review the notification</source>
        <translation>复核通知</translation>
    </message>
    <message>
        <source>Refresh the lists</source>
        <translation>刷新列表</translation>
    </message>
    <message>
        <source>Review what is ticked</source>
        <translation>复核已勾选的项</translation>
    </message>
    <message>
        <source>Refresh the records</source>
        <translation>刷新记录</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Refresh the history</source>
        <translation>刷新历史</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存凭据</translation>
    </message>
    <message>
        <source>The button that sends, on a review</source>
        <translation>复核中的发送按钮</translation>
    </message>
    <message>
        <source>Search the receivers, in their field</source>
        <translation>在收件人栏中查找</translation>
    </message>
    <message>
        <source>Tick the selected records</source>
        <translation>勾选所选记录</translation>
    </message>
    <message>
        <source>Tick all records shown</source>
        <translation>勾选显示的全部记录</translation>
    </message>
    <message>
        <source>Load all that match, and tick them</source>
        <translation>加载全部符合条件的记录并勾选</translation>
    </message>
    <message>
        <source>Invert the ticks shown</source>
        <translation>反转显示记录的勾选</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy the selected rows as…</source>
        <translation>将所选行复制为…</translation>
    </message>
    <message>
        <source>Go to the filter of the column</source>
        <translation>转到该列的筛选</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>当前位置的帮助</translation>
    </message>
    <message>
        <source>Rehearse: the answer gets lost</source>
        <translation>演练：答复丢失</translation>
    </message>
    <message>
        <source>Rehearse: too many requests</source>
        <translation>演练：请求过于频繁</translation>
    </message>
    <message>
        <source>Rehearse: the clock is wrong</source>
        <translation>演练：时钟不准</translation>
    </message>
    <message>
        <source>Rehearse: the right is missing</source>
        <translation>演练：缺少权限</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>停止演练</translation>
    </message>
</context>
<context>
    <name>herald::ui::ConfirmModel</name>
    <message>
        <source>Access granted, by authorisation</source>
        <translation>已授权访问（按授权记录）</translation>
    </message>
    <message>
        <source>%1 (record %2)</source>
        <extracomment>time and result of a record, then its id</extracomment>
        <translation>%1（记录 %2）</translation>
    </message>
    <message>
        <source>Cannot be looked up: it names no account</source>
        <translation>无法查询：没有写明账号</translation>
    </message>
    <message>
        <source>No new record yet</source>
        <translation>还没有新记录</translation>
    </message>
    <message>
        <source>No new record; it was refused</source>
        <translation>没有新记录；已被拒绝</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新记录</translation>
    </message>
</context>
<context>
    <name>herald::ui::DecisionForm</name>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type the number of &amp;receivers</source>
        <translation>请输入收件人数(&amp;R)</translation>
    </message>
    <message>
        <source>Number of receivers</source>
        <translation>收件人数</translation>
    </message>
    <message>
        <source>Treat as &amp;sent</source>
        <translation>按已发送处理(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing more goes out.</source>
        <translation>不会再发出任何内容。</translation>
    </message>
    <message>
        <source>Treat as n&amp;ot sent</source>
        <translation>按未发送处理(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing more goes out from here. It can be used as a draft.</source>
        <translation>不会由此再发出任何内容；可将其用作草稿。</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>再次发送(&amp;A)</translation>
    </message>
    <message>
        <source>A new send with the same content. Whoever got the first mail gets another.</source>
        <translation>以相同内容新建一次发送。已收到第一封的人会再收到一封。</translation>
    </message>
    <message>
        <source>It goes again to</source>
        <translation>将再次发给</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Choose what it is to count as.</source>
        <translation>请选择如何认定。</translation>
    </message>
    <message>
        <source>Count the receivers above and type their number.</source>
        <translation>请数一数上面的收件人，并输入人数。</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Say what the decision rests on.</source>
        <translation>请说明认定的依据。</translation>
    </message>
</context>
<context>
    <name>herald::ui::DraftKeeper</name>
    <message>
        <source>What you were writing is here again.</source>
        <translation>上次写的内容已恢复。</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>已存为“%1”。</translation>
    </message>
    <message>
        <source>The draft is open. What stood here is kept as a draft.</source>
        <translation>草稿已打开。原来的内容已存为草稿。</translation>
    </message>
    <message>
        <source>The draft is open.</source>
        <translation>草稿已打开。</translation>
    </message>
    <message>
        <source>A draft could not be read or written.</source>
        <translation>有草稿无法读取或写入。</translation>
    </message>
</context>
<context>
    <name>herald::ui::DraftOutcome</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>尚未发送：%1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1 已发送</translation>
    </message>
    <message>
        <source>Confirmed at %1, and not sent yet: it waits in the Outbox.</source>
        <translation>已于 %1 确认，尚未发送：正在发件箱中等待。</translation>
    </message>
    <message>
        <source>Sent at %1 – accepted.</source>
        <translation>已于 %1 发送 – 已受理。</translation>
    </message>
    <message>
        <source>Sent at %1 – %2.</source>
        <translation>已于 %1 发送 – %2。</translation>
    </message>
    <message>
        <source>%1 What stands here was changed since.</source>
        <translation>%1此后这里的内容有改动。</translation>
    </message>
</context>
<context>
    <name>herald::ui::DraftTexts</name>
    <message>
        <source>Without a subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>no receivers</source>
        <translation>无收件人</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n 个收件人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::DraftsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No drafts were kept.</source>
        <translation>没有保存的草稿。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>herald::ui::DraftsMenu</name>
    <message>
        <source>&amp;Keep as draft…</source>
        <translation>存为草稿(&amp;K)…</translation>
    </message>
    <message>
        <source>Nothing stands in the form.</source>
        <translation>表单是空的。</translation>
    </message>
    <message>
        <source>No drafts were kept</source>
        <translation>没有保存的草稿</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>&amp;Name of the draft</source>
        <translation>草稿名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>草稿名称</translation>
    </message>
    <message>
        <source>It stays in the form. When something else is opened, it is among the drafts.</source>
        <translation>内容仍留在表单里。打开其他内容后，可在草稿中找到它。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>This window can only read. Drafts are in the other one.</source>
        <translation>此窗口只能查看；草稿在另一个窗口中。</translation>
    </message>
</context>
<context>
    <name>herald::ui::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>请求 ID：%1</translation>
    </message>
</context>
<context>
    <name>herald::ui::EvidenceBox</name>
    <message>
        <source>&amp;Look the records up</source>
        <translation>查询记录(&amp;L)</translation>
    </message>
    <message>
        <source>Look the records up</source>
        <translation>查询记录</translation>
    </message>
    <message>
        <source>A mail that went out leaves a new record of the account. Look whether there is one.</source>
        <translation>邮件若已发出，该账号会多出一条新记录。请查一查是否有。</translation>
    </message>
    <message>
        <source>The service has no list of what it mailed. Ask in its console, in the run records of the playbook at that time.</source>
        <translation>服务没有已发邮件的列表。请到其控制台，在剧本当时的运行记录中查询。</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>请求 ID %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再查一次(&amp;L)</translation>
    </message>
    <message>
        <source>Looking the records up…</source>
        <translation>正在查询记录…</translation>
    </message>
</context>
<context>
    <name>herald::ui::EvidenceTexts</name>
    <message>
        <source>%1 (record %2)</source>
        <extracomment>account, type, result and time of a record, then its id</extracomment>
        <translation>%1（记录 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Times are by the service&apos;s clock, %n second(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>时间以服务的时钟为准，比本机慢 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are by the service&apos;s clock, %n second(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>时间以服务的时钟为准，比本机快 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) between %1 and %2:</source>
        <translation>
            <numerusform>%1 至 %2 之间有 %n 条新记录：</numerusform>
        </translation>
    </message>
    <message>
        <source>No new record for %1 between %2 and %3.</source>
        <translation>%2 至 %3 之间没有 %1 的新记录。</translation>
    </message>
    <message>
        <source>A hint, no proof: a record may appear late.</source>
        <translation>这只是线索，不是证明：记录可能出现得较晚。</translation>
    </message>
    <message>
        <source>A hint, no proof: somebody else may have sent it.</source>
        <translation>这只是线索，不是证明：也可能是别人发送的。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ExchangeView</name>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>&amp;Attempt</source>
        <translation>尝试(&amp;A)</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>没有产生请求。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到答复。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ExportBar</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，没有写入文件。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Exported %1 of %2</source>
        <translation>已导出 %1 / %2</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Rows exported</source>
        <translation>已导出的行</translation>
    </message>
</context>
<context>
    <name>herald::ui::FacetsPanel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a value of a column and how many records have it, for a screen reader</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Narrow down</source>
        <translation>缩小范围(&amp;N)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear what is narrowed down</source>
        <translation>清除所选范围</translation>
    </message>
    <message>
        <source>Values of the shown records</source>
        <translation>所显示记录的取值</translation>
    </message>
    <message>
        <source>Space chooses a value and shows those records alone.</source>
        <translation>按空格键选择一个取值，只显示这些记录。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>herald::ui::FactTexts</name>
    <message>
        <source>%1 in account %2</source>
        <translation>%1（账号 %2）</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后变化</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a fact and its value: &quot;Endpoint: https://…&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Send id</source>
        <translation>发送 ID</translation>
    </message>
</context>
<context>
    <name>herald::ui::FilterCell</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>was never sent</source>
        <translation>从未发送</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>from</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>on</source>
        <translation>在当天</translation>
    </message>
    <message>
        <source>%1 %2 … (Alt+Down)</source>
        <translation>%1 %2…（Alt+↓）</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <extracomment>the field that filters a column: &quot;Filter Account: contains&quot;</extracomment>
        <translation>筛选“%1”：%2</translation>
    </message>
    <message>
        <source>Alt+Down opens the list of comparisons.</source>
        <translation>按 Alt+↓ 打开比较方式列表。</translation>
    </message>
    <message>
        <source>Write a day, or a day and a time: 2026-11-24 14:05</source>
        <translation>填写日期，或日期和时间：2026-11-24 14:05</translation>
    </message>
</context>
<context>
    <name>herald::ui::GeneralSettings</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Also the language the clouds are asked to answer in.</source>
        <translation>也是请求云服务答复所用的语言。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
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
        <source>Hold t&amp;ime</source>
        <translation>保留时间(&amp;I)</translation>
    </message>
    <message>
        <source>How long a confirmed send waits, so that you can still take it back.</source>
        <translation>确认后的发送等待多久才发出，这段时间内仍可撤回。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Loc&amp;k secrets after</source>
        <translation>自动锁定密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Without a key or the mouse. Also at once when the screen is locked or the computer goes to sleep. What is under way is sent first.</source>
        <translation>在此时间内没有键盘或鼠标操作时锁定。屏幕锁定或电脑休眠时也会立即锁定。正在发送的会先完成。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>不自动锁定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>herald::ui::GroupForm</name>
    <message>
        <source>Review again &amp;by</source>
        <translation>下次检查日期(&amp;B)</translation>
    </message>
    <message>
        <source>Group &amp;name</source>
        <translation>组名(&amp;N)</translation>
    </message>
    <message>
        <source>Review again by</source>
        <translation>下次检查日期</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>Type or paste mail addresses</source>
        <translation>输入或粘贴邮件地址</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
</context>
<context>
    <name>herald::ui::GroupsDialog</name>
    <message>
        <source>Save the group</source>
        <translation>保存组</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>删除组</translation>
    </message>
    <message>
        <source>Groups of receivers</source>
        <translation>收件人组</translation>
    </message>
    <message>
        <source>The groups were not written to disk.</source>
        <translation>收件人组未能写入磁盘。</translation>
    </message>
    <message>
        <source>There is no group yet. A group keeps receivers under a name.</source>
        <translation>还没有组。组用一个名称保存一批收件人。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>新建组(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close again to drop what cannot be saved.</source>
        <translation>再次关闭将放弃无法保存的内容。</translation>
    </message>
</context>
<context>
    <name>herald::ui::GroupsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>herald::ui::HelpWindow</name>
    <message>
        <source>Help – Herald</source>
        <translation>帮助 – 信使 Herald</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>本页没有。</translation>
    </message>
</context>
<context>
    <name>herald::ui::HistoryFilters</name>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Subject, receiver, account, record, request id, profile</source>
        <translation>主题、收件人、账号、记录、请求 ID、凭据</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>凭据(&amp;P)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Both clouds</source>
        <translation>两个云</translation>
    </message>
    <message>
        <source>Every profile</source>
        <translation>所有凭据</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
</context>
<context>
    <name>herald::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n 次发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet. Every send is kept here with its outcome.</source>
        <translation>还没有发送过。每次发送及其结果都会保留在这里。</translation>
    </message>
    <message>
        <source>No send fits all of these.</source>
        <translation>没有同时符合这些条件的发送。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>导出选中的 %n 次…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %n…</source>
        <translation>
            <numerusform>导出全部 %n 次…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>正在读取台账…</translation>
    </message>
</context>
<context>
    <name>herald::ui::IdentityBanner</name>
    <message>
        <source>Choose a profile</source>
        <translation>选择凭据</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>尚无凭据</translation>
    </message>
    <message>
        <source>No profile chosen</source>
        <translation>未选择凭据</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>正式环境</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加凭据</translation>
    </message>
    <message>
        <source>Sandbox inbox</source>
        <translation>沙箱收件箱</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>当前身份</translation>
    </message>
    <message>
        <source>Guard level: %1</source>
        <translation>防护级别：%1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Unlock the secrets under Profiles.</source>
        <translation>请在“凭据”页解锁。</translation>
    </message>
    <message>
        <source>Type the secret under Profiles.</source>
        <translation>请在“凭据”页输入密钥。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ImportDialog</name>
    <message>
        <source>Import receivers</source>
        <translation>导入收件人</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message numerus="yes">
        <source>Add %n receiver(s)</source>
        <translation>
            <numerusform>添加 %n 个收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n row(s)</source>
        <translation>
            <numerusform>使用 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>换一个文件(&amp;F)…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>文件读取进度</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>略去（%1）</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Looking for mail addresses…</source>
        <translation>正在查找邮件地址…</translation>
    </message>
    <message>
        <source>Choose the column with addresses: none looks like it.</source>
        <translation>请选择地址所在的列：没有一列看起来是地址。</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已读取 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with addresses</source>
        <translation>选择含有地址的文件</translation>
    </message>
</context>
<context>
    <name>herald::ui::ImportOptions</name>
    <message>
        <source>First row is a &amp;header</source>
        <translation>首行是标题(&amp;H)</translation>
    </message>
    <message>
        <source>Ch&amp;aracter set</source>
        <translation>字符集(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Column with addresses</source>
        <translation>地址所在列(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>herald::ui::ImportProfilesDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>导入凭据</translation>
    </message>
    <message>
        <source>Credentials (*.json *.csv *.yaml *.ini *)</source>
        <translation>凭据文件 (*.json *.csv *.yaml *.ini *)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>From the aliyun and hcloud command lines, credentials files, key files of the consoles, clouds.yaml, and the environment. The files are only read.</source>
        <translation>来自 aliyun 和 hcloud 命令行、凭据文件、控制台下载的密钥文件、clouds.yaml 和环境变量。这些文件只会被读取。</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 · here already</source>
        <translation>%1 · 已存在</translation>
    </message>
    <message numerus="yes">
        <source>Import %n profile(s)</source>
        <translation>
            <numerusform>导入 %n 个凭据</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing was found at the usual places. Choose a file.</source>
        <translation>常用位置没有找到。请选择文件。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ImportTexts</name>
    <message>
        <source>Encrypted: only that tool can open it. Type the secret here.</source>
        <translation>已加密：只有该工具能解开。请在这里输入密钥。</translation>
    </message>
    <message>
        <source>Ended. Let that tool fetch a new one, then import it again.</source>
        <translation>已失效。请让该工具重新获取，再导入。</translation>
    </message>
    <message>
        <source>Comes from a program, which Herald does not start.</source>
        <translation>由外部程序提供，信使不会启动它。</translation>
    </message>
    <message>
        <source>Comes from an address, which Herald does not ask.</source>
        <translation>由某个地址提供，信使不会访问它。</translation>
    </message>
    <message>
        <source>Is given only to a server inside the cloud.</source>
        <translation>只提供给云内的服务器。</translation>
    </message>
    <message>
        <source>Needs a sign-in by browser: do that with that tool first.</source>
        <translation>需要浏览器登录：请先用该工具登录。</translation>
    </message>
    <message>
        <source>Leans on another profile that is not there or is no key.</source>
        <translation>依赖的另一个凭据不存在或不是密钥。</translation>
    </message>
    <message>
        <source>Of a kind that Herald does not know.</source>
        <translation>信使不认识这种类型。</translation>
    </message>
    <message>
        <source>Something is missing, or holds what cannot be used.</source>
        <translation>缺少内容，或有无法使用的内容。</translation>
    </message>
    <message>
        <source>Of a kind that Herald does not sign with.</source>
        <translation>信使不用这种类型签名。</translation>
    </message>
    <message>
        <source>Names a host of another cloud.</source>
        <translation>指向其他云的主机。</translation>
    </message>
    <message>
        <source>Turns the check of certificates off: Herald always checks.</source>
        <translation>关闭了证书校验：信使始终校验。</translation>
    </message>
    <message>
        <source>Herald has no such setting.</source>
        <translation>信使没有这项设置。</translation>
    </message>
    <message>
        <source>Profiles of Herald</source>
        <translation>信使凭据</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>aliyun command line</source>
        <translation>aliyun 命令行</translation>
    </message>
    <message>
        <source>Alibaba Cloud credentials file</source>
        <translation>阿里云凭据文件</translation>
    </message>
    <message>
        <source>AccessKey file of the RAM console</source>
        <translation>RAM 控制台的 AccessKey 文件</translation>
    </message>
    <message>
        <source>hcloud command line (KooCLI)</source>
        <translation>hcloud 命令行（KooCLI）</translation>
    </message>
    <message>
        <source>Huawei Cloud credentials file</source>
        <translation>华为云凭据文件</translation>
    </message>
    <message>
        <source>credentials.csv of Huawei&apos;s console</source>
        <translation>华为云控制台的 credentials.csv</translation>
    </message>
    <message>
        <source>OpenStack clouds.yaml</source>
        <translation>OpenStack clouds.yaml</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>with its secret</source>
        <translation>含密钥</translation>
    </message>
    <message>
        <source>without a secret</source>
        <translation>不含密钥</translation>
    </message>
</context>
<context>
    <name>herald::ui::Inhibitor</name>
    <message>
        <source>Mail is on the wire. If the computer stops now, its outcome stays unknown.</source>
        <translation>有邮件正在发送。如果计算机现在停止，其结果将不明。</translation>
    </message>
</context>
<context>
    <name>herald::ui::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>herald::ui::KeyRules</name>
    <message>
        <source>%1 is kept free: Chinese input methods switch with it.</source>
        <translation>%1 须留给中文输入法切换使用。</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Add Ctrl, or take a function key.</source>
        <translation>输入和移动光标需要 %1。请加上 Ctrl，或改用功能键。</translation>
    </message>
    <message>
        <source>%1 is needed in text fields.</source>
        <translation>文本框需要 %1。</translation>
    </message>
    <message>
        <source>%1 is kept free: Alt with a letter presses the button that is labelled so.</source>
        <translation>%1 须保留：Alt 加字母用于按下标有该字母的按钮。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that one another key first.</source>
        <translation>%1 已用于“%2”。请先为它换一个快捷键。</translation>
    </message>
</context>
<context>
    <name>herald::ui::KeySettings</name>
    <message>
        <source>“%1”: this key belongs to one table, field or button and stays as it is.</source>
        <translation>“%1”：该快捷键属于某个表格、输入栏或按钮，不能更改。</translation>
    </message>
    <message>
        <source>“%1” has several keys. Press another here, and it is the only one.</source>
        <translation>“%1”有多个快捷键。在此按下新的快捷键后，只保留这一个。</translation>
    </message>
    <message>
        <source>For “%1”: press the key here. It works at once.</source>
        <translation>用于“%1”：在此按下快捷键，立即生效。</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>快捷键(&amp;E)</translation>
    </message>
    <message>
        <source>Comm&amp;ands</source>
        <translation>命令(&amp;A)</translation>
    </message>
    <message>
        <source>No command sends anything: Ctrl+Enter opens the review. What was changed is bold.</source>
        <translation>任何命令都不会直接发送：Ctrl+Enter 只打开复核。改动过的以粗体显示。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>No key for this command</source>
        <translation>此命令不用快捷键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The default key for this command</source>
        <translation>此命令恢复默认快捷键</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>herald::ui::KeysDialog</name>
    <message>
        <source>List of keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>herald::ui::KeysModel</name>
    <message>
        <source>This key belongs to one table, field or button and stays as it is.</source>
        <translation>该快捷键属于某个表格、输入栏或按钮，不能更改。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>适用于</translation>
    </message>
</context>
<context>
    <name>herald::ui::KeysView</name>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
</context>
<context>
    <name>herald::ui::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>herald::ui::LeftOutModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>herald::ui::LeftOutView</name>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>保存略去的行</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
</context>
<context>
    <name>herald::ui::LinkList</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1，%n 个需留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>herald::ui::LiveChecks</name>
    <message>
        <source>Open the profile</source>
        <translation>打开凭据</translation>
    </message>
    <message>
        <source>Guard level: %1</source>
        <translation>防护级别：%1</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s) on the never-mail list.</source>
        <translation>
            <numerusform>%n 个收件人在勿扰名单上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful address(es).</source>
        <translation>
            <numerusform>%n 个可疑地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s) outside your own domains.</source>
        <translation>
            <numerusform>%n 个收件人不在自有域名内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>herald::ui::LoadNotice</name>
    <message>
        <source>Load the rest</source>
        <translation>继续加载</translation>
    </message>
    <message>
        <source>Copy these names</source>
        <translation>复制这些名称</translation>
    </message>
    <message numerus="yes">
        <source>%n app group(s) could not be read to the end: %1</source>
        <translation>
            <numerusform>%n 个应用组未能读完：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the list have no record here: %1</source>
        <translation>
            <numerusform>列表中有 %n 个名称在这里没有记录：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::LoadProgress</name>
    <message>
        <source>Loaded %1 of %2</source>
        <translation>已加载 %1 / %2</translation>
    </message>
    <message>
        <source>Waiting for the first records</source>
        <translation>等待第一批记录</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>停止加载</translation>
    </message>
    <message>
        <source>Records loaded</source>
        <translation>已加载的记录</translation>
    </message>
    <message>
        <source>Read %1 of %2 from the file</source>
        <translation>已从文件读取 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 lists done</source>
        <translation>%1 · 已完成 %2 / %3 个列表</translation>
    </message>
</context>
<context>
    <name>herald::ui::LookupModel</name>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>未启用</translation>
    </message>
</context>
<context>
    <name>herald::ui::LookupPicker</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The service lists nothing here. Type the value.</source>
        <translation>服务没有列出任何条目。请直接输入。</translation>
    </message>
    <message>
        <source>Several entries have this name. Choose one from the list.</source>
        <translation>有多个条目同名。请从列表中选择一个。</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>List of %1.</source>
        <translation>列表获取于 %1。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Loading… %1 of %2</source>
        <translation>正在加载… %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <translation>申请已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy the request for the administrator</source>
        <translation>复制给管理员的申请</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>No longer in the list of %1</source>
        <translation>已不在 %1 的列表中</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation>不在 %1 的列表中</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>The list was not loaded.</source>
        <translation>列表未加载。</translation>
    </message>
    <message>
        <source>Inactive: choose another, or have it enabled first.</source>
        <translation>未启用：请另选一个，或先将其启用。</translation>
    </message>
</context>
<context>
    <name>herald::ui::MailFields</name>
    <message>
        <source>&amp;Receivers</source>
        <translation>收件人(&amp;R)</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>主题(&amp;J)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Type or paste mail addresses</source>
        <translation>输入或粘贴邮件地址</translation>
    </message>
</context>
<context>
    <name>herald::ui::MailView</name>
    <message>
        <source>No subject yet</source>
        <translation>尚无主题</translation>
    </message>
    <message>
        <source>From nobody yet</source>
        <translation>尚无发件人</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>尚无收件人</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Only the beginning is shown. All of it is sent.</source>
        <translation>只显示开头部分，发送的是全文。</translation>
    </message>
    <message>
        <source>Leads to %1. Links do not open here.</source>
        <translation>指向 %1。这里不会打开链接。</translation>
    </message>
    <message>
        <source>Preview of the body</source>
        <translation>正文预览</translation>
    </message>
    <message>
        <source>The body appears here as it will be sent.</source>
        <translation>正文将按发送时的样子显示在这里。</translation>
    </message>
</context>
<context>
    <name>herald::ui::MainWindow</name>
    <message>
        <source>%1 – Herald</source>
        <translation>%1 – 信使 Herald</translation>
    </message>
    <message>
        <source>Herald</source>
        <translation>信使 Herald</translation>
    </message>
</context>
<context>
    <name>herald::ui::MergeFreezer</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rows made ready for the review</source>
        <translation>已为复核备好的行</translation>
    </message>
</context>
<context>
    <name>herald::ui::MergeImport</name>
    <message>
        <source>Column %1</source>
        <extracomment>the name of a column that has none; %1 is its number</extracomment>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>herald::ui::MergePanel</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n more address(es) stand in several rows.</source>
        <translation>
            <numerusform>另有 %n 个地址出现在多行中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更换(&amp;G)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Send the first row to me…</source>
        <translation>把第一行发给我…</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Problems of the table</source>
        <translation>表格的问题</translation>
    </message>
    <message>
        <source>The receivers that were typed come back.</source>
        <translation>原先输入的收件人会恢复。</translation>
    </message>
    <message>
        <source>Row %1 of %2, left out (never-mail list)</source>
        <translation>第 %1 行，共 %2 行，已略去（勿扰名单）</translation>
    </message>
</context>
<context>
    <name>herald::ui::MergeReview</name>
    <message>
        <source>Send the first row to me</source>
        <translation>把第一行发给我</translation>
    </message>
    <message>
        <source>&amp;Your mail address</source>
        <translation>您的邮件地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>您的邮件地址</translation>
    </message>
    <message>
        <source>The first row&apos;s mail goes to this address alone, after a review. The row&apos;s own receiver gets nothing.</source>
        <translation>复核后，第一行的邮件只发到此地址。该行原本的收件人不会收到任何内容。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复核…</translation>
    </message>
    <message>
        <source>Type one mail address.</source>
        <translation>请输入一个邮件地址。</translation>
    </message>
</context>
<context>
    <name>herald::ui::MergeTexts</name>
    <message>
        <source>Subject: the table has no column for %1.</source>
        <translation>主题：表格中没有 %1 对应的列。</translation>
    </message>
    <message>
        <source>Body: the table has no column for %1.</source>
        <translation>正文：表格中没有 %1 对应的列。</translation>
    </message>
    <message>
        <source>Subject: close the braces of “%1”.</source>
        <translation>主题：请补全“%1”的花括号。</translation>
    </message>
    <message>
        <source>Body: close the braces of “%1”.</source>
        <translation>正文：请补全“%1”的花括号。</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>%1 没有值</translation>
    </message>
    <message>
        <source>the value of %1 holds braces like a placeholder</source>
        <translation>%1 的值含有占位符那样的花括号</translation>
    </message>
    <message>
        <source>the value of %1 has a line break or control character, which a subject cannot have</source>
        <translation>%1 的值含有换行或控制字符，主题中不能有</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>“%1” is not a mail address</source>
        <translation>“%1”不是邮件地址</translation>
    </message>
    <message>
        <source>the subject would be empty</source>
        <translation>主题将为空</translation>
    </message>
    <message>
        <source>the body would be empty</source>
        <translation>正文将为空</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1, address column %2</source>
        <translation>
            <numerusform>来自 %1 的 %n 行，地址列 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n mail(s): rows %2</source>
        <translation>
            <numerusform>%1 会收到 %n 封邮件：第 %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that no placeholder uses: %1</source>
        <translation>没有占位符使用的列：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table cannot be sent. See the list at the table.</source>
        <translation>
            <numerusform>表格有 %n 行无法发送。请看表格旁的列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, as on the never-mail list: %1</source>
        <translation>
            <numerusform>因在勿扰名单上而略去 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the table can be sent: all are left out.</source>
        <translation>表中没有可发送的行：全部已略去。</translation>
    </message>
</context>
<context>
    <name>herald::ui::MoreFields</name>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Answer &amp;language</source>
        <translation>应答语言(&amp;L)</translation>
    </message>
    <message>
        <source>Answer language</source>
        <translation>应答语言</translation>
    </message>
    <message>
        <source>The language of the service&apos;s answers, not of the mail.</source>
        <translation>服务应答所用的语言，不是邮件的语言。</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Account &amp;view</source>
        <translation>账号视图(&amp;V)</translation>
    </message>
    <message>
        <source>Account view</source>
        <translation>账号视图</translation>
    </message>
    <message>
        <source>Whose resources the call sees.</source>
        <translation>调用能看到谁的资源。</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>当前账号</translation>
    </message>
    <message>
        <source>All accounts of the enterprise</source>
        <translation>企业的全部账号</translation>
    </message>
    <message>
        <source>Acting &amp;for member</source>
        <translation>代成员操作(&amp;F)</translation>
    </message>
    <message>
        <source>Acting for member</source>
        <translation>代成员操作</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>按凭据设置</translation>
    </message>
    <message>
        <source>UID of a member account, digits only. Empty: as the profile says.</source>
        <translation>成员账号的 UID，仅数字。留空则按凭据设置。</translation>
    </message>
</context>
<context>
    <name>herald::ui::NamesDialog</name>
    <message>
        <source>&amp;Load their records</source>
        <translation>加载这些记录(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>The %n app group(s) that are chosen</source>
        <translation>
            <numerusform>已选的 %n 个应用组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n app group(s)</source>
        <translation>
            <numerusform>全部 %n 个应用组</numerusform>
        </translation>
    </message>
    <message>
        <source>Records by a list</source>
        <translation>按列表加载记录</translation>
    </message>
    <message>
        <source>Record ids or accounts</source>
        <translation>记录 ID 或账号</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>&amp;Record ids or accounts, one a line or with commas between them</source>
        <translation>记录 ID 或账号，每行一个或用逗号分隔(&amp;R)</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>查找范围(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>No app group is listed: refresh the list first.</source>
        <translation>还没有应用组列表，请先刷新。</translation>
    </message>
</context>
<context>
    <name>herald::ui::NetworkSettings</name>
    <message>
        <source>Trust an authority</source>
        <translation>信任证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>该文件中没有证书。</translation>
    </message>
    <message>
        <source>known; leave empty to keep it</source>
        <translation>已保存；留空则保持不变</translation>
    </message>
    <message>
        <source>Write the host and the port, as in proxy.example.com:8080.</source>
        <translation>请写主机和端口，例如 proxy.example.com:8080。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>For both clouds, where a profile does not say something else. The connection through it is encrypted to the service; the proxy sees the name of the host. If it fails, nothing goes around it.</source>
        <translation>用于两个云，除非凭据另有设置。经过代理的连接全程加密到服务端，代理只能看到主机名。代理失败时不会绕过它。</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>代理地址(&amp;A)</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>代理用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Leave it empty where none is asked for.</source>
        <translation>不需要登录时留空。</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>Kept where the secrets of the profiles are.</source>
        <translation>与凭据的密钥保存在同一处。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Own auth&amp;orities</source>
        <translation>自有颁发机构(&amp;O)</translation>
    </message>
    <message>
        <source>Trusted besides those of the system, wherever Herald connects. The certificate is copied: a file that is changed later changes nothing.</source>
        <translation>除系统信任的颁发机构外，信使的所有连接也信任它们。证书会被复制：之后修改文件不会有影响。</translation>
    </message>
    <message>
        <source>&amp;Pinned certificates</source>
        <translation>固定的证书(&amp;P)</translation>
    </message>
    <message>
        <source>The only one that is taken at that host. Pin one from the test of a profile.</source>
        <translation>该主机只接受这一张证书。可在凭据测试结果中固定证书。</translation>
    </message>
    <message>
        <source>&amp;Connect within</source>
        <translation>连接时限(&amp;C)</translation>
    </message>
    <message>
        <source>Name, proxy, connection and certificate.</source>
        <translation>包括域名、代理、连接和证书。</translation>
    </message>
    <message>
        <source>Ans&amp;wer begins within</source>
        <translation>开始答复时限(&amp;W)</translation>
    </message>
    <message>
        <source>After that, it is not known whether a mail was sent.</source>
        <translation>超过后无法得知邮件是否已发出。</translation>
    </message>
    <message>
        <source>&amp;Everything within</source>
        <translation>总时限(&amp;E)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Cl&amp;ock</source>
        <translation>时钟(&amp;O)</translation>
    </message>
    <message>
        <source>When this computer&apos;s clock is wrong and you cannot correct it. The service&apos;s time is taken from its last answer.</source>
        <translation>本机时钟不准而又无法校正时使用。服务端时间取自最近一次答复。</translation>
    </message>
    <message>
        <source>Sign with the service&apos;s time</source>
        <translation>用服务端时间签名</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>herald::ui::NeverMailDialog</name>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>移出名单(&amp;M)</translation>
    </message>
    <message>
        <source>Never-mail list</source>
        <translation>勿扰名单</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在名单中查找</translation>
    </message>
    <message>
        <source>&amp;Address or domain</source>
        <translation>地址或域名(&amp;A)</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>地址或域名</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The list was not written to disk.</source>
        <translation>名单未能写入磁盘。</translation>
    </message>
    <message>
        <source>Nobody on this list is mailed, even if they stand among the receivers. A domain counts for all addresses in it and below it.</source>
        <translation>名单上的人即使在收件人中也不会收到邮件。域名涵盖其下及其子域的所有地址。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A&amp;dd to the list</source>
        <translation>加入名单(&amp;D)</translation>
    </message>
    <message>
        <source>Type a mail address or a domain.</source>
        <translation>请输入邮件地址或域名。</translation>
    </message>
    <message>
        <source>This is on the list already.</source>
        <translation>已在名单上。</translation>
    </message>
    <message numerus="yes">
        <source>Never mail %n address(es)</source>
        <translation>
            <numerusform>将 %n 个地址加入勿扰名单</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) added to the list.</source>
        <translation>
            <numerusform>已有 %n 个地址加入名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) removed from the list.</source>
        <translation>
            <numerusform>已从名单移出 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>herald::ui::NeverMailModel</name>
    <message>
        <source>Address or domain</source>
        <translation>地址或域名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>加入者</translation>
    </message>
</context>
<context>
    <name>herald::ui::NoticeTexts</name>
    <message>
        <source>The ledger is damaged: this window only reads what can be read. Set it aside to go on: the file is kept under another name, and what could be read of it is taken over.</source>
        <translation>台账已损坏：此窗口只读取仍可读的内容。将其搁置即可继续：文件会改名保留，可读的内容会转入新台账。</translation>
    </message>
    <message>
        <source>A newer Herald wrote this ledger. Install that version, or choose another data folder: this window can only read.</source>
        <translation>此台账由更新版本的信使写入。请安装该版本，或另选数据文件夹：此窗口只能读取。</translation>
    </message>
    <message>
        <source>Another program keeps the ledger locked. Close it and start Herald again: this window can only read.</source>
        <translation>另一个程序锁住了台账。请关闭该程序并重新启动信使：此窗口只能读取。</translation>
    </message>
    <message>
        <source>Allow writing to the data folder and start Herald again: nothing is sent without a record, so this window can only read.</source>
        <translation>请允许写入数据文件夹并重新启动信使：没有记录就不发送，因此此窗口只能读取。</translation>
    </message>
    <message>
        <source>Make room on the disk and start Herald again: nothing is sent without a record, so this window can only read.</source>
        <translation>请腾出磁盘空间并重新启动信使：没有记录就不发送，因此此窗口只能读取。</translation>
    </message>
    <message>
        <source>Choose a data folder on a disk of this computer: a ledger on a network drive cannot be trusted to keep what was sent.</source>
        <translation>请选择本机磁盘上的数据文件夹：网络磁盘上的台账不能保证留住已发送的记录。</translation>
    </message>
    <message>
        <source>Check the data folder and the disk: the ledger cannot be used, so this window can only read.</source>
        <translation>请检查数据文件夹和磁盘：台账无法使用，因此此窗口只能读取。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again: the ledger cannot be written, and nothing goes out without a record.</source>
        <translation>请腾出磁盘空间，然后重试：台账无法写入，没有记录就不发出任何内容。</translation>
    </message>
    <message>
        <source>Close the other program that keeps the ledger locked, then try again: nothing goes out without a record.</source>
        <translation>请关闭锁住台账的另一个程序，然后重试：没有记录就不发出任何内容。</translation>
    </message>
    <message>
        <source>Allow writing to the data folder, then try again: nothing goes out without a record.</source>
        <translation>请允许写入数据文件夹，然后重试：没有记录就不发出任何内容。</translation>
    </message>
    <message>
        <source>Check the data folder and the disk, then try again: the ledger cannot be written, and nothing goes out without a record.</source>
        <translation>请检查数据文件夹和磁盘，然后重试：台账无法写入，没有记录就不发出任何内容。</translation>
    </message>
    <message>
        <source>Another Herald works in this data folder; this window can only read.</source>
        <translation>另一个信使正在使用此数据文件夹；此窗口只能读取。</translation>
    </message>
    <message>
        <source>Everything that waited is held: this ledger was copied or restored, and may have gone out from elsewhere. Look at each before you send it.</source>
        <translation>等待中的发送已全部暂缓：此台账是复制或恢复而来，其中的内容可能已从别处发出。发送前请逐个查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) were on the wire when Herald ended: the outcome is unknown. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>信使结束时有 %n 个发送正在进行：结果不明。不会自动重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it aside and go on</source>
        <translation>将其搁置并继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>显示另一个窗口</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看这些发送</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) of the damaged ledger were taken over.</source>
        <translation>
            <numerusform>已从损坏的台账转入 %n 个发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read: look at the services&apos; own records before you send them again.</source>
        <translation>
            <numerusform>%n 个无法读取：重新发送前，请查看服务方自己的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept:</source>
        <translation>损坏的文件保留在：</translation>
    </message>
    <message>
        <source>Rehearsal: the sandbox takes the next send, and its answer gets lost. Send something, then settle it in the Outbox.</source>
        <translation>演练：沙箱会接收下一次发送，但答复会丢失。请发送一次，再到发件箱中认定。</translation>
    </message>
    <message>
        <source>Rehearsal: for the next send, the sandbox&apos;s clock is 20 minutes ahead.</source>
        <translation>演练：下一次发送时，沙箱的时钟快 20 分钟。</translation>
    </message>
    <message>
        <source>Rehearsal: the sandbox refuses the next send because the right is missing.</source>
        <translation>演练：沙箱会因缺少权限而拒绝下一次发送。</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>停止演练</translation>
    </message>
    <message>
        <source>Rehearsal: the sandbox answers the next send that requests come too fast. Herald waits, then tries again.</source>
        <translation>演练：沙箱会答复下一次发送：请求过于频繁。信使会等待，然后再试。</translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyEditor</name>
    <message>
        <source>Correct the UID of the member: it is digits only.</source>
        <translation>请更正成员 UID：只能是数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the review. See the checks.</source>
        <translation>
            <numerusform>复核前还有 %n 处需要处理，见“检查”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>复核(&amp;W)…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复核…</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复原内容</translation>
    </message>
    <message>
        <source>%1 What stood here is kept for now.</source>
        <translation>%1原来的内容暂时保留。</translation>
    </message>
    <message>
        <source>The receivers are still being read. Wait a moment.</source>
        <translation>收件人仍在读取，请稍候。</translation>
    </message>
    <message>
        <source>The request for the administrator is on the clipboard.</source>
        <translation>给管理员的申请已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyLookups</name>
    <message>
        <source>Please grant this permission in Alibaba Cloud RAM: %1</source>
        <translation>请在阿里云 RAM 中授予此权限：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>Needed to choose playbooks and sender assets when mail is sent through Security Center (SOAR). It only reads.</source>
        <translation>通过云安全中心（SOAR）发送邮件时，选择剧本和发件资产需要此权限。它只用于读取。</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>As a policy:</source>
        <translation>策略如下：</translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyPage</name>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A mail of this page is under way. Wait for its outcome, or cancel it.</source>
        <translation>本页有一封邮件正在途中。请等待结果，或取消它。</translation>
    </message>
    <message>
        <source>Notify sends mail through Alibaba Cloud Security Center. It needs a profile: an access key and an endpoint.</source>
        <translation>“通知”经由阿里云云安全中心发送邮件。它需要一个凭据：访问密钥和接入地址。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加凭据</translation>
    </message>
    <message>
        <source>Filled in from a send of the history.</source>
        <translation>已填入历史中的一次发送。</translation>
    </message>
    <message>
        <source>Mail &amp;merge…</source>
        <translation>邮件合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Mail merge…</source>
        <translation>邮件合并…</translation>
    </message>
    <message>
        <source>Reads a table of receivers: each row becomes one mail, with its own values in subject and body</source>
        <translation>读取收件人表格：每行一封邮件，主题和正文填入该行的值</translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyPreview</name>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyReview</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>……另有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the address (query), as the vendor&apos;s SDK</source>
        <translation>全部放在地址里（查询串），与厂商 SDK 相同</translation>
    </message>
    <message>
        <source>Form in the body, for long texts</source>
        <translation>放在请求体的表单里，适合长文本</translation>
    </message>
    <message>
        <source>Form in the body, older signature (HMAC-SHA1)</source>
        <translation>放在请求体的表单里，旧版签名（HMAC-SHA1）</translation>
    </message>
    <message>
        <source>Left to the service</source>
        <translation>由服务决定</translation>
    </message>
    <message>
        <source>Chinese (zh)</source>
        <translation>中文（zh）</translation>
    </message>
    <message>
        <source>English (en)</source>
        <translation>英文（en）</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>当前账号</translation>
    </message>
    <message>
        <source>All accounts of the enterprise</source>
        <translation>企业的全部账号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Sender asset</source>
        <translation>发件资产</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>Node, component, action</source>
        <translation>节点、组件、动作</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>调用身份</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Acting for member</source>
        <translation>代成员操作</translation>
    </message>
    <message>
        <source>Account view</source>
        <translation>账号视图</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>请求形式</translation>
    </message>
    <message>
        <source>Answer language</source>
        <translation>应答语言</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review the mail to %n people</source>
        <translation>
            <numerusform>复核发给 %n 人的邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>发送给 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
… and %n other(s), one for each row</source>
        <translation>
            <numerusform>%1
… 以及另外 %n 个，每行一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n mail(s) of their own</source>
        <translation>
            <numerusform>%1，分为 %n 封各自的邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Nobody: all are in %1</source>
        <translation>无：都在 %1 内</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n 人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>前 %2 个中有 %1 个</translation>
    </message>
    <message>
        <source>Never mailed from here</source>
        <translation>从未由此发过</translation>
    </message>
    <message>
        <source>Not known: the ledger could not be read</source>
        <translation>未知：台账无法读取</translation>
    </message>
    <message>
        <source>Looking through the ledger…</source>
        <translation>正在查阅台账…</translation>
    </message>
    <message>
        <source>Mailed in the last 24 hours</source>
        <translation>24 小时内发过</translation>
    </message>
    <message numerus="yes">
        <source>I mean to write to %n people</source>
        <translation>
            <numerusform>我确实要发给 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I mean to write to %n people outside: %1</source>
        <translation>
            <numerusform>我确实要发给 %n 位外部人员：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>I mean to send the same mail again</source>
        <translation>我确实要再次发送同一封邮件</translation>
    </message>
    <message>
        <source>Type how many people get it:</source>
        <translation>请输入收件人数：</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The very same mail was sent %1.</source>
        <translation>%1已发送过完全相同的邮件。</translation>
    </message>
    <message numerus="yes">
        <source>Almost this was sent %1 to %2 of these %n people.</source>
        <translation>
            <numerusform>%1已向这 %n 人中的 %2 人发送过几乎相同的邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n 份清单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Paused. Nothing new goes out until you press Resume.</source>
        <translation>已暂停。按“继续”之前不会再发出任何请求。</translation>
    </message>
    <message>
        <source>What has no outcome yet, and what nobody knows the outcome of.</source>
        <translation>尚无结果的发送，以及结果不明的发送。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing new goes out. What is on the wire stays there.</source>
        <translation>不再发出新的请求；正在发送中的不受影响。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing waits. What you confirm under Notify or Resend is shown here until its outcome is known.</source>
        <translation>没有等待中的发送。在“通知”或“重发”中确认的内容会显示在这里，直到结果明确。</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>正在读取台账…</translation>
    </message>
    <message>
        <source>Holds whatever is not on the wire yet, also from the other pages: %1.</source>
        <translation>暂缓所有尚未发出的请求，在其他页面也可使用：%1。</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so nothing goes out: %1</source>
        <translation>台账无法写入，因此不会发出任何请求：%1</translation>
    </message>
    <message>
        <source>Hold everything</source>
        <translation>全部暂缓</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>herald::ui::PassphraseDialog</name>
    <message>
        <source>Keep secrets behind a passphrase</source>
        <translation>用口令保护密钥</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Herald asks for it after each start. Nobody can recover it: without it the secrets must be entered again.</source>
        <translation>每次启动后都需要输入。口令无法找回：忘记后需要重新录入所有密钥。</translation>
    </message>
    <message>
        <source>The passphrase that you chose for the secrets of this data folder.</source>
        <translation>您为此数据目录的密钥设置的口令。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>口令，至少 %n 个字符(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>The two are different. Enter the same twice.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>Make it at least %n character(s) long.</source>
        <translation>
            <numerusform>口令至少 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::PlaceholderMenu</name>
    <message>
        <source>&amp;Insert placeholder</source>
        <translation>插入占位符(&amp;I)</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>A column of the table, as {{name}}. {{name|text}} says what stands there when a row has no value.</source>
        <translation>表格的一列，写作 {{列名}}。{{列名|文字}} 表示某行没有值时用的文字。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfileCard</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Saved. The secret is in memory until Herald closes.</source>
        <translation>已保存。密钥保留在内存中，直到信使关闭。</translation>
    </message>
    <message>
        <source>Saved. The secret was forgotten: it belonged to another address or identity. Type it before the next send.</source>
        <translation>已保存。原密钥已清除：它属于另一个地址或身份。下次发送前请重新输入。</translation>
    </message>
    <message>
        <source>Saved. Type the secret before the first send.</source>
        <translation>已保存。首次发送前请输入密钥。</translation>
    </message>
    <message>
        <source>This profile belongs to the sandbox: nothing of it leaves this computer, and it cannot be changed.</source>
        <translation>此凭据属于沙箱：任何内容都不会离开本机，且不能修改。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Test profile</source>
        <translation>测试凭据</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>保存凭据</translation>
    </message>
    <message>
        <source>Saved. The secret is kept.</source>
        <translation>已保存，密钥也已保存。</translation>
    </message>
    <message>
        <source>Reached. Asking with the key…</source>
        <translation>已连通，正在用密钥查询…</translation>
    </message>
    <message>
        <source>Send the key to another host?</source>
        <translation>要把密钥用于其他主机吗？</translation>
    </message>
    <message>
        <source>&amp;Type the host to confirm it: %1</source>
        <translation>键入主机名以确认(&amp;T)：%1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>%1 is not a host that %2 publishes. Whoever runs it can see what you send, and a password as it is.</source>
        <translation>%1 不是%2公布的主机。它的运营者能看到您发送的内容，也能看到密码原文。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>This is another host.</source>
        <translation>这是另一个主机。</translation>
    </message>
    <message>
        <source>Looking for the way to the service…</source>
        <translation>正在检查到服务的连接…</translation>
    </message>
    <message>
        <source>Asking for the projects…</source>
        <translation>正在查询项目…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of this region.</source>
        <translation>
            <numerusform>此地域有 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>This identity has no project in this region. Check the region, or ask the administrator.</source>
        <translation>该身份在此地域没有项目。请检查地域，或询问管理员。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfileEditor</name>
    <message>
        <source>in memory; leave empty to keep it</source>
        <translation>已在内存中；留空则保留</translation>
    </message>
    <message>
        <source>The secret in memory belongs to another address or identity. It is forgotten when you save: type it again.</source>
        <translation>内存中的密钥属于另一个地址或身份，保存时将被清除：请重新输入。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Look up the project of the region</source>
        <translation>查询该地域的项目</translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfileTexts</name>
    <message>
        <source>&amp;Profile name</source>
        <translation>凭据名称(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>认证方式(&amp;R)</translation>
    </message>
    <message>
        <source>Access key &amp;ID</source>
        <translation>访问密钥 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Access key &amp;secret</source>
        <translation>访问密钥 Secret(&amp;S)</translation>
    </message>
    <message>
        <source>Security to&amp;ken</source>
        <translation>安全令牌(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Account name</source>
        <translation>账号名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>接入地址(&amp;E)</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>项目 ID(&amp;J)</translation>
    </message>
    <message>
        <source>Request &amp;form</source>
        <translation>请求形式(&amp;F)</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>凭据名称</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Access key secret</source>
        <translation>访问密钥 Secret</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>请求形式</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>the region&apos;s</source>
        <translation>随地域</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Temporary access key</source>
        <translation>临时访问密钥</translation>
    </message>
    <message>
        <source>IAM user and password</source>
        <translation>IAM 用户名和密码</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>表单正文</translation>
    </message>
    <message>
        <source>Legacy form body</source>
        <translation>旧版表单正文</translation>
    </message>
    <message>
        <source>As the vendor documents it: everything in the address. Right for most mails.</source>
        <translation>按厂商文档的方式：全部参数在地址中。适合大多数邮件。</translation>
    </message>
    <message>
        <source>For texts too long for an address: everything in the body, with the same signature.</source>
        <translation>用于地址放不下的长文本：全部参数在正文中，签名方式相同。</translation>
    </message>
    <message>
        <source>As the vendor&apos;s older programs send it: everything in the body, with the older signature.</source>
        <translation>按厂商旧版程序的方式：全部参数在正文中，使用旧版签名。</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>请填写此字段。</translation>
    </message>
    <message>
        <source>Choose another name: a profile is called that already.</source>
        <translation>请换一个名称：已有同名凭据。</translation>
    </message>
    <message>
        <source>Enter an address such as https://host (%1).</source>
        <extracomment>%1 is technical and stays English</extracomment>
        <translation>请输入 https://host 形式的地址（%1）。</translation>
    </message>
    <message>
        <source>Enter a region of this cloud, or an endpoint.</source>
        <translation>请输入此云的地域，或填写接入地址。</translation>
    </message>
    <message>
        <source>Type the secret.</source>
        <translation>请输入密钥。</translation>
    </message>
    <message>
        <source>&amp;Own domains</source>
        <translation>自有域名(&amp;O)</translation>
    </message>
    <message>
        <source>Guar&amp;d level</source>
        <translation>防护级别(&amp;D)</translation>
    </message>
    <message>
        <source>Own domains</source>
        <translation>自有域名</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>防护级别</translation>
    </message>
    <message>
        <source>Write domains as example.com, with commas between: %1 is none.</source>
        <translation>域名请写作 example.com，用逗号分隔：%1 不是域名。</translation>
    </message>
    <message>
        <source>IA&amp;M or STS endpoint</source>
        <translation>IAM/STS 接入地址(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Account alias</source>
        <translation>账号别名(&amp;A)</translation>
    </message>
    <message>
        <source>RAM &amp;role ARN</source>
        <translation>RAM 角色 ARN(&amp;R)</translation>
    </message>
    <message>
        <source>Role session &amp;name</source>
        <translation>角色会话名(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>外部 ID(&amp;X)</translation>
    </message>
    <message>
        <source>Val&amp;id until</source>
        <translation>有效期至(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>账号视角(&amp;V)</translation>
    </message>
    <message>
        <source>Act for &amp;member</source>
        <translation>代成员账号(&amp;M)</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>代理(&amp;Y)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>Sends a se&amp;cond</source>
        <translation>每秒发送(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>图标(&amp;I)</translation>
    </message>
    <message>
        <source>IAM or STS endpoint</source>
        <translation>IAM/STS 接入地址</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Account alias</source>
        <translation>账号别名</translation>
    </message>
    <message>
        <source>RAM role ARN</source>
        <translation>RAM 角色 ARN</translation>
    </message>
    <message>
        <source>Role session name</source>
        <translation>角色会话名</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>View</source>
        <translation>账号视角</translation>
    </message>
    <message>
        <source>Act for member</source>
        <translation>代成员账号</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Sends a second</source>
        <translation>每秒发送</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Access key that takes a RAM role</source>
        <translation>扮演 RAM 角色的访问密钥</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>当前账号</translation>
    </message>
    <message>
        <source>All accounts of the enterprise</source>
        <translation>企业全部账号</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>不发送此参数</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>盾牌</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Mail to other domains is pointed out before it is sent.</source>
        <translation>发往其他域名的邮件会在发送前提示。</translation>
    </message>
    <message>
        <source>When the credential ends, in this computer&apos;s time.</source>
        <translation>凭据的失效时间，按本机时间。</translation>
    </message>
    <message>
        <source>direct, http://user@host:port or socks5://host:port.</source>
        <translation>direct、http://用户@主机:端口 或 socks5://主机:端口。</translation>
    </message>
    <message>
        <source>UID of a member account, for mails that name none themselves.</source>
        <translation>成员账号的 UID，用于自身未指定的邮件。</translation>
    </message>
    <message>
        <source>Take out the hidden character %1 and type this again.</source>
        <translation>请去掉隐藏字符 %1 后重新输入。</translation>
    </message>
    <message>
        <source>Write direct, http://host:port or socks5://host:port (%1).</source>
        <extracomment>%1 is technical and stays English</extracomment>
        <translation>请写 direct、http://主机:端口 或 socks5://主机:端口（%1）。</translation>
    </message>
    <message>
        <source>Write the role as acs:ram::&lt;account&gt;:role/&lt;name&gt;.</source>
        <translation>请按 acs:ram::&lt;账号&gt;:role/&lt;名称&gt; 的格式写角色。</translation>
    </message>
    <message>
        <source>Use 2 to 64 letters, digits and . @ - _ signs.</source>
        <translation>请用 2 到 64 个字母、数字和 . @ - _。</translation>
    </message>
    <message>
        <source>Write the 15 or 16 digits of the member account&apos;s UID.</source>
        <translation>请写成员账号 UID 的 15 或 16 位数字。</translation>
    </message>
    <message>
        <source>Write a time such as %1.</source>
        <translation>请写时间，例如 %1。</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1, or nothing.</source>
        <translation>请写 1 到 %1 的数字，或留空。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfilesList</name>
    <message>
        <source>List of profiles</source>
        <translation>凭据列表</translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfilesModel</name>
    <message>
        <source>Secret in memory</source>
        <translation>密钥在内存中</translation>
    </message>
    <message>
        <source>No secret yet</source>
        <translation>尚无密钥</translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>This profile has changes that are not saved.</source>
        <translation>此凭据有未保存的修改。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建凭据</translation>
    </message>
    <message>
        <source>There is no profile yet. A profile says who sends, and to which cloud.</source>
        <translation>还没有凭据。凭据说明由谁发送、发往哪个云。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s).</source>
        <translation>
            <numerusform>已导入 %n 个凭据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test them; then delete the files that hold a key nothing else needs: they hold it in the clear.</source>
        <translation>请先测试；然后删除其他程序不再需要的密钥文件：其中的密钥是明文。</translation>
    </message>
    <message>
        <source>Type their secrets before the first send.</source>
        <translation>首次发送前请输入它们的密钥。</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出凭据</translation>
    </message>
    <message>
        <source>Profiles of Herald</source>
        <translation>信使凭据</translation>
    </message>
    <message>
        <source>Written to %1: all profiles, without any secret.</source>
        <translation>已写入 %1：全部凭据，不含任何密钥。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入凭据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>herald::ui::Rail</name>
    <message>
        <source>Herald</source>
        <translation>信使</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiverActions</name>
    <message>
        <source>The never-mail list could not be read: it holds nobody back.</source>
        <translation>勿扰名单无法读取：目前不会拦下任何人。</translation>
    </message>
    <message>
        <source>The groups of receivers could not be read.</source>
        <translation>收件人组无法读取。</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>还没有组</translation>
    </message>
    <message>
        <source>%1 (%2), review is overdue</source>
        <translation>%1（%2），已过检查日期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Save the receivers as a group…</source>
        <translation>将收件人存为组(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage groups…</source>
        <translation>管理组(&amp;M)…</translation>
    </message>
    <message>
        <source>Saved as the group “%1”.</source>
        <translation>已存为组“%1”。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>Ne&amp;ver-mail list…</source>
        <translation>勿扰名单(&amp;V)…</translation>
    </message>
    <message>
        <source>Import receivers from a file</source>
        <translation>从文件导入收件人</translation>
    </message>
    <message>
        <source>Groups of receivers</source>
        <translation>收件人组</translation>
    </message>
    <message>
        <source>Never-mail list</source>
        <translation>勿扰名单</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiverTexts</name>
    <message>
        <source>%1 (user group, number of people not known)</source>
        <translation>%1（用户组，人数不明）</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiverWords</name>
    <message>
        <source>On the never-mail list: left out</source>
        <translation>在勿扰名单上：不发送</translation>
    </message>
    <message>
        <source>Outside: not in a domain of the profile</source>
        <translation>外部：不在凭据的自有域名内</translation>
    </message>
    <message>
        <source>Never mail</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>there is no @</source>
        <translation>没有 @</translation>
    </message>
    <message>
        <source>there is more than one @</source>
        <translation>有多个 @</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen (%1)</source>
        <translation>含有不可见字符（%1）</translation>
    </message>
    <message>
        <source>names in quotes are not supported</source>
        <translation>不支持带引号的名称</translation>
    </message>
    <message>
        <source>nothing stands before the @</source>
        <translation>@ 前面没有内容</translation>
    </message>
    <message>
        <source>the part before the @ is longer than 64 bytes</source>
        <translation>@ 前面的部分超过 64 字节</translation>
    </message>
    <message>
        <source>a dot is out of place before the @</source>
        <translation>@ 前面的点位置不对</translation>
    </message>
    <message>
        <source>it holds a blank</source>
        <translation>含有空格</translation>
    </message>
    <message>
        <source>%1 may not stand in it</source>
        <translation>不能含有 %1</translation>
    </message>
    <message>
        <source>nothing stands behind the @</source>
        <translation>@ 后面没有内容</translation>
    </message>
    <message>
        <source>the domain has no ending, such as .com</source>
        <translation>域名缺少 .com 之类的后缀</translation>
    </message>
    <message>
        <source>a dot is out of place in the domain</source>
        <translation>域名中的点位置不对</translation>
    </message>
    <message>
        <source>a part of the domain is longer than 63 letters</source>
        <translation>域名的某一段超过 63 个字符</translation>
    </message>
    <message>
        <source>a hyphen is out of place in the domain</source>
        <translation>域名中的连字符位置不对</translation>
    </message>
    <message>
        <source>%1 may not stand in a domain</source>
        <translation>域名中不能含有 %1</translation>
    </message>
    <message>
        <source>an IP address is no mail domain</source>
        <translation>IP 地址不能用作邮件域名</translation>
    </message>
    <message>
        <source>the domain ends in a number</source>
        <translation>域名以数字结尾</translation>
    </message>
    <message>
        <source>the domain is no valid international name</source>
        <translation>不是有效的国际化域名</translation>
    </message>
    <message>
        <source>it is longer than 254 bytes</source>
        <translation>超过 254 字节</translation>
    </message>
    <message>
        <source>is %1 meant?</source>
        <translation>是否应为 %1？</translation>
    </message>
    <message>
        <source>the domain uses foreign letters that look Latin</source>
        <translation>域名用了形似拉丁字母的其他字母</translation>
    </message>
    <message>
        <source>the domain looks like %1 and is not</source>
        <translation>域名形似 %1，但不是</translation>
    </message>
    <message>
        <source>the domain mixes letters of different scripts</source>
        <translation>域名混用了不同文字的字母</translation>
    </message>
    <message>
        <source>many services refuse letters like these before the @</source>
        <translation>许多服务不接受 @ 前面有这类字母</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiversEdit</name>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n 位收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <translation>
            <numerusform>外部 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the never-mail list left out</source>
        <translation>
            <numerusform>勿扰名单略去 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>正在读取… %1 %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Sort, find, copy</source>
        <translation>排序、查找、复制</translation>
    </message>
    <message>
        <source>Sort by address</source>
        <translation>按地址排序</translation>
    </message>
    <message>
        <source>Sort by domain</source>
        <translation>按域名排序</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiversFind</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find a receiver</source>
        <translation>查找收件人</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiversNote</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more address(es) cannot be used.</source>
        <translation>
            <numerusform>另有 %n 个地址不可用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more address(es) are doubtful.</source>
        <translation>
            <numerusform>另有 %n 个地址可疑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added from %1</source>
        <translation>
            <numerusform>从 %1 添加了 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) dropped</source>
        <translation>
            <numerusform>去掉 %n 个姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) merged</source>
        <translation>
            <numerusform>合并 %n 个重复项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full-width letters read in %n</source>
        <translation>
            <numerusform>识别 %n 处全角字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks taken off %n</source>
        <translation>
            <numerusform>去掉 %n 处多余符号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n international domain(s) converted</source>
        <translation>
            <numerusform>转换 %n 个国际化域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>略去 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordDetails</name>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Choose a row to see all the service says about it.</source>
        <translation>选择一行，查看服务返回的全部内容。</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>复制记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What the service says</source>
        <translation>服务的记录</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordFilters</name>
    <message>
        <source>App &amp;group</source>
        <translation>应用组(&amp;G)</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>名称或 ID</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>刷新(&amp;E)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Loads the records again (F5). Ticks stay.</source>
        <translation>重新加载记录（F5），勾选保留。</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app group(s): %1</source>
        <translation>
            <numerusform>%n 个应用组：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in %1</source>
        <translation>
            <numerusform>%n 个名称，范围：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the app group that was chosen before</source>
        <translation>回到之前选择的应用组</translation>
    </message>
    <message>
        <source>Pin this app group</source>
        <translation>固定此应用组</translation>
    </message>
    <message>
        <source>Pin this app group: it then stands first in the list</source>
        <translation>固定此应用组，使其排在列表最前</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>More ways to load records</source>
        <translation>更多加载方式</translation>
    </message>
    <message>
        <source>&amp;Several app groups…</source>
        <translation>多个应用组(&amp;S)…</translation>
    </message>
    <message>
        <source>By a &amp;list of ids or accounts…</source>
        <translation>按 ID 或账号列表(&amp;L)…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Back to one app group</source>
        <translation>回到单个应用组</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordImport</name>
    <message>
        <source>not read: %1</source>
        <translation>未读取的列：%1</translation>
    </message>
    <message>
        <source>Records from a file</source>
        <translation>从文件加载记录</translation>
    </message>
    <message>
        <source>Choose a file with mail records</source>
        <translation>选择包含邮件记录的文件</translation>
    </message>
    <message>
        <source>&amp;Column with record ids</source>
        <translation>记录 ID 所在列(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the column with record ids: none looks like it.</source>
        <translation>请选择记录 ID 所在的列，未能自动识别。</translation>
    </message>
    <message>
        <source>Looking for records…</source>
        <translation>正在查找记录…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n record(s)</source>
        <translation>
            <numerusform>显示 %n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordTexts</name>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Mail: access granted</source>
        <translation>邮件：授予访问</translation>
    </message>
    <message>
        <source>Mail: access removed</source>
        <translation>邮件：取消访问</translation>
    </message>
    <message>
        <source>SMS: access granted</source>
        <translation>短信：授予访问</translation>
    </message>
    <message>
        <source>SMS: access removed</source>
        <translation>短信：取消访问</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a result and the service&apos;s reason for it: &quot;Failed: mailbox unavailable&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>App group id</source>
        <translation>应用组 ID</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordTimeline</name>
    <message>
        <source>Resent by %1: %2</source>
        <extracomment>a profile, then the outcome: &quot;Resent by Workspace desk: Accepted&quot;</extracomment>
        <translation>由 %1 重发：%2</translation>
    </message>
    <message numerus="yes">
        <source>(in one request with %n other(s))</source>
        <translation>
            <numerusform>（与另外 %n 条在同一请求中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Confirmed by a new record: %1 (%2)</source>
        <extracomment>the result of a new record, then its id</extracomment>
        <translation>已由新记录确认：%1（%2）</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordsDesk</name>
    <message numerus="yes">
        <source>&amp;Export %n ticked…</source>
        <translation>
            <numerusform>导出已勾选的 %n 条(&amp;E)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n shown…</source>
        <translation>
            <numerusform>导出所显示的 %n 条(&amp;E)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>导出 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>已将 %n 条记录导出到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded record(s) passes the search and the filters.</source>
        <translation>
            <numerusform>已加载的 %n 条记录中，没有一条符合搜索和筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>取值(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the values of the records, to narrow them down</source>
        <translation>显示记录的各种取值，用来缩小范围</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Words in any column</source>
        <translation>任意列中的文字</translation>
    </message>
    <message>
        <source>Every word must occur in some column (Ctrl+F)</source>
        <translation>每个词都须出现在某一列中（Ctrl+F）</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Tic&amp;k</source>
        <translation>勾选(&amp;K)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordsModel</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>Re-sent</source>
        <translation>重发情况</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what became of a re-send, and when: &quot;Accepted 14:02:11&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>App group id</source>
        <translation>应用组 ID</translation>
    </message>
    <message>
        <source>How many people a re-send reaches is not known.</source>
        <translation>无法得知重发会送达多少人。</translation>
    </message>
    <message>
        <source>It tells somebody that access was taken away.</source>
        <translation>它告知对方访问权限已被取消。</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <extracomment>a cell of the table, for a screen reader; %1: an account</extracomment>
        <translation>已勾选：%1</translation>
    </message>
    <message>
        <source>user group, number of people unknown</source>
        <translation>用户组，人数不明</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, as key %2</source>
        <extracomment>a column by which the table is sorted among others: &quot;Account, ascending, as key 2&quot;</extracomment>
        <translation>%1，第 %2 排序键</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordsPane</name>
    <message>
        <source>%1 of %2 ticked · loaded %2 of %3</source>
        <translation>已勾选 %1 / %2 · 已加载 %2 / %3</translation>
    </message>
    <message>
        <source>%1 of %2 ticked, %4 of them not shown · showing %5 · loaded %2 of %3</source>
        <translation>已勾选 %1 / %2，其中 %4 条未显示 · 显示 %5 条 · 已加载 %2 / %3</translation>
    </message>
    <message>
        <source>Choose an app group to see the mails it sent.</source>
        <translation>选择应用组，查看它发送过的邮件。</translation>
    </message>
    <message>
        <source>Choose an app group</source>
        <translation>选择应用组</translation>
    </message>
    <message>
        <source>Loading the mail records…</source>
        <translation>正在加载邮件记录…</translation>
    </message>
    <message>
        <source>Stopped before the first record came.</source>
        <translation>在第一条记录到达之前已停止。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>This app group has no mail record. The service writes one each time it tells somebody about access to its apps.</source>
        <translation>该应用组没有邮件记录。服务每次向用户告知应用访问权限时会写入一条。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>All that match are ticked as soon as everything is loaded.</source>
        <translation>全部加载后，将勾选所有符合条件的记录。</translation>
    </message>
    <message>
        <source>The service has no record with this account, kind of mail and result.</source>
        <translation>服务端没有符合该账号、内容和结果的记录。</translation>
    </message>
    <message>
        <source>Ask for all records</source>
        <translation>查询全部记录</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n name(s) has a record in these app groups.</source>
        <translation>
            <numerusform>这 %n 个名称在这些应用组中都没有记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>These app groups have no mail record.</source>
        <translation>这些应用组没有邮件记录。</translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordsTable</name>
    <message>
        <source>Mail records</source>
        <translation>邮件记录</translation>
    </message>
    <message>
        <source>Space ticks the selected records. Alt+Down goes to the filter of the column.</source>
        <translation>按空格键勾选所选记录。按 Alt+↓ 转到该列的筛选框。</translation>
    </message>
</context>
<context>
    <name>herald::ui::RequestView</name>
    <message>
        <source>The signed command was taken off the clipboard.</source>
        <translation>已从剪贴板移除签名的命令。</translation>
    </message>
    <message>
        <source>Copied. Run, it sends the mail with the profile of the command line; Herald will not know of it.</source>
        <translation>已复制。运行它会用命令行自己的凭据发出邮件，信使不会知道。</translation>
    </message>
    <message>
        <source>Copied. Key and signature are hidden: it shows the request and cannot send it.</source>
        <translation>已复制。密钥与签名已隐藏：它只展示请求，不能发送。</translation>
    </message>
    <message>
        <source>The guard of this profile lets nothing be sent.</source>
        <translation>此凭据的防护级别不允许发送。</translation>
    </message>
    <message>
        <source>Complete the form first: see the checks.</source>
        <translation>请先填完表单：见检查。</translation>
    </message>
    <message numerus="yes">
        <source>Copied, signed. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>已复制，含签名。%n 秒后从剪贴板移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>As it would leave now. *** is hidden, or made when it leaves.</source>
        <translation>此刻发出的样子。*** 为已隐藏，或在发出时生成。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>复制请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>As aliyun command</source>
        <translation>作为 aliyun 命令</translation>
    </message>
    <message>
        <source>As curl, signature hidden</source>
        <translation>作为 curl，隐藏签名</translation>
    </message>
    <message>
        <source>As JSON, signature hidden</source>
        <translation>作为 JSON，隐藏签名</translation>
    </message>
    <message>
        <source>Runnable curl…</source>
        <translation>可运行的 curl…</translation>
    </message>
    <message>
        <source>The command will hold a real signature. Whoever runs it within 15 minutes sends this mail, once, and Herald will not know of it.</source>
        <translation>该命令带有真实签名。15 分钟内谁运行它，这封邮件就会发出一次，而信使不会知道。</translation>
    </message>
    <message>
        <source>Copy the command that sends</source>
        <translation>复制会发送的命令</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>不复制</translation>
    </message>
</context>
<context>
    <name>herald::ui::ResendFooter</name>
    <message numerus="yes">
        <source>Re&amp;view %n record(s)…</source>
        <translation>
            <numerusform>复核 %n 条记录(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>复核(&amp;V)…</translation>
    </message>
    <message>
        <source>As the window (zh-cn)</source>
        <translation>跟随窗口（zh-cn）</translation>
    </message>
    <message>
        <source>As the window (en-us)</source>
        <translation>跟随窗口（en-us）</translation>
    </message>
    <message>
        <source>Mail &amp;language</source>
        <translation>邮件语言(&amp;L)</translation>
    </message>
    <message>
        <source>Mail language</source>
        <translation>邮件语言</translation>
    </message>
    <message>
        <source>Chinese (zh-cn)</source>
        <translation>中文（zh-cn）</translation>
    </message>
    <message>
        <source>English (en-us)</source>
        <translation>英文（en-us）</translation>
    </message>
    <message>
        <source>Sent along as X-Language. It very likely chooses the language of the mail.</source>
        <translation>作为 X-Language 一并发送，很可能决定邮件的语言。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复核…</translation>
    </message>
    <message>
        <source>Shows what would be sent (Ctrl+Enter). Nothing is sent yet.</source>
        <translation>显示将要发送的内容（Ctrl+Enter），此时不会发送。</translation>
    </message>
    <message>
        <source>See the new records</source>
        <translation>查看新记录</translation>
    </message>
    <message>
        <source>The service writes a new record for each re-send. That can take half a minute.</source>
        <translation>每次重发后服务会写入一条新记录，可能需要半分钟。</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>One record each</source>
        <translation>每个一条记录</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n records each</source>
        <translation>
            <numerusform>每个最多 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>One record a request: each has an outcome of its own. Several of one app group: fewer requests, and all records of one share its outcome.</source>
        <translation>每个请求一条记录：各有各的结果。同一应用组多条合并：请求更少，但同一请求的记录共用一个结果。</translation>
    </message>
    <message>
        <source>By &amp;authorisation…</source>
        <translation>按授权记录(&amp;A)…</translation>
    </message>
    <message>
        <source>By authorisation…</source>
        <translation>按授权记录…</translation>
    </message>
    <message>
        <source>For people of whom there is no mail record: choose from the app group&apos;s authorisations.</source>
        <translation>用于没有邮件记录的人：从应用组的授权记录中选择。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ResendPage</name>
    <message>
        <source>Resend</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Resend sends authorisation mails of Huawei Cloud Workspace again. It needs a profile: a credential, a region and a project.</source>
        <translation>“重发”将华为云 Workspace 的授权邮件再次发送，需要一个凭据：访问密钥、地域和项目。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加凭据</translation>
    </message>
    <message>
        <source>A re-send of this page is under way. Wait for its outcome, or cancel it.</source>
        <translation>本页有重发正在进行。请等待结果，或取消它。</translation>
    </message>
    <message>
        <source>Choose an app group first.</source>
        <translation>请先选择应用组。</translation>
    </message>
    <message>
        <source>Tick the records to send again first: click the box, or press Space.</source>
        <translation>请先勾选要重发的记录：点击复选框，或按空格键。</translation>
    </message>
    <message>
        <source>From a send of the history: %1. What the app group does not list any more cannot be ticked.</source>
        <translation>来自历史中的发送：%1。应用组不再列出的记录无法勾选。</translation>
    </message>
    <message>
        <source>Tick the authorisations to send by first: click the box, or press Space.</source>
        <translation>请先勾选要据以发送的授权记录：点击方框，或按空格键。</translation>
    </message>
    <message>
        <source>The file %1 with your changes is put aside.</source>
        <translation>文件 %1 及您的修改已暂存。</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Go to a record of the app group first.</source>
        <translation>请先选中该应用组的一条记录。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ResendReview</name>
    <message numerus="yes">
        <source>Resend %n mails</source>
        <translation>
            <numerusform>重发 %n 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n SMS</source>
        <translation>
            <numerusform>重发 %n 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n mails and %1 SMS</source>
        <translation>
            <numerusform>重发 %n 封邮件和 %1 条短信</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (user group)</source>
        <translation>%1（用户组）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>由服务决定</translation>
    </message>
    <message>
        <source>Chinese (zh-cn)</source>
        <translation>中文（zh-cn）</translation>
    </message>
    <message>
        <source>English (en-us)</source>
        <translation>英文（en-us）</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Access removed</source>
        <translation>取消访问</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>用户组</translation>
    </message>
    <message numerus="yes">
        <source>%n, number of people not known</source>
        <translation>
            <numerusform>%n 个，人数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Mail language</source>
        <translation>邮件语言</translation>
    </message>
    <message numerus="yes">
        <source>%n say again that access was removed</source>
        <translation>
            <numerusform>%n 条再次告知访问已被取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go out as SMS, not as mail</source>
        <translation>
            <numerusform>%n 条以短信而非邮件发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go to a user group: nobody knows how many people that is</source>
        <translation>
            <numerusform>%n 条发给用户组，具体人数未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a type that is not documented. They are counted as mails.</source>
        <translation>
            <numerusform>%n 条的类型未见于文档，按邮件计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>App group</source>
        <translation>应用组</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n 份发送清单</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>请求身份</translation>
    </message>
    <message numerus="yes">
        <source>Review what %n record(s) send again</source>
        <translation>
            <numerusform>复核将重发的 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one record each</source>
        <translation>
            <numerusform>%n 个，每个一条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, of up to %1 records. All records of a request share its outcome.</source>
        <translation>
            <numerusform>%n 个，每个最多 %1 条记录。同一请求的记录共用一个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>%n come from a refused list: whether the service sent some of it first is not documented</source>
        <translation>
            <numerusform>%n 条来自被拒绝的列表：服务是否已先发出其中一部分，文档没有说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Type how many records are sent again:</source>
        <translation>请输入将重发的记录条数：</translation>
    </message>
    <message numerus="yes">
        <source>%n of these were resent today at %1 by %2. Whoever got that one gets another.</source>
        <extracomment>how many, then the time of day, then a profile</extracomment>
        <translation>
            <numerusform>其中 %n 条已在今天 %1 由 %2 重发。收到过的人会再收到一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were resent on %1 by %2. Whoever got that one gets another.</source>
        <extracomment>how many, then day and time, then a profile</extracomment>
        <translation>
            <numerusform>其中 %n 条已于 %1 由 %2 重发。收到过的人会再收到一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重发</translation>
    </message>
</context>
<context>
    <name>herald::ui::ReviewCard</name>
    <message>
        <source>Tick this first: %1</source>
        <translation>请先勾选：%1</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Fingerprint of what will be sent: %1</source>
        <translation>发送内容指纹：%1</translation>
    </message>
    <message>
        <source>Type the number of people first. It stands above.</source>
        <translation>请先输入人数，上方写有。</translation>
    </message>
    <message>
        <source>That is not the number of people that stands above.</source>
        <translation>与上方的人数不符。</translation>
    </message>
</context>
<context>
    <name>herald::ui::RouteFields</name>
    <message>
        <source>&amp;Playbook</source>
        <translation>剧本(&amp;P)</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>&amp;Component</source>
        <translation>组件(&amp;C)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>动作(&amp;A)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>S&amp;ender asset</source>
        <translation>发件资产(&amp;E)</translation>
    </message>
    <message>
        <source>Sender asset</source>
        <translation>发件资产</translation>
    </message>
    <message>
        <source>Search by name, or type a UUID</source>
        <translation>按名称搜索，或输入 UUID</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>选择或输入</translation>
    </message>
    <message>
        <source>Choose, or type an ID</source>
        <translation>选择，或输入 ID</translation>
    </message>
    <message>
        <source>No playbooks here. Check whether they are at the other endpoint (China or Singapore).</source>
        <translation>这里没有剧本。请看看它们是否在另一个接入地址（中国内地或新加坡）。</translation>
    </message>
    <message>
        <source>The nodes are known once the playbook has run. Until then, type the name.</source>
        <translation>剧本运行过后才能列出节点。在此之前请直接输入名称。</translation>
    </message>
    <message>
        <source>This component has no assets. Add one in Security Center, or type an ID.</source>
        <translation>此组件没有资产。请在云安全中心添加，或直接输入 ID。</translation>
    </message>
</context>
<context>
    <name>herald::ui::RouteRows</name>
    <message>
        <source>The playbook is there and active.</source>
        <translation>剧本存在且已启用。</translation>
    </message>
    <message>
        <source>The playbook is not there any more.</source>
        <translation>剧本已不存在。</translation>
    </message>
    <message>
        <source>The service does not list this playbook.</source>
        <translation>服务的列表中没有此剧本。</translation>
    </message>
    <message>
        <source>Not known whether the playbook is still there.</source>
        <translation>不知剧本是否仍存在。</translation>
    </message>
    <message>
        <source>The node is in the playbook.</source>
        <translation>节点在剧本中。</translation>
    </message>
    <message>
        <source>The node is not in the playbook any more.</source>
        <translation>节点已不在剧本中。</translation>
    </message>
    <message>
        <source>The service does not list this node in the playbook.</source>
        <translation>服务的列表中，此剧本没有该节点。</translation>
    </message>
    <message>
        <source>Not known whether the node is still there.</source>
        <translation>不知节点是否仍存在。</translation>
    </message>
    <message>
        <source>The sender asset is there.</source>
        <translation>发件资产存在。</translation>
    </message>
    <message>
        <source>The sender asset is not there any more.</source>
        <translation>发件资产已不存在。</translation>
    </message>
    <message>
        <source>The service does not list this sender asset.</source>
        <translation>服务的列表中没有此发件资产。</translation>
    </message>
    <message>
        <source>Not known whether the sender asset is still there.</source>
        <translation>不知发件资产是否仍存在。</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选一个</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>正在获取列表…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The playbook is inactive.</source>
        <translation>剧本未启用。</translation>
    </message>
</context>
<context>
    <name>herald::ui::RowCopier</name>
    <message>
        <source>Copy the selected &amp;rows</source>
        <translation>复制所选行(&amp;R)</translation>
    </message>
    <message>
        <source>… with the &amp;titles</source>
        <translation>…连同标题(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as CSV with the t&amp;itles</source>
        <translation>复制为带标题的 CSV(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as a &amp;Markdown table</source>
        <translation>复制为 Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;without names</source>
        <translation>复制为不带名称的 JSON(&amp;W)</translation>
    </message>
</context>
<context>
    <name>herald::ui::SaveGroupDialog</name>
    <message>
        <source>Save as a group</source>
        <translation>存为组</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n 个收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>A group is kept on this computer. The day of the review reminds you to check who still belongs to it.</source>
        <translation>组保存在本机。到检查日期时会提醒您核对成员是否仍应在组内。</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>保存组</translation>
    </message>
</context>
<context>
    <name>herald::ui::SaveTemplateDialog</name>
    <message>
        <source>Keep &amp;playbook, node, component, action and asset with it</source>
        <translation>同时保存剧本、节点、组件、动作和资产(&amp;P)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Language of this text</source>
        <translation>此文本的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>改动说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>It becomes version %1 of this template; the older ones stay.</source>
        <translation>将成为此模板的第 %1 版；旧版本保留。</translation>
    </message>
    <message>
        <source>A new template.</source>
        <translation>新模板。</translation>
    </message>
    <message>
        <source>It has no %1 text yet.</source>
        <translation>它还没有%1文本。</translation>
    </message>
    <message>
        <source>Its %1 text stays as it is.</source>
        <translation>它的%1文本保持不变。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>herald::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show while held down</source>
        <translation>按住时显示</translation>
    </message>
</context>
<context>
    <name>herald::ui::SendExport</name>
    <message numerus="yes">
        <source>Export %n send(s)</source>
        <translation>
            <numerusform>导出 %n 次发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) exported to %1</source>
        <translation>
            <numerusform>已将 %n 次发送导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::SendPane</name>
    <message>
        <source>What is stored does not fit its fingerprint: it was changed outside Herald.</source>
        <translation>存储的内容与指纹不符：它在信使之外被改动过。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What was frozen at the review</source>
        <translation>确认时冻结的内容</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation>复制凭证</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>经过(&amp;T)</translation>
    </message>
    <message>
        <source>Request and ans&amp;wer</source>
        <translation>请求与答复(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>信息(&amp;F)</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>认定…</translation>
    </message>
    <message>
        <source>Use as a draft</source>
        <translation>用作草稿</translation>
    </message>
    <message>
        <source>Show the send that this repeats</source>
        <translation>查看它所重发的那次发送</translation>
    </message>
    <message>
        <source>Show the send that repeats this</source>
        <translation>查看重发它的那次发送</translation>
    </message>
</context>
<context>
    <name>herald::ui::SendStrip</name>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>This window can only read.</source>
        <translation>此窗口只能查看。</translation>
    </message>
</context>
<context>
    <name>herald::ui::SendTexts</name>
    <message>
        <source>%1 (user group, number of people not known)</source>
        <translation>%1（用户组，人数不明）</translation>
    </message>
    <message numerus="yes">
        <source>%n mail record(s)</source>
        <translation>
            <numerusform>%n 条邮件记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an account and what it is told: &quot;wang.fang – Mail: access granted&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until you press Send now.</source>
        <translation>暂缓中，按“立即发送”后才会发出。</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n second(s), unless you hold it.</source>
        <translation>
            <numerusform>%n 秒后发出，可按“暂缓”拦下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Press Resume to let it go out.</source>
        <translation>已暂停。按“继续”即可发出。</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>等待轮到它。</translation>
    </message>
    <message>
        <source>Has waited for the answer since %1.</source>
        <translation>自 %1 起等待答复。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time, as short as it can be written</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds, as short as it can be written</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Stopped after several equal refusals.</source>
        <translation>连续多次因同一原因被拒绝，已停下。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n equal refusal(s): %1</source>
        <translation>
            <numerusform>连续 %n 次因同一原因被拒绝，已停下：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last attempt did not reach the service: goes on in %1.</source>
        <translation>上次尝试未到达服务端：%1后继续。</translation>
    </message>
    <message>
        <source>Tries again in %1, attempt %2 of %3: %4</source>
        <translation>%1后重试，第 %2 次，共 %3 次：%4</translation>
    </message>
    <message>
        <source>Held: Herald was closed while it waited.</source>
        <translation>暂缓中：等待期间信使曾关闭。</translation>
    </message>
    <message>
        <source>Held: this ledger was copied or restored. It may have gone out from elsewhere.</source>
        <translation>暂缓中：台账是复制或恢复而来的，它可能已从别处发出。</translation>
    </message>
    <message>
        <source>Waits for what is on the wire.</source>
        <translation>等待发送中的请求完成。</translation>
    </message>
    <message>
        <source>Waits until the ledger is checked.</source>
        <translation>等待台账检查完成。</translation>
    </message>
    <message>
        <source>Rate limit: goes on in %1.</source>
        <translation>速率限制：%1后继续。</translation>
    </message>
    <message>
        <source>The service asked to wait: goes on in %1.</source>
        <translation>服务端要求等待：%1后继续。</translation>
    </message>
    <message>
        <source>Waits: the ledger cannot be written.</source>
        <translation>等待中：台账无法写入。</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>暂缓中。</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>约剩 %1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation(s)</source>
        <translation>
            <numerusform>%n 条授权记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – access granted, by authorisation</source>
        <extracomment>an account and what it is told: &quot;wang.fang – Access granted, by authorisation&quot;</extracomment>
        <translation>%1 – 已授权访问（按授权记录）</translation>
    </message>
    <message>
        <source>Held: its profile may not send any more. Change the guard level under Profiles, or cancel it.</source>
        <translation>暂缓中：该凭据已不允许发送。请在“凭据”页更改防护级别，或取消。</translation>
    </message>
    <message>
        <source>Held: the ledger cannot read what comes next. Cancel the rest.</source>
        <translation>暂缓中：台账读不出后面的内容。请取消其余部分。</translation>
    </message>
</context>
<context>
    <name>herald::ui::SendsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>herald::ui::SendsTable</name>
    <message>
        <source>Sends</source>
        <translation>发送列表</translation>
    </message>
</context>
<context>
    <name>herald::ui::ServiceFilters</name>
    <message>
        <source>Acc&amp;ount</source>
        <translation>账号(&amp;O)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>部分即可</translation>
    </message>
    <message>
        <source>Loads only records of such accounts, as the service finds them (account). Press Enter.</source>
        <translation>只加载此账号的记录，由服务端查找（account）。按 Enter 键生效。</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Loads only mails of that kind (mail_send_type). The service cannot look for SMS: filter these in the table.</source>
        <translation>只加载此类邮件（mail_send_type）。服务端不能筛选短信，请在表格中筛选。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mail: access granted</source>
        <translation>邮件：授予访问</translation>
    </message>
    <message>
        <source>Mail: access removed</source>
        <translation>邮件：取消访问</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>结果(&amp;T)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loads only records with that result (mail_send_result).</source>
        <translation>只加载此结果的记录（mail_send_result）。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
</context>
<context>
    <name>herald::ui::ServiceProbe</name>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>The key is known and alive.</source>
        <translation>密钥有效。</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开凭据</translation>
    </message>
    <message>
        <source>The key could not be tried: the clock comes first.</source>
        <translation>密钥无法验证：请先校准时钟。</translation>
    </message>
    <message>
        <source>Not tried: %1</source>
        <translation>未尝试：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It may read the lists.</source>
        <translation>有权读取列表。</translation>
    </message>
    <message>
        <source>Copy the request for the administrator</source>
        <translation>复制给管理员的申请</translation>
    </message>
    <message>
        <source>The clock agrees with the service&apos;s.</source>
        <translation>时钟与服务一致。</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>时钟比服务快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>时钟比服务慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it: the service refuses every call.</source>
        <translation>请校准：服务会拒绝所有调用。</translation>
    </message>
    <message>
        <source>Correct it: from %1 minutes on the service refuses every call.</source>
        <translation>请校准：相差 %1 分钟起，服务会拒绝所有调用。</translation>
    </message>
</context>
<context>
    <name>herald::ui::SettingsGroup</name>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to defaults: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
</context>
<context>
    <name>herald::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Herald %1. Free software under the GNU GPL, version 3 or later.</source>
        <translation>信使 Herald %1。自由软件，依据 GNU GPL 第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这样的设置。</translation>
    </message>
</context>
<context>
    <name>herald::ui::SettleDialog</name>
    <message>
        <source>Settle an unknown outcome</source>
        <translation>认定不明的结果</translation>
    </message>
    <message>
        <source>This send is settled already.</source>
        <translation>这次发送已认定。</translation>
    </message>
    <message>
        <source>The outcome of this send is known.</source>
        <translation>这次发送的结果是明确的。</translation>
    </message>
    <message>
        <source>Herald never sends it again by itself. What you decide here is final, and is kept with your name and reason.</source>
        <translation>信使绝不会自行再次发送。在此作出的认定不可更改，并会连同姓名和理由一起保留。</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>无法确定是否已发出</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Treat as sent</source>
        <translation>按已发送处理</translation>
    </message>
    <message>
        <source>Treat as not sent</source>
        <translation>按未发送处理</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n receiver(s)</source>
        <translation>
            <numerusform>再次发给 %n 个收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision was not written down; nothing has changed.</source>
        <translation>认定未能记录；什么都没有改变。</translation>
    </message>
    <message>
        <source>Reading the send from the ledger…</source>
        <translation>正在从台账读取这次发送…</translation>
    </message>
</context>
<context>
    <name>herald::ui::SettleFacts</name>
    <message>
        <source>What: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>Profile: %1 (%2)</source>
        <translation>凭据：%1（%2）</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>发送时间：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>herald::ui::SimilarMail</name>
    <message>
        <source>Looking through the ledger…</source>
        <translation>正在查阅台账…</translation>
    </message>
    <message>
        <source>The ledger could not be read for similar mail.</source>
        <translation>无法从台账查找相似邮件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing like it was sent in the last 24 hours.</source>
        <translation>24 小时内没有发过相似的邮件。</translation>
    </message>
</context>
<context>
    <name>herald::ui::StartNotice</name>
    <message numerus="yes">
        <source>%n more message(s) after this one.</source>
        <translation>
            <numerusform>此后还有 %n 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::StatusCounts</name>
    <message>
        <source>Held %1</source>
        <translation>暂缓中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>排队中 %1</translation>
    </message>
    <message>
        <source>On the wire %1</source>
        <translation>发送中 %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>已受理 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>结果不明 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Confirmed, and not released: the hold window runs, or a person must press Send now.</source>
        <translation>已确认、尚未放行：正在倒计时，或需有人按“立即发送”。</translation>
    </message>
    <message>
        <source>Released, and waiting for their turn.</source>
        <translation>已放行，等待轮到。</translation>
    </message>
    <message>
        <source>Given to the service, and waiting for its answer.</source>
        <translation>已交给服务端，等待答复。</translation>
    </message>
    <message>
        <source>They may have gone out. A person must settle each: nobody has yet.</source>
        <translation>可能已经发出。每一条都需有人认定，目前尚无人认定。</translation>
    </message>
    <message>
        <source>All that are in the ledger and that the service has accepted.</source>
        <translation>台账中所有已被服务端受理的请求。</translation>
    </message>
    <message>
        <source>All that are in the ledger and that the service has refused.</source>
        <translation>台账中所有被服务端拒绝的请求。</translation>
    </message>
    <message>
        <source>Nothing new goes out until you press Resume in the Outbox.</source>
        <translation>在发件箱按“继续”之前，不会发出新的请求。</translation>
    </message>
</context>
<context>
    <name>herald::ui::TemplateTexts</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Body: HTML</source>
        <translation>正文：HTML</translation>
    </message>
    <message>
        <source>Body: plain text</source>
        <translation>正文：纯文本</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>路径：%1</translation>
    </message>
</context>
<context>
    <name>herald::ui::TemplateView</name>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>与最新版比较(&amp;C)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>没有此语言的文本。</translation>
    </message>
</context>
<context>
    <name>herald::ui::TemplatesBar</name>
    <message>
        <source>A template could not be written.</source>
        <translation>有模板无法写入。</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>存为模板(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a subject or a body first.</source>
        <translation>请先写主题或正文。</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Filled in from the template “%1”: its %2 text.</source>
        <translation>已填入模板“%1”的%2文本。</translation>
    </message>
    <message>
        <source>Use the Chinese text</source>
        <translation>改用中文文本</translation>
    </message>
    <message>
        <source>Use the English text</source>
        <translation>改用英文文本</translation>
    </message>
    <message>
        <source>Saved as “%1”, version %2.</source>
        <translation>已存为“%1”第 %2 版。</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A template could not be read.</source>
        <translation>有模板无法读取。</translation>
    </message>
    <message>
        <source>This window can only read.</source>
        <translation>此窗口只能查看。</translation>
    </message>
</context>
<context>
    <name>herald::ui::TemplatesDialog</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Res&amp;tore this version</source>
        <translation>恢复此版本(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Search name, owner or text</source>
        <translation>搜索名称、负责人或文本</translation>
    </message>
    <message>
        <source>No templates yet. Write a mail on the Notify page, then choose Save as template.</source>
        <translation>还没有模板。请在“通知”页写好邮件，再选择“存为模板”。</translation>
    </message>
    <message>
        <source>No template matches the search.</source>
        <translation>没有符合搜索的模板。</translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation>恢复第 %1 版</translation>
    </message>
    <message>
        <source>Version %1 is the newest again, as version %2.</source>
        <translation>第 %1 版已恢复为最新，即第 %2 版。</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>已有同名模板。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>“%1” was exported to %2</source>
        <translation>“%1”已导出到 %2</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Template (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Imported as “%1”.</source>
        <translation>已导入为“%1”。</translation>
    </message>
    <message>
        <source>This window can only read.</source>
        <translation>此窗口只能查看。</translation>
    </message>
</context>
<context>
    <name>herald::ui::TestReport</name>
    <message>
        <source>Shown by %1: %2, by %3, until %4.
SHA-256 %5</source>
        <translation>%1 出示：%2，由 %3 签发，有效期至 %4。
SHA-256 %5</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>固定此证书</translation>
    </message>
    <message>
        <source>&amp;Last 8 digits of its SHA-256 fingerprint, as the administrator of the service told you</source>
        <translation>服务管理员告知的 SHA-256 指纹末 8 位(&amp;L)</translation>
    </message>
    <message>
        <source>Last 8 digits of the fingerprint</source>
        <translation>指纹末 8 位</translation>
    </message>
    <message>
        <source>From then on this certificate is taken at %1, and no other.</source>
        <translation>此后 %1 只接受这张证书，不接受其他证书。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Compare again: this is not the end of the fingerprint that the service shows.</source>
        <translation>请再核对：这不是服务出示的指纹的末尾。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Pin this certificate…</source>
        <translation>固定此证书…</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>herald::ui::TestTexts</name>
    <message>
        <source>Name look-up</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>The name is not known here.</source>
        <translation>这里解析不到该域名。</translation>
    </message>
    <message>
        <source>Check the region and the endpoint, and whether this network needs a proxy.</source>
        <translation>请检查地域和接入地址，以及此网络是否需要代理。</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>由代理解析。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>不使用。</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>Enter them under Settings, or in this profile.</source>
        <translation>请在“设置”或此凭据中填写。</translation>
    </message>
    <message>
        <source>%1 does not work.</source>
        <translation>%1 不可用。</translation>
    </message>
    <message>
        <source>Check its address with the administrator of the network.</source>
        <translation>请向网络管理员核对其地址。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Made in %1 ms.</source>
        <translation>用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>被拒绝。</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>The way there is closed.</source>
        <translation>无法到达。</translation>
    </message>
    <message>
        <source>Check the endpoint and its port, and the firewall of this network.</source>
        <translation>请检查接入地址和端口，以及此网络的防火墙。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Not needed: this computer.</source>
        <translation>不需要：就是本机。</translation>
    </message>
    <message>
        <source>%1, by %2, until %3 (%4).</source>
        <translation>%1，由 %2 签发，有效期至 %3（%4）。</translation>
    </message>
    <message>
        <source>It is the pinned one.</source>
        <translation>与固定的证书一致。</translation>
    </message>
    <message>
        <source>Not the one that is pinned for this host.</source>
        <translation>不是为该主机固定的证书。</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>未被接受。</translation>
    </message>
    <message>
        <source>Ask the administrator of the network. Where the company&apos;s own authority signs, add its certificate under Settings.</source>
        <translation>请询问网络管理员。若由公司自有颁发机构签发，请在“设置”中添加其证书。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The service does not say its time.</source>
        <translation>服务未给出时间。</translation>
    </message>
    <message>
        <source>Agrees with the service&apos;s.</source>
        <translation>与服务端一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>比服务端快 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>比服务端慢 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the clock of this computer, or let Herald sign with the service&apos;s time under Settings.</source>
        <translation>请校正本机时钟，或在“设置”中选择用服务端时间签名。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation>有效。</translation>
    </message>
    <message>
        <source>Right to list</source>
        <translation>查询权限</translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s) can be listed.</source>
        <translation>
            <numerusform>可查询到 %n 个剧本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app group(s) can be listed.</source>
        <translation>
            <numerusform>可查询到 %n 个应用组。</numerusform>
        </translation>
    </message>
    <message>
        <source>No playbook can be listed.</source>
        <translation>查询不到剧本。</translation>
    </message>
    <message>
        <source>No app group can be listed.</source>
        <translation>查询不到应用组。</translation>
    </message>
    <message>
        <source>China and other countries have an endpoint each: try the other one.</source>
        <translation>中国内地和其他地区各有接入地址：请试试另一个。</translation>
    </message>
    <message>
        <source>Check the region and the project ID.</source>
        <translation>请检查地域和项目 ID。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>不通</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation>还不能用：%1。</translation>
    </message>
    <message>
        <source>It does not work yet: the service cannot be reached.</source>
        <translation>还不能用：无法连到服务。</translation>
    </message>
    <message>
        <source>It works, but look at what is marked.</source>
        <translation>可以使用，但请留意标出的项。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Profile: %1 (%2)</source>
        <translation>凭据：%1（%2）</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>接入地址：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地域：%1</translation>
    </message>
    <message>
        <source>Access key ID: %1</source>
        <translation>访问密钥 ID：%1</translation>
    </message>
</context>
<context>
    <name>herald::ui::Texts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far from the service&apos;s.</source>
        <translation>本机时钟与服务的时钟相差过大。</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the service&apos;s by %1.</source>
        <translation>本机时钟比服务的时钟快 %1。</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the service&apos;s by %1.</source>
        <translation>本机时钟比服务的时钟慢 %1。</translation>
    </message>
    <message>
        <source>It was cancelled before it left.</source>
        <translation>发出之前已取消。</translation>
    </message>
    <message>
        <source>The waiting for the answer was stopped after the request had left.</source>
        <translation>请求发出后，已停止等待答复。</translation>
    </message>
    <message>
        <source>It was stopped before the request left.</source>
        <translation>请求发出之前已停止。</translation>
    </message>
    <message>
        <source>The service accepted it. Whether it was delivered, the service does not say.</source>
        <translation>服务已受理；是否送达，服务并不告知。</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>原因不详。</translation>
    </message>
    <message>
        <source>A value in the request or in the profile cannot be used.</source>
        <translation>请求或凭据中有一个值无法使用。</translation>
    </message>
    <message>
        <source>The secret of the profile is not in memory.</source>
        <translation>凭据的密钥不在内存中。</translation>
    </message>
    <message>
        <source>What was to be sent is not what was reviewed.</source>
        <translation>将要发送的内容与确认过的内容不一致。</translation>
    </message>
    <message>
        <source>Herald could not write down that it was about to send.</source>
        <translation>信使未能记录即将发送这一事实。</translation>
    </message>
    <message>
        <source>Herald does not send to this endpoint.</source>
        <translation>信使不向此接入地址发送。</translation>
    </message>
    <message>
        <source>The name of the endpoint could not be found.</source>
        <translation>找不到接入地址的域名。</translation>
    </message>
    <message>
        <source>No connection to the endpoint could be made.</source>
        <translation>无法连接到接入地址。</translation>
    </message>
    <message>
        <source>The endpoint could not be connected in time.</source>
        <translation>连接接入地址超时。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>代理没有放行连接。</translation>
    </message>
    <message>
        <source>The endpoint could not prove that it is the right one.</source>
        <translation>接入地址无法证明自己的身份。</translation>
    </message>
    <message>
        <source>The connection broke before the whole request had left.</source>
        <translation>请求尚未完整发出，连接就中断了。</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>收到答复之前连接中断。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未在规定时间内收到答复。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>答复无法读取。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>答复中途断开。</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of the service.</source>
        <translation>答复的大小超出服务应有的范围。</translation>
    </message>
    <message>
        <source>The answer is not the service&apos;s, perhaps a proxy&apos;s.</source>
        <translation>答复不是服务给出的，可能来自代理。</translation>
    </message>
    <message>
        <source>The endpoint pointed to another address. Herald did not follow.</source>
        <translation>接入地址要求转到另一个地址，信使没有跟随。</translation>
    </message>
    <message>
        <source>Herald ended while the request was on the wire.</source>
        <translation>请求发送中时信使退出了。</translation>
    </message>
    <message>
        <source>The service does not know the key or the user, or its password is wrong.</source>
        <translation>服务不认识该密钥或用户，或者密码错误。</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>密钥已被禁用。</translation>
    </message>
    <message>
        <source>The key is locked after too many failed attempts.</source>
        <translation>失败次数过多，密钥已被锁定。</translation>
    </message>
    <message>
        <source>The service computed another signature than Herald.</source>
        <translation>服务算出的签名与信使的不同。</translation>
    </message>
    <message>
        <source>The temporary key or the token has expired, or does not fit.</source>
        <translation>临时密钥或令牌已过期，或不匹配。</translation>
    </message>
    <message>
        <source>This identity is not allowed to do this.</source>
        <translation>此身份没有执行该操作的权限。</translation>
    </message>
    <message>
        <source>The service misses a value.</source>
        <translation>服务认为缺少一个值。</translation>
    </message>
    <message>
        <source>The service does not take one of the values.</source>
        <translation>服务不接受其中一个值。</translation>
    </message>
    <message>
        <source>The service does not find what the request names.</source>
        <translation>服务找不到请求中指定的对象。</translation>
    </message>
    <message>
        <source>This endpoint does not offer the service.</source>
        <translation>此接入地址不提供该服务。</translation>
    </message>
    <message>
        <source>The service was asked too often.</source>
        <translation>请求服务过于频繁。</translation>
    </message>
    <message>
        <source>The service says that this very request has reached it before.</source>
        <translation>服务称同一个请求此前已经到达。</translation>
    </message>
    <message>
        <source>The account may not use the service at present.</source>
        <translation>该账号目前不能使用此服务。</translation>
    </message>
    <message>
        <source>The service failed while it worked on the request.</source>
        <translation>服务在处理请求时出错。</translation>
    </message>
    <message>
        <source>The service is not available at present.</source>
        <translation>服务目前不可用。</translation>
    </message>
    <message>
        <source>The service could not understand the request as Herald built it.</source>
        <translation>服务无法理解信使构造的请求。</translation>
    </message>
    <message>
        <source>The service refused it for a reason of its own.</source>
        <translation>服务出于自身原因拒绝了请求。</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>a format of QLocale: 24 Nov 2026 20:41:05</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>This identity may not read this. Ask the administrator of the account for the permission.</source>
        <translation>此身份无权读取。请向账号管理员申请权限。</translation>
    </message>
    <message>
        <source>This identity may not read this. Ask the administrator of the account for the permission %1.</source>
        <translation>此身份无权读取。请向账号管理员申请权限 %1。</translation>
    </message>
    <message>
        <source>Correct this value: it cannot be used.</source>
        <translation>请更正这个值：它无法使用。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the endpoint: the service could not be reached.</source>
        <translation>请检查网络、代理和接入地址：无法连到服务。</translation>
    </message>
    <message>
        <source>Ask the administrator of the network about the certificate: the endpoint could not prove that it is the right one.</source>
        <translation>请向网络管理员询问证书问题：接入地址无法证明自己的身份。</translation>
    </message>
    <message>
        <source>Try again: the service did not answer in time.</source>
        <translation>请重试：服务未及时答复。</translation>
    </message>
    <message>
        <source>Check the endpoint and the proxy: the answer is not the service&apos;s or cannot be read.</source>
        <translation>请检查接入地址和代理：答复不是服务给出的，或无法读取。</translation>
    </message>
    <message>
        <source>Check the key and the secret: the service does not take them.</source>
        <translation>请检查密钥 ID 和 Secret：服务不接受。</translation>
    </message>
    <message>
        <source>Correct the clock of this computer: it is too far from the service&apos;s.</source>
        <translation>请校正本机时钟：它与服务的时钟相差过大。</translation>
    </message>
    <message>
        <source>Check the region, the endpoint and the project: the service does not find this there.</source>
        <translation>请检查地域、接入地址和项目：服务在那里找不到所需内容。</translation>
    </message>
    <message>
        <source>Wait a minute and try again: the service was asked too often.</source>
        <translation>请等一分钟再试：请求过于频繁。</translation>
    </message>
    <message>
        <source>Try again later: the service failed.</source>
        <translation>请稍后重试：服务出错。</translation>
    </message>
    <message>
        <source>The service refused this. Its own words follow.</source>
        <translation>服务拒绝了请求，其原话如下。</translation>
    </message>
    <message>
        <source>Check the data folder and the disk: a file could not be read or written.</source>
        <translation>请检查数据文件夹和磁盘：有文件无法读取或写入。</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>请求 ID %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>It may have gone out. Herald will not send it again by itself. Look in a receiver&apos;s mailbox or in the mail records first, then check the endpoint and the proxy.</source>
        <translation>它可能已经发出。信使不会自行再次发送。请先查看收件人邮箱或邮件记录，再检查接入地址和代理。</translation>
    </message>
    <message>
        <source>It may have gone out. Herald will not send it again by itself. Look in a receiver&apos;s mailbox or in the mail records first.</source>
        <translation>它可能已经发出。信使不会自行再次发送。请先查看收件人邮箱或邮件记录。</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>请等一分钟，然后再发送。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then send it again.</source>
        <translation>
            <numerusform>请等 %n 秒，然后再发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission.</source>
        <translation>请向账号管理员申请权限。</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission %1.</source>
        <translation>请向账号管理员申请权限 %1。</translation>
    </message>
    <message>
        <source>Send it again when you are ready.</source>
        <translation>准备好后可再次发送。</translation>
    </message>
    <message>
        <source>Correct the value named below.</source>
        <translation>请更正下面指出的值。</translation>
    </message>
    <message>
        <source>Review it again, then send it.</source>
        <translation>请重新确认，然后发送。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the data folder can be written.</source>
        <translation>请检查磁盘是否已满、数据文件夹是否可写。</translation>
    </message>
    <message>
        <source>Enter an https address of the service as the endpoint of the profile.</source>
        <translation>请在凭据的接入地址中填写服务的 https 地址。</translation>
    </message>
    <message>
        <source>Check the network, and the endpoint of the profile.</source>
        <translation>请检查网络和凭据的接入地址。</translation>
    </message>
    <message>
        <source>Check the network, then send it again.</source>
        <translation>请检查网络，然后再发送。</translation>
    </message>
    <message>
        <source>Check the proxy of this computer and the name and password for it.</source>
        <translation>请检查本机代理及其用户名和密码。</translation>
    </message>
    <message>
        <source>Do not go on before the administrator of the network has explained the certificate.</source>
        <translation>在网络管理员说明证书情况之前，请不要继续。</translation>
    </message>
    <message>
        <source>Check the endpoint of the profile and the proxy.</source>
        <translation>请检查凭据的接入地址和代理。</translation>
    </message>
    <message>
        <source>Look in a receiver&apos;s mailbox or in the mail records first.</source>
        <translation>请先查看收件人邮箱或邮件记录。</translation>
    </message>
    <message>
        <source>Check the key or the user in the profile, and that the endpoint belongs to the same site, China or international.</source>
        <translation>请检查凭据中的密钥或用户，以及接入地址是否属于同一站点（中国站或国际站）。</translation>
    </message>
    <message>
        <source>Enable the key in the console of the cloud, or use another one.</source>
        <translation>请在云控制台启用该密钥，或换用另一个。</translation>
    </message>
    <message>
        <source>Wait five minutes, then check the secret before you try again.</source>
        <translation>请等五分钟，核对 Secret 后再试。</translation>
    </message>
    <message>
        <source>Type the secret again. If it is right, look for a proxy that changes requests.</source>
        <translation>请重新输入 Secret。若无误，请检查是否有代理改动了请求。</translation>
    </message>
    <message>
        <source>Correct the clock of this computer, then send it again.</source>
        <translation>请校正本机时钟，然后再发送。</translation>
    </message>
    <message>
        <source>Get a new temporary key or token and enter all its parts under Profiles.</source>
        <translation>请获取新的临时密钥或令牌，并在“凭据”中填写其全部内容。</translation>
    </message>
    <message>
        <source>Correct the field that the service names.</source>
        <translation>请更正服务指出的字段。</translation>
    </message>
    <message>
        <source>Load the lists again: it may have been renamed or removed, or be in another region or project.</source>
        <translation>请重新加载列表：它可能已改名、已删除，或在另一个地域或项目中。</translation>
    </message>
    <message>
        <source>Check the region and the endpoint of the profile.</source>
        <translation>请检查凭据的地域和接入地址。</translation>
    </message>
    <message>
        <source>Look in a receiver&apos;s mailbox or in the mail records first, then send it anew.</source>
        <translation>请先查看收件人邮箱或邮件记录，再重新发送。</translation>
    </message>
    <message>
        <source>Ask the owner of the account: verification, payment or the purchase of the service may be open.</source>
        <translation>请联系账号所有者：可能尚未实名认证、欠费或未购买服务。</translation>
    </message>
    <message>
        <source>Report this with the request id: it is a fault of Herald.</source>
        <translation>请附上请求 ID 反馈：这是信使的缺陷。</translation>
    </message>
    <message>
        <source>Read the service&apos;s own words below, or give the request id to its support.</source>
        <translation>请阅读下面服务的原话，或将请求 ID 提供给其技术支持。</translation>
    </message>
    <message>
        <source>Choose a playbook, or type its UUID.</source>
        <translation>请选择剧本，或输入其 UUID。</translation>
    </message>
    <message>
        <source>Choose a node, or type its name.</source>
        <translation>请选择节点，或输入其名称。</translation>
    </message>
    <message>
        <source>Choose a component, or type its name.</source>
        <translation>请选择组件，或输入其名称。</translation>
    </message>
    <message>
        <source>Choose an action, or type its name.</source>
        <translation>请选择动作，或输入其名称。</translation>
    </message>
    <message>
        <source>Choose a sender asset, or type its ID.</source>
        <translation>请选择发件资产，或输入其 ID。</translation>
    </message>
    <message>
        <source>Add at least one receiver.</source>
        <translation>请至少添加一个收件人。</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>请填写主题。</translation>
    </message>
    <message>
        <source>Write the body of the mail.</source>
        <translation>请填写邮件正文。</translation>
    </message>
    <message>
        <source>Remove the line break or invisible character from the subject.</source>
        <translation>请去掉主题中的换行或不可见字符。</translation>
    </message>
    <message>
        <source>Remove the line break or invisible character from this field.</source>
        <translation>请去掉此字段中的换行或不可见字符。</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>已发出。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>什么都没有发出。</translation>
    </message>
    <message>
        <source>Not known whether it was sent.</source>
        <translation>无法确定是否已发出。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂缓中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Correct “%1”: it is not a mail address.</source>
        <translation>请更正“%1”：它不是邮件地址。</translation>
    </message>
    <message>
        <source>Fill in the placeholder %1.</source>
        <translation>请填写占位符 %1。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a format of QLocale: 24 Nov 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Unknown, treated as sent</source>
        <translation>结果不明，按已发送处理</translation>
    </message>
    <message>
        <source>Unknown, treated as not sent</source>
        <translation>结果不明，按未发送处理</translation>
    </message>
    <message>
        <source>Unknown, sent again</source>
        <translation>结果不明，已重新发送</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>请为组命名。</translation>
    </message>
    <message>
        <source>Choose another name: a group has this one.</source>
        <translation>请换一个名称：已有同名的组。</translation>
    </message>
    <message>
        <source>Add at least one mail address.</source>
        <translation>请至少添加一个邮件地址。</translation>
    </message>
    <message>
        <source>Correct the addresses that cannot be used.</source>
        <translation>请更正不可用的地址。</translation>
    </message>
    <message>
        <source>The review of “%1” was due on %2. Check who is in it.</source>
        <translation>“%1”应在 %2 前检查。请核对其中的成员。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) instead of %1</source>
        <translation>
            <numerusform>有 %n 个单元格，应为 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>Text stands behind a closing quotation mark</source>
        <translation>闭合引号后面还有文字</translation>
    </message>
    <message>
        <source>Holds a NUL character</source>
        <translation>含有 NUL 字符</translation>
    </message>
    <message>
        <source>Cannot be read in this character set</source>
        <translation>无法按此字符集读取</translation>
    </message>
    <message>
        <source>A cell is longer than 32,767 characters</source>
        <translation>单元格超过 32,767 个字符</translation>
    </message>
    <message>
        <source>Not a row like the first one</source>
        <translation>与第一行的结构不同</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation>没有邮件地址</translation>
    </message>
    <message>
        <source>Not a mail address</source>
        <translation>不是邮件地址</translation>
    </message>
    <message>
        <source>Stands in line %1 already</source>
        <translation>第 %1 行已有</translation>
    </message>
    <message>
        <source>Divide this file: it is too large to be read whole.</source>
        <translation>请拆分此文件：它太大，无法整体读取。</translation>
    </message>
    <message>
        <source>Choose a CSV, XLSX, JSON or VCF file: this one holds no table.</source>
        <translation>请选择 CSV、XLSX、JSON 或 VCF 文件：此文件中没有表格。</translation>
    </message>
    <message>
        <source>Save the workbook as .xlsx without a password, or as CSV: this form cannot be read.</source>
        <translation>请将工作簿另存为不带密码的 .xlsx 或 CSV：无法读取此格式。</translation>
    </message>
    <message>
        <source>Save the workbook without a password: it is locked.</source>
        <translation>请另存为不带密码的工作簿：此文件已加密。</translation>
    </message>
    <message>
        <source>Save the workbook anew as .xlsx: the file is damaged, or it is no workbook.</source>
        <translation>请重新另存为 .xlsx：文件已损坏，或不是工作簿。</translation>
    </message>
    <message>
        <source>Correct line %1: it is not valid JSON.</source>
        <translation>请更正第 %1 行：不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Choose a file with a list: this JSON holds none.</source>
        <translation>请选择含有列表的文件：此 JSON 中没有。</translation>
    </message>
    <message>
        <source>Choose another file: this one cannot be opened. %1</source>
        <translation>请换一个文件：此文件无法打开。%1</translation>
    </message>
    <message>
        <source>%1 · Simplified Chinese</source>
        <translation>%1 · 简体中文</translation>
    </message>
    <message>
        <source>%1 · Traditional Chinese</source>
        <translation>%1 · 繁体中文</translation>
    </message>
    <message>
        <source>%1 · Japanese</source>
        <translation>%1 · 日文</translation>
    </message>
    <message>
        <source>%1 · Korean</source>
        <translation>%1 · 韩文</translation>
    </message>
    <message>
        <source>%1 · Western European</source>
        <translation>%1 · 西欧</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>None: one cell a line</source>
        <translation>无：每行一个单元格</translation>
    </message>
    <message>
        <source>Tables and business cards</source>
        <translation>表格和名片</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a time of day, %2 how long ago that is: 14:02, 3 days ago</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>禁止发送</translation>
    </message>
    <message>
        <source>Rehearsal only</source>
        <translation>仅演练</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认后发送</translation>
    </message>
    <message>
        <source>Confirm by number</source>
        <translation>输入人数确认</translation>
    </message>
    <message>
        <source>Nothing can be sent with this profile. Everything up to the review works.</source>
        <translation>此凭据不能发送。复核之前的一切照常可用。</translation>
    </message>
    <message>
        <source>Sends to the sandbox only.</source>
        <translation>只发往沙箱。</translation>
    </message>
    <message>
        <source>A review before each send. It asks for more when more people, or people outside, are reached.</source>
        <translation>每次发送前复核。人数越多或涉及外部人员时，要求的确认越多。</translation>
    </message>
    <message>
        <source>A review before each send, and the number of people typed, however few.</source>
        <translation>每次发送前复核，无论人数多少都要输入人数。</translation>
    </message>
    <message>
        <source>The profile %1 is blocked: nothing can be sent with it. Change its guard level under Profiles.</source>
        <translation>凭据 %1 已禁止发送。可在“凭据”页更改其防护级别。</translation>
    </message>
    <message>
        <source>The profile %1 is for rehearsal: it sends to the sandbox only. Change its guard level under Profiles.</source>
        <translation>凭据 %1 仅供演练：只发往沙箱。可在“凭据”页更改其防护级别。</translation>
    </message>
    <message>
        <source>No record id</source>
        <translation>没有记录 ID</translation>
    </message>
    <message>
        <source>Not a record id</source>
        <translation>不是记录 ID</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet: export it as text</source>
        <translation>被电子表格舍入：请以文本格式导出</translation>
    </message>
    <message>
        <source>Not a time: write it as 2026-11-25T09:30:00Z</source>
        <translation>不是时间：请写成 2026-11-25T09:30:00Z</translation>
    </message>
    <message>
        <source>Type the secret of the profile under Profiles, or unlock it there: it is not in memory.</source>
        <translation>请在“凭据”中输入或解锁密钥：它不在内存中。</translation>
    </message>
    <message>
        <source>Type the secret under Profiles, or unlock it there, then send it again.</source>
        <translation>请在“凭据”中输入或解锁密钥，然后再发送。</translation>
    </message>
    <message>
        <source>Open the profile under Profiles and save it: it names a host that nobody has confirmed for its secret.</source>
        <translation>请在“凭据”页打开该凭据并保存：它指定的主机尚未为其密钥确认过。</translation>
    </message>
    <message>
        <source>The credential ended at %1: the service will refuse this. Enter a new one under Profiles first.</source>
        <translation>凭据已于 %1 失效：服务会拒绝。请先在“凭据”页输入新的。</translation>
    </message>
    <message>
        <source>The credential ends at %1, and this may take until %2. Enter a new one under Profiles first, or send fewer.</source>
        <translation>凭据将于 %1 失效，而这批可能要发到 %2。请先在“凭据”页输入新的，或少发一些。</translation>
    </message>
</context>
<context>
    <name>herald::ui::TickHeader</name>
    <message>
        <source>Tick all %1 loaded records</source>
        <translation>勾选已加载的全部 %1 条记录</translation>
    </message>
    <message>
        <source>Tick the %1 shown of %2 loaded records</source>
        <translation>勾选已加载的 %2 条记录中所显示的 %1 条</translation>
    </message>
    <message>
        <source>Not those that the filters hide, and not those that are not loaded.</source>
        <translation>不包括被筛选隐藏的记录，也不包括尚未加载的记录。</translation>
    </message>
</context>
<context>
    <name>herald::ui::TickListDialog</name>
    <message>
        <source>Paste the ids or accounts first.</source>
        <translation>请先粘贴 ID 或账号。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) ticked</source>
        <translation>
            <numerusform>已勾选 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked record(s) are hidden by the filters</source>
        <translation>
            <numerusform>有 %n 条已勾选的记录被筛选隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 names are no loaded record: see below.</source>
        <translation>%2 个名称中有 %1 个不是已加载的记录：见下方。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick by a list</source>
        <translation>按列表勾选</translation>
    </message>
    <message>
        <source>&amp;Record ids or accounts, one a line or with commas between them</source>
        <translation>记录 ID 或账号，每行一个，或以逗号分隔(&amp;R)</translation>
    </message>
    <message>
        <source>Record ids or accounts</source>
        <translation>记录 ID 或账号</translation>
    </message>
    <message>
        <source>&amp;Not among the loaded records</source>
        <translation>不在已加载的记录中(&amp;N)</translation>
    </message>
    <message>
        <source>Not among the loaded records</source>
        <translation>不在已加载的记录中</translation>
    </message>
    <message>
        <source>&amp;Tick them</source>
        <translation>勾选(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>herald::ui::TickMenu</name>
    <message>
        <source>Tick the %1 &amp;shown of %2 loaded</source>
        <translation>勾选已加载 %2 条中所显示的 %1 条(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Untick the %1 shown</source>
        <translation>取消勾选所显示的 %1 条(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Invert the %1 shown</source>
        <translation>反选所显示的 %1 条(&amp;I)</translation>
    </message>
    <message>
        <source>Tick the &amp;failed of the shown</source>
        <translation>勾选所显示记录中失败的(&amp;F)</translation>
    </message>
    <message>
        <source>Tick by a &amp;list…</source>
        <translation>按列表勾选(&amp;L)…</translation>
    </message>
    <message>
        <source>Load &amp;all that match, and tick them</source>
        <translation>加载并勾选全部符合条件的(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;ntick all %1, %2 of them hidden</source>
        <translation>取消全部 %1 条勾选，其中 %2 条被隐藏(&amp;N)</translation>
    </message>
</context>
<context>
    <name>herald::ui::TimelineTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and its cause: &quot;Refused: This identity is not allowed to do this.&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing left. %1</source>
        <extracomment>nothing of the request left Herald; then why</extracomment>
        <translation>什么都没有发出。%1</translation>
    </message>
    <message>
        <source>Broke off. %1</source>
        <translation>中断。%1</translation>
    </message>
    <message>
        <source>Answered. %1</source>
        <translation>收到答复。%1</translation>
    </message>
    <message>
        <source>Attempt %1 began</source>
        <translation>第 %1 次尝试开始</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Found at the next start. %1</source>
        <translation>下次启动时发现。%1</translation>
    </message>
    <message>
        <source>Treated as sent by %1: %2</source>
        <translation>%1 按已发送处理：%2</translation>
    </message>
    <message>
        <source>Treated as not sent by %1: %2</source>
        <translation>%1 按未发送处理：%2</translation>
    </message>
    <message>
        <source>Sent again by %1: %2</source>
        <translation>%1 再次发送：%2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
</context>
<context>
    <name>herald::ui::Tray</name>
    <message>
        <source>Herald: %1</source>
        <translation>信使：%1</translation>
    </message>
    <message>
        <source>Show Herald</source>
        <translation>显示信使</translation>
    </message>
    <message>
        <source>Hold everything</source>
        <translation>全部暂缓</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>herald::ui::VaultBar</name>
    <message>
        <source>The file that could not be opened is now %1.</source>
        <translation>无法打开的文件现在是 %1。</translation>
    </message>
    <message>
        <source>Use the system&apos;s &amp;key store</source>
        <translation>改用系统密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>更改口令(&amp;C)…</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>改用口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Stop keeping secrets…</source>
        <translation>不再保存密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Set the file of secrets aside…</source>
        <translation>移开密钥文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop keeping secrets? The encrypted file and its key are deleted. The secrets last until Herald ends.</source>
        <translation>不再保存密钥？加密文件及其密钥将被删除。已录入的密钥在信使退出前仍可使用。</translation>
    </message>
    <message>
        <source>Stop keeping them</source>
        <translation>不再保存</translation>
    </message>
    <message>
        <source>Set the file of secrets aside? It stays in the data folder under another name. The secrets must then be entered again.</source>
        <translation>移开密钥文件？文件会改名后留在数据目录中，之后需要重新录入密钥。</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>移开</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep them in the &amp;key store</source>
        <translation>保存到系统密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Keep them behind a &amp;passphrase…</source>
        <translation>用口令保护(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>更改(&amp;G)</translation>
    </message>
    <message>
        <source>Change how secrets are kept</source>
        <translation>更改密钥的保存方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>herald::ui::VaultTexts</name>
    <message>
        <source>Secrets last until Herald ends; none is on disk.</source>
        <translation>密钥仅在信使运行期间保留，不会写入磁盘。</translation>
    </message>
    <message>
        <source>Waiting for the key of the secrets…</source>
        <translation>正在等待解密密钥…</translation>
    </message>
    <message>
        <source>Secrets are locked behind your passphrase.</source>
        <translation>密钥已锁定，需要口令解锁。</translation>
    </message>
    <message>
        <source>Secrets are locked.</source>
        <translation>密钥已锁定。</translation>
    </message>
    <message>
        <source>Secrets are kept in an encrypted file behind your passphrase.</source>
        <translation>密钥保存在由口令保护的加密文件中。</translation>
    </message>
    <message>
        <source>Secrets are kept in an encrypted file; its key is in the system&apos;s key store.</source>
        <translation>密钥保存在加密文件中，解密密钥存放在系统密钥环。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>口令不正确，请重试。</translation>
    </message>
    <message>
        <source>No key store answers. Start the key store of your desktop, or use a passphrase.</source>
        <translation>没有密钥环响应。请启动桌面的密钥环，或改用口令。</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it, then try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The key store does not give out the key: unlock it, then try again.</source>
        <translation>密钥环未提供解密密钥：请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>The file of secrets is damaged. Put back a copy of it, or set it aside.</source>
        <translation>密钥文件已损坏。请放回备份，或将其移开。</translation>
    </message>
    <message>
        <source>A newer Herald wrote the file of secrets. Use that one.</source>
        <translation>密钥文件由更新版本的信使写入，请使用该版本。</translation>
    </message>
    <message>
        <source>The file of secrets is protected less than it should be. Put back a copy of it, or set it aside.</source>
        <translation>密钥文件的保护强度不足。请放回备份，或将其移开。</translation>
    </message>
    <message>
        <source>The file of secrets holds something else. Put it right, or set it aside.</source>
        <translation>密钥文件的内容不正确。请更正，或将其移开。</translation>
    </message>
    <message>
        <source>Another program has changed the file of secrets: nothing was written. Lock, and unlock again.</source>
        <translation>其他程序修改了密钥文件，本次未写入。请锁定后重新解锁。</translation>
    </message>
    <message>
        <source>There is too little memory for making the key. Close another program, then try again.</source>
        <translation>内存不足，无法生成密钥。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>herald::ui::ViewsMenu</name>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kept are the search, the filters, the columns and the order. A view with this name is replaced.</source>
        <translation>将保存搜索、筛选、列和排序。同名视图会被替换。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation>全部记录(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>herald::ui::Welcome</name>
    <message>
        <source>The sandbox does not open from here. Start Herald with the option --sandbox.</source>
        <translation>无法从这里打开沙箱。请使用选项 --sandbox 启动信使。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Herald</source>
        <translation>欢迎使用信使</translation>
    </message>
    <message>
        <source>Nothing goes out until you have read it and pressed Send.</source>
        <translation>在您复核并按下“发送”之前，不会发出任何邮件。</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>在沙箱中试用</translation>
    </message>
    <message>
        <source>Both services, on this computer. Nobody is mailed.</source>
        <translation>两个服务都在本机上，不会有人收到邮件。</translation>
    </message>
    <message>
        <source>Add a profile of Alibaba Cloud</source>
        <translation>添加阿里云凭据</translation>
    </message>
    <message>
        <source>To notify through Security Center SOAR.</source>
        <translation>通过云安全中心（SOAR）发送通知。</translation>
    </message>
    <message>
        <source>Add a profile of Huawei Cloud</source>
        <translation>添加华为云凭据</translation>
    </message>
    <message>
        <source>To send Workspace authorisation mails again.</source>
        <translation>重发 Workspace 授权邮件。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
</context>
</TS>
