<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HtmlTexts</name>
    <message numerus="yes">
        <source>%n remote picture(s)</source>
        <translation>
            <numerusform>%n remote picture</numerusform>
            <numerusform>%n remote pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded picture(s)</source>
        <translation>
            <numerusform>%n embedded picture</numerusform>
            <numerusform>%n embedded pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s)</source>
        <translation>
            <numerusform>%n tracking pixel</numerusform>
            <numerusform>%n tracking pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote style(s)</source>
        <translation>
            <numerusform>%n remote style</numerusform>
            <numerusform>%n remote styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirection(s)</source>
        <translation>
            <numerusform>%n redirection</numerusform>
            <numerusform>%n redirections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) or object(s)</source>
        <translation>
            <numerusform>%n video or object</numerusform>
            <numerusform>%n videos or objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n drawing</numerusform>
            <numerusform>%n drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n base address(es)</source>
        <translation>
            <numerusform>%n base address</numerusform>
            <numerusform>%n base addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message numerus="yes">
        <source>Ends in %n min</source>
        <translation>
            <numerusform>Ends in %n min</numerusform>
            <numerusform>Ends in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n h</source>
        <translation>
            <numerusform>Ends in %n h</numerusform>
            <numerusform>Ends in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AfterSending</name>
    <message numerus="yes">
        <source>Looks again in %n second(s).</source>
        <translation>
            <numerusform>Looks again in %n second.</numerusform>
            <numerusform>Looks again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n confirmed: the service has a new record of each.</source>
        <translation>
            <numerusform>Confirmed: the service has a new record of it.</numerusform>
            <numerusform>All %n confirmed: the service has a new record of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a refused list went out all the same.</source>
        <translation>
            <numerusform>%n of a refused list went out all the same.</numerusform>
            <numerusform>%n of a refused list went out all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in a list that was refused as a whole. Whether the service sent some of it first is not documented: confirm before sending them again.</source>
        <translation>
            <numerusform>%n was in a list that was refused as a whole. Whether the service sent some of it first is not documented: confirm before sending it again.</numerusform>
            <numerusform>%n were in a list that was refused as a whole. Whether the service sent some of it first is not documented: confirm before sending them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry refused only (%n)</source>
        <translation>
            <numerusform>Retry refused only (%n)</numerusform>
            <numerusform>Retry refused only (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry where nothing left this computer (%n)</source>
        <translation>
            <numerusform>Retry where nothing left this computer (%n)</numerusform>
            <numerusform>Retry where nothing left this computer (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these one by one (%n)</source>
        <translation>
            <numerusform>Send this one alone (%n)</numerusform>
            <numerusform>Send these one by one (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::Announcer</name>
    <message numerus="yes">
        <source>%n batch(es) stopped after equal refusals</source>
        <translation>
            <numerusform>%n batch stopped after equal refusals</numerusform>
            <numerusform>%n batches stopped after equal refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n send(s): the outcome is unknown</source>
        <translation>
            <numerusform>Settle %n send: the outcome is unknown</numerusform>
            <numerusform>Settle %n sends: the outcome is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) ended</source>
        <translation>
            <numerusform>%n batch ended</numerusform>
            <numerusform>%n batches ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AppGroupsDialog</name>
    <message numerus="yes">
        <source>&amp;Load %n app group(s)</source>
        <translation>
            <numerusform>&amp;Load %n app group</numerusform>
            <numerusform>&amp;Load %n app groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AtWorkTexts</name>
    <message numerus="yes">
        <source>%n on the wire</source>
        <translation>
            <numerusform>%n on the wire</numerusform>
            <numerusform>%n on the wire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AuthorizationReview</name>
    <message numerus="yes">
        <source>Review %n notice(s) by authorisation</source>
        <translation>
            <numerusform>Review %n notice by authorisation</numerusform>
            <numerusform>Review %n notices by authorisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, number of people not known</source>
        <translation>
            <numerusform>%n, number of people not known</numerusform>
            <numerusform>%n, number of people not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one authorisation each</source>
        <translation>
            <numerusform>%n, one authorisation</numerusform>
            <numerusform>%n, one authorisation each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a mail record already. Resending that record tells them the same.</source>
        <translation>
            <numerusform>%n has a mail record already. Resending that record tells them the same.</numerusform>
            <numerusform>%n have a mail record already. Resending that record tells them the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go to a user group: nobody knows how many people that is</source>
        <translation>
            <numerusform>%n goes to a user group: nobody knows how many people that is</numerusform>
            <numerusform>%n go to a user group: nobody knows how many people that is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n notices</source>
        <translation>
            <numerusform>Send %n notice</numerusform>
            <numerusform>Send %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::AuthorizationsPane</name>
    <message numerus="yes">
        <source>Tick the %n without a record</source>
        <translation>
            <numerusform>Tick the %n without a record</numerusform>
            <numerusform>Tick the %n without a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %n notice(s)…</source>
        <translation>
            <numerusform>Re&amp;view %n notice…</numerusform>
            <numerusform>Re&amp;view %n notices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with all %n mail record(s).</source>
        <translation>
            <numerusform>Compared with the only mail record.</numerusform>
            <numerusform>Compared with all %n mail records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %n mail record(s) that are loaded; there are others.</source>
        <translation>
            <numerusform>Compared with the %n mail record that is loaded; there are others.</numerusform>
            <numerusform>Compared with the %n mail records that are loaded; there are others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::BatchActions</name>
    <message numerus="yes">
        <source>The buttons concern all %n requests that were confirmed together and wait.</source>
        <translation>
            <numerusform>The buttons concern the %n request that waits.</numerusform>
            <numerusform>The buttons concern all %n requests that were confirmed together and wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::BatchProgress</name>
    <message numerus="yes">
        <source>%n on the wire</source>
        <translation>
            <numerusform>%n on the wire</numerusform>
            <numerusform>%n on the wire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::BatchTexts</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
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
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known whether it was sent: %n of %1 requests.</source>
        <translation>
            <numerusform>Not known whether it was sent: %n of %1 requests.</numerusform>
            <numerusform>Not known whether it was sent: %n of %1 requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: none of %n requests went out.</source>
        <translation>
            <numerusform>Nothing was sent: the %n request did not go out.</numerusform>
            <numerusform>Nothing was sent: none of %n requests went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %n of %1 requests.</source>
        <translation>
            <numerusform>Nothing was sent for %n of %1 requests.</numerusform>
            <numerusform>Nothing was sent for %n of %1 requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent: all %n requests were accepted.</source>
        <translation>
            <numerusform>It was sent: the %n request was accepted.</numerusform>
            <numerusform>It was sent: all %n requests were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n second(s)</source>
        <translation>
            <numerusform>Sends in %n second</numerusform>
            <numerusform>Sends in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not go out until you press Send now.</source>
        <translation>
            <numerusform>%n request will not go out until you press Send now.</numerusform>
            <numerusform>%n requests will not go out until you press Send now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the wire</source>
        <translation>
            <numerusform>%n on the wire</numerusform>
            <numerusform>%n on the wire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::DraftTexts</name>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::EvidenceTexts</name>
    <message numerus="yes">
        <source>Times are by the service&apos;s clock, %n second(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>Times are by the service&apos;s clock, %n second behind this computer&apos;s.</numerusform>
            <numerusform>Times are by the service&apos;s clock, %n seconds behind this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are by the service&apos;s clock, %n second(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>Times are by the service&apos;s clock, %n second ahead of this computer&apos;s.</numerusform>
            <numerusform>Times are by the service&apos;s clock, %n seconds ahead of this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) between %1 and %2:</source>
        <translation>
            <numerusform>%n new record between %1 and %2:</numerusform>
            <numerusform>%n new records between %1 and %2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::FacetsPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n send</numerusform>
            <numerusform>%n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>Export %n selected…</numerusform>
            <numerusform>Export %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %n…</source>
        <translation>
            <numerusform>Export all %n…</numerusform>
            <numerusform>Export all %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Add %n receiver(s)</source>
        <translation>
            <numerusform>Add %n receiver</numerusform>
            <numerusform>Add %n receivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n row(s)</source>
        <translation>
            <numerusform>Use %n row</numerusform>
            <numerusform>Use %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ImportProfilesDialog</name>
    <message numerus="yes">
        <source>Import %n profile(s)</source>
        <translation>
            <numerusform>Import %n profile</numerusform>
            <numerusform>Import %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::LinkList</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::LiveChecks</name>
    <message numerus="yes">
        <source>%n receiver(s) on the never-mail list.</source>
        <translation>
            <numerusform>%n receiver on the never-mail list.</numerusform>
            <numerusform>%n receivers on the never-mail list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful address(es).</source>
        <translation>
            <numerusform>%n doubtful address.</numerusform>
            <numerusform>%n doubtful addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s) outside your own domains.</source>
        <translation>
            <numerusform>%n receiver outside your own domains.</numerusform>
            <numerusform>%n receivers outside your own domains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::LoadNotice</name>
    <message numerus="yes">
        <source>%n app group(s) could not be read to the end: %1</source>
        <translation>
            <numerusform>%n app group could not be read to the end: %1</numerusform>
            <numerusform>%n app groups could not be read to the end: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the list have no record here: %1</source>
        <translation>
            <numerusform>%n name of the list has no record here: %1</numerusform>
            <numerusform>%n names of the list have no record here: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::MergePanel</name>
    <message numerus="yes">
        <source>%n more address(es) stand in several rows.</source>
        <translation>
            <numerusform>%n more address stands in several rows.</numerusform>
            <numerusform>%n more addresses stand in several rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::MergeTexts</name>
    <message numerus="yes">
        <source>%n row(s) from %1, address column %2</source>
        <translation>
            <numerusform>%n row from %1, address column %2</numerusform>
            <numerusform>%n rows from %1, address column %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n mail(s): rows %2</source>
        <translation>
            <numerusform>%1 gets %n mail: row %2</numerusform>
            <numerusform>%1 gets %n mails: rows %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table cannot be sent. See the list at the table.</source>
        <translation>
            <numerusform>%n row of the table cannot be sent. See the list at the table.</numerusform>
            <numerusform>%n rows of the table cannot be sent. See the list at the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, as on the never-mail list: %1</source>
        <translation>
            <numerusform>%n row left out, as on the never-mail list: %1</numerusform>
            <numerusform>%n rows left out, as on the never-mail list: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::NamesDialog</name>
    <message numerus="yes">
        <source>The %n app group(s) that are chosen</source>
        <translation>
            <numerusform>The %n app group that is chosen</numerusform>
            <numerusform>The %n app groups that are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n app group(s)</source>
        <translation>
            <numerusform>The only app group</numerusform>
            <numerusform>All %n app groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::NeverMailDialog</name>
    <message numerus="yes">
        <source>Never mail %n address(es)</source>
        <translation>
            <numerusform>Never mail %n address</numerusform>
            <numerusform>Never mail %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) added to the list.</source>
        <translation>
            <numerusform>%n address added to the list.</numerusform>
            <numerusform>%n addresses added to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) removed from the list.</source>
        <translation>
            <numerusform>%n entry removed from the list.</numerusform>
            <numerusform>%n entries removed from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::NoticeTexts</name>
    <message numerus="yes">
        <source>%n send(s) were on the wire when Herald ended: the outcome is unknown. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n send was on the wire when Herald ended: the outcome is unknown. Nothing is sent again by itself.</numerusform>
            <numerusform>%n sends were on the wire when Herald ended: the outcome is unknown. Nothing is sent again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) of the damaged ledger were taken over.</source>
        <translation>
            <numerusform>%n send of the damaged ledger was taken over.</numerusform>
            <numerusform>%n sends of the damaged ledger were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read: look at the services&apos; own records before you send them again.</source>
        <translation>
            <numerusform>%n could not be read: look at the service&apos;s own records before you send it again.</numerusform>
            <numerusform>%n could not be read: look at the services&apos; own records before you send them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyEditor</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before the review. See the checks.</source>
        <translation>
            <numerusform>%n thing to mend before the review. See the checks.</numerusform>
            <numerusform>%n things to mend before the review. See the checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::NotifyReview</name>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… and %n more character</numerusform>
            <numerusform>… and %n more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review the mail to %n people</source>
        <translation>
            <numerusform>Review the mail to %n person</numerusform>
            <numerusform>Review the mail to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Send to %n person</numerusform>
            <numerusform>Send to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
… and %n other(s), one for each row</source>
        <translation>
            <numerusform>%1
… and %n other, one for each row</numerusform>
            <numerusform>%1
… and %n others, one for each row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n mail(s) of their own</source>
        <translation>
            <numerusform>%1, in %n mail of their own</numerusform>
            <numerusform>%1, in %n mails of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I mean to write to %n people</source>
        <translation>
            <numerusform>I mean to write to %n person</numerusform>
            <numerusform>I mean to write to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I mean to write to %n people outside: %1</source>
        <translation>
            <numerusform>I mean to write to %n person outside: %1</numerusform>
            <numerusform>I mean to write to %n people outside: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Almost this was sent %1 to %2 of these %n people.</source>
        <translation>
            <numerusform>Almost this was sent %1 to this person (%2 of %n).</numerusform>
            <numerusform>Almost this was sent %1 to %2 of these %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifest</numerusform>
            <numerusform>%n manifests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Passphrase, at least %n character</numerusform>
            <numerusform>&amp;Passphrase, at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it at least %n character(s) long.</source>
        <translation>
            <numerusform>Make it at least %n character long.</numerusform>
            <numerusform>Make it at least %n characters long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfileCard</name>
    <message numerus="yes">
        <source>%n project(s) of this region.</source>
        <translation>
            <numerusform>%n project of this region.</numerusform>
            <numerusform>%n projects of this region.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ProfilesPage</name>
    <message numerus="yes">
        <source>Imported %n profile(s).</source>
        <translation>
            <numerusform>Imported %n profile.</numerusform>
            <numerusform>Imported %n profiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiversEdit</name>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <translation>
            <numerusform>%n outside</numerusform>
            <numerusform>%n outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the never-mail list left out</source>
        <translation>
            <numerusform>%n on the never-mail list left out</numerusform>
            <numerusform>%n on the never-mail list left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ReceiversNote</name>
    <message numerus="yes">
        <source>%n more address(es) cannot be used.</source>
        <translation>
            <numerusform>%n more address cannot be used.</numerusform>
            <numerusform>%n more addresses cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more address(es) are doubtful.</source>
        <translation>
            <numerusform>%n more address is doubtful.</numerusform>
            <numerusform>%n more addresses are doubtful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added from %1</source>
        <translation>
            <numerusform>%n added from %1</numerusform>
            <numerusform>%n added from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) dropped</source>
        <translation>
            <numerusform>%n name dropped</numerusform>
            <numerusform>%n names dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) merged</source>
        <translation>
            <numerusform>%n duplicate merged</numerusform>
            <numerusform>%n duplicates merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full-width letters read in %n</source>
        <translation>
            <numerusform>full-width letters read in %n</numerusform>
            <numerusform>full-width letters read in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks taken off %n</source>
        <translation>
            <numerusform>marks taken off %n</numerusform>
            <numerusform>marks taken off %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n international domain(s) converted</source>
        <translation>
            <numerusform>%n international domain converted</numerusform>
            <numerusform>%n international domains converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordFilters</name>
    <message numerus="yes">
        <source>%n app group(s): %1</source>
        <translation>
            <numerusform>%n app group: %1</numerusform>
            <numerusform>%n app groups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in %1</source>
        <translation>
            <numerusform>%n name in %1</numerusform>
            <numerusform>%n names in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordImport</name>
    <message numerus="yes">
        <source>Show %n record(s)</source>
        <translation>
            <numerusform>Show %n record</numerusform>
            <numerusform>Show %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordTimeline</name>
    <message numerus="yes">
        <source>(in one request with %n other(s))</source>
        <translation>
            <numerusform>(in one request with %n other)</numerusform>
            <numerusform>(in one request with %n others)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordsDesk</name>
    <message numerus="yes">
        <source>&amp;Export %n ticked…</source>
        <translation>
            <numerusform>&amp;Export %n ticked…</numerusform>
            <numerusform>&amp;Export %n ticked…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n shown…</source>
        <translation>
            <numerusform>&amp;Export %n shown…</numerusform>
            <numerusform>&amp;Export %n shown…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Export %n record</numerusform>
            <numerusform>Export %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>%n record exported to %1</numerusform>
            <numerusform>%n records exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded record(s) passes the search and the filters.</source>
        <translation>
            <numerusform>The only loaded record does not pass the search and the filters.</numerusform>
            <numerusform>None of the %n loaded records passes the search and the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RecordsPane</name>
    <message numerus="yes">
        <source>None of the %n name(s) has a record in these app groups.</source>
        <translation>
            <numerusform>This name has no record in these app groups.</numerusform>
            <numerusform>None of the %n names has a record in these app groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::RequestView</name>
    <message numerus="yes">
        <source>Copied, signed. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied, signed. It leaves the clipboard in %n second.</numerusform>
            <numerusform>Copied, signed. It leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ResendFooter</name>
    <message numerus="yes">
        <source>Re&amp;view %n record(s)…</source>
        <translation>
            <numerusform>Re&amp;view %n record…</numerusform>
            <numerusform>Re&amp;view %n records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n records each</source>
        <translation>
            <numerusform>Up to %n record each</numerusform>
            <numerusform>Up to %n records each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ResendReview</name>
    <message numerus="yes">
        <source>Resend %n mails</source>
        <translation>
            <numerusform>Resend %n mail</numerusform>
            <numerusform>Resend %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n SMS</source>
        <translation>
            <numerusform>Resend %n SMS</numerusform>
            <numerusform>Resend %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n mails and %1 SMS</source>
        <translation>
            <numerusform>Resend %n mail and %1 SMS</numerusform>
            <numerusform>Resend %n mails and %1 SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, number of people not known</source>
        <translation>
            <numerusform>%n, number of people not known</numerusform>
            <numerusform>%n, number of people not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say again that access was removed</source>
        <translation>
            <numerusform>%n says again that access was removed</numerusform>
            <numerusform>%n say again that access was removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go out as SMS, not as mail</source>
        <translation>
            <numerusform>%n goes out as SMS, not as mail</numerusform>
            <numerusform>%n go out as SMS, not as mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go to a user group: nobody knows how many people that is</source>
        <translation>
            <numerusform>%n goes to a user group: nobody knows how many people that is</numerusform>
            <numerusform>%n go to a user group: nobody knows how many people that is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a type that is not documented. They are counted as mails.</source>
        <translation>
            <numerusform>%n has a type that is not documented. It is counted as a mail.</numerusform>
            <numerusform>%n have a type that is not documented. They are counted as mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifest</numerusform>
            <numerusform>%n manifests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review what %n record(s) send again</source>
        <translation>
            <numerusform>Review what %n record sends again</numerusform>
            <numerusform>Review what %n records send again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one record each</source>
        <translation>
            <numerusform>%n, one record</numerusform>
            <numerusform>%n, one record each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, of up to %1 records. All records of a request share its outcome.</source>
        <translation>
            <numerusform>%n, of up to %1 records. All its records share its outcome.</numerusform>
            <numerusform>%n, of up to %1 records. All records of a request share its outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from a refused list: whether the service sent some of it first is not documented</source>
        <translation>
            <numerusform>%n comes from a refused list: whether the service sent some of it first is not documented</numerusform>
            <numerusform>%n come from a refused list: whether the service sent some of it first is not documented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were resent today at %1 by %2. Whoever got that one gets another.</source>
        <extracomment>how many, then the time of day, then a profile</extracomment>
        <translation>
            <numerusform>%n of these was resent today at %1 by %2. Whoever got that one gets another.</numerusform>
            <numerusform>%n of these were resent today at %1 by %2. Whoever got that one gets another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were resent on %1 by %2. Whoever got that one gets another.</source>
        <extracomment>how many, then day and time, then a profile</extracomment>
        <translation>
            <numerusform>%n of these was resent on %1 by %2. Whoever got that one gets another.</numerusform>
            <numerusform>%n of these were resent on %1 by %2. Whoever got that one gets another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::SaveGroupDialog</name>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::SendExport</name>
    <message numerus="yes">
        <source>Export %n send(s)</source>
        <translation>
            <numerusform>Export %n send</numerusform>
            <numerusform>Export %n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) exported to %1</source>
        <translation>
            <numerusform>%n send exported to %1</numerusform>
            <numerusform>%n sends exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::SendTexts</name>
    <message numerus="yes">
        <source>%n mail record(s)</source>
        <translation>
            <numerusform>%n mail record</numerusform>
            <numerusform>%n mail records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n second(s), unless you hold it.</source>
        <translation>
            <numerusform>Goes out in %n second, unless you hold it.</numerusform>
            <numerusform>Goes out in %n seconds, unless you hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n equal refusal(s): %1</source>
        <translation>
            <numerusform>Stopped after %n refusal: %1</numerusform>
            <numerusform>Stopped after %n equal refusals: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation(s)</source>
        <translation>
            <numerusform>%n authorisation</numerusform>
            <numerusform>%n authorisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::ServiceProbe</name>
    <message numerus="yes">
        <source>The clock is %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>The clock is %n minute ahead of the service&apos;s.</numerusform>
            <numerusform>The clock is %n minutes ahead of the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>The clock is %n minute behind the service&apos;s.</numerusform>
            <numerusform>The clock is %n minutes behind the service&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::SettleDialog</name>
    <message numerus="yes">
        <source>Send again to %n receiver(s)</source>
        <translation>
            <numerusform>Send again to %n receiver</numerusform>
            <numerusform>Send again to %n receivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::StartNotice</name>
    <message numerus="yes">
        <source>%n more message(s) after this one.</source>
        <translation>
            <numerusform>%n more message after this one.</numerusform>
            <numerusform>%n more messages after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::TestTexts</name>
    <message numerus="yes">
        <source>%n second(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>%n second ahead of the service&apos;s.</numerusform>
            <numerusform>%n seconds ahead of the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>%n second behind the service&apos;s.</numerusform>
            <numerusform>%n seconds behind the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s) can be listed.</source>
        <translation>
            <numerusform>%n playbook can be listed.</numerusform>
            <numerusform>%n playbooks can be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app group(s) can be listed.</source>
        <translation>
            <numerusform>%n app group can be listed.</numerusform>
            <numerusform>%n app groups can be listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::Texts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then send it again.</source>
        <translation>
            <numerusform>Wait %n second, then send it again.</numerusform>
            <numerusform>Wait %n seconds, then send it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) instead of %1</source>
        <translation>
            <numerusform>%n cell instead of %1</numerusform>
            <numerusform>%n cells instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ui::TickListDialog</name>
    <message numerus="yes">
        <source>%n record(s) ticked</source>
        <translation>
            <numerusform>%n record ticked</numerusform>
            <numerusform>%n records ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked record(s) are hidden by the filters</source>
        <translation>
            <numerusform>%n ticked record is hidden by the filters</numerusform>
            <numerusform>%n ticked records are hidden by the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
</TS>
