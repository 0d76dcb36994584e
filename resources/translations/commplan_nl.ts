<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Approvals</name>
        <message>
            <source>Communication and who decides now</source>
            <translation>Uiting en wie nu beslist</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Goedkeuringen</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Approved, not sent yet</source>
            <translation>Goedgekeurd, nog niet verzonden</translation>
        </message>
        <message>
            <source>Sent or held</source>
            <translation>Verzonden of gehouden</translation>
        </message>
        <message>
            <source>Postponed or cancelled</source>
            <translation>Uitgesteld of geannuleerd</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>over %n werkdag</numerusform>
                <numerusform>over %n werkdagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody abstained: somebody must still decide.</source>
            <translation>Iedereen heeft zich onthouden: iemand moet nog besluiten.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) ago</source>
            <translation>
                <numerusform>%n werkdag geleden</numerusform>
                <numerusform>%n werkdagen geleden</numerusform>
            </translation>
        </message>
        <message>
            <source>Day has passed, never put up</source>
            <translation>Dag voorbij, nooit ter goedkeuring aangeboden</translation>
        </message>
        <message>
            <source>By {day}</source>
            <translation>Uiterlijk {day}</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
        <message>
            <source>meeting {day}</source>
            <translation>bijeenkomst {day}</translation>
        </message>
        <message>
            <source>publication {day}</source>
            <translation>publicatie {day}</translation>
        </message>
        <message>
            <source>sending {day}</source>
            <translation>verzending {day}</translation>
        </message>
        <message>
            <source>Rejected: {role}</source>
            <translation>Afgekeurd: {role}</translation>
        </message>
        <message>
            <source>Changed: approve again</source>
            <translation>Gewijzigd: opnieuw goedkeuren</translation>
        </message>
        <message>
            <source>{done} of {all} decided about version {number}</source>
            <translation>besluiten over versie {number}: {done} van {all}</translation>
        </message>
        <message>
            <source>Why is it postponed? The reason is kept with the date.</source>
            <translation>Waarom wordt het uitgesteld? De reden wordt bij de datum bewaard.</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Uitstellen</translation>
        </message>
        <message>
            <source>Why is it cancelled? The reason is kept with the date.</source>
            <translation>Waarom wordt het geannuleerd? De reden wordt bij de datum bewaard.</translation>
        </message>
        <message>
            <source>Cancel this date</source>
            <translation>Datum annuleren</translation>
        </message>
        <message>
            <source>Not approved: say why it went out all the same. The reason is kept with the date.</source>
            <translation>Niet goedgekeurd: zeg waarom het toch is verzonden. De reden wordt bij de datum bewaard.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Preparing the texts…</source>
            <translation>De teksten worden opgemaakt…</translation>
        </message>
        <message>
            <source>More about this date</source>
            <translation>Meer acties voor deze datum</translation>
        </message>
        <message>
            <source>Step {number}: {role}</source>
            <translation>Stap {number}: {role}</translation>
        </message>
        <message>
            <source>was due {date} · decided by {who}</source>
            <translation>termijn verstreken: {date} · besluit door {who}</translation>
        </message>
        <message>
            <source>due {date} · decided by {who}</source>
            <translation>uiterlijk {date} · besluit door {who}</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Akkoord</translation>
        </message>
        <message>
            <source>Record: approved by {who}, on screen</source>
            <translation>Vastleggen: akkoord van {who}, op het scherm</translation>
        </message>
        <message>
            <source>With changes…</source>
            <translation>Akkoord met wijzigingen…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Afkeuren…</translation>
        </message>
        <message>
            <source>From paper…</source>
            <translation>Besluit op papier…</translation>
        </message>
        <message>
            <source>Asks who decides in place of {role}</source>
            <translation>Vraagt wie er in plaats van {role} besluit</translation>
        </message>
        <message>
            <source>Record: approved by {who} on behalf of {principal}, on screen</source>
            <translation>Vastleggen: akkoord van {who} namens {principal}, op het scherm</translation>
        </message>
        <message>
            <source>due {date} · will be recorded as {who}</source>
            <translation>uiterlijk {date} · wordt vastgelegd als {who}</translation>
        </message>
        <message>
            <source>was due {date} · will be recorded as {who}</source>
            <translation>termijn verstreken: {date} · wordt vastgelegd als {who}</translation>
        </message>
        <message>
            <source>was due {date}, passed on to {role}: you are asked who decides</source>
            <translation>termijn verstreken: {date}, doorgegeven aan {role}: er wordt gevraagd wie besluit</translation>
        </message>
        <message>
            <source>due {date} · decided by {who} on behalf of {principal}</source>
            <translation>uiterlijk {date} · besluit door {who} namens {principal}</translation>
        </message>
        <message>
            <source>was due {date} · decided by {who} on behalf of {principal}</source>
            <translation>termijn verstreken: {date} · besluit door {who} namens {principal}</translation>
        </message>
        <message>
            <source>was due {date}</source>
            <translation>termijn verstreken: {date}</translation>
        </message>
        <message>
            <source>due {date}</source>
            <translation>uiterlijk {date}</translation>
        </message>
        <message>
            <source>Put it up by {date}, so that everyone has the time the path gives them.</source>
            <translation>Bied het uiterlijk {date} aan, zodat iedereen de tijd krijgt die het traject geeft.</translation>
        </message>
        <message>
            <source>It should have been put up by {date}: the steps have less time than planned.</source>
            <translation>Had uiterlijk {date} aangeboden moeten zijn: voor de stappen is er minder tijd dan gepland.</translation>
        </message>
        <message>
            <source>Not put up for approval yet</source>
            <translation>Nog niet ter goedkeuring aangeboden</translation>
        </message>
        <message>
            <source>Rejected by {who}</source>
            <translation>Afgekeurd door {who}</translation>
        </message>
        <message>
            <source>Changed after version {number} was put up: it must be approved again</source>
            <translation>Gewijzigd na het aanbieden van versie {number}: moet opnieuw worden goedgekeurd</translation>
        </message>
        <message>
            <source>Put up for approval</source>
            <translation>Ter goedkeuring aanbieden</translation>
        </message>
        <message>
            <source>Put up version {number}…</source>
            <translation>Versie {number} aanbieden…</translation>
        </message>
        <message>
            <source>Goes out on {day}. Once it has, mark it as sent.</source>
            <translation>Gaat uit op {day}. Markeer de uiting daarna als verzonden.</translation>
        </message>
        <message>
            <source>Takes place on {day}. Once it has, mark it as sent or held.</source>
            <translation>Vindt plaats op {day}. Markeer de bijeenkomst daarna als gehouden.</translation>
        </message>
        <message>
            <source>Approved by all steps</source>
            <translation>Goedgekeurd in alle stappen</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Als verzonden markeren</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Opnieuw plannen</translation>
        </message>
        <message>
            <source>What is new in this version? It stands in the history of versions.</source>
            <translation>Wat is er nieuw in deze versie? Het komt in de versiegeschiedenis te staan.</translation>
        </message>
        <message>
            <source>Ask &amp;everybody</source>
            <translation>&amp;Iedereen vragen</translation>
        </message>
        <message>
            <source>Ask only those &amp;affected</source>
            <translation>Alleen &amp;betrokkenen vragen</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Bekijken wat er is veranderd</translation>
        </message>
        <message>
            <source>Comparing with the version before…</source>
            <translation>Vergelijken met de vorige versie…</translation>
        </message>
        <message>
            <source>Affected by what changed: {roles}.</source>
            <translation>De wijzigingen raken: {roles}.</translation>
        </message>
        <message>
            <source>Their decisions stay: {names}.</source>
            <translation>Hun besluiten blijven staan: {names}.</translation>
        </message>
        <message>
            <source>The changes affect no check, but somebody must approve: everybody is asked.</source>
            <translation>De wijzigingen raken geen enkele controle, maar iemand moet goedkeuren: iedereen wordt gevraagd.</translation>
        </message>
        <message>
            <source>Nobody’s decision can stay: all are asked again.</source>
            <translation>Geen enkel besluit kan blijven staan: iedereen wordt opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>What changed concerns everybody who has decided: all are asked again.</source>
            <translation>De wijzigingen raken iedereen die heeft besloten: iedereen wordt opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>Open the &amp;text</source>
            <translation>&amp;Tekst openen</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Goedkeuren</translation>
        </message>
        <message>
            <source>&amp;Put up for approval</source>
            <translation>Ter goedkeuring &amp;aanbieden</translation>
        </message>
        <message>
            <source>Mark as &amp;sent</source>
            <translation>Als &amp;verzonden markeren</translation>
        </message>
        <message>
            <source>Show in the ca&amp;lendar</source>
            <translation>In de ka&amp;lender tonen</translation>
        </message>
        <message>
            <source>P&amp;ostpone…</source>
            <translation>&amp;Uitstellen…</translation>
        </message>
        <message>
            <source>&amp;Cancel this date…</source>
            <translation>Datum a&amp;nnuleren…</translation>
        </message>
        <message>
            <source>Plan a&amp;gain</source>
            <translation>Opnieuw &amp;plannen</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versie {number}</translation>
        </message>
        <message>
            <source>{step}, on behalf of {principal}</source>
            <translation>{step}, namens {principal}</translation>
        </message>
        <message>
            <source>{done} of {all} decided</source>
            <translation>besluiten: {done} van {all}</translation>
        </message>
        <message>
            <source>{role}: {decision}</source>
            <translation>{role}: {decision}</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>“{name}” openen</translation>
        </message>
        <message>
            <source>Proved by “{name}”: the plan keeps only its fingerprint, not the file.</source>
            <translation>Bewijs: “{name}”. Het plan bewaart alleen de vingerafdruk, niet het bestand.</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>{who} on behalf of {principal} · {moment} · {how}</source>
            <translation>{who} namens {principal} · {moment} · {how}</translation>
        </message>
        <message>
            <source>{who} · {moment} · {how}</source>
            <translation>{who} · {moment} · {how}</translation>
        </message>
        <message>
            <source>“{title}” is approved by all steps.</source>
            <translation>“{title}” is in alle stappen goedgekeurd.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) put up for approval.</source>
            <translation>
                <numerusform>%n uiting ter goedkeuring aangeboden.</numerusform>
                <numerusform>%n uitingen ter goedkeuring aangeboden.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} Left out, as a text or the value of a variable is missing: {titles}.</source>
            <translation>{done} Overgeslagen, omdat een tekst of de waarde van een variabele ontbreekt: {titles}.</translation>
        </message>
        <message>
            <source>The plan changed meanwhile, so nothing was put up: look again and repeat.</source>
            <translation>Het plan is intussen gewijzigd, dus er is niets aangeboden: kijk opnieuw en herhaal de stap.</translation>
        </message>
        <message>
            <source>Record approval</source>
            <translation>Akkoord vastleggen</translation>
        </message>
        <message>
            <source>Record with changes</source>
            <translation>Vastleggen met wijzigingen</translation>
        </message>
        <message>
            <source>Record rejection</source>
            <translation>Afkeuring vastleggen</translation>
        </message>
        <message>
            <source>Record abstention</source>
            <translation>Onthouding vastleggen</translation>
        </message>
        <message>
            <source>Revoke decision</source>
            <translation>Besluit intrekken</translation>
        </message>
        <message>
            <source>Say what must be changed.</source>
            <translation>Zeg wat er moet veranderen.</translation>
        </message>
        <message>
            <source>Say why it is rejected.</source>
            <translation>Zeg waarom het is afgekeurd.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>– not decided –</source>
            <translation>– geen besluit –</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Record several decisions</source>
            <translation>Meerdere besluiten vastleggen</translation>
        </message>
        <message>
            <source>each step’s own person</source>
            <translation>de persoon van elke stap</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Besluitdatum</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Besluit door</translation>
        </message>
        <message>
            <source>Set all to “approved”</source>
            <translation>Overal “akkoord”</translation>
        </message>
        <message>
            <source>Set all to “not decided”</source>
            <translation>Overal “geen besluit”</translation>
        </message>
        <message numerus="yes">
            <source>Record %n decision(s)</source>
            <translation>
                <numerusform>%n besluit vastleggen</numerusform>
                <numerusform>%n besluiten vastleggen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a decision in at least one row</source>
            <translation>Kies in minstens één rij een besluit</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) still without the name of who decided</source>
            <translation>
                <numerusform>%n rij nog zonder de naam van wie besloot</numerusform>
                <numerusform>%n rijen nog zonder de naam van wie besloot</numerusform>
            </translation>
        </message>
        <message>
            <source>A rejection, or an approval with changes, needs a comment that says what.</source>
            <translation>Bij afkeuren of akkoord met wijzigingen hoort een toelichting wat er anders moet.</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Namens</translation>
        </message>
        <message>
            <source>Decision of the step “{role}”</source>
            <translation>Besluit over de stap “{role}”</translation>
        </message>
        <message>
            <source>Comment (needed)</source>
            <translation>Toelichting (verplicht)</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>Approval sheets</source>
            <translation>Goedkeuringsformulieren</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>%n pagina is naar de printer gestuurd.</numerusform>
                <numerusform>%n pagina's zijn naar de printer gestuurd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval sheet</source>
            <translation>Goedkeuringsformulier</translation>
        </message>
        <message>
            <source>Select a communication to see its approval sheet.</source>
            <translation>Selecteer een uiting om het goedkeuringsformulier ervan te zien.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Print approval sheets</source>
            <translation>Goedkeuringsformulieren afdrukken</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Taal van het formulier</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) of the list</source>
            <translation>
                <numerusform>%n datum uit de lijst</numerusform>
                <numerusform>%n datums uit de lijst</numerusform>
            </translation>
        </message>
        <message>
            <source>Sheet of version {number}</source>
            <translation>Formulier van versie {number}</translation>
        </message>
        <message>
            <source>What was put up for approval then, with the decisions about it.</source>
            <translation>Wat toen ter goedkeuring is aangeboden, met de besluiten erover.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Formulier</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>What is shown of the date</source>
            <translation>Wat van de datum wordt getoond</translation>
        </message>
        <message>
            <source>Sheet {number}, {version}</source>
            <translation>Formulier {number}, {version}</translation>
        </message>
        <message>
            <source>Sheet {number}, changed since version {version}</source>
            <translation>Formulier {number}, gewijzigd sinds versie {version}</translation>
        </message>
        <message>
            <source>Chain of decisions unbroken</source>
            <translation>Besluitenketen intact</translation>
        </message>
        <message numerus="yes">
            <source>Chain of decisions broken in %n place(s)</source>
            <translation>
                <numerusform>Besluitenketen op %n plaats verbroken</numerusform>
                <numerusform>Besluitenketen op %n plaatsen verbroken</numerusform>
            </translation>
        </message>
        <message>
            <source>Chain of decisions is being checked…</source>
            <translation>Besluitenketen wordt gecontroleerd…</translation>
        </message>
        <message>
            <source>Chain of decisions could not be checked</source>
            <translation>Besluitenketen kon niet worden gecontroleerd</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} van {count}</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Tekst openen</translation>
        </message>
        <message>
            <source>Not put up for approval: these variables have no value yet.
{names}</source>
            <translation>Niet ter goedkeuring aangeboden: deze variabelen hebben nog geen waarde.
{names}</translation>
        </message>
        <message>
            <source>Approve the open step on screen</source>
            <translation>De openstaande stap op het scherm goedkeuren</translation>
        </message>
        <message>
            <source>Approve &amp;with changes…</source>
            <translation>Goedkeuren met &amp;wijzigingen…</translation>
        </message>
        <message>
            <source>&amp;Reject…</source>
            <translation>Af&amp;keuren…</translation>
        </message>
        <message>
            <source>Record from paper or e-&amp;mail…</source>
            <translation>Besluit op papier of e-&amp;mail vastleggen…</translation>
        </message>
        <message>
            <source>Record se&amp;veral decisions…</source>
            <translation>M&amp;eerdere besluiten vastleggen…</translation>
        </message>
        <message>
            <source>Record decisions about all chosen rows at once</source>
            <translation>Besluiten over alle geselecteerde rijen in één keer vastleggen</translation>
        </message>
        <message>
            <source>Attach &amp;files…</source>
            <translation>&amp;Bestanden toevoegen…</translation>
        </message>
        <message>
            <source>Show deadlines in the ca&amp;lendar</source>
            <translation>Deadlines in de ka&amp;lender tonen</translation>
        </message>
        <message>
            <source>&amp;Print this sheet…</source>
            <translation>Dit &amp;formulier afdrukken…</translation>
        </message>
        <message>
            <source>Print &amp;all sheets of the list…</source>
            <translation>A&amp;lle formulieren uit de lijst afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save sheets as PDF or web page…</source>
            <translation>Formulieren op&amp;slaan als pdf of webpagina…</translation>
        </message>
        <message>
            <source>From the list to the buttons below the sheet</source>
            <translation>Van de lijst naar de knoppen onder het formulier</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Choose several rows of the list</source>
            <translation>Meerdere rijen van de lijst selecteren</translation>
        </message>
        <message>
            <source>Nothing waits for a decision, and nothing needs to be put up by now.</source>
            <translation>Er wacht niets op een besluit en er hoeft nog niets te worden aangeboden.</translation>
        </message>
        <message>
            <source>See what goes out next</source>
            <translation>Komende verzendingen bekijken</translation>
        </message>
        <message>
            <source>What is approved, sent, postponed or cancelled will stand here.</source>
            <translation>Hier komt te staan wat is goedgekeurd, verzonden, uitgesteld of geannuleerd.</translation>
        </message>
        <message>
            <source>See what waits for a decision</source>
            <translation>Bekijken wat op een besluit wacht</translation>
        </message>
        <message>
            <source>The filter hides everything.</source>
            <translation>Het filter verbergt alles.</translation>
        </message>
        <message>
            <source>What must be approved stands here in good time, once it has an approval path.</source>
            <translation>Communicatie met een goedkeuringstraject komt hier op tijd te staan.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Naar het plan</translation>
        </message>
        <message numerus="yes">
            <source>The filter hides %n approval(s).</source>
            <translation>
                <numerusform>Het filter verbergt %n goedkeuring.</numerusform>
                <numerusform>Het filter verbergt %n goedkeuringen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Op datum</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Per persoon</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Per uiting</translation>
        </message>
        <message>
            <source>Print sheets…</source>
            <translation>Formulieren afdrukken…</translation>
        </message>
        <message>
            <source>To decide {count}</source>
            <translation>Te beslissen {count}</translation>
        </message>
        <message>
            <source>Choose fewer rows: at most {most} decisions are recorded at once.</source>
            <translation>Selecteer minder rijen: er worden hoogstens {most} besluiten tegelijk vastgelegd.</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>hele dag</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Day of sending</source>
            <translation>Verzenddag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>No answer by {day}: counts as approved, as the path “{path}” has it.</source>
            <translation>Geen antwoord uiterlijk {day}: geldt volgens het traject “{path}” als akkoord.</translation>
        </message>
        <message>
            <source>The chain of decisions is broken</source>
            <translation>De besluitenketen is verbroken</translation>
        </message>
        <message>
            <source>These entries are not what this program recorded: the file was changed by something else, or is damaged. Don’t rely on them as proof. A backup from before the change shows what was recorded.</source>
            <translation>Deze vermeldingen zijn niet wat dit programma heeft vastgelegd: het bestand is door iets anders gewijzigd of is beschadigd. Gebruik ze niet als bewijs. Een reservekopie van vóór de wijziging laat zien wat er was vastgelegd.</translation>
        </message>
        <message numerus="yes">
            <source>%n further place(s) do not fit only because of that.</source>
            <translation>
                <numerusform>Alleen daardoor klopt nog %n plaats niet.</numerusform>
                <numerusform>Alleen daardoor kloppen nog %n plaatsen niet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Lijst kopiëren</translation>
        </message>
        <message>
            <source>Nothing subject to approval has changed.</source>
            <translation>In wat wordt goedgekeurd, is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Subject ({language})</source>
            <translation>Onderwerp ({language})</translation>
        </message>
        <message>
            <source>Text ({language})</source>
            <translation>Tekst ({language})</translation>
        </message>
        <message>
            <source>Add scan or e-mail…</source>
            <translation>Scan of e-mail toevoegen…</translation>
        </message>
        <message>
            <source>What proves the decision; a file may also be dropped here</source>
            <translation>Wat het besluit bewijst; je kunt een bestand ook hierheen slepen</translation>
        </message>
        <message>
            <source>Without this file</source>
            <translation>Zonder dit bestand</translation>
        </message>
        <message>
            <source>Scan or e-mail that proves the decision</source>
            <translation>Scan of e-mail die het besluit bewijst</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>“{name}” wordt gelezen…</translation>
        </message>
        <message>
            <source>{name}: too large, only its fingerprint is kept</source>
            <translation>{name}: te groot, alleen de vingerafdruk wordt bewaard</translation>
        </message>
        <message>
            <source>No attachments. What is attached is approved together with the text.</source>
            <translation>Geen bijlagen. Wat je toevoegt, wordt samen met de tekst goedgekeurd.</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Bestanden toevoegen…</translation>
        </message>
        <message>
            <source>Or drop files here. Up to {each} MB a file and {all} MB in all are kept in the plan.</source>
            <translation>Of sleep bestanden hierheen. Het plan bewaart tot {each} MB per bestand en {all} MB in totaal.</translation>
        </message>
        <message>
            <source>Attaching or removing a file means that it must be approved again.</source>
            <translation>Na het toevoegen of verwijderen van een bestand is opnieuw goedkeuring nodig.</translation>
        </message>
        <message>
            <source>{size} · fingerprint {digits}</source>
            <translation>{size} · vingerafdruk {digits}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie opslaan…</translation>
        </message>
        <message>
            <source>Too large to be kept: the plan has only its fingerprint. Keep the file itself.</source>
            <translation>Te groot om te bewaren: het plan heeft alleen de vingerafdruk. Bewaar het bestand zelf.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Bestanden toevoegen</translation>
        </message>
        <message>
            <source>No program opens “{name}”: save a copy of it instead.</source>
            <translation>Geen programma opent “{name}”: sla in plaats daarvan een kopie op.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie opslaan</translation>
        </message>
        <message>
            <source>Open by the code of a sheet</source>
            <translation>Openen met de code van een formulier</translation>
        </message>
        <message>
            <source>Code or number of the sheet</source>
            <translation>Code of nummer van het formulier</translation>
        </message>
        <message>
            <source>It is at the top of the sheet; a scanner may read the QR code into this line.</source>
            <translation>De code staat bovenaan het formulier; een scanner kan de QR-code in dit veld lezen.</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Verschil tonen</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Item openen</translation>
        </message>
        <message>
            <source>“{title}”, {moment}</source>
            <translation>“{title}”, {moment}</translation>
        </message>
        <message>
            <source>Changed since: {what}.</source>
            <translation>Sindsdien gewijzigd: {what}.</translation>
        </message>
        <message>
            <source>text of the message</source>
            <translation>tekst van het bericht</translation>
        </message>
        <message>
            <source>Too late for its path: the steps take {needed}, {left} are left.</source>
            <translation>Te laat voor dit traject: de stappen vragen {needed}, er zijn er nog {left}.</translation>
        </message>
        <message>
            <source>Was due before it was put up: the steps still take {needed}, {left} are left.</source>
            <translation>De termijn was al voorbij toen dit ter goedkeuring ging: de stappen vragen nog {needed}, er zijn er nog {left}.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n werkdag</numerusform>
                <numerusform>%n werkdagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Working days for this date only: {steps}.</source>
            <translation>Werkdagen alleen voor deze datum: {steps}.</translation>
        </message>
        <message>
            <source>Shorten the steps</source>
            <translation>Stappen inkorten</translation>
        </message>
        <message>
            <source>Send on {day}</source>
            <translation>Verzenden op {day}</translation>
        </message>
        <message>
            <source>Everyone has the full time. Only this date moves.</source>
            <translation>Iedereen heeft de volle tijd. Alleen deze datum verschuift.</translation>
        </message>
        <message>
            <source>{days}: {roles}. Only this date takes it.</source>
            <translation>{days}: {roles}. Alleen voor deze datum.</translation>
        </message>
        <message>
            <source>Path “{path}”</source>
            <translation>Traject “{path}”</translation>
        </message>
        <message>
            <source>To be put up first</source>
            <translation>Eerst aan te bieden</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Geen antwoord binnen de termijn</translation>
        </message>
        <message>
            <source>Their paths say that no answer by the deadline counts as approved, and so did what was put up. Nothing is recorded before you confirm it; who answered meanwhile is left out by unticking.</source>
            <translation>Volgens het traject, en volgens wat is aangeboden, geldt geen antwoord binnen de termijn als akkoord. Er wordt niets vastgelegd voordat je bevestigt; vink uit wie intussen heeft geantwoord.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bevestigd door</translation>
        </message>
        <message>
            <source>{title}
{step}, no answer by {day}</source>
            <translation>{title}
{step}, geen antwoord uiterlijk {day}</translation>
        </message>
        <message numerus="yes">
            <source>Record %n as approved</source>
            <translation>
                <numerusform>%n als akkoord vastleggen</numerusform>
                <numerusform>%n als akkoord vastleggen</numerusform>
            </translation>
        </message>
        <message>
            <source>Optional: nobody has to wait for it.</source>
            <translation>Optioneel: niemand hoeft erop te wachten.</translation>
        </message>
        <message>
            <source>One approval from the parallel steps is enough; one rejection ends the round.</source>
            <translation>Eén akkoord van de parallelle stappen volstaat; één afwijzing beëindigt de ronde.</translation>
        </message>
        <message>
            <source>Decided about version {number}: still stands, not asked again.</source>
            <translation>Besloten over versie {number}: blijft staan, wordt niet opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>No answer in time: passed on to {role}.</source>
            <translation>Geen antwoord binnen de termijn: doorgegeven aan {role}.</translation>
        </message>
        <message>
            <source>To be reminded on {date}.</source>
            <translation>Herinneren op {date}.</translation>
        </message>
        <message>
            <source>A reminder has been due since {date}.</source>
            <translation>Herinneren had al gemoeten op {date}.</translation>
        </message>
        <message>
            <source>No answer by {date} counts as approved, as the path has it.</source>
            <translation>Geen antwoord uiterlijk {date} geldt volgens het traject als akkoord.</translation>
        </message>
        <message>
            <source>No answer by {date}: counts as approved as soon as you record it.</source>
            <translation>Geen antwoord uiterlijk {date}: geldt als akkoord zodra je het vastlegt.</translation>
        </message>
        <message>
            <source>Its turn has not come yet.</source>
            <translation>Nog niet aan de beurt.</translation>
        </message>
        <message>
            <source>Decided about version {number}, before the message was changed.</source>
            <translation>Besloten over versie {number}, voordat het bericht werd gewijzigd.</translation>
        </message>
        <message>
            <source>A parallel step has decided: no longer needed.</source>
            <translation>Een parallelle stap heeft besloten: niet meer nodig.</translation>
        </message>
        <message>
            <source>The decision was revoked on {date} ({who}): {comment}</source>
            <translation>Het besluit is op {date} ingetrokken ({who}): {comment}</translation>
        </message>
        <message>
            <source>The decision was revoked on {date} ({who}).</source>
            <translation>Het besluit is op {date} ingetrokken ({who}).</translation>
        </message>
        <message>
            <source>Asked: {who} on behalf of {principal}</source>
            <translation>Gevraagd: {who} namens {principal}</translation>
        </message>
        <message>
            <source>Asked: {who}</source>
            <translation>Gevraagd: {who}</translation>
        </message>
        <message>
            <source>Asked: whoever is “{role}”, nobody is named</source>
            <translation>Gevraagd: wie “{role}” is, er is niemand genoemd</translation>
        </message>
        <message>
            <source>Due {date}, {far} · {days}</source>
            <translation>Uiterlijk {date}, {far} · {days}</translation>
        </message>
        <message>
            <source>Due {date}, {far} · {days} instead of {given}</source>
            <translation>Uiterlijk {date}, {far} · {days} in plaats van {given}</translation>
        </message>
        <message>
            <source>risk is not high</source>
            <translation>het risico is niet hoog</translation>
        </message>
        <message>
            <source>not for all of “{audience}”</source>
            <translation>niet voor heel “{audience}”</translation>
        </message>
        <message>
            <source>channel is not “{channel}”</source>
            <translation>het kanaal is niet “{channel}”</translation>
        </message>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <source>Not needed: {reasons}.</source>
            <translation>Niet nodig: {reasons}.</translation>
        </message>
        <message>
            <source>Steps are shortened for this date.</source>
            <translation>De stappen zijn voor deze datum ingekort.</translation>
        </message>
        <message>
            <source>Give them the days of the path again</source>
            <translation>Weer de dagen van het traject gebruiken</translation>
        </message>
        <message>
            <source>This date takes the path “{path}”.</source>
            <translation>Deze datum volgt het traject ‘{path}’.</translation>
        </message>
        <message>
            <source>Take the communication’s path again</source>
            <translation>Weer het traject van de uiting volgen</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Look through and record…</source>
            <translation>Bekijken en vastleggen…</translation>
        </message>
        <message>
            <source>The chain of decisions is broken. {first}</source>
            <translation>De besluitenketen is verbroken. {first}</translation>
        </message>
        <message>
            <source>The chain of decisions is broken. {first} {more}</source>
            <translation>De besluitenketen is verbroken. {first} {more}</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>En nog %n.</numerusform>
                <numerusform>En nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>It concerns decision {number} about “{about}”.</source>
            <translation>Het gaat om besluit {number} over “{about}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) had no answer in time and count as approved by their path.</source>
            <translation>
                <numerusform>%n stap zonder antwoord binnen de termijn geldt volgens het traject als akkoord.</numerusform>
                <numerusform>%n stappen zonder antwoord binnen de termijn gelden volgens het traject als akkoord.</numerusform>
            </translation>
        </message>
        <message>
            <source>No version yet: one is frozen each time that it is put up for approval.</source>
            <translation>Nog geen versie: er wordt er een vastgelegd telkens als het ter goedkeuring wordt aangeboden.</translation>
        </message>
        <message>
            <source>Changed since version {number}, not put up yet</source>
            <translation>Gewijzigd sinds versie {number}, nog niet aangeboden</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Vergelijken…</translation>
        </message>
        <message>
            <source>Version {number} · {moment} · {author}</source>
            <translation>Versie {number} · {moment} · {author}</translation>
        </message>
        <message>
            <source>Fingerprint {digits}</source>
            <translation>Vingerafdruk {digits}</translation>
        </message>
        <message>
            <source>Show the sheet of version {number}…</source>
            <translation>Formulier van versie {number} tonen…</translation>
        </message>
        <message>
            <source>What changed since version {number}</source>
            <translation>Wat er sinds versie {number} is veranderd</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Tijd van het besluit</translation>
        </message>
        <message>
            <source>who signed</source>
            <translation>wie heeft getekend</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>wie het schreef</translation>
        </message>
        <message>
            <source>who decided</source>
            <translation>wie heeft besloten</translation>
        </message>
        <message>
            <source>Record several decisions…</source>
            <translation>Meerdere besluiten vastleggen…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n rij geselecteerd</numerusform>
                <numerusform>%n rijen geselecteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them waits for a decision now.</source>
            <translation>Geen ervan wacht nu op een besluit.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) may be decided now.</source>
            <translation>
                <numerusform>Over %n stap kan nu worden besloten.</numerusform>
                <numerusform>Over %n stappen kan nu worden besloten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) may be put up for approval.</source>
            <translation>
                <numerusform>%n uiting kan ter goedkeuring worden aangeboden.</numerusform>
                <numerusform>%n uitingen kunnen ter goedkeuring worden aangeboden.</numerusform>
            </translation>
        </message>
        <message>
            <source>{decision} (version {number})</source>
            <translation>{decision} (versie {number})</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>nothing today</source>
            <translation>vandaag niets</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>hele dag</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n uiting</numerusform>
                <numerusform>%n uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>wk</source>
            <translation>wk</translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n meer</numerusform>
                <numerusform>+%n meer</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, nothing goes out about it yet</source>
            <translation>{title}, hierover gaat nog niets uit</translation>
        </message>
        <message>
            <source>from the day before, {times}</source>
            <translation>van de dag ervoor, {times}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>day off: {name}</source>
            <translation>vrije dag: {name}</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>vrije dag</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>stilteperiode</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) due</source>
            <translation>
                <numerusform>%n goedkeuring verwacht</numerusform>
                <numerusform>%n goedkeuringen verwacht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them overdue</source>
            <translation>
                <numerusform>waarvan %n te laat</numerusform>
                <numerusform>waarvan %n te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>no communications</source>
            <translation>geen uitingen</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) without communications</source>
            <translation>
                <numerusform>%n aanleiding zonder uitingen</numerusform>
                <numerusform>%n aanleidingen zonder uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: decision of {who}, overdue</source>
            <translation>{title}: besluit van {who}, te laat</translation>
        </message>
        <message>
            <source>{title}: decision of {who}</source>
            <translation>{title}: besluit van {who}</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>The number of the ISO week that begins on the Monday in this row.</source>
            <translation>Het nummer van de ISO-week die begint op de maandag in deze rij.</translation>
        </message>
        <message>
            <source>&amp;Add a content event</source>
            <translation>Communicatieaanleiding &amp;toevoegen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>To&amp;day</source>
            <translation>&amp;Vandaag</translation>
        </message>
        <message>
            <source>&amp;Go to date…</source>
            <translation>Naar dat&amp;um…</translation>
        </message>
        <message>
            <source>Appro&amp;val deadlines</source>
            <translation>Goedkeu&amp;ringsdeadlines</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Jaar</translation>
        </message>
        <message>
            <source>&amp;Quarter</source>
            <translation>&amp;Kwartaal</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Maand</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Week</translation>
        </message>
        <message>
            <source>&amp;Agenda</source>
            <translation>A&amp;genda</translation>
        </message>
        <message>
            <source>&amp;Zoom in</source>
            <translation>&amp;Inzoomen</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Uitzoom&amp;en</translation>
        </message>
        <message>
            <source>To another day</source>
            <translation>Naar een andere dag</translation>
        </message>
        <message>
            <source>To the first or last day of the week</source>
            <translation>Naar de eerste of laatste dag van de week</translation>
        </message>
        <message>
            <source>A month back or forward; in the agenda a screen</source>
            <translation>Een maand terug of vooruit; in de agenda een scherm</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>Naar vandaag</translation>
        </message>
        <message>
            <source>Through what is on the day</source>
            <translation>Langs alles op die dag</translation>
        </message>
        <message>
            <source>Select what is there</source>
            <translation>Selecteren wat er staat</translation>
        </message>
        <message>
            <source>Open it; on an empty day: add a content event</source>
            <translation>Openen; op een lege dag: een communicatieaanleiding toevoegen</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>V&amp;ooruit</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Aanleiding</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>New content event</source>
            <translation>Nieuwe communicatieaanleiding</translation>
        </message>
        <message>
            <source>{day} is not a working day, and this event leaves those out.</source>
            <translation>{day} is geen werkdag, en deze aanleiding slaat zulke dagen over.</translation>
        </message>
        <message>
            <source>That is too far ahead for a plan.</source>
            <translation>Zo ver reikt geen plan.</translation>
        </message>
        <message>
            <source>Nothing may go out in the quiet period “{name}”.</source>
            <translation>In de stilteperiode “{name}” mag er niets uitgaan.</translation>
        </message>
        <message>
            <source>It is approved: the approval must be given again.</source>
            <translation>Dit is goedgekeurd: er is opnieuw goedkeuring nodig.</translation>
        </message>
        <message>
            <source>It is being approved: it must be put up again.</source>
            <translation>Dit ligt ter goedkeuring: het moet opnieuw worden aangeboden.</translation>
        </message>
        <message numerus="yes">
            <source>%n more audience(s) over their limit</source>
            <translation>
                <numerusform>nog %n doelgroep boven de limiet</numerusform>
                <numerusform>nog %n doelgroepen boven de limiet</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop: move · Ctrl: copy · Shift: the whole event · Esc: cancel</source>
            <translation>Loslaten: verplaatsen · Ctrl: kopiëren · Shift: hele aanleiding · Esc: annuleren</translation>
        </message>
        <message>
            <source>Drop: copy · Esc: cancel</source>
            <translation>Loslaten: kopiëren · Esc: annuleren</translation>
        </message>
        <message>
            <source>Drop: change · Esc: cancel</source>
            <translation>Loslaten: wijzigen · Esc: annuleren</translation>
        </message>
        <message>
            <source>Drop: add · Esc: cancel</source>
            <translation>Loslaten: toevoegen · Esc: annuleren</translation>
        </message>
        <message>
            <source>Drop: move · Ctrl: copy · Esc: cancel</source>
            <translation>Loslaten: verplaatsen · Ctrl: kopiëren · Esc: annuleren</translation>
        </message>
        <message>
            <source>Can’t be dropped here · Esc: cancel</source>
            <translation>Kan hier niet worden losgelaten · Esc: annuleren</translation>
        </message>
        <message>
            <source>The event “{title}”</source>
            <translation>Aanleiding “{title}”</translation>
        </message>
        <message>
            <source>{day} is not a working day: it goes to the one before.</source>
            <translation>{day} is geen werkdag: het wordt de vorige werkdag.</translation>
        </message>
        <message>
            <source>{day} is not a working day: it goes to the next one.</source>
            <translation>{day} is geen werkdag: het wordt de volgende werkdag.</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Er is niets op tegen</translation>
        </message>
        <message>
            <source>Put up for approval by {day}</source>
            <translation>Uiterlijk {day} ter goedkeuring aanbieden</translation>
        </message>
        <message>
            <source>Put up for approval by {day}, was {before}</source>
            <translation>Uiterlijk {day} ter goedkeuring aanbieden (eerst: {before})</translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>week {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>where it is</source>
            <translation>ongewijzigd</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) later</source>
            <translation>
                <numerusform>%n werkdag later</numerusform>
                <numerusform>%n werkdagen later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) earlier</source>
            <translation>
                <numerusform>%n werkdag eerder</numerusform>
                <numerusform>%n werkdagen eerder</numerusform>
            </translation>
        </message>
        <message>
            <source>New communication</source>
            <translation>Nieuwe uiting</translation>
        </message>
        <message>
            <source>“{title}” must be approved again; undo brings its approval back.</source>
            <translation>“{title}” moet opnieuw worden goedgekeurd; ongedaan maken brengt de goedkeuring terug.</translation>
        </message>
        <message>
            <source>Stat&amp;us</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Op&amp;enen</translation>
        </message>
        <message>
            <source>Show in the &amp;plan</source>
            <translation>Tonen in het &amp;plan</translation>
        </message>
        <message>
            <source>Show its app&amp;rovals</source>
            <translation>Goedkeu&amp;ringen tonen</translation>
        </message>
        <message>
            <source>Show its &amp;message</source>
            <translation>&amp;Bericht tonen</translation>
        </message>
        <message>
            <source>&amp;New content event on {day}</source>
            <translation>&amp;Nieuwe aanleiding op {day}</translation>
        </message>
        <message>
            <source>Show this mont&amp;h</source>
            <translation>Deze &amp;maand tonen</translation>
        </message>
        <message>
            <source>Show this &amp;week</source>
            <translation>Deze &amp;week tonen</translation>
        </message>
        <message>
            <source>&amp;Agenda from here</source>
            <translation>&amp;Agenda vanaf hier</translation>
        </message>
        <message>
            <source>Nothing is planned yet. Double-click a line to add a content event on its day.</source>
            <translation>Er is nog niets gepland. Dubbelklik op een regel om op die dag een communicatieaanleiding toe te voegen.</translation>
        </message>
        <message>
            <source>{period}: nothing goes out. Double-click a day to add a content event.</source>
            <translation>{period}: er gaat niets uit. Dubbelklik op een dag om een communicatieaanleiding toe te voegen.</translation>
        </message>
        <message>
            <source>{period}: nothing goes out. Draw over days to add a content event.</source>
            <translation>{period}: er gaat niets uit. Sleep over dagen om een communicatieaanleiding toe te voegen.</translation>
        </message>
        <message>
            <source>{period}: the filter leaves nothing.</source>
            <translation>{period}: niets voldoet aan het filter.</translation>
        </message>
        <message>
            <source>Add a content event</source>
            <translation>Communicatieaanleiding toevoegen</translation>
        </message>
        <message>
            <source>Next: {day}</source>
            <translation>Eerstvolgende datum: {day}</translation>
        </message>
        <message>
            <source>There is no such day. Type a date such as {forms}.</source>
            <translation>Die dag bestaat niet. Typ een datum zoals {forms}.</translation>
        </message>
        <message>
            <source>This is no date. Type one such as {forms}.</source>
            <translation>Dit is geen datum. Typ er een zoals {forms}.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>{date}, {short} or {iso}</source>
            <translation>{date}, {short} of {iso}</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>For example {forms}.</source>
            <translation>Bijvoorbeeld {forms}.</translation>
        </message>
        <message>
            <source>Select a communication or an event in the calendar first.</source>
            <translation>Kies eerst een uiting of aanleiding in de kalender.</translation>
        </message>
        <message>
            <source>“{title}” is copied: paste it on another day.</source>
            <translation>“{title}” is gekopieerd: plak het op een andere dag.</translation>
        </message>
        <message>
            <source>Nothing from a calendar is on the clipboard.</source>
            <translation>Er staat niets uit een kalender op het klembord.</translation>
        </message>
        <message>
            <source>What was copied is not in this plan.</source>
            <translation>Wat gekopieerd is, staat niet in dit plan.</translation>
        </message>
        <message>
            <source>Mo&amp;ve to date…</source>
            <translation>Naar datum &amp;verplaatsen…</translation>
        </message>
        <message>
            <source>Move the whole &amp;event…</source>
            <translation>Hele &amp;aanleiding verplaatsen…</translation>
        </message>
        <message>
            <source>Copy &amp;to date…</source>
            <translation>Naar datum k&amp;opiëren…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>Verwij&amp;deren</translation>
        </message>
        <message>
            <source>&amp;Delete the whole event…</source>
            <translation>&amp;Hele aanleiding verwijderen…</translation>
        </message>
        <message>
            <source>&amp;Move to date…</source>
            <translation>Naar datum &amp;verplaatsen…</translation>
        </message>
        <message>
            <source>&amp;Paste on this day</source>
            <translation>Op deze dag &amp;plakken</translation>
        </message>
        <message>
            <source>A working day earlier</source>
            <translation>Een werkdag eerder</translation>
        </message>
        <message>
            <source>A working day later</source>
            <translation>Een werkdag later</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Een week eerder</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Een week later</translation>
        </message>
        <message>
            <source>Move what is selected by a working day</source>
            <translation>Selectie een werkdag verschuiven</translation>
        </message>
        <message>
            <source>Move what is selected by a week</source>
            <translation>Selectie een week verschuiven</translation>
        </message>
        <message>
            <source>In the week: through its hours and what is there</source>
            <translation>In de week: door de uren en wat daar staat</translation>
        </message>
        <message>
            <source>In the week: a week back or forward</source>
            <translation>In de week: een week terug of vooruit</translation>
        </message>
        <message>
            <source>While dragging: to the days before or after those shown</source>
            <translation>Tijdens het slepen: naar de dagen voor of na de getoonde dagen</translation>
        </message>
        <message>
            <source>Cancel dragging</source>
            <translation>Slepen afbreken</translation>
        </message>
        <message>
            <source>Communications a day:</source>
            <translation>Uitingen per dag:</translation>
        </message>
        <message>
            <source>approval due</source>
            <translation>goedkeuring verwacht</translation>
        </message>
        <message>
            <source>Move “{title}” to</source>
            <translation>“{title}” verplaatsen naar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message>
            <source>Copy “{title}” to</source>
            <translation>“{title}” kopiëren naar</translation>
        </message>
        <message>
            <source>Copy to this date</source>
            <translation>Naar deze datum kopiëren</translation>
        </message>
        <message numerus="yes">
            <source>%n more warning(s) about what moves along</source>
            <translation>
                <numerusform>nog %n waarschuwing over wat mee verschuift</numerusform>
                <numerusform>nog %n waarschuwingen over wat mee verschuift</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) were sent and stay</source>
            <translation>
                <numerusform>%n uiting is verzonden en blijft</numerusform>
                <numerusform>%n uitingen zijn verzonden en blijven</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>What changed since {day}</source>
            <translation>Wat er sinds {day} is gewijzigd</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Records changed</source>
            <translation>Gewijzigde items</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Gewijzigd door</translation>
        </message>
        <message>
            <source>Printed {moment}</source>
            <translation>Afgedrukt {moment}</translation>
        </message>
        <message>
            <source>Nothing changed in this period.</source>
            <translation>In deze periode is er niets gewijzigd.</translation>
        </message>
        <message>
            <source>{kinds}: {count}</source>
            <translation>{kinds}: {count}</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Toegevoegd</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Verwijderd</translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>zonder datum</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat is er gewijzigd</translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>The plan has no senders yet.</source>
            <translation>Het plan heeft nog geen afzenders.</translation>
        </message>
        <message>
            <source>The plan has no audiences yet.</source>
            <translation>Het plan heeft nog geen doelgroepen.</translation>
        </message>
        <message>
            <source>The plan has no content events yet.</source>
            <translation>Het plan heeft nog geen communicatieaanleidingen.</translation>
        </message>
        <message>
            <source>The plan has no channels yet.</source>
            <translation>Het plan heeft nog geen kanalen.</translation>
        </message>
        <message>
            <source>The plan has no tools yet.</source>
            <translation>Het plan heeft nog geen middelen.</translation>
        </message>
        <message>
            <source>The plan has no approval paths yet.</source>
            <translation>Het plan heeft nog geen goedkeuringstrajecten.</translation>
        </message>
        <message>
            <source>“{title}” has no sender.</source>
            <translation>“{title}” heeft geen afzender.</translation>
        </message>
        <message>
            <source>“{title}” has no audience.</source>
            <translation>“{title}” heeft geen doelgroep.</translation>
        </message>
        <message>
            <source>“{title}” has no channel.</source>
            <translation>“{title}” heeft geen kanaal.</translation>
        </message>
        <message>
            <source>“{title}” has no tool.</source>
            <translation>“{title}” heeft geen middel.</translation>
        </message>
        <message>
            <source>“{title}” has no approval path.</source>
            <translation>“{title}” heeft geen goedkeuringstraject.</translation>
        </message>
        <message>
            <source>“{title}” leaves out every group that it names, so it reaches nobody.</source>
            <translation>“{title}” sluit elke genoemde groep uit en bereikt dus niemand.</translation>
        </message>
        <message>
            <source>“{title}” ({size}) is larger than “{parent}” ({whole}), to which it belongs.</source>
            <translation>“{title}” ({size}) is groter dan “{parent}” ({whole}), waar de groep bij hoort.</translation>
        </message>
        <message>
            <source>“{title}” does not say why we talk about it.</source>
            <translation>“{title}” vermeldt niet waarom we erover communiceren.</translation>
        </message>
        <message>
            <source>“{title}” has no owner, nor do its communications.</source>
            <translation>“{title}” heeft geen eigenaar, en de uitingen ook niet.</translation>
        </message>
        <message>
            <source>Nothing is planned to be said about “{title}”.</source>
            <translation>Over “{title}” is niets gepland.</translation>
        </message>
        <message>
            <source>“{title}” has no message template in the language “{language}”.</source>
            <translation>“{title}” heeft geen berichtsjabloon in de taal “{language}”.</translation>
        </message>
        <message>
            <source>“{title}” uses the tool “{tool}”, which does not belong to its channel.</source>
            <translation>“{title}” gebruikt het middel “{tool}”, dat niet bij het kanaal hoort.</translation>
        </message>
        <message>
            <source>The approval path “{title}” has no steps, so it can approve nothing.</source>
            <translation>Het goedkeuringstraject “{title}” heeft geen stappen en kan niets goedkeuren.</translation>
        </message>
        <message>
            <source>The approval path “{title}” escalates to {who}, who is its step {number} already: name somebody else.</source>
            <translation>Het goedkeuringstraject “{title}” escaleert naar {who}, die al stap {number} is: kies iemand anders.</translation>
        </message>
        <message>
            <source>“{title}” stands in the directory twice: merge the two, or give one another name.</source>
            <translation>“{title}” staat twee keer in de stamgegevens: voeg ze samen of geef een ervan een andere naam.</translation>
        </message>
        <message>
            <source>Nobody talks about the goal “{title}”.</source>
            <translation>Over het doel “{title}” wordt niet gecommuniceerd.</translation>
        </message>
        <message>
            <source>Nothing is said in the phase “{title}”.</source>
            <translation>In de fase “{title}” wordt niets gecommuniceerd.</translation>
        </message>
        <message>
            <source>No content event serves the emotion “{title}”.</source>
            <translation>Geen aanleiding draagt bij aan de emotie “{title}”.</translation>
        </message>
        <message>
            <source>Nothing goes out in {month}.</source>
            <translation>In {month} gaat er niets uit.</translation>
        </message>
        <message>
            <source>“{title}” has no date in the period of the plan.</source>
            <translation>“{title}” heeft geen datum in de planperiode.</translation>
        </message>
        <message>
            <source>“{title}” goes out on days on which “{channel}” does not run.</source>
            <translation>“{title}” valt op dagen waarop “{channel}” niet wordt gebruikt.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out on %n day(s) on which “{channel}” does not run, first {day}.</source>
            <translation>
                <numerusform>“{title}” valt op %n dag waarop “{channel}” niet wordt gebruikt, voor het eerst {day}.</numerusform>
                <numerusform>“{title}” valt op %n dagen waarop “{channel}” niet wordt gebruikt, voor het eerst {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out in the quiet period “{period}”, on %n day(s), first {day}.</source>
            <translation>
                <numerusform>“{title}” valt in de stilteperiode “{period}”: %n dag, {day}.</numerusform>
                <numerusform>“{title}” valt in de stilteperiode “{period}”: %n dagen, voor het eerst {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” must not go out in the quiet period “{period}”: %n day(s), first {day}.</source>
            <translation>
                <numerusform>“{title}” mag niet in de stilteperiode “{period}” vallen: %n dag, {day}.</numerusform>
                <numerusform>“{title}” mag niet in de stilteperiode “{period}” vallen: %n dagen, voor het eerst {day}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{audience}”: week {week} of {year} is over its limit ({total} of {limit}).</source>
            <translation>“{audience}”: week {week} van {year} zit boven de limiet ({total} van {limit}).</translation>
        </message>
        <message numerus="yes">
            <source>“{audience}” hears nothing for %n week(s) from {day}.</source>
            <translation>
                <numerusform>“{audience}”: %n week zonder bericht vanaf {day}.</numerusform>
                <numerusform>“{audience}”: %n weken zonder bericht vanaf {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” of {day} should have been put up for approval by {start}; %n date(s) are late.</source>
            <translation>
                <numerusform>“{title}” van {day} had uiterlijk {start} ter goedkeuring aangeboden moeten zijn; %n datum is te laat.</numerusform>
                <numerusform>“{title}” van {day} had uiterlijk {start} ter goedkeuring aangeboden moeten zijn; %n datums zijn te laat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Stopped. Everything that was confirmed is kept.</source>
            <translation>Gestopt. Alles wat bevestigd was, is bewaard.</translation>
        </message>
        <message>
            <source>“{path}” can’t be used: {reason}. Nothing was lost.</source>
            <translation>“{path}” kan niet worden gebruikt: {reason}. Er is niets verloren.</translation>
        </message>
        <message>
            <source>A fault in the program ({fault}); the plan is unchanged. Details are in {path}.</source>
            <translation>Een fout in het programma ({fault}); het plan is ongewijzigd. Details staan in {path}.</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Frequentie</translation>
        </message>
        <message>
            <source>The programme</source>
            <translation>Het programma</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>Het bestand is in orde.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more; --json names them all.</source>
            <translation>
                <numerusform>En nog %n; --json noemt ze allemaal.</numerusform>
                <numerusform>En nog %n; --json noemt ze allemaal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further place(s) do not fit only because of that.</source>
            <translation>
                <numerusform>Alleen daardoor klopt nog %n plaats niet.</numerusform>
                <numerusform>Alleen daardoor kloppen nog %n plaatsen niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The chain of %n decision(s) is unbroken.</source>
            <translation>
                <numerusform>De keten van %n besluit is intact.</numerusform>
                <numerusform>De keten van %n besluiten is intact.</numerusform>
            </translation>
        </message>
        <message>
            <source>Head of the chain: {head}</source>
            <translation>Laatste schakel van de keten: {head}</translation>
        </message>
        <message>
            <source>Communication plans without a screen.</source>
            <translation>Communicatieplannen zonder scherm.</translation>
        </message>
        <message>
            <source>make the demo plan and its exports</source>
            <translation>maak het demoplan en de exports ervan</translation>
        </message>
        <message>
            <source>make a new plan</source>
            <translation>maak een nieuw plan</translation>
        </message>
        <message>
            <source>counts, period, language, schema version, last backup</source>
            <translation>aantallen, periode, taal, schemaversie, laatste reservekopie</translation>
        </message>
        <message>
            <source>what is missing for each of the seven elements</source>
            <translation>wat er ontbreekt voor elk van de zeven elementen</translation>
        </message>
        <message>
            <source>all records of one kind</source>
            <translation>alle items van één soort</translation>
        </message>
        <message>
            <source>the dated communications of a period</source>
            <translation>de gedateerde uitingen van een periode</translation>
        </message>
        <message>
            <source>write calendars, messages, sheets, views on paper, JSON</source>
            <translation>schrijf agenda’s, berichten, formulieren, weergaven op papier en JSON</translation>
        </message>
        <message>
            <source>take in a plan from JSON</source>
            <translation>neem een plan over uit JSON</translation>
        </message>
        <message>
            <source>take over a list of days off</source>
            <translation>neem een lijst met vrije dagen over</translation>
        </message>
        <message>
            <source>apply JSON operations, one a line</source>
            <translation>voer JSON-bewerkingen uit, één per regel</translation>
        </message>
        <message>
            <source>the JSON schema of records and operations</source>
            <translation>het JSON-schema van items en bewerkingen</translation>
        </message>
        <message>
            <source>who must decide what by when</source>
            <translation>wie waarover en wanneer uiterlijk moet beslissen</translation>
        </message>
        <message>
            <source>record a decision, such as one from a signed sheet</source>
            <translation>leg een besluit vast, bijvoorbeeld van een ondertekend formulier</translation>
        </message>
        <message>
            <source>the playbooks of the plan and of the program</source>
            <translation>de draaiboeken van het plan en van het programma</translation>
        </message>
        <message>
            <source>apply a playbook on a day</source>
            <translation>pas een draaiboek toe op een dag</translation>
        </message>
        <message>
            <source>add an event with its communication from one line</source>
            <translation>voeg een aanleiding met uiting toe vanuit één regel</translation>
        </message>
        <message>
            <source>check the chain of approvals and the file</source>
            <translation>controleer de goedkeuringsketen en het bestand</translation>
        </message>
        <message>
            <source>make a backup now</source>
            <translation>maak nu een reservekopie</translation>
        </message>
        <message>
            <source>bring back a backup</source>
            <translation>zet een reservekopie terug</translation>
        </message>
        <message>
            <source>who changed what, or what changed since a day</source>
            <translation>wie wat heeft gewijzigd, of wat er sinds een dag is gewijzigd</translation>
        </message>
        <message>
            <source>language of messages and contents</source>
            <translation>taal van meldingen en inhoud</translation>
        </message>
        <message>
            <source>plan-on-a-page, table, calendar: the size of the paper</source>
            <translation>plan-on-a-page, table, calendar: het papierformaat</translation>
        </message>
        <message>
            <source>plan-on-a-page, table, calendar: the paper upright, not across</source>
            <translation>plan-on-a-page, table, calendar: papier staand in plaats van liggend</translation>
        </message>
        <message>
            <source>calendar: what a page shows; the agenda is a list</source>
            <translation>calendar: wat een pagina toont; de agenda is een lijst</translation>
        </message>
        <message>
            <source>sheets: for each approver a list and the sheets they must decide on now</source>
            <translation>sheets: per goedkeurder een lijst en de formulieren die nu een besluit vragen</translation>
        </message>
        <message>
            <source>sheets: for each approver one list with one signature</source>
            <translation>sheets: per goedkeurder één lijst met één handtekening</translation>
        </message>
        <message>
            <source>sheets: only that with this code, such as 2027-0131-1A2B3 or “2027-0131-1A2B3 V1”</source>
            <translation>sheets: alleen het formulier met deze code, zoals 2027-0131-1A2B3 of “2027-0131-1A2B3 V1”</translation>
        </message>
        <message>
            <source>sheets: with --item, the sheet of this version as it was put up then</source>
            <translation>sheets: met --item, het formulier van deze versie zoals die toen is aangeboden</translation>
        </message>
        <message>
            <source>sheets: the texts as an annex</source>
            <translation>sheets: de teksten als bijlage</translation>
        </message>
        <message>
            <source>sheets: without the load of the audiences</source>
            <translation>sheets: zonder communicatiedruk op de doelgroepen</translation>
        </message>
        <message>
            <source>sheets: without the QR code and the code to be typed</source>
            <translation>sheets: zonder QR-code en zonder code om in te typen</translation>
        </message>
        <message>
            <source>--no-revisions is for json only</source>
            <translation>--no-revisions geldt alleen voor json</translation>
        </message>
        <message>
            <source>--per-approver, --summary, --item, --version, --annex, --no-load and --no-code are for sheets only</source>
            <translation>--per-approver, --summary, --item, --version, --annex, --no-load en --no-code zijn alleen voor sheets</translation>
        </message>
        <message>
            <source>--version goes with --item</source>
            <translation>--version hoort bij --item</translation>
        </message>
        <message>
            <source>--item is one sheet: it takes no period, no filter and no approver</source>
            <translation>--item is één formulier: zonder periode, filter of goedkeurder</translation>
        </message>
        <message>
            <source>--to lies before --from</source>
            <translation>--to ligt voor --from</translation>
        </message>
        <message>
            <source>JSON is always the whole plan: it takes no period and no filter</source>
            <translation>JSON is altijd het hele plan: zonder periode en zonder filter</translation>
        </message>
        <message>
            <source>--deadlines and --alarm are for ics only</source>
            <translation>--deadlines en --alarm zijn alleen voor ics</translation>
        </message>
        <message>
            <source>--due-by is for requests and reminders only</source>
            <translation>--due-by werkt alleen met requests en reminders</translation>
        </message>
        <message>
            <source>--person goes with --per-approver or --summary</source>
            <translation>--person hoort bij --per-approver of --summary</translation>
        </message>
        <message numerus="yes">
            <source>Made “{path}” with %n date(s).</source>
            <translation>
                <numerusform>“{path}” gemaakt met %n datum.</numerusform>
                <numerusform>“{path}” gemaakt met %n datums.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in from “{path}”.</source>
            <translation>Overgenomen uit “{path}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) added to the days off; {known} were in the plan already.</source>
            <translation>
                <numerusform>%n regel toegevoegd aan de vrije dagen; al in het plan: {known}.</numerusform>
                <numerusform>%n regels toegevoegd aan de vrije dagen; al in het plan: {known}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored from “{path}”.</source>
            <translation>Teruggezet uit “{path}”.</translation>
        </message>
        <message>
            <source>What was there before is kept in “{path}”.</source>
            <translation>Wat er eerder stond, is bewaard in “{path}”.</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>het plan</translation>
        </message>
        <message>
            <source>Open the window with: {command}</source>
            <translation>Open het venster met: {command}</translation>
        </message>
        <message>
            <source>all dates, for Outlook and other calendars</source>
            <translation>alle datums, voor Outlook en andere agenda's</translation>
        </message>
        <message>
            <source>the deadlines of approval</source>
            <translation>de goedkeuringsdeadlines</translation>
        </message>
        <message>
            <source>the messages of the next two weeks, as drafts for your mail program</source>
            <translation>de berichten van de komende twee weken, als concepten voor je mailprogramma</translation>
        </message>
        <message>
            <source>approval sheets, to be printed and signed</source>
            <translation>goedkeuringsformulieren om af te drukken en te ondertekenen</translation>
        </message>
        <message>
            <source>the same sheets for screen readers and browsers</source>
            <translation>dezelfde formulieren voor schermlezers en browsers</translation>
        </message>
        <message>
            <source>the whole plan as JSON</source>
            <translation>het hele plan als JSON</translation>
        </message>
        <message>
            <source>Warning: the chain of approvals is broken; “verify” says where.</source>
            <translation>Let op: de goedkeuringsketen is verbroken; “verify” zegt waar.</translation>
        </message>
        <message>
            <source>{who}: ⊖ abstained, somebody must still decide</source>
            <translation>{who}: ⊖ onthouden, iemand moet nog besluiten</translation>
        </message>
        <message>
            <source>{role}, because {who} did not answer</source>
            <translation>{role}, want {who} antwoordde niet</translation>
        </message>
        <message>
            <source>to be put up</source>
            <translation>nog aan te bieden</translation>
        </message>
        <message>
            <source>Decision {number} recorded; “{title}”: {status}.</source>
            <translation>Besluit {number} vastgelegd; “{title}”: {status}.</translation>
        </message>
        <message>
            <source>The file is too large to be kept in the plan: only its fingerprint is. Keep it safe.</source>
            <translation>Het bestand is te groot om in het plan te bewaren: alleen de vingerafdruk staat erin. Bewaar het bestand zelf goed.</translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message>
            <source>The sum of the groups within</source>
            <translation>Som van de onderliggende groepen</translation>
        </message>
        <message>
            <source>No steps yet</source>
            <translation>Nog geen stappen</translation>
        </message>
        <message>
            <source>every year: {days}</source>
            <translation>elk jaar: {days}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Zoeken in de lijst</translation>
        </message>
        <message>
            <source>Take over a list…</source>
            <translation>Lijst overnemen…</translation>
        </message>
        <message>
            <source>Show what was archived too</source>
            <translation>Ook het archief tonen</translation>
        </message>
        <message>
            <source>Archived ({count})</source>
            <translation>Archief ({count})</translation>
        </message>
        <message>
            <source>“{name}” is archived: it stays where it is used and is no longer offered.</source>
            <translation>“{name}” is gearchiveerd: het blijft staan waar het wordt gebruikt, maar is niet meer te kiezen.</translation>
        </message>
        <message>
            <source>Archive instead</source>
            <translation>Archiveren</translation>
        </message>
        <message>
            <source>&amp;New entry</source>
            <translation>&amp;Nieuw item</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Wijzigen</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Dupliceren</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>&amp;Archiveren</translation>
        </message>
        <message>
            <source>Take &amp;out of the archive</source>
            <translation>&amp;Uit het archief halen</translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>Sa&amp;menvoegen…</translation>
        </message>
        <message>
            <source>Merge what is chosen, or what has the same name</source>
            <translation>Samenvoegen wat gekozen is, of wat dezelfde naam heeft</translation>
        </message>
        <message>
            <source>&amp;Take over a list of days off…</source>
            <translation>Lijst me&amp;t vrije dagen overnemen…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>&amp;Find in the list</source>
            <translation>&amp;Zoeken in de lijst</translation>
        </message>
        <message>
            <source>Change the cell with the keyboard; Tab goes on to the next</source>
            <translation>De cel met het toetsenbord wijzigen; Tab gaat verder naar de volgende</translation>
        </message>
        <message>
            <source>Close or open a group of audiences, in the first column</source>
            <translation>Een groep doelgroepen in- of uitklappen, in de eerste kolom</translation>
        </message>
        <message>
            <source>In a path: the step earlier or later</source>
            <translation>In een traject: de stap eerder of later</translation>
        </message>
        <message>
            <source>In a path: the step side by side with the one above, or no longer</source>
            <translation>In een traject: de stap parallel aan de stap erboven, of niet meer</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>What gives way</source>
            <translation>Wat wijkt</translation>
        </message>
        <message>
            <source>Days off in the year shown</source>
            <translation>Vrije dagen in het getoonde jaar</translation>
        </message>
        <message>
            <source>A year back</source>
            <translation>Een jaar terug</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>Een jaar verder</translation>
        </message>
        <message>
            <source>Select an entry to see where it is used.</source>
            <translation>Selecteer een item om te zien waar het wordt gebruikt.</translation>
        </message>
        <message>
            <source>It is used nowhere: it can be deleted.</source>
            <translation>Dit item wordt nergens gebruikt: het kan worden verwijderd.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>Het jaar</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Gebruik</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are selected. Select one to see where it is used.</source>
            <translation>
                <numerusform>%n item geselecteerd. Selecteer er één om te zien waar het wordt gebruikt.</numerusform>
                <numerusform>%n items geselecteerd. Selecteer er één om te zien waar het wordt gebruikt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where it is used ({count})</source>
            <translation>Gebruik ({count})</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Gebruik</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>New sender</source>
            <translation>Nieuwe afzender</translation>
        </message>
        <message>
            <source>Senders are those in whose name you speak: the board, a director, HR.</source>
            <translation>Afzenders zijn degenen namens wie je spreekt: de directie, een directeur, HR.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Doelgroep</translation>
        </message>
        <message>
            <source>New audience</source>
            <translation>Nieuwe doelgroep</translation>
        </message>
        <message>
            <source>Audiences are the groups you speak to; a group can contain others.</source>
            <translation>Doelgroepen zijn de groepen tot wie je spreekt; een groep kan andere groepen bevatten.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>New channel</source>
            <translation>Nieuw kanaal</translation>
        </message>
        <message>
            <source>Channels are how messages reach people: e-mail, town hall.</source>
            <translation>Kanalen zijn de manieren waarop berichten mensen bereiken: e-mail, personeelsbijeenkomst.</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Middel</translation>
        </message>
        <message>
            <source>New tool</source>
            <translation>Nieuw middel</translation>
        </message>
        <message>
            <source>Tools are what you use exactly: a group mailbox, an intranet section, a room.</source>
            <translation>Middelen zijn wat je precies gebruikt: een groepsmailbox, een intranetrubriek, een ruimte.</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Goedkeuringstraject</translation>
        </message>
        <message>
            <source>New approval path</source>
            <translation>Nieuw goedkeuringstraject</translation>
        </message>
        <message>
            <source>An approval path says who must accept a content, in which order and by when.</source>
            <translation>Een goedkeuringstraject bepaalt wie de inhoud moet goedkeuren, in welke volgorde en wanneer uiterlijk.</translation>
        </message>
        <message>
            <source>Day rule</source>
            <translation>Dagregel</translation>
        </message>
        <message>
            <source>New day off</source>
            <translation>Nieuwe vrije dag</translation>
        </message>
        <message>
            <source>Day rules are public holidays, company days off and quiet periods.</source>
            <translation>Dagregels zijn feestdagen, collectieve vrije dagen en stilteperiodes.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Nieuw doel</translation>
        </message>
        <message>
            <source>Goals of the organisation contain those of teams, and these those of people.</source>
            <translation>Doelen van de organisatie omvatten die van teams, en die weer die van personen.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Nieuwe fase</translation>
        </message>
        <message>
            <source>Phases of the change, such as Kotter’s eight steps, with their dates.</source>
            <translation>De fasen van de verandering, zoals de acht stappen van Kotter, met hun datums.</translation>
        </message>
        <message>
            <source>The stages of the customers’ journey, and of the employees’ beside it.</source>
            <translation>De stappen van de klantreis, met die van de medewerkersreis ernaast.</translation>
        </message>
        <message>
            <source>Journey stage</source>
            <translation>Stap in de reis</translation>
        </message>
        <message>
            <source>New stage</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>Quick win</source>
            <translation>Quick win</translation>
        </message>
        <message>
            <source>New quick win</source>
            <translation>Nieuwe quick win</translation>
        </message>
        <message>
            <source>Quick wins are told early and often: note each, and the event that tells it.</source>
            <translation>Quick wins vertel je vroeg en vaak: noteer ze, met de aanleiding waarbij je ze vertelt.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>Nieuwe indicator</translation>
        </message>
        <message>
            <source>Indicators are what you measure over time: NPS, eNPS, satisfaction.</source>
            <translation>Indicatoren zijn wat je in de loop van de tijd meet: NPS, eNPS, tevredenheid.</translation>
        </message>
        <message>
            <source>Kinds of master data</source>
            <translation>Soorten registergegevens</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Stamgegevens</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>side by side</source>
            <translation>parallel</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Stap toevoegen</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Parallel to the step above</source>
            <translation>Parallel aan de stap erboven</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Steps of the approval path</source>
            <translation>Stappen van het goedkeuringstraject</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Parallel</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Gebruikt door</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>List of days off</source>
            <translation>Lijst met vrije dagen</translation>
        </message>
        <message>
            <source>Calendars and tables</source>
            <translation>Agenda’s en tabellen</translation>
        </message>
        <message>
            <source>Take over days off</source>
            <translation>Vrije dagen overnemen</translation>
        </message>
        <message>
            <source>Days in the file</source>
            <translation>Dagen in het bestand</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>“{file}” holds these days. Those that are ticked become company days off.</source>
            <translation>“{file}” bevat deze dagen. De aangevinkte worden collectieve vrije dagen.</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>elk jaar</translation>
        </message>
        <message>
            <source>in the plan already</source>
            <translation>al in het plan</translation>
        </message>
        <message>
            <source>already a day off</source>
            <translation>al een vrije dag</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n entry(s)</source>
            <translation>
                <numerusform>%n regel overnemen</numerusform>
                <numerusform>%n regels overnemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added to the days off.</source>
            <translation>
                <numerusform>%n regel toegevoegd aan de vrije dagen.</numerusform>
                <numerusform>%n regels toegevoegd aan de vrije dagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Samenvoegen</translation>
        </message>
        <message numerus="yes">
            <source>used in %n place(s)</source>
            <translation>
                <numerusform>op %n plaats gebruikt</numerusform>
                <numerusform>op %n plaatsen gebruikt</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one do you want to keep? It replaces the others.</source>
            <translation>Welke blijft? Die komt in de plaats van de andere.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) will name the one that stays.</source>
            <translation>
                <numerusform>%n plaats verwijst straks naar wat blijft.</numerusform>
                <numerusform>%n plaatsen verwijzen straks naar wat blijft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved date(s) must then be approved again: what was approved changes.</source>
            <translation>
                <numerusform>%n goedgekeurde datum moet dan opnieuw worden goedgekeurd: wat is goedgekeurd, verandert.</numerusform>
                <numerusform>%n goedgekeurde datums moeten dan opnieuw worden goedgekeurd: wat is goedgekeurd, verandert.</numerusform>
            </translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>officiële feestdag</translation>
        </message>
        <message>
            <source>company day off</source>
            <translation>collectieve vrije dag</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>stilteperiode</translation>
        </message>
        <message>
            <source>date gives way</source>
            <translation>datum wijkt</translation>
        </message>
        <message>
            <source>date comes here</source>
            <translation>datum komt hierheen</translation>
        </message>
        <message>
            <source>{title}: skipped</source>
            <translation>{title}: overgeslagen</translation>
        </message>
        <message>
            <source>{title} → {day}</source>
            <translation>{title} → {day}</translation>
        </message>
        <message>
            <source>{title}, instead of {day}</source>
            <translation>{title}, in plaats van {day}</translation>
        </message>
        <message>
            <source>The year in a picture. {summary}. The table says the same day by day.</source>
            <translation>Het jaar in beeld. {summary}. De tabel zegt hetzelfde dag voor dag.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>“{path}” can’t be read: {reason}.</source>
            <translation>“{path}” kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>the line is too long.</source>
            <translation>de regel is te lang.</translation>
        </message>
        <message>
            <source>the line is not JSON.</source>
            <translation>de regel is geen JSON.</translation>
        </message>
        <message>
            <source>“op” must be one of: {known}.</source>
            <translation>“op” moet een van deze zijn: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is not part of an operation.</source>
            <translation>“{name}” hoort niet bij een bewerking.</translation>
        </message>
        <message>
            <source>“values” must be an object of fields.</source>
            <translation>“values” moet een object met velden zijn.</translation>
        </message>
        <message>
            <source>the record is at revision {rev} by now.</source>
            <translation>het item heeft inmiddels revisie {rev}.</translation>
        </message>
        <message>
            <source>“{path}” is too large for a plan.</source>
            <translation>“{path}” is te groot voor een plan.</translation>
        </message>
        <message>
            <source>The plan has no {kind} called “{name}”. There are: {known}.</source>
            <translation>Het plan heeft geen {kind} met de naam “{name}”. Wel aanwezig: {known}.</translation>
        </message>
        <message>
            <source>{kind}.{field}: {problem}</source>
            <translation>{kind}.{field}: {problem}</translation>
        </message>
        <message>
            <source>“{kind}” is not a kind of record; there are: {known}.</source>
            <translation>“{kind}” is geen soort item; er zijn: {known}.</translation>
        </message>
        <message>
            <source>this field must not be empty.</source>
            <translation>dit veld mag niet leeg zijn.</translation>
        </message>
        <message>
            <source>a date such as 2027-01-31 is expected.</source>
            <translation>hier hoort een datum, zoals 2027-01-31.</translation>
        </message>
        <message>
            <source>a time such as 09:30 is expected.</source>
            <translation>hier hoort een tijd, zoals 09:30.</translation>
        </message>
        <message>
            <source>expected is one of: {known}.</source>
            <translation>hier hoort een van deze waarden: {known}.</translation>
        </message>
        <message>
            <source>a list of whole numbers is expected.</source>
            <translation>hier hoort een lijst met gehele getallen.</translation>
        </message>
        <message>
            <source>a list of texts is expected.</source>
            <translation>hier hoort een lijst met teksten.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>hier hoort een getal.</translation>
        </message>
        <message>
            <source>yes or no is expected.</source>
            <translation>hier hoort ja of nee.</translation>
        </message>
        <message>
            <source>a text is expected.</source>
            <translation>hier hoort een tekst.</translation>
        </message>
        <message>
            <source>an id is expected.</source>
            <translation>hier hoort een id.</translation>
        </message>
        <message>
            <source>there is no such field.</source>
            <translation>dit veld bestaat niet.</translation>
        </message>
        <message>
            <source>The plan has no title record: it is not a complete plan.</source>
            <translation>Het plan heeft geen titelgegevens: het is niet volledig.</translation>
        </message>
        <message>
            <source>A plan has exactly one title record; it can’t be removed or doubled.</source>
            <translation>Een plan heeft precies één titelgegeven; het kan niet worden verwijderd of verdubbeld.</translation>
        </message>
        <message>
            <source>This date of the communication is already in the plan.</source>
            <translation>Deze datum van de uiting staat al in het plan.</translation>
        </message>
        <message>
            <source>this would make a circle.</source>
            <translation>zo ontstaat een kring.</translation>
        </message>
        <message>
            <source>This date has been put up for approval: cancel it instead of deleting it.</source>
            <translation>Deze datum is ter goedkeuring aangeboden: annuleer hem in plaats van hem te verwijderen.</translation>
        </message>
        <message>
            <source>“{name}” is still used by “{user}”, so it can’t be deleted.</source>
            <translation>“{name}” wordt nog gebruikt door “{user}” en kan daarom niet worden verwijderd.</translation>
        </message>
        <message>
            <source>“{name}” was changed meanwhile; look at it again and repeat.</source>
            <translation>“{name}” is intussen gewijzigd; kijk er opnieuw naar en herhaal de stap.</translation>
        </message>
        <message>
            <source>the plan holds no {kind} with the id “{id}”.</source>
            <translation>het plan bevat geen {kind} met id “{id}”.</translation>
        </message>
        <message>
            <source>a part of the frequency stands there twice.</source>
            <translation>een deel van de frequentie staat er dubbel.</translation>
        </message>
        <message>
            <source>the frequency can’t be read at “{part}”.</source>
            <translation>de frequentie is niet leesbaar bij “{part}”.</translation>
        </message>
        <message>
            <source>the frequency does not say how often (FREQ).</source>
            <translation>de frequentie zegt niet hoe vaak (FREQ).</translation>
        </message>
        <message>
            <source>the frequency has both a number of times and an end date; one is enough.</source>
            <translation>de frequentie heeft zowel een aantal keren als een einddatum; één volstaat.</translation>
        </message>
        <message>
            <source>a position (BYSETPOS) needs days to choose from.</source>
            <translation>een positie (BYSETPOS) heeft dagen nodig om uit te kiezen.</translation>
        </message>
        <message>
            <source>numbered weekdays belong to monthly and yearly frequencies.</source>
            <translation>genummerde weekdagen horen bij een maandelijkse of jaarlijkse frequentie.</translation>
        </message>
        <message>
            <source>a list is expected.</source>
            <translation>hier hoort een lijst.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n entry(s) are allowed.</source>
            <translation>
                <numerusform>hoogstens %n waarde is toegestaan.</numerusform>
                <numerusform>hoogstens %n waarden zijn toegestaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>the same entry stands there twice.</source>
            <translation>dezelfde waarde staat er twee keer.</translation>
        </message>
        <message>
            <source>this choice does not exist.</source>
            <translation>deze keuze bestaat niet.</translation>
        </message>
        <message>
            <source>the text is too long ({length} characters, at most {limit}).</source>
            <translation>de tekst is te lang ({length} tekens, hoogstens {limit}).</translation>
        </message>
        <message>
            <source>the text holds characters that can’t be shown (control characters).</source>
            <translation>de tekst bevat tekens die niet getoond kunnen worden (besturingstekens).</translation>
        </message>
        <message>
            <source>the number must lie between {low} and {high}.</source>
            <translation>het getal moet tussen {low} en {high} liggen.</translation>
        </message>
        <message>
            <source>“{id}” is not an id (UUID).</source>
            <translation>“{id}” is geen id (UUID).</translation>
        </message>
        <message>
            <source>a date is expected.</source>
            <translation>hier hoort een datum.</translation>
        </message>
        <message>
            <source>the date must lie between {low} and {high}.</source>
            <translation>de datum moet tussen {low} en {high} liggen.</translation>
        </message>
        <message>
            <source>a time of day in hours and minutes is expected.</source>
            <translation>hier hoort een tijdstip in uren en minuten.</translation>
        </message>
        <message>
            <source>the end lies before the start.</source>
            <translation>het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>the language must be one of en, pl, nl.</source>
            <translation>de taal moet en, pl of nl zijn.</translation>
        </message>
        <message>
            <source>at least one day of the week must be a working day.</source>
            <translation>minstens één dag van de week moet een werkdag zijn.</translation>
        </message>
        <message>
            <source>“{zone}” is not a known time zone.</source>
            <translation>“{zone}” is geen bekende tijdzone.</translation>
        </message>
        <message>
            <source>a group can’t contain itself.</source>
            <translation>een groep kan niet in zichzelf zitten.</translation>
        </message>
        <message>
            <source>No public holidays are known for the country “{country}”.</source>
            <translation>Voor het land “{country}” zijn geen feestdagen bekend.</translation>
        </message>
        <message>
            <source>No public holidays are known for the region “{region}” of {country}; there are: {known}.</source>
            <translation>Voor de regio “{region}” van {country} zijn geen feestdagen bekend; er zijn: {known}.</translation>
        </message>
        <message>
            <source>the frequency ends on “{day}”, which is not a date.</source>
            <translation>de frequentie eindigt op “{day}”, en dat is geen datum.</translation>
        </message>
        <message>
            <source>“{title}” has no approval path with steps: choose one first.</source>
            <translation>“{title}” heeft geen goedkeuringstraject met stappen: kies er eerst een.</translation>
        </message>
        <message>
            <source>“{title}” is sent, cancelled or postponed: there is nothing to approve.</source>
            <translation>“{title}” is verzonden, geannuleerd of uitgesteld: er valt niets goed te keuren.</translation>
        </message>
        <message>
            <source>“{title}” is already put up for approval and has not changed since.</source>
            <translation>“{title}” is al ter goedkeuring aangeboden en sindsdien niet gewijzigd.</translation>
        </message>
        <message>
            <source>“{title}” has no text to approve: choose a message template or write a draft.</source>
            <translation>“{title}” heeft geen tekst om goed te keuren: kies een berichtsjabloon of schrijf een concept.</translation>
        </message>
        <message>
            <source>The step “{role}” has not approved the version before: it must be asked.</source>
            <translation>De stap “{role}” heeft de vorige versie niet goedgekeurd: deze moet worden gevraagd.</translation>
        </message>
        <message>
            <source>Somebody must approve the new version: ask at least one step again.</source>
            <translation>Iemand moet de nieuwe versie goedkeuren: vraag ten minste één stap opnieuw.</translation>
        </message>
        <message>
            <source>“{title}” has not been put up for approval yet.</source>
            <translation>“{title}” is nog niet ter goedkeuring aangeboden.</translation>
        </message>
        <message>
            <source>“{title}” was changed after it was put up for approval: put up the new version first.</source>
            <translation>“{title}” is gewijzigd nadat het ter goedkeuring was aangeboden: bied eerst de nieuwe versie aan.</translation>
        </message>
        <message>
            <source>“{title}” was rejected, the round is over: put up a new version, then “{role}” is asked again.</source>
            <translation>“{title}” is afgewezen, de ronde is voorbij: bied een nieuwe versie aan, dan wordt “{role}” opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>“{title}” is no longer in approval ({status}): nothing is left for the step “{role}” to decide.</source>
            <translation>“{title}” is niet meer in goedkeuring ({status}): voor de stap “{role}” valt er niets meer te besluiten.</translation>
        </message>
        <message>
            <source>The step “{role}” is no longer needed: a parallel step has decided.</source>
            <translation>De stap “{role}” is niet meer nodig: een parallelle stap heeft besloten.</translation>
        </message>
        <message>
            <source>The approval path has no such step.</source>
            <translation>Het goedkeuringstraject heeft deze stap niet.</translation>
        </message>
        <message>
            <source>Say who decided.</source>
            <translation>Geef aan wie heeft besloten.</translation>
        </message>
        <message>
            <source>A rejection, or an approval with changes, needs a comment that says what.</source>
            <translation>Een afkeuring, of een akkoord met wijzigingen, heeft een toelichting nodig.</translation>
        </message>
        <message>
            <source>The step “{role}” has no decision that could be revoked.</source>
            <translation>De stap “{role}” heeft geen besluit dat ingetrokken kan worden.</translation>
        </message>
        <message>
            <source>The step “{role}” is decided already; revoke that decision first.</source>
            <translation>Over de stap “{role}” is al besloten; trek dat besluit eerst in.</translation>
        </message>
        <message>
            <source>It is not yet the turn of the step “{role}”.</source>
            <translation>De stap “{role}” is nog niet aan de beurt.</translation>
        </message>
        <message>
            <source>The step “{role}” still has time to answer, or must answer in any case.</source>
            <translation>De stap “{role}” heeft nog tijd om te antwoorden, of moet in elk geval antwoorden.</translation>
        </message>
        <message>
            <source>A decision can’t be taken in the future: correct the date.</source>
            <translation>Een besluit kan niet in de toekomst liggen: pas de datum aan.</translation>
        </message>
        <message>
            <source>The decision can’t be older than the version of “{title}” that it is about.</source>
            <translation>Het besluit kan niet ouder zijn dan de versie van “{title}” waarover het gaat.</translation>
        </message>
        <message>
            <source>A name or comment is too long (at most {limit} characters) or can’t be shown.</source>
            <translation>Een naam of toelichting is te lang (hoogstens {limit} tekens) of kan niet worden getoond.</translation>
        </message>
        <message>
            <source>“{title}” has been sent; its date is part of the record.</source>
            <translation>“{title}” is verzonden; de datum hoort bij het dossier.</translation>
        </message>
        <message>
            <source>Say why: a cancelled or postponed date keeps its reason.</source>
            <translation>Zeg waarom: een geannuleerde of uitgestelde datum bewaart zijn reden.</translation>
        </message>
        <message>
            <source>“{title}” is not approved: say why it went out all the same.</source>
            <translation>“{title}” is niet goedgekeurd: zeg waarom het toch is verzonden.</translation>
        </message>
        <message>
            <source>“{path}” is a communication plan: an export never replaces one.</source>
            <translation>“{path}” is een communicatieplan: een export vervangt nooit een plan.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. What was there before is unchanged.</source>
            <translation>“{path}” kon niet worden geschreven: {reason}. Wat er stond, is ongewijzigd.</translation>
        </message>
        <message>
            <source>“{path}” exists already and was left as it is. Choose another name, or allow overwriting.</source>
            <translation>“{path}” bestaat al en is ongemoeid gelaten. Kies een andere naam of sta overschrijven toe.</translation>
        </message>
        <message>
            <source>Say which time zone the plan is in, such as Europe/Warsaw: none is known for “{country}”.</source>
            <translation>Geef de tijdzone van het plan op, zoals Europe/Amsterdam: voor “{country}” is er geen bekend.</translation>
        </message>
        <message>
            <source>The file holds another plan (“{title}”): take it into a file of its own.</source>
            <translation>Het bestand bevat een ander plan (“{title}”): neem het over in een eigen bestand.</translation>
        </message>
        <message>
            <source>The file lacks approvals that this plan holds, or holds others: nothing was taken in.</source>
            <translation>In het bestand ontbreken goedkeuringen van dit plan of staan andere: er is niets overgenomen.</translation>
        </message>
        <message>
            <source>There is no backup of “{path}”.</source>
            <translation>Er is geen reservekopie van “{path}”.</translation>
        </message>
        <message>
            <source>“{path}” holds another plan than the backup: nothing was restored.</source>
            <translation>“{path}” bevat een ander plan dan de reservekopie: er is niets teruggezet.</translation>
        </message>
        <message>
            <source>“{field}” is kept by the program itself.</source>
            <translation>“{field}” houdt het programma zelf bij.</translation>
        </message>
        <message>
            <source>There is no starter “{name}”; there are: {known}.</source>
            <translation>Er is geen startplan “{name}”; er zijn: {known}.</translation>
        </message>
        <message>
            <source>There is no starter in the language “{language}”; there are: {known}.</source>
            <translation>Er is geen startplan in de taal “{language}”; er zijn: {known}.</translation>
        </message>
        <message>
            <source>The file is too large for a plan (limit: {limit} MB).</source>
            <translation>Het bestand is te groot voor een plan (limiet: {limit} MB).</translation>
        </message>
        <message>
            <source>This JSON file does not hold a communication plan (no “format”: “commplan”).</source>
            <translation>Dit JSON-bestand bevat geen communicatieplan (geen “format”: “commplan”).</translation>
        </message>
        <message>
            <source>The plan does not say in which version of the format it is written.</source>
            <translation>Het plan zegt niet in welke versie van het formaat het is geschreven.</translation>
        </message>
        <message>
            <source>The plan was written by a newer program (format {version}). Update commplan to read it.</source>
            <translation>Het plan is met een nieuwer programma geschreven (formaat {version}). Werk commplan bij om het te lezen.</translation>
        </message>
        <message>
            <source>The plan can’t be read: “{name}” is missing, unknown or not as expected.</source>
            <translation>Het plan is niet leesbaar: “{name}” ontbreekt, is onbekend of niet zoals verwacht.</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8, so it can’t be a plan in JSON.</source>
            <translation>Het bestand is geen tekst in UTF-8 en kan dus geen plan in JSON zijn.</translation>
        </message>
        <message>
            <source>The file is not complete JSON: it can’t be read at line {line}, column {column}.</source>
            <translation>Het bestand is geen volledige JSON: het is onleesbaar op regel {line}, kolom {column}.</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be a plan.</source>
            <translation>Het bestand is te diep genest voor een plan.</translation>
        </message>
        <message>
            <source>The file holds a number that is too long.</source>
            <translation>Het bestand bevat een te lang getal.</translation>
        </message>
        <message>
            <source>“{name}” stands twice in the same place of the file.</source>
            <translation>“{name}” staat twee keer op dezelfde plaats in het bestand.</translation>
        </message>
        <message>
            <source>The file holds “{name}” where a number belongs.</source>
            <translation>In het bestand staat “{name}” waar een getal hoort.</translation>
        </message>
        <message>
            <source>“{kind}” must be a list.</source>
            <translation>“{kind}” moet een lijst zijn.</translation>
        </message>
        <message>
            <source>an object with fields is expected.</source>
            <translation>hier hoort een object met velden.</translation>
        </message>
        <message>
            <source>In “{kind}”, entry {number} (id “{id}”), field “{field}”: {problem}</source>
            <translation>In “{kind}”, nummer {number} (id “{id}”), veld “{field}”: {problem}</translation>
        </message>
        <message>
            <source>the same id stands there twice.</source>
            <translation>dezelfde id staat er twee keer.</translation>
        </message>
        <message>
            <source>a moment in UTC such as 2027-01-31T09:30:00Z is expected.</source>
            <translation>hier hoort een tijdstip in UTC, zoals 2027-01-31T09:30:00Z.</translation>
        </message>
        <message>
            <source>the plan holds no date with this id.</source>
            <translation>het plan bevat geen datum met deze id.</translation>
        </message>
        <message>
            <source>a text without control characters is expected.</source>
            <translation>hier hoort een tekst zonder besturingstekens.</translation>
        </message>
        <message>
            <source>The record of approvals is not whole, so nothing was taken over. {problem}</source>
            <translation>De vastlegging van de goedkeuringen is niet heel, dus is er niets overgenomen. {problem}</translation>
        </message>
        <message>
            <source>There is no export “{export}” as “{name}”. Known are: {known}.</source>
            <translation>Er is geen export “{export}” als “{name}”. Wel bekend: {known}.</translation>
        </message>
        <message>
            <source>The content of version {number} ({id}) is not what was put up for approval.</source>
            <translation>De inhoud van versie {number} ({id}) is niet wat ter goedkeuring is aangeboden.</translation>
        </message>
        <message>
            <source>Version {number} ({id}) was changed after it was put up for approval: {field}.</source>
            <translation>Versie {number} ({id}) is gewijzigd nadat ze ter goedkeuring was aangeboden: {field}.</translation>
        </message>
        <message>
            <source>Version {number} ({id}) is not in its place: one before it is missing.</source>
            <translation>Versie {number} ({id}) staat niet op haar plaats: een eerdere versie ontbreekt.</translation>
        </message>
        <message>
            <source>Version {number} ({id}) refers to a decision that is not there.</source>
            <translation>Versie {number} ({id}) verwijst naar een besluit dat er niet is.</translation>
        </message>
        <message>
            <source>Decision {number} is not in its place: one before it is missing or was moved.</source>
            <translation>Besluit {number} staat niet op zijn plaats: een eerder besluit ontbreekt of is verplaatst.</translation>
        </message>
        <message>
            <source>Decision {number} does not follow the one before it: one of them was changed.</source>
            <translation>Besluit {number} volgt niet op het vorige: een van beide is gewijzigd.</translation>
        </message>
        <message>
            <source>Decision {number} was changed after it was recorded.</source>
            <translation>Besluit {number} is gewijzigd nadat het was vastgelegd.</translation>
        </message>
        <message>
            <source>Decision {number} is about a version that is not there.</source>
            <translation>Besluit {number} gaat over een versie die er niet is.</translation>
        </message>
        <message>
            <source>Decision {number} was taken about other content than its version holds.</source>
            <translation>Besluit {number} ging over andere inhoud dan zijn versie bevat.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er valt niets ongedaan te maken.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Er valt niets opnieuw te doen.</translation>
        </message>
        <message>
            <source>“{step}” can’t be undone any more: what came after it, such as being put up for approval, builds on it.</source>
            <translation>“{step}” kan niet meer ongedaan worden gemaakt: wat daarna kwam, zoals het aanbieden ter goedkeuring, bouwt erop voort.</translation>
        </message>
        <message>
            <source>“{name}” was made by a newer version of the program and was left as it is. Update the program to open it.</source>
            <translation>“{name}” is met een nieuwere versie van het programma gemaakt en is ongemoeid gelaten. Werk het programma bij om het te openen.</translation>
        </message>
        <message>
            <source>“{name}” is empty. It was left as it is; a backup can be restored.</source>
            <translation>“{name}” is leeg. Het is ongemoeid gelaten; een reservekopie kan worden teruggezet.</translation>
        </message>
        <message>
            <source>“{name}” is not a communication plan; it was left as it is.</source>
            <translation>“{name}” is geen communicatieplan; het is ongemoeid gelaten.</translation>
        </message>
        <message>
            <source>“{name}” is too large for a communication plan; it was left as it is.</source>
            <translation>“{name}” is te groot voor een communicatieplan; het is ongemoeid gelaten.</translation>
        </message>
        <message>
            <source>The file holds a value that can’t be right: {problem} (record {id})</source>
            <translation>Het bestand bevat een waarde die niet kan kloppen: {problem} (item {id})</translation>
        </message>
        <message>
            <source>The file does not hold exactly one plan.</source>
            <translation>Het bestand bevat niet precies één plan.</translation>
        </message>
        <message>
            <source>The file holds more than {limit} records; that is no communication plan.</source>
            <translation>Het bestand bevat meer dan {limit} items; dat is geen communicatieplan.</translation>
        </message>
        <message>
            <source>this is not a revision.</source>
            <translation>dit is geen revisie.</translation>
        </message>
        <message>
            <source>The file is damaged: its records of the kind {kind} form a circle.</source>
            <translation>Het bestand is beschadigd: de items van de soort {kind} vormen een kring.</translation>
        </message>
        <message>
            <source>“{name}” is open elsewhere. You can look at it, but not change it.</source>
            <translation>“{name}” is elders geopend. Je kunt het bekijken, maar niet wijzigen.</translation>
        </message>
        <message>
            <source>“{name}” is open: {who} on {host}, since {since} (UTC). You can look at it, but not change it.</source>
            <translation>“{name}” is geopend: {who} op {host}, sinds {since} (UTC). Je kunt het bekijken, maar niet wijzigen.</translation>
        </message>
        <message>
            <source>The guard “{name}” is missing</source>
            <translation>De beveiliging “{name}” ontbreekt</translation>
        </message>
        <message>
            <source>The guard “{name}” was changed</source>
            <translation>De beveiliging “{name}” is gewijzigd</translation>
        </message>
        <message>
            <source>{what}: it keeps what was recorded in “{table}” from being changed or removed. Somebody has worked on the file with another program; it was left as it is, and a backup can be restored.</source>
            <translation>{what}: ze voorkomt dat wat in “{table}” is vastgelegd, wordt gewijzigd of verwijderd. Het bestand is met een ander programma bewerkt; het is gelaten zoals het was, en een back-up kan worden teruggezet.</translation>
        </message>
        <message>
            <source>The file holds tables that are not those of a communication plan (“{name}”); it was left as it is.</source>
            <translation>Het bestand bevat tabellen die niet bij een communicatieplan horen (“{name}”); het is ongemoeid gelaten.</translation>
        </message>
        <message>
            <source>The file is damaged: a reference in “{table}” leads nowhere.</source>
            <translation>Het bestand is beschadigd: een verwijzing in “{table}” leidt nergens naartoe.</translation>
        </message>
        <message>
            <source>“{name}” was moved, deleted or replaced while it was open here. Nothing is lost: save a copy elsewhere.</source>
            <translation>“{name}” is verplaatst, verwijderd of vervangen terwijl het hier open was. Er is niets verloren: sla elders een kopie op.</translation>
        </message>
        <message>
            <source>“{name}” was changed by another program while it was open here. Nothing has been written; save a copy elsewhere, then open the plan again.</source>
            <translation>“{name}” is door een ander programma gewijzigd terwijl het hier open was. Er is niets geschreven; sla elders een kopie op en open het plan daarna opnieuw.</translation>
        </message>
        <message>
            <source>The plan was opened for reading only: nothing can be changed.</source>
            <translation>Het plan is alleen-lezen geopend: er kan niets worden gewijzigd.</translation>
        </message>
        <message>
            <source>The file or its folder is write-protected, so the plan is open for reading only.</source>
            <translation>Het bestand of de map is beveiligd tegen schrijven; het plan is daarom alleen-lezen geopend.</translation>
        </message>
        <message>
            <source>Another program is using “{name}” just now. Nothing has been changed; try again in a moment.</source>
            <translation>Een ander programma gebruikt “{name}” op dit moment. Er is niets gewijzigd; probeer het zo opnieuw.</translation>
        </message>
        <message>
            <source>The last work on “{name}” was cut off. Open it once for changing, which brings it back in order.</source>
            <translation>Het laatste werk aan “{name}” is afgebroken. Open het één keer om te wijzigen: dan komt het weer in orde.</translation>
        </message>
        <message>
            <source>The disk reports an error at “{name}”. The last change was not saved; save a copy elsewhere.</source>
            <translation>De schijf meldt een fout bij “{name}”. De laatste wijziging is niet opgeslagen; sla elders een kopie op.</translation>
        </message>
        <message>
            <source>“{name}” takes too long to read: it is not a plan of a usual kind.</source>
            <translation>Het lezen van “{name}” duurt te lang: dit is geen gewoon plan.</translation>
        </message>
        <message>
            <source>There is no file or folder for “{name}”.</source>
            <translation>Er is geen bestand of map voor “{name}”.</translation>
        </message>
        <message>
            <source>“{name}” can’t be used: {problem}.</source>
            <translation>“{name}” kan niet worden gebruikt: {problem}.</translation>
        </message>
        <message>
            <source>“{name}” or its folder can’t be written to. Nothing has been changed; save a copy elsewhere.</source>
            <translation>Naar “{name}” of de map ervan kan niet worden geschreven. Er is niets gewijzigd; sla elders een kopie op.</translation>
        </message>
        <message>
            <source>“{name}” is damaged. It was left as it is; a backup can be restored from the File menu.</source>
            <translation>“{name}” is beschadigd. Het is ongemoeid gelaten; via het menu Bestand kan een reservekopie worden teruggezet.</translation>
        </message>
        <message>
            <source>“{name}” already exists and was left as it is. Choose another name.</source>
            <translation>“{name}” bestaat al en is ongemoeid gelaten. Kies een andere naam.</translation>
        </message>
        <message>
            <source>The disk is full: “{name}” was not changed. Make room and try again, or save a copy elsewhere.</source>
            <translation>De schijf is vol: “{name}” is niet gewijzigd. Maak ruimte en probeer het opnieuw, of sla elders een kopie op.</translation>
        </message>
        <message>
            <source>“{name}” is in use or was left unfinished by another program. Choose another name.</source>
            <translation>“{name}” is in gebruik of is door een ander programma onvoltooid achtergelaten. Kies een andere naam.</translation>
        </message>
        <message>
            <source>“{name}” was changed in the file by another program; open the plan again.</source>
            <translation>“{name}” is door een ander programma in het bestand gewijzigd; open het plan opnieuw.</translation>
        </message>
        <message>
            <source>a date such as {example} is expected.</source>
            <translation>hier hoort een datum, zoals {example}.</translation>
        </message>
        <message>
            <source>nothing in the directory is called “{name}”.</source>
            <translation>niets in het register heet “{name}”.</translation>
        </message>
        <message>
            <source>this frequency is not known; a date such as {example} is.</source>
            <translation>deze frequentie is niet bekend; een datum zoals {example} wel.</translation>
        </message>
        <message>
            <source>“{name}” is not in the plan.</source>
            <translation>“{name}” staat niet in het plan.</translation>
        </message>
        <message>
            <source>a whole number is expected.</source>
            <translation>hier hoort een geheel getal.</translation>
        </message>
        <message>
            <source>No decision has the hash “{head}”: decisions were removed or changed since.</source>
            <translation>Geen besluit heeft de hash “{head}”: sindsdien zijn besluiten verwijderd of gewijzigd.</translation>
        </message>
        <message numerus="yes">
            <source>And %n further place(s): “verify” on the command line names them.</source>
            <translation>
                <numerusform>En nog %n plaats: “verify” op de opdrachtregel noemt haar.</numerusform>
                <numerusform>En nog %n plaatsen: “verify” op de opdrachtregel noemt ze.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date that version {number} was put up for was removed from the plan.</source>
            <translation>De datum waarvoor versie {number} is aangeboden, is uit het plan verwijderd.</translation>
        </message>
        <message>
            <source>The date that decision {number} is about was removed from the plan.</source>
            <translation>De datum waarover besluit {number} gaat, is uit het plan verwijderd.</translation>
        </message>
        <message>
            <source>“{name}” is among the approvals, but the history does not contain it: it was added from outside.</source>
            <translation>“{name}” staat bij de goedkeuringen, maar niet in de geschiedenis: het is van buitenaf toegevoegd.</translation>
        </message>
        <message>
            <source>“{name}”, recorded on {moment}, is missing from the approvals.</source>
            <translation>“{name}”, vastgelegd op {moment}, ontbreekt in de goedkeuringen.</translation>
        </message>
        <message>
            <source>Version {name}, put up on {moment}, was removed.</source>
            <translation>Versie {name}, aangeboden op {moment}, is verwijderd.</translation>
        </message>
        <message>
            <source>Decision {number}, recorded on {moment}, was removed.</source>
            <translation>Besluit {number}, vastgelegd op {moment}, is verwijderd.</translation>
        </message>
        <message>
            <source>Version {name} was changed after it was put up on {moment}: {field}.</source>
            <translation>Versie {name} is gewijzigd nadat ze op {moment} was aangeboden: {field}.</translation>
        </message>
        <message>
            <source>Decision {number} was changed after it was recorded on {moment}: {field}.</source>
            <translation>Besluit {number} is gewijzigd nadat het op {moment} was vastgelegd: {field}.</translation>
        </message>
        <message>
            <source>{fault} It is about “{about}” of {date}.</source>
            <translation>{fault} Het gaat om “{about}” van {date}.</translation>
        </message>
        <message>
            <source>{fault} It is about “{about}” of {date}, step “{step}”.</source>
            <translation>{fault} Het gaat om “{about}” van {date}, stap “{step}”.</translation>
        </message>
        <message>
            <source>“{step}” is not exactly one step of the approval path; there are: {known}.</source>
            <translation>“{step}” is niet precies één stap van het goedkeuringstraject; er zijn: {known}.</translation>
        </message>
        <message>
            <source>There is no playbook “{name}”; there are: {known}.</source>
            <translation>Er is geen draaiboek “{name}”; er zijn: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is too large for a list of days off.</source>
            <translation>“{name}” is te groot voor een lijst met vrije dagen.</translation>
        </message>
        <message>
            <source>“{name}” holds no days: neither whole-day events nor lines with a date and a name.</source>
            <translation>“{name}” bevat geen dagen: geen afspraken van een hele dag en geen regels met een datum en een naam.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {limit} days.</source>
            <translation>“{name}” bevat meer dan {limit} dagen.</translation>
        </message>
        <message>
            <source>“{name}” is not a calendar that can be read.</source>
            <translation>“{name}” is geen leesbare agenda.</translation>
        </message>
        <message>
            <source>“{name}” is not a table that can be read.</source>
            <translation>“{name}” is geen leesbare tabel.</translation>
        </message>
        <message>
            <source>no date that can be understood</source>
            <translation>geen leesbare datum</translation>
        </message>
        <message>
            <source>“{date}” is not a day</source>
            <translation>“{date}” is geen bestaande dag</translation>
        </message>
        <message>
            <source>the period {start} – {end} is not possible</source>
            <translation>de periode {start} – {end} is niet mogelijk</translation>
        </message>
        <message>
            <source>In “{name}”: {problem}. Nothing was taken over.</source>
            <translation>In “{name}”: {problem}. Er is niets overgenomen.</translation>
        </message>
        <message>
            <source>In “{name}”, line {number}: {problem}. Nothing was taken over.</source>
            <translation>In “{name}”, regel {number}: {problem}. Er is niets overgenomen.</translation>
        </message>
        <message>
            <source>The content of a file ({hash}) is not what was attached.</source>
            <translation>De inhoud van een bestand ({hash}) is niet wat is bijgevoegd.</translation>
        </message>
        <message>
            <source>“{name}” is attached already.</source>
            <translation>“{name}” is al bijgevoegd.</translation>
        </message>
        <message>
            <source>“{path}” is too large to be attached (limit: {limit} MB).</source>
            <translation>“{path}” is te groot om bij te voegen (maximaal {limit} MB).</translation>
        </message>
        <message>
            <source>This record is not in the plan any more; bring the record back first.</source>
            <translation>Dit item staat niet meer in het plan; haal eerst het item zelf terug.</translation>
        </message>
        <message>
            <source>There is no such field any more, so its value can’t be brought back.</source>
            <translation>Dit veld bestaat niet meer, dus de waarde kan niet worden teruggehaald.</translation>
        </message>
        <message>
            <source>What this value refers to is not in the plan any more; bring that back first.</source>
            <translation>Waar deze waarde naar verwijst staat niet meer in het plan; haal dat eerst terug.</translation>
        </message>
        <message>
            <source>This step did not delete the record.</source>
            <translation>Deze stap heeft het item niet verwijderd.</translation>
        </message>
        <message>
            <source>“{name}” is in the plan already.</source>
            <translation>“{name}” staat al in het plan.</translation>
        </message>
        <message>
            <source>“{name}” belongs to something that is not in the plan any more.</source>
            <translation>“{name}” hoort bij iets dat niet meer in het plan staat.</translation>
        </message>
        <message>
            <source>Only records of one kind can be merged, and not those that have steps.</source>
            <translation>Je kunt alleen items van één soort samenvoegen, en geen die stappen hebben.</translation>
        </message>
        <message>
            <source>The playbook is too large.</source>
            <translation>Het draaiboek is te groot.</translation>
        </message>
        <message>
            <source>it is not JSON.</source>
            <translation>het is geen JSON.</translation>
        </message>
        <message>
            <source>it has too many communications.</source>
            <translation>het heeft te veel uitingen.</translation>
        </message>
        <message>
            <source>a communication has no title.</source>
            <translation>een uiting heeft geen titel.</translation>
        </message>
        <message>
            <source>two communications have the same key.</source>
            <translation>twee uitingen hebben dezelfde sleutel.</translation>
        </message>
        <message>
            <source>a cascade leads nowhere or in a circle.</source>
            <translation>een cascade leidt nergens heen of loopt rond.</translation>
        </message>
        <message>
            <source>a list of names is too long or names one twice.</source>
            <translation>een lijst met namen is te lang of bevat een naam dubbel.</translation>
        </message>
        <message>
            <source>something else stands where a group of fields is expected.</source>
            <translation>er staat iets anders waar een groep velden hoort.</translation>
        </message>
        <message>
            <source>there is no field “{name}”.</source>
            <translation>er is geen veld “{name}”.</translation>
        </message>
        <message>
            <source>The playbook can’t be used: {problem}</source>
            <translation>Het draaiboek is niet bruikbaar: {problem}</translation>
        </message>
        <message>
            <source>The file is not a playbook.</source>
            <translation>Dit bestand is geen draaiboek.</translation>
        </message>
        <message>
            <source>The playbook was made by a newer version of the program.</source>
            <translation>Het draaiboek is met een nieuwere versie van het programma gemaakt.</translation>
        </message>
        <message>
            <source>“{code}” is no code: one looks like {example}, and its characters {short} alone are often enough.</source>
            <translation>“{code}” is geen code: die ziet eruit als {example}, en vaak zijn alleen de tekens {short} genoeg.</translation>
        </message>
        <message>
            <source>Several dates have the code “{code}”: give the number of the sheet ({numbers}).</source>
            <translation>Meerdere datums hebben de code “{code}”: geef het nummer van het formulier ({numbers}).</translation>
        </message>
        <message>
            <source>“{title}” was changed after version {number} was put up: put up the new version, and print that.</source>
            <translation>“{title}” is gewijzigd nadat versie {number} ter goedkeuring was aangeboden: bied de nieuwe versie aan en druk die af.</translation>
        </message>
        <message>
            <source>The sheet is version {number} of “{title}”; the newest is version {newest}. A decision about an older version does not count: print the newest and ask again.</source>
            <translation>Dit formulier hoort bij versie {number} van “{title}”; de nieuwste is versie {newest}. Een besluit over een oudere versie telt niet: druk de nieuwste af en vraag het opnieuw.</translation>
        </message>
        <message>
            <source>“{title}” has no version {number}; the newest is version {newest}.</source>
            <translation>“{title}” heeft geen versie {number}; de nieuwste is versie {newest}.</translation>
        </message>
        <message>
            <source>“{fingerprint}” is not the fingerprint of version {number} of “{title}”: it was misread, or the sheet is from another copy of the plan.</source>
            <translation>“{fingerprint}” is niet de vingerafdruk van versie {number} van “{title}”: die is verkeerd gelezen, of het formulier komt uit een andere kopie van het plan.</translation>
        </message>
        <message>
            <source>Nothing in this plan has the code “{code}”: compare it with the head of the sheet.</source>
            <translation>Niets in dit plan heeft de code “{code}”: vergelijk die met de kop van het formulier.</translation>
        </message>
        <message>
            <source>A step has 0 to 250 working days.</source>
            <translation>Een stap heeft 0 tot 250 werkdagen.</translation>
        </message>
        <message>
            <source>This date is not there any more.</source>
            <translation>Deze datum is er niet meer.</translation>
        </message>
        <message>
            <source>A frequency can’t be changed for one date alone.</source>
            <translation>Een frequentie kan niet voor één datum worden gewijzigd.</translation>
        </message>
        <message>
            <source>An added date stands alone: it can’t take the others along.</source>
            <translation>Een toegevoegde datum staat op zichzelf: de andere schuiven niet mee.</translation>
        </message>
        <message>
            <source>That is too far away from the dates of the frequency: change its start.</source>
            <translation>Dat ligt te ver van de datums van de frequentie: wijzig de startdatum.</translation>
        </message>
        <message>
            <source>Something about this date was sent or put up for approval: cancel what is left of it instead.</source>
            <translation>Op deze datum is al iets verzonden of ter goedkeuring aangeboden: annuleer alleen wat er nog over is.</translation>
        </message>
        <message>
            <source>This date was sent or put up for approval: cancel it instead.</source>
            <translation>Deze datum is verzonden of ter goedkeuring aangeboden: annuleer hem in plaats daarvan.</translation>
        </message>
        <message>
            <source>That day is not a working day, and this event leaves those out.</source>
            <translation>Dat is geen werkdag, en deze aanleiding slaat die over.</translation>
        </message>
        <message>
            <source>That is too far away from the event.</source>
            <translation>Dat ligt te ver van de aanleiding.</translation>
        </message>
        <message>
            <source>All these dates were sent or put up for approval; they stay as they are.</source>
            <translation>Op al deze datums is al iets verzonden of ter goedkeuring aangeboden; ze blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>All of this was sent; it stays on its day.</source>
            <translation>Dit is allemaal verzonden; het blijft op zijn dag.</translation>
        </message>
        <message>
            <source>Something about this date was sent or put up for approval; it stays as it is.</source>
            <translation>Op deze datum is al iets verzonden of ter goedkeuring aangeboden; de datum blijft zoals hij is.</translation>
        </message>
        <message>
            <source>The event has this date already.</source>
            <translation>De aanleiding heeft deze datum al.</translation>
        </message>
        <message>
            <source>There is a view called “{name}” already.</source>
            <translation>Er is al een weergave met de naam “{name}”.</translation>
        </message>
        <message>
            <source>days of the month such as 1 or 1, 15 are expected.</source>
            <translation>hier horen dagen van de maand, zoals 1 of 1, 15.</translation>
        </message>
        <message>
            <source>one day of the month is expected.</source>
            <translation>hier hoort één dag van de maand.</translation>
        </message>
        <message>
            <source>The plan keeps only the fingerprint of “{name}”, not the file itself.</source>
            <translation>Het plan bewaart alleen de vingerafdruk van “{name}”, niet het bestand zelf.</translation>
        </message>
        <message>
            <source>something like “{example}” is expected.</source>
            <translation>hier hoort zoiets als “{example}”.</translation>
        </message>
        <message>
            <source>a content event has no such field.</source>
            <translation>een aanleiding heeft zo’n veld niet.</translation>
        </message>
        <message>
            <source>“{title}” has not been sent yet, so it has no result. Mark it as sent first.</source>
            <translation>‘{title}’ is nog niet verzonden en heeft dus geen resultaat. Markeer het eerst als verzonden.</translation>
        </message>
        <message>
            <source>Say when it was decided.</source>
            <translation>Geef aan wanneer is besloten.</translation>
        </message>
        <message>
            <source>“{title}” has no version {number}; there are {count}.</source>
            <translation>“{title}” heeft geen versie {number}; aantal versies: {count}.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read: {reason}</source>
            <translation>“{name}” kan niet worden gelezen: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is used in %n place(s), so it can’t be deleted. Archive it instead: it stays where it is used and is no longer offered.</source>
            <translation>
                <numerusform>“{name}” wordt op %n plaats gebruikt en kan daarom niet worden verwijderd. Archiveer het: dan blijft het staan waar het wordt gebruikt, maar is het niet meer te kiezen.</numerusform>
                <numerusform>“{name}” wordt op %n plaatsen gebruikt en kan daarom niet worden verwijderd. Archiveer het: dan blijft het staan waar het wordt gebruikt, maar is het niet meer te kiezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is used in %n place(s), so it can’t be deleted. Take it out there first: they are listed below.</source>
            <translation>
                <numerusform>“{name}” wordt op %n plaats gebruikt en kan daarom niet worden verwijderd. Haal het daar eerst weg: zie de lijst hieronder.</numerusform>
                <numerusform>“{name}” wordt op %n plaatsen gebruikt en kan daarom niet worden verwijderd. Haal het daar eerst weg: zie de lijst hieronder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number} can’t be read: it was changed after it was put up for approval.</source>
            <translation>Versie {number} is niet leesbaar: ze is gewijzigd nadat ze ter goedkeuring was aangeboden.</translation>
        </message>
        <message>
            <source>The history of this plan is damaged and can’t be read.</source>
            <translation>De geschiedenis van dit plan is beschadigd en niet leesbaar.</translation>
        </message>
        <message>
            <source>Something about this date was sent; it stays as it is.</source>
            <translation>Iets van deze datum is al verzonden; hij blijft zoals hij is.</translation>
        </message>
        <message>
            <source>“{title}” has been sent; what went out is part of the record.</source>
            <translation>“{title}” is verzonden; wat verzonden is, ligt vast.</translation>
        </message>
        <message>
            <source>line {line} says something else of the same event.</source>
            <translation>regel {line} zegt iets anders over dezelfde aanleiding.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Agenda (iCalendar)</translation>
        </message>
        <message>
            <source>E-mail draft</source>
            <translation>E-mailconcept</translation>
        </message>
        <message>
            <source>Message as web page</source>
            <translation>Bericht als webpagina</translation>
        </message>
        <message>
            <source>Message as plain text</source>
            <translation>Bericht als platte tekst</translation>
        </message>
        <message>
            <source>Approval sheets (PDF)</source>
            <translation>Goedkeuringsformulieren (pdf)</translation>
        </message>
        <message>
            <source>Approval sheets as web page</source>
            <translation>Goedkeuringsformulieren als webpagina</translation>
        </message>
        <message>
            <source>Requests to approvers (e-mail drafts)</source>
            <translation>Verzoeken aan goedkeurders (e-mailconcepten)</translation>
        </message>
        <message>
            <source>Reminders to approvers (e-mail drafts)</source>
            <translation>Herinneringen aan goedkeurders (e-mailconcepten)</translation>
        </message>
        <message>
            <source>Approval times (CSV)</source>
            <translation>Doorlooptijd van goedkeuringen (CSV)</translation>
        </message>
        <message>
            <source>Plan on a page (PDF)</source>
            <translation>Plan op één pagina (pdf)</translation>
        </message>
        <message>
            <source>Plan table (PDF)</source>
            <translation>Plantabel (pdf)</translation>
        </message>
        <message>
            <source>Calendar on paper (PDF)</source>
            <translation>Kalender op papier (pdf)</translation>
        </message>
        <message>
            <source>Whole plan (JSON)</source>
            <translation>Hele plan (JSON)</translation>
        </message>
        <message>
            <source>{title} – approval deadlines</source>
            <translation>{title} – goedkeuringsdeadlines</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n datum</numerusform>
                <numerusform>%n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>het hele plan</translation>
        </message>
        <message>
            <source>“{title}”: {problem}</source>
            <translation>“{title}”: {problem}</translation>
        </message>
        <message>
            <source>“{title}” has no text in this language: choose a message template or write a draft.</source>
            <translation>“{title}” heeft geen tekst in deze taal: kies een berichtsjabloon of schrijf een concept.</translation>
        </message>
        <message>
            <source>“{title}” ({language}): no value for {names}.</source>
            <translation>“{title}” ({language}): geen waarde voor {names}.</translation>
        </message>
        <message>
            <source>{title} – approval times</source>
            <translation>{title} – doorlooptijd van goedkeuringen</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval sheets, {period}</source>
            <translation>Goedkeuringsformulieren, {period}</translation>
        </message>
        <message>
            <source>{title} – decisions with one signature</source>
            <translation>{title} – besluiten met één handtekening</translation>
        </message>
        <message>
            <source>{title} – sheets by approver</source>
            <translation>{title} – formulieren per goedkeurder</translation>
        </message>
        <message>
            <source>{title} – approval sheets</source>
            <translation>{title} – goedkeuringsformulieren</translation>
        </message>
        <message numerus="yes">
            <source>%n approver(s)</source>
            <translation>
                <numerusform>%n goedkeurder</numerusform>
                <numerusform>%n goedkeurders</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, decisions with one signature, {day}</source>
            <translation>{name}, besluiten met één handtekening, {day}</translation>
        </message>
        <message>
            <source>{name}, approval sheets, {day}</source>
            <translation>{name}, goedkeuringsformulieren, {day}</translation>
        </message>
        <message>
            <source>Nobody has anything to decide now in this selection.</source>
            <translation>In deze selectie hoeft nu niemand iets te besluiten.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n besluit</numerusform>
                <numerusform>%n besluiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is selected, so there is nothing to export. Widen the period or the filter.</source>
            <translation>Er is niets geselecteerd, dus er valt niets te exporteren. Verruim de periode of het filter.</translation>
        </message>
        <message>
            <source>This export writes several files: name a folder instead of “{path}”.</source>
            <translation>Deze export schrijft meerdere bestanden: geef een map op in plaats van “{path}”.</translation>
        </message>
        <message>
            <source>“{path}” must end in {suffix}, as that is what is written.</source>
            <translation>“{path}” moet eindigen op {suffix}, want zo'n bestand wordt geschreven.</translation>
        </message>
        <message>
            <source>Export a calendar file</source>
            <translation>Agendabestand exporteren</translation>
        </message>
        <message>
            <source>Export messages</source>
            <translation>Berichten exporteren</translation>
        </message>
        <message>
            <source>Export approval sheets</source>
            <translation>Goedkeuringsformulieren exporteren</translation>
        </message>
        <message>
            <source>Save approval times</source>
            <translation>Doorlooptijd van goedkeuringen opslaan</translation>
        </message>
        <message>
            <source>Export the whole plan</source>
            <translation>Het hele plan exporteren</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Map…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Waarheen</translation>
        </message>
        <message>
            <source>Nothing can be written yet: see the list.</source>
            <translation>Er kan nog niets worden geschreven: zie de lijst.</translation>
        </message>
        <message>
            <source>Folder for the export</source>
            <translation>Map voor de export</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of this name are already there. Replace?</source>
            <translation>
                <numerusform>Er is al %n bestand met deze naam. Vervangen?</numerusform>
                <numerusform>Er zijn al %n bestanden met deze namen. Vervangen?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Vervangen</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>&amp;Behouden</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to “{folder}”.</source>
            <translation>
                <numerusform>%n bestand is geschreven naar “{folder}”.</numerusform>
                <numerusform>%n bestanden zijn geschreven naar “{folder}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Opmaak</translation>
        </message>
        <message>
            <source>language of the plan</source>
            <translation>taal van het plan</translation>
        </message>
        <message>
            <source>each message’s own</source>
            <translation>taal van elk bericht</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Herinnering</translation>
        </message>
        <message>
            <source>Deadlines of approval instead of the communications</source>
            <translation>Goedkeuringsdeadlines i.p.v. uitingen</translation>
        </message>
        <message>
            <source>With revisions: how often and when each record was changed</source>
            <translation>Met revisies: hoe vaak en wanneer elk record is gewijzigd</translation>
        </message>
        <message>
            <source>All sheets in one file</source>
            <translation>Alle formulieren in één bestand</translation>
        </message>
        <message>
            <source>as filtered on the page</source>
            <translation>zoals gefilterd op de pagina</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minuut van tevoren</numerusform>
                <numerusform>%n minuten van tevoren</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Checking what will be written…</source>
            <translation>Nagaan wat er geschreven wordt…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right before anything can be written:</source>
            <translation>
                <numerusform>Nog %n punt te herstellen voordat er iets geschreven kan worden:</numerusform>
                <numerusform>Nog %n punten te herstellen voordat er iets geschreven kan worden:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be written:</source>
            <translation>
                <numerusform>Er wordt %n bestand geschreven:</numerusform>
                <numerusform>Er worden %n bestanden geschreven:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is selected. Widen the period or the filter.</source>
            <translation>Er is niets geselecteerd. Verruim de periode of het filter.</translation>
        </message>
        <message>
            <source>Nothing was written:</source>
            <translation>Er is niets geschreven:</translation>
        </message>
        <message>
            <source>a sheet for each date</source>
            <translation>een formulier per datum</translation>
        </message>
        <message>
            <source>for each approver: list and sheets</source>
            <translation>per goedkeurder: lijst en formulieren</translation>
        </message>
        <message>
            <source>for each approver: one signature</source>
            <translation>per goedkeurder: één handtekening</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>iedereen</translation>
        </message>
        <message>
            <source>Texts as an annex</source>
            <translation>Teksten als bijlage</translation>
        </message>
        <message>
            <source>Audience load and conflicts</source>
            <translation>Communicatiedruk en conflicten</translation>
        </message>
        <message>
            <source>QR code and code to type</source>
            <translation>QR-code en code om in te typen</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Samenstelling</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Goedkeurder</translation>
        </message>
    </context>
    <context>
        <name>Ics</name>
        <message>
            <source>Approval: {title} – {role}</source>
            <translation>Goedkeuring: {title} – {role}</translation>
        </message>
        <message>
            <source>Goes out on: {date}</source>
            <translation>Verzending: {date}</translation>
        </message>
        <message>
            <source>Check: {check}</source>
            <translation>Controle: {check}</translation>
        </message>
        <message>
            <source>Who: {name}</source>
            <translation>Wie: {name}</translation>
        </message>
        <message>
            <source>Delegate: {name}</source>
            <translation>Vervanging: {name}</translation>
        </message>
        <message>
            <source>Decision: {decision}, {name}</source>
            <translation>Besluit: {decision}, {name}</translation>
        </message>
        <message>
            <source>Decision: open</source>
            <translation>Besluit: nog open</translation>
        </message>
        <message>
            <source>Event: {title}</source>
            <translation>Aanleiding: {title}</translation>
        </message>
        <message>
            <source>Sender: {name}</source>
            <translation>Afzender: {name}</translation>
        </message>
        <message>
            <source>On behalf of: {name}</source>
            <translation>Namens: {name}</translation>
        </message>
        <message>
            <source>Audiences: {names}</source>
            <translation>Doelgroepen: {names}</translation>
        </message>
        <message>
            <source>Except: {names}</source>
            <translation>Behalve: {names}</translation>
        </message>
        <message>
            <source>Channel: {name}</source>
            <translation>Kanaal: {name}</translation>
        </message>
        <message>
            <source>Tools: {names}</source>
            <translation>Middelen: {names}</translation>
        </message>
        <message>
            <source>Key messages:</source>
            <translation>Kernboodschappen:</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Reden: {reason}</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>Eigenaar: {name}</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>communication plan</source>
            <translation>communicatieplan</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>afzender</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>doelgroep</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanaal</translation>
        </message>
        <message>
            <source>tool</source>
            <translation>middel</translation>
        </message>
        <message>
            <source>approval path</source>
            <translation>goedkeuringstraject</translation>
        </message>
        <message>
            <source>approval step</source>
            <translation>goedkeuringsstap</translation>
        </message>
        <message>
            <source>message template</source>
            <translation>berichtsjabloon</translation>
        </message>
        <message>
            <source>day rule</source>
            <translation>dagregel</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>fase</translation>
        </message>
        <message>
            <source>journey stage</source>
            <translation>stap in de reis</translation>
        </message>
        <message>
            <source>content event</source>
            <translation>communicatieaanleiding</translation>
        </message>
        <message>
            <source>exception</source>
            <translation>uitzondering</translation>
        </message>
        <message>
            <source>communication</source>
            <translation>communicatie-uiting</translation>
        </message>
        <message>
            <source>date of a communication</source>
            <translation>datum van een uiting</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>check of the content</source>
            <translation>controle van de inhoud</translation>
        </message>
        <message>
            <source>result</source>
            <translation>resultaat</translation>
        </message>
        <message>
            <source>cascade report</source>
            <translation>cascadeverslag</translation>
        </message>
        <message>
            <source>quick win</source>
            <translation>quick win</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indicator</translation>
        </message>
        <message>
            <source>value of an indicator</source>
            <translation>waarde van een indicator</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>bijlage</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>bewaarde weergave</translation>
        </message>
        <message>
            <source>playbook</source>
            <translation>draaiboek</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versie</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>besluit</translation>
        </message>
        <message>
            <source>content of a file</source>
            <translation>inhoud van een bestand</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Afzenders</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Doelgroepen</translation>
        </message>
        <message>
            <source>Channels (forms)</source>
            <translation>Kanalen (vormen)</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Middelen</translation>
        </message>
        <message>
            <source>Approval paths</source>
            <translation>Goedkeuringstrajecten</translation>
        </message>
        <message>
            <source>Approval steps</source>
            <translation>Goedkeuringsstappen</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Berichtsjablonen</translation>
        </message>
        <message>
            <source>Day rules</source>
            <translation>Dagregels</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Fasen</translation>
        </message>
        <message>
            <source>Journey stages</source>
            <translation>Fasen in de klantreis</translation>
        </message>
        <message>
            <source>Content events</source>
            <translation>Communicatieaanleidingen</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Uitzonderingen</translation>
        </message>
        <message>
            <source>Communications</source>
            <translation>Communicatie-uitingen</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Checks of the content</source>
            <translation>Controles van de inhoud</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Cascade reports</source>
            <translation>Cascadeverslagen</translation>
        </message>
        <message>
            <source>Quick wins</source>
            <translation>Quick wins</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicatoren</translation>
        </message>
        <message>
            <source>Values of indicators</source>
            <translation>Waarden van indicatoren</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Draaiboeken</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <source>Contents of files</source>
            <translation>Inhoud van bestanden</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s)</source>
            <translation>
                <numerusform>%n afzender</numerusform>
                <numerusform>%n afzenders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audience(s)</source>
            <translation>
                <numerusform>%n doelgroep</numerusform>
                <numerusform>%n doelgroepen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n kanaal</numerusform>
                <numerusform>%n kanalen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n middel</numerusform>
                <numerusform>%n middelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval path(s)</source>
            <translation>
                <numerusform>%n goedkeuringstraject</numerusform>
                <numerusform>%n goedkeuringstrajecten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message template(s)</source>
            <translation>
                <numerusform>%n berichtsjabloon</numerusform>
                <numerusform>%n berichtsjablonen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day rule(s)</source>
            <translation>
                <numerusform>%n dagregel</numerusform>
                <numerusform>%n dagregels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s)</source>
            <translation>
                <numerusform>%n doel</numerusform>
                <numerusform>%n doelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n fase</numerusform>
                <numerusform>%n fasen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journey stage(s)</source>
            <translation>
                <numerusform>%n stap in de reis</numerusform>
                <numerusform>%n stappen in de reis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s)</source>
            <translation>
                <numerusform>%n aanleiding</numerusform>
                <numerusform>%n aanleidingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n uiting</numerusform>
                <numerusform>%n uitingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tijdzone</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Regio</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Days off in the week</source>
            <translation>Vrije dagen in de week</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Vertrouwelijkheid</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>Visie</translation>
        </message>
        <message>
            <source>Target experience</source>
            <translation>Gewenste beleving</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Emoties</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Ondertekening</translation>
        </message>
        <message>
            <source>Champion</source>
            <translation>Ambassadeur</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Gearchiveerd</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Hoort bij</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Weekly limit</source>
            <translation>Weeklimiet</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>Dagen tussen berichten</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Verspreiding</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richting</translation>
        </message>
        <message>
            <source>Lead time (working days)</source>
            <translation>Voorbereiding (werkdagen)</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>Duur (min)</translation>
        </message>
        <message>
            <source>Weight for load</source>
            <translation>Gewicht voor de druk</translation>
        </message>
        <message>
            <source>Days it may run on</source>
            <translation>Toegestane dagen</translation>
        </message>
        <message>
            <source>At least a week</source>
            <translation>Minstens per week</translation>
        </message>
        <message>
            <source>At most a week</source>
            <translation>Hoogstens per week</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Channel (form)</source>
            <translation>Kanaal (vorm)</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Behalve</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>Zonder antwoord</translation>
        </message>
        <message>
            <source>Escalate to</source>
            <translation>Escaleren naar</translation>
        </message>
        <message>
            <source>E-mail for escalation</source>
            <translation>E-mail bij escalatie</translation>
        </message>
        <message>
            <source>Language for escalation</source>
            <translation>Taal bij escalatie</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Goedkeuringstraject</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Frequentie</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werkdagen</translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation>Vervanging</translation>
        </message>
        <message>
            <source>Delegate from</source>
            <translation>Vervanging vanaf</translation>
        </message>
        <message>
            <source>Delegate until</source>
            <translation>Vervanging tot en met</translation>
        </message>
        <message>
            <source>Need not answer</source>
            <translation>Hoeft niet te antwoorden</translation>
        </message>
        <message>
            <source>Only when the risk is high</source>
            <translation>Alleen bij hoog risico</translation>
        </message>
        <message>
            <source>Only for these audiences</source>
            <translation>Alleen voor deze doelgroepen</translation>
        </message>
        <message>
            <source>Only through these channels</source>
            <translation>Alleen via deze kanalen</translation>
        </message>
        <message>
            <source>Remind (working days before)</source>
            <translation>Herinneren (werkdagen vooraf)</translation>
        </message>
        <message>
            <source>Type of file</source>
            <translation>Bestandstype</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Opmaak</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Elk jaar</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Werking</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maatstaf</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Reis</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Length (days)</source>
            <translation>Duur (dagen)</translation>
        </message>
        <message>
            <source>Working days after</source>
            <translation>Werkdagen erna</translation>
        </message>
        <message>
            <source>On a day off</source>
            <translation>Op een vrije dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>What they should know</source>
            <translation>Wat ze moeten weten</translation>
        </message>
        <message>
            <source>What they should feel</source>
            <translation>Wat ze moeten voelen</translation>
        </message>
        <message>
            <source>What they should do</source>
            <translation>Wat ze moeten doen</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risico</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Communicatieaanleiding</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>Original date</source>
            <translation>Oorspronkelijke datum</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Namens</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>Verschuiving</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Geteld in</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Geteld vanaf</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Hele dag</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Aanvrager</translation>
        </message>
        <message>
            <source>Message template</source>
            <translation>Berichtsjabloon</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Kernboodschappen</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Call to action</source>
            <translation>Oproep tot actie</translation>
        </message>
        <message>
            <source>Expected questions</source>
            <translation>Verwachte vragen</translation>
        </message>
        <message>
            <source>Way of feedback</source>
            <translation>Manier van terugkoppelen</translation>
        </message>
        <message>
            <source>Target measure</source>
            <translation>Beoogd resultaat</translation>
        </message>
        <message>
            <source>Cascades from</source>
            <translation>Cascade vanuit</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communicatie-uiting</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Reason for going over the limit</source>
            <translation>Reden voor overschrijding van de limiet</translation>
        </message>
        <message>
            <source>Working days of single steps</source>
            <translation>Werkdagen van afzonderlijke stappen</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Verzonden op</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Verzonden door</translation>
        </message>
        <message>
            <source>Date of a communication</source>
            <translation>Datum van een uiting</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Paraaf</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Gemeten op</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Bereikt</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geopend</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Number of answers</source>
            <translation>Aantal antwoorden</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leidinggevende</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Gehouden op</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Streefwaarde</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Statussen</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Icon</source>
            <translation>Pictogram</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risico’s</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Wat ontbreekt</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Patroon</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Besloten door</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>Hoe ontvangen</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Put up at</source>
            <translation>Aangeboden op</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Besloten op</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Role of the step</source>
            <translation>Rol van de stap</translation>
        </message>
        <message>
            <source>Fingerprint of the sources</source>
            <translation>Vingerafdruk van de bronnen</translation>
        </message>
        <message>
            <source>Name of the evidence</source>
            <translation>Naam van het bewijsstuk</translation>
        </message>
        <message>
            <source>Size of the evidence</source>
            <translation>Grootte van het bewijsstuk</translation>
        </message>
        <message>
            <source>Fingerprint of the evidence</source>
            <translation>Vingerafdruk van het bewijsstuk</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Of parallel steps</source>
            <translation>Van parallelle stappen</translation>
        </message>
        <message>
            <source>Why we talk</source>
            <translation>Waarom we communiceren</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Grootte (bytes)</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nieuwe datum</translation>
        </message>
        <message>
            <source>Moved to</source>
            <translation>Verplaatst naar</translation>
        </message>
        <message>
            <source>board</source>
            <translation>directie</translation>
        </message>
        <message>
            <source>director</source>
            <translation>directeur</translation>
        </message>
        <message>
            <source>middle manager</source>
            <translation>middenmanager</translation>
        </message>
        <message>
            <source>communications</source>
            <translation>communicatie</translation>
        </message>
        <message>
            <source>other</source>
            <translation>overig</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>persoonlijk</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>1:1</source>
            <translation>1-op-1</translation>
        </message>
        <message>
            <source>town hall</source>
            <translation>personeelsbijeenkomst</translation>
        </message>
        <message>
            <source>division meeting</source>
            <translation>divisieoverleg</translation>
        </message>
        <message>
            <source>department meeting</source>
            <translation>afdelingsoverleg</translation>
        </message>
        <message>
            <source>board meeting</source>
            <translation>directievergadering</translation>
        </message>
        <message>
            <source>intranet</source>
            <translation>intranet</translation>
        </message>
        <message>
            <source>newsletter</source>
            <translation>nieuwsbrief</translation>
        </message>
        <message>
            <source>screensaver</source>
            <translation>schermbeveiliging</translation>
        </message>
        <message>
            <source>direct contact with customers</source>
            <translation>direct klantcontact</translation>
        </message>
        <message>
            <source>push: it comes to people</source>
            <translation>push: het komt naar mensen toe</translation>
        </message>
        <message>
            <source>pull: people come to it</source>
            <translation>pull: mensen halen het zelf</translation>
        </message>
        <message>
            <source>one-way</source>
            <translation>eenrichting</translation>
        </message>
        <message>
            <source>two-way</source>
            <translation>tweerichting</translation>
        </message>
        <message>
            <source>group mailbox</source>
            <translation>groepsmailbox</translation>
        </message>
        <message>
            <source>intranet section</source>
            <translation>intranetrubriek</translation>
        </message>
        <message>
            <source>room</source>
            <translation>ruimte</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>display</source>
            <translation>scherm</translation>
        </message>
        <message>
            <source>wait for the decision</source>
            <translation>wachten op het besluit</translation>
        </message>
        <message>
            <source>remind</source>
            <translation>herinneren</translation>
        </message>
        <message>
            <source>escalate</source>
            <translation>escaleren</translation>
        </message>
        <message>
            <source>counts as approved</source>
            <translation>geldt als akkoord</translation>
        </message>
        <message>
            <source>all must agree</source>
            <translation>iedereen moet akkoord gaan</translation>
        </message>
        <message>
            <source>any one suffices</source>
            <translation>één akkoord volstaat</translation>
        </message>
        <message>
            <source>completeness</source>
            <translation>volledigheid</translation>
        </message>
        <message>
            <source>subject matter</source>
            <translation>vakinhoud</translation>
        </message>
        <message>
            <source>law</source>
            <translation>wet- en regelgeving</translation>
        </message>
        <message>
            <source>staff matters</source>
            <translation>personeelszaken</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>persoonsgegevens</translation>
        </message>
        <message>
            <source>finance</source>
            <translation>financiën</translation>
        </message>
        <message>
            <source>brand and language</source>
            <translation>merk en taal</translation>
        </message>
        <message>
            <source>fit with the programme</source>
            <translation>aansluiting bij het programma</translation>
        </message>
        <message>
            <source>final decision</source>
            <translation>eindbesluit</translation>
        </message>
        <message>
            <source>Facts and figures</source>
            <translation>Feiten en cijfers</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Wet- en regelgeving</translation>
        </message>
        <message>
            <source>HR and works council</source>
            <translation>HR en ondernemingsraad</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Persoonsgegevens</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Financiën</translation>
        </message>
        <message>
            <source>Brand and language</source>
            <translation>Merk en taal</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Vertalingen</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Toegankelijkheid</translation>
        </message>
        <message>
            <source>Calendar conflicts</source>
            <translation>Agendaconflicten</translation>
        </message>
        <message>
            <source>Links tested</source>
            <translation>Links getest</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>n.a.</source>
            <translation>n.v.t.</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>platte tekst</translation>
        </message>
        <message>
            <source>text with simple marks (Markdown)</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>feestdagen</translation>
        </message>
        <message>
            <source>company day off</source>
            <translation>collectieve vrije dag</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>stilteperiode</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>waarschuwt</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blokkeert</translation>
        </message>
        <message>
            <source>strategy</source>
            <translation>strategie</translation>
        </message>
        <message>
            <source>results</source>
            <translation>resultaten</translation>
        </message>
        <message>
            <source>CEM programme</source>
            <translation>CEM-programma</translation>
        </message>
        <message>
            <source>people</source>
            <translation>mensen</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>klanten</translation>
        </message>
        <message>
            <source>celebration</source>
            <translation>viering</translation>
        </message>
        <message>
            <source>listening</source>
            <translation>luisteren</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>bedrijfsvoering</translation>
        </message>
        <message>
            <source>keep the date</source>
            <translation>datum aanhouden</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>overslaan</translation>
        </message>
        <message>
            <source>previous working day</source>
            <translation>vorige werkdag</translation>
        </message>
        <message>
            <source>next working day</source>
            <translation>volgende werkdag</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>overgeslagen</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verplaatst</translation>
        </message>
        <message>
            <source>added</source>
            <translation>toegevoegd</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>werkdagen</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>kalenderdagen</translation>
        </message>
        <message>
            <source>start of the event</source>
            <translation>begin van de aanleiding</translation>
        </message>
        <message>
            <source>end of the event</source>
            <translation>einde van de aanleiding</translation>
        </message>
        <message>
            <source>public</source>
            <translation>openbaar</translation>
        </message>
        <message>
            <source>internal use only</source>
            <translation>alleen voor intern gebruik</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>vertrouwelijk</translation>
        </message>
        <message>
            <source>low</source>
            <translation>laag</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>gemiddeld</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoog</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>gepland</translation>
        </message>
        <message>
            <source>drafting</source>
            <translation>in voorbereiding</translation>
        </message>
        <message>
            <source>sent or held</source>
            <translation>verzonden of gehouden</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>uitgesteld</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>geannuleerd</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Drafting</source>
            <translation>In voorbereiding</translation>
        </message>
        <message>
            <source>In approval</source>
            <translation>Ter goedkeuring</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Goedgekeurd</translation>
        </message>
        <message>
            <source>Approve again</source>
            <translation>Opnieuw goedkeuren</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Afgekeurd</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verzonden</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemeten</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Uitgesteld</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>akkoord</translation>
        </message>
        <message>
            <source>approved with changes</source>
            <translation>akkoord met wijzigingen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>afgekeurd</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>onthouden</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>on screen</source>
            <translation>op het scherm</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>op papier</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per e-mail</translation>
        </message>
        <message>
            <source>no answer by the deadline</source>
            <translation>geen antwoord binnen de termijn</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisatie</translation>
        </message>
        <message>
            <source>team</source>
            <translation>team</translation>
        </message>
        <message>
            <source>individual</source>
            <translation>persoon</translation>
        </message>
        <message>
            <source>customer journey</source>
            <translation>klantreis</translation>
        </message>
        <message>
            <source>employee journey</source>
            <translation>medewerkersreis</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>eNPS</source>
            <translation>eNPS</translation>
        </message>
        <message>
            <source>satisfaction</source>
            <translation>tevredenheid</translation>
        </message>
        <message>
            <source>retention</source>
            <translation>behoud</translation>
        </message>
        <message>
            <source>next 30 days</source>
            <translation>komende 30 dagen</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>deze maand</translation>
        </message>
        <message>
            <source>next month</source>
            <translation>volgende maand</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>dit kwartaal</translation>
        </message>
        <message>
            <source>next quarter</source>
            <translation>volgend kwartaal</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>afgelopen 30 dagen</translation>
        </message>
        <message>
            <source>plan year</source>
            <translation>hele planperiode</translation>
        </message>
        <message>
            <source>no sender</source>
            <translation>geen afzender</translation>
        </message>
        <message>
            <source>no audience</source>
            <translation>geen doelgroep</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>geen kanaal</translation>
        </message>
        <message>
            <source>no tool</source>
            <translation>geen middel</translation>
        </message>
        <message>
            <source>no approval path</source>
            <translation>geen goedkeuringstraject</translation>
        </message>
        <message>
            <source>no approver named</source>
            <translation>geen goedkeurder aangewezen</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>geen eigenaar</translation>
        </message>
        <message>
            <source>no text yet</source>
            <translation>nog geen tekst</translation>
        </message>
        <message>
            <source>outside the plan’s period</source>
            <translation>buiten de planperiode</translation>
        </message>
        <message>
            <source>not put up for approval in time</source>
            <translation>niet op tijd ter goedkeuring aangeboden</translation>
        </message>
        <message>
            <source>approval overdue</source>
            <translation>goedkeuring te laat</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>niet gemeten</translation>
        </message>
        <message>
            <source>over the load limit</source>
            <translation>boven de communicatiedruklimiet</translation>
        </message>
        <message>
            <source>silent audience</source>
            <translation>doelgroep die niets hoort</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>An answer is welcome, but nothing waits for it.</source>
            <translation>Een antwoord is welkom, maar er wordt niet op gewacht.</translation>
        </message>
        <message>
            <source>After {day} this counts as approval of this version.</source>
            <translation>Na {day} geldt dit als akkoord met deze versie.</translation>
        </message>
        <message>
            <source>The matter has passed to: {role}.</source>
            <translation>De kwestie is doorgegeven aan: {role}.</translation>
        </message>
        <message>
            <source>the next level of management</source>
            <translation>het hogere leidinggevende niveau</translation>
        </message>
        <message>
            <source>After {day} the matter passes to: {role}.</source>
            <translation>Na {day} gaat de kwestie naar: {role}.</translation>
        </message>
        <message>
            <source>It does not go out before the decision is there.</source>
            <translation>Het gaat niet uit voordat het besluit er is.</translation>
        </message>
        <message>
            <source>The text of the letter to {who} has no value for {names}: put it right first.</source>
            <translation>In de tekst van het bericht aan {who} ontbreekt een waarde voor {names}: zet dat eerst recht.</translation>
        </message>
        <message>
            <source>{who}: no e-mail address is known. Fill it in before you send the draft. {where}</source>
            <translation>{who}: geen e-mailadres bekend. Vul het in voordat je het concept verstuurt. {where}</translation>
        </message>
        <message>
            <source>{who}: “{address}” is not an e-mail address. Fill it in before you send the draft. {where}</source>
            <translation>{who}: ‘{address}’ is geen e-mailadres. Vul het in voordat je het concept verstuurt. {where}</translation>
        </message>
        <message>
            <source>It can be entered at the step of an approval path on which they are named.</source>
            <translation>Je kunt het invoeren bij de stap van een goedkeuringstraject waarin deze persoon is genoemd.</translation>
        </message>
        <message>
            <source>It can be entered in the directory: approval path “{path}”, “{field}”.</source>
            <translation>Je kunt het in het register invoeren: goedkeuringstraject ‘{path}’, veld ‘{field}’.</translation>
        </message>
        <message>
            <source>It can be entered in the directory: approval path “{path}”, step “{role}”.</source>
            <translation>Je kunt het in het register invoeren: goedkeuringstraject ‘{path}’, stap ‘{role}’.</translation>
        </message>
        <message>
            <source>Write &amp;to approvers…</source>
            <translation>Goedkeurders aanschrij&amp;ven…</translation>
        </message>
        <message>
            <source>Requests and reminders as e-mail drafts, with the approval sheets</source>
            <translation>Verzoeken en herinneringen als e-mailconcepten, met de goedkeuringsformulieren</translation>
        </message>
        <message>
            <source>Approver and address</source>
            <translation>Aan wie, op welk adres</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>address not known</source>
            <translation>adres onbekend</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Letters to approvers</source>
            <translation>Berichten aan goedkeurders</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Tekst van het bericht</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>Adres invoeren…</translation>
        </message>
        <message>
            <source>Change this text…</source>
            <translation>Deze tekst wijzigen…</translation>
        </message>
        <message>
            <source>The text that comes with the program, and the approval sheets as one PDF file.</source>
            <translation>De tekst van het programma, en de goedkeuringsformulieren als één pdf.</translation>
        </message>
        <message>
            <source>The plan’s own text “{name}”, and the approval sheets as one PDF file.</source>
            <translation>De eigen tekst “{name}” van het plan, en de goedkeuringsformulieren als één pdf.</translation>
        </message>
        <message>
            <source>No e-mail address is known. {where}</source>
            <translation>Er is geen e-mailadres bekend. {where}</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address. {where}</source>
            <translation>‘{address}’ is geen e-mailadres. {where}</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Verzoeken</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>One draft for each approver, with everything that waits for them.</source>
            <translation>Eén concept per goedkeurder, met alles wat op hem of haar wacht.</translation>
        </message>
        <message>
            <source>One draft for each approver, with what is due soon or overdue.</source>
            <translation>Eén concept per goedkeurder, met alles waarvan de termijn bijna afloopt of verstreken is.</translation>
        </message>
        <message>
            <source>Nobody is to be asked now: nothing that is shown waits for a decision.</source>
            <translation>Niemand hoeft nu gevraagd te worden: niets van wat getoond wordt, wacht op een besluit.</translation>
        </message>
        <message>
            <source>Nobody is to be reminded now: nothing is due soon or overdue.</source>
            <translation>Niemand hoeft nu herinnerd te worden: geen termijn loopt bijna af of is verstreken.</translation>
        </message>
        <message>
            <source>Write to approvers</source>
            <translation>Goedkeurders aanschrijven</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Openen in het mailprogramma</translation>
        </message>
        <message>
            <source>Write drafts</source>
            <translation>Concepten maken</translation>
        </message>
        <message>
            <source>Checking who needs a message…</source>
            <translation>Kijken wie er een bericht krijgt…</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) will be written.</source>
            <translation>
                <numerusform>Er wordt %n concept gemaakt.</numerusform>
                <numerusform>Er worden %n concepten gemaakt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of them you fill in the address yourself.</source>
            <translation>
                <numerusform>Bij %n daarvan vul je het adres zelf in.</numerusform>
                <numerusform>Bij %n daarvan vul je het adres zelf in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>“{address}” is not an e-mail address, so the draft was not written. Correct it in the directory, or leave it empty.</source>
            <translation>“{address}” is geen e-mailadres; het concept is niet geschreven. Verbeter het in het register of laat het leeg.</translation>
        </message>
        <message>
            <source>The line “{name}” of the e-mail holds line breaks or control characters, so the draft was not written. Look at the subject, the sender and the values they use.</source>
            <translation>De regel “{name}” van de e-mail bevat regeleinden of besturingstekens; het concept is niet geschreven. Kijk naar het onderwerp, de afzender en de waarden daarin.</translation>
        </message>
        <message>
            <source>The e-mail would not read back as it was meant, so the draft was not written.</source>
            <translation>De e-mail zou niet terug te lezen zijn zoals bedoeld; het concept is niet geschreven.</translation>
        </message>
        <message>
            <source>The message “{subject}” is not complete, so it was not exported. These variables have no value: {names}. Fill them in, or take them out of the template.</source>
            <translation>Het bericht “{subject}” is niet volledig en daarom niet geëxporteerd. Deze variabelen hebben geen waarde: {names}. Vul ze in of haal ze uit het sjabloon.</translation>
        </message>
        <message>
            <source>{where}: the template can’t be read (“{detail}”). Correct it and try again.</source>
            <translation>{where}: het sjabloon is niet leesbaar (“{detail}”). Verbeter het en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{where}: the template reaches for “{detail}”, which is not open to templates. Use the variables from the list.</source>
            <translation>{where}: het sjabloon grijpt naar “{detail}”, en dat is voor sjablonen niet toegankelijk. Gebruik de variabelen uit de lijst.</translation>
        </message>
        <message>
            <source>{where}: a template can’t take in other files (include, import, extends). Put the text into the template itself.</source>
            <translation>{where}: een sjabloon kan geen andere bestanden opnemen (include, import, extends). Zet de tekst in het sjabloon zelf.</translation>
        </message>
        <message>
            <source>{where}: the template is nested too deeply or calls itself without end. Make it simpler.</source>
            <translation>{where}: het sjabloon is te diep genest of roept zichzelf eindeloos aan. Maak het eenvoudiger.</translation>
        </message>
        <message>
            <source>{where}: the template can’t be worked out (“{detail}”). Correct it and try again.</source>
            <translation>{where}: het sjabloon kan niet worden ingevuld (“{detail}”). Verbeter het en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{where}: the result is too long to be a message. Shorten it.</source>
            <translation>{where}: het resultaat is te lang voor een bericht. Kort het in.</translation>
        </message>
        <message>
            <source>{where}: a subject is one line without control characters. Look at the template and at the values it uses.</source>
            <translation>{where}: een onderwerp is één regel zonder besturingstekens. Kijk naar het sjabloon en de waarden daarin.</translation>
        </message>
        <message numerus="yes">
            <source>The message was not finished after %n second(s), so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</source>
            <translation>
                <numerusform>Het bericht was na %n seconde niet klaar en is gestopt; er is niets gewijzigd. Het sjabloon herhaalt waarschijnlijk iets veel te vaak: maak het eenvoudiger.</numerusform>
                <numerusform>Het bericht was na %n seconden niet klaar en is gestopt; er is niets gewijzigd. Het sjabloon herhaalt waarschijnlijk iets veel te vaak: maak het eenvoudiger.</numerusform>
            </translation>
        </message>
        <message>
            <source>The part of the program that fills in templates did not start; nothing was changed. Try again; if that does not help, restart the computer or install the program anew.</source>
            <translation>Het deel van het programma dat sjablonen invult, is niet gestart; er is niets gewijzigd. Probeer het opnieuw; helpt dat niet, start dan de computer opnieuw of installeer het programma opnieuw.</translation>
        </message>
        <message>
            <source>The message needed too much memory, so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</source>
            <translation>Het bericht had te veel geheugen nodig en is gestopt; er is niets gewijzigd. Het sjabloon herhaalt waarschijnlijk iets veel te vaak: maak het eenvoudiger.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>{part}, line {line}</source>
            <translation>{part}, regel {line}</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Opmaak</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Taal van de tekst</translation>
        </message>
        <message>
            <source>Write a text of its own</source>
            <translation>Eigen tekst schrijven</translation>
        </message>
        <message>
            <source>Back to the template</source>
            <translation>Terug naar het sjabloon</translation>
        </message>
        <message>
            <source>Edit the template</source>
            <translation>Sjabloon bewerken</translation>
        </message>
        <message>
            <source>No template for this channel in this language: write a text, or add a template.</source>
            <translation>Geen sjabloon voor dit kanaal in deze taal: schrijf een tekst of voeg een sjabloon toe.</translation>
        </message>
        <message>
            <source>Insert variable</source>
            <translation>Variabele invoegen</translation>
        </message>
        <message>
            <source>They are offered too as you type two braces, and by Ctrl+Space</source>
            <translation>Ze verschijnen ook als je twee accolades typt, en met Ctrl+Spatie</translation>
        </message>
        <message>
            <source>A text of its own for this date</source>
            <translation>Een eigen tekst voor deze datum</translation>
        </message>
        <message>
            <source>From the template “{name}”</source>
            <translation>Uit het sjabloon “{name}”</translation>
        </message>
        <message>
            <source>From a template</source>
            <translation>Uit een sjabloon</translation>
        </message>
        <message>
            <source>{name} – {description}</source>
            <translation>{name} – {description}</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>gearchiveerd</translation>
        </message>
        <message>
            <source>Messages of the period</source>
            <translation>Berichten in de periode</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Berichtsjablonen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The link leads to:</source>
            <translation>De link gaat naar:</translation>
        </message>
        <message>
            <source>This link is not opened from here (only https and mailto are):</source>
            <translation>Deze link wordt van hieruit niet geopend (alleen https en mailto):</translation>
        </message>
        <message>
            <source>from the template</source>
            <translation>uit het sjabloon</translation>
        </message>
        <message>
            <source>text of its own</source>
            <translation>eigen tekst</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>geen tekst</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>waarde ontbreekt</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Bericht opslaan</translation>
        </message>
        <message>
            <source>The message was saved as “{path}”.</source>
            <translation>Het bericht is opgeslagen als “{path}”.</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Voorbeeld voor</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Preview as plain text</source>
            <translation>Voorbeeld als platte tekst</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Opgemaakt</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Platte tekst</translation>
        </message>
        <message>
            <source>No value for: {names}. It can’t be exported like this.</source>
            <translation>Geen waarde voor: {names}. Zo kan dit niet worden geëxporteerd.</translation>
        </message>
        <message>
            <source>{problem} The preview is still that of the text before.</source>
            <translation>{problem} De voorvertoning toont nog de vorige tekst.</translation>
        </message>
        <message>
            <source>Select a message or a template to see what its readers will see.</source>
            <translation>Selecteer een bericht of sjabloon om te zien wat de lezers te zien krijgen.</translation>
        </message>
        <message>
            <source>Add message &amp;template</source>
            <translation>Berichtsjabloon &amp;toevoegen</translation>
        </message>
        <message>
            <source>D&amp;uplicate template</source>
            <translation>Sjabloon &amp;dupliceren</translation>
        </message>
        <message>
            <source>A&amp;rchive template</source>
            <translation>Sjabloon &amp;archiveren</translation>
        </message>
        <message>
            <source>&amp;Delete template</source>
            <translation>Sjabloon &amp;verwijderen</translation>
        </message>
        <message>
            <source>E-mail draft (.eml)…</source>
            <translation>E-mailconcept (.eml)…</translation>
        </message>
        <message>
            <source>Web page (.html)…</source>
            <translation>Webpagina (.html)…</translation>
        </message>
        <message>
            <source>Plain text (.txt)…</source>
            <translation>Platte tekst (.txt)…</translation>
        </message>
        <message>
            <source>To the message or template above or below</source>
            <translation>Naar het bericht of sjabloon erboven of eronder</translation>
        </message>
        <message>
            <source>To the first or last of the list</source>
            <translation>Naar het eerste of laatste van de lijst</translation>
        </message>
        <message>
            <source>In the text: offer what can be filled in</source>
            <translation>In de tekst: tonen wat kan worden ingevuld</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Sjablonen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Sjabloon</translation>
        </message>
        <message>
            <source>All messages of a period…</source>
            <translation>Alle berichten van een periode…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>No template yet. A template is written once and used for every date.</source>
            <translation>Nog geen sjabloon. Een sjabloon schrijf je één keer en gebruik je voor elke datum van dat kanaal.</translation>
        </message>
        <message>
            <source>Add a template</source>
            <translation>Sjabloon toevoegen</translation>
        </message>
        <message>
            <source>Nothing goes out through this channel: there is nothing to try it on.</source>
            <translation>In het plan gaat niets via dit kanaal uit, dus er is niets om het sjabloon op uit te proberen.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Er is nog geen tekst.</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nieuw sjabloon</translation>
        </message>
        <message>
            <source>Not saved yet. {problem}</source>
            <translation>Nog niet opgeslagen. {problem}</translation>
        </message>
        <message>
            <source>“{name}” can’t be read yet: what you typed is kept, but not saved.</source>
            <translation>‘{name}’ kan nog niet worden gelezen: wat je typte blijft staan, maar is niet opgeslagen.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Naar het plan</translation>
        </message>
        <message>
            <source>Show the whole plan</source>
            <translation>Het hele plan tonen</translation>
        </message>
        <message>
            <source>Nothing is planned yet. What goes out will stand here, with its texts.</source>
            <translation>Er is nog niets gepland. Hier komt te staan wat uitgaat, met de teksten.</translation>
        </message>
        <message>
            <source>Nothing goes out in the next four weeks.</source>
            <translation>De komende vier weken gaat er niets uit.</translation>
        </message>
        <message>
            <source>Nothing goes out in this period.</source>
            <translation>In deze periode gaat er niets uit.</translation>
        </message>
        <message>
            <source>Nothing that goes out in this period matches the filter.</source>
            <translation>Niets wat in deze periode uitgaat, past bij het filter.</translation>
        </message>
    </context>
    <context>
        <name>Month in a date</name>
        <message>
            <source>January</source>
            <translation>januari</translation>
        </message>
        <message>
            <source>February</source>
            <translation>februari</translation>
        </message>
        <message>
            <source>March</source>
            <translation>maart</translation>
        </message>
        <message>
            <source>April</source>
            <translation>april</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mei</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juni</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juli</translation>
        </message>
        <message>
            <source>August</source>
            <translation>augustus</translation>
        </message>
        <message>
            <source>September</source>
            <translation>september</translation>
        </message>
        <message>
            <source>October</source>
            <translation>oktober</translation>
        </message>
        <message>
            <source>November</source>
            <translation>november</translation>
        </message>
        <message>
            <source>December</source>
            <translation>december</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or do…</source>
            <translation>Zoeken of uitvoeren…</translation>
        </message>
        <message>
            <source>Finds every record and text, and runs every command</source>
            <translation>Vindt elk item en elke tekst, en voert elke opdracht uit</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Zoekresultaten</translation>
        </message>
        <message>
            <source>Nothing found. Fewer words or letters find more.</source>
            <translation>Niets gevonden. Met minder woorden of letters vind je meer.</translation>
        </message>
        <message>
            <source>everything of this person</source>
            <translation>alles van deze persoon</translation>
        </message>
        <message>
            <source>approval sheet {number}</source>
            <translation>goedkeuringsformulier {number}</translation>
        </message>
        <message>
            <source>settings preferences options</source>
            <translation>instellingen voorkeuren opties</translation>
        </message>
        <message>
            <source>add create new</source>
            <translation>toevoegen aanmaken maken nieuw nieuwe</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>once, {day}</source>
            <translation>eenmalig, {day}</translation>
        </message>
        <message>
            <source>last day of the event</source>
            <translation>laatste dag van de aanleiding</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>zelfde dag</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <translation>
                <numerusform>%n werkdag ervoor</numerusform>
                <numerusform>%n werkdagen ervoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after</source>
            <translation>
                <numerusform>%n werkdag erna</numerusform>
                <numerusform>%n werkdagen erna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before the end</source>
            <translation>
                <numerusform>%n werkdag voor het einde</numerusform>
                <numerusform>%n werkdagen voor het einde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the end</source>
            <translation>
                <numerusform>%n werkdag na het einde</numerusform>
                <numerusform>%n werkdagen na het einde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n dag ervoor</numerusform>
                <numerusform>%n dagen ervoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n dag erna</numerusform>
                <numerusform>%n dagen erna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the end</source>
            <translation>
                <numerusform>%n dag voor het einde</numerusform>
                <numerusform>%n dagen voor het einde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the end</source>
            <translation>
                <numerusform>%n dag na het einde</numerusform>
                <numerusform>%n dagen na het einde</numerusform>
            </translation>
        </message>
        <message>
            <source>daily</source>
            <translation>dagelijks</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>wekelijks</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>elke %n dag</numerusform>
                <numerusform>elke %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s)</source>
            <translation>
                <numerusform>elke %n week</numerusform>
                <numerusform>elke %n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>elke %n maand</numerusform>
                <numerusform>elke %n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n year(s)</source>
            <translation>
                <numerusform>elke %n jaar</numerusform>
                <numerusform>elke %n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>maandelijks</translation>
        </message>
        <message>
            <source>every two months</source>
            <translation>elke twee maanden</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>elk kwartaal</translation>
        </message>
        <message>
            <source>twice a year</source>
            <translation>twee keer per jaar</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>jaarlijks</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>maandag tot en met vrijdag</translation>
        </message>
        <message>
            <source>first working day</source>
            <translation>eerste werkdag</translation>
        </message>
        <message>
            <source>last working day</source>
            <translation>laatste werkdag</translation>
        </message>
        <message>
            <source>{weekday} of the month</source>
            <translation>{weekday} van de maand</translation>
        </message>
        <message>
            <source>last day of the quarter</source>
            <translation>laatste dag van het kwartaal</translation>
        </message>
        <message>
            <source>last day of the month</source>
            <translation>laatste dag van de maand</translation>
        </message>
        <message>
            <source>first day of the quarter</source>
            <translation>eerste dag van het kwartaal</translation>
        </message>
        <message>
            <source>on day {day}</source>
            <translation>op dag {day}</translation>
        </message>
        <message>
            <source>on days {days}</source>
            <translation>op de dagen {days}</translation>
        </message>
        <message>
            <source>first working day of {month}</source>
            <translation>eerste werkdag van {month}</translation>
        </message>
        <message>
            <source>last working day of {month}</source>
            <translation>laatste werkdag van {month}</translation>
        </message>
        <message>
            <source>last day of {month}</source>
            <translation>laatste dag van {month}</translation>
        </message>
        <message>
            <source>{weekday} of {month}</source>
            <translation>{weekday} van {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the quarter</source>
            <translation>
                <numerusform>%n werkdag na het kwartaal</numerusform>
                <numerusform>%n werkdagen na het kwartaal</numerusform>
            </translation>
        </message>
        <message>
            <source>or the working day before</source>
            <translation>of de werkdag ervoor</translation>
        </message>
        <message>
            <source>working days only</source>
            <translation>alleen werkdagen</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n keer</numerusform>
                <numerusform>%n keer</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot en met {day}</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>None chosen</source>
            <translation>Niet gekozen</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n uiting</numerusform>
                <numerusform>%n uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>open</source>
            <translation>uitgeklapt</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>ingeklapt</translation>
        </message>
        <message>
            <source>Group {title}, {count}, {state}</source>
            <translation>Groep {title}, {count}, {state}</translation>
        </message>
        <message>
            <source>Content event {title}, {count}, {state}</source>
            <translation>Aanleiding {title}, {count}, {state}</translation>
        </message>
        <message>
            <source>No communication yet</source>
            <translation>Nog geen uiting</translation>
        </message>
        <message>
            <source>{audiences} without {others}</source>
            <translation>{audiences} zonder {others}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path}, %n step(s)</source>
            <translation>
                <numerusform>{path}, %n stap</numerusform>
                <numerusform>{path}, %n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>geen datum</translation>
        </message>
        <message>
            <source>Its frequency has no end: it continues without a copy.</source>
            <translation>De frequentie heeft geen einde: dit loopt vanzelf door.</translation>
        </message>
        <message>
            <source>An event of this name is already on this day.</source>
            <translation>Op deze dag staat er al een met deze naam.</translation>
        </message>
        <message>
            <source>Outside the plan’s period, which ends on {day}.</source>
            <translation>Buiten de planperiode, die eindigt op {day}.</translation>
        </message>
        <message>
            <source>Its exceptions are not copied.</source>
            <translation>De uitzonderingen gaan niet mee.</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Why and what for</source>
            <translation>Waarom en waartoe</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Belongs to event</source>
            <translation>Hoort bij aanleiding</translation>
        </message>
        <message>
            <source>1 Content event</source>
            <translation>1 Aanleiding</translation>
        </message>
        <message>
            <source>2 Sender</source>
            <translation>2 Afzender</translation>
        </message>
        <message>
            <source>3 Audiences</source>
            <translation>3 Doelgroepen</translation>
        </message>
        <message>
            <source>4 Channel</source>
            <translation>4 Kanaal</translation>
        </message>
        <message>
            <source>5 Tools</source>
            <translation>5 Middelen</translation>
        </message>
        <message>
            <source>6 Frequency, when</source>
            <translation>6 Frequentie</translation>
        </message>
        <message>
            <source>7 Approval path</source>
            <translation>7 Goedkeuring</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Volgende datum</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Bereik (personen)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Doelgroep</translation>
        </message>
        <message>
            <source>Minus moves back. Single events begin on another day; of a frequency the coming dates are moved. What has been sent stays on its day.</source>
            <translation>Met een min schuif je terug. Een eenmalige aanleiding begint op een andere dag; van een reeks verschuiven de komende datums. Wat verzonden is, blijft op zijn dag.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werkdagen</translation>
        </message>
        <message>
            <source>The third Tuesday stays the third Tuesday, and “5 working days after” stays so. Approvals, results and moved dates are not copied.</source>
            <translation>De derde dinsdag blijft de derde dinsdag en “5 werkdagen erna” blijft zo. Goedkeuringen, resultaten en verplaatste datums gaan niet mee.</translation>
        </message>
        <message>
            <source>Extend the plan’s period if needed</source>
            <translation>De planperiode zo nodig verlengen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Goedkeuringstraject</translation>
        </message>
        <message>
            <source>Add an audience</source>
            <translation>Doelgroep toevoegen</translation>
        </message>
        <message>
            <source>Remove an audience</source>
            <translation>Doelgroep weghalen</translation>
        </message>
        <message>
            <source>Status of dates</source>
            <translation>Status van datums</translation>
        </message>
        <message>
            <source>Move by working days</source>
            <translation>Werkdagen verschuiven</translation>
        </message>
        <message>
            <source>Copy to next year</source>
            <translation>Kopie naar volgend jaar</translation>
        </message>
        <message>
            <source>Content events and communications</source>
            <translation>Aanleidingen en uitingen</translation>
        </message>
        <message>
            <source>Find in the plan</source>
            <translation>Zoeken in het plan</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Aanleiding</translation>
        </message>
        <message numerus="yes">
            <source>Enter changes all %n cell(s)</source>
            <translation>
                <numerusform>Enter wijzigt %n cel</numerusform>
                <numerusform>Enter wijzigt alle %n cellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter: %n cell(s)</source>
            <translation>
                <numerusform>Enter: %n cel</numerusform>
                <numerusform>Enter: %n cellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stay: something of them was sent or put up for approval.</source>
            <translation>
                <numerusform>%n rij blijft staan: er is al iets van verzonden of ter goedkeuring aangeboden.</numerusform>
                <numerusform>%n rijen blijven staan: er is al iets van verzonden of ter goedkeuring aangeboden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Narrows the table as you type (Ctrl+F). Enter keeps the words as a filter on all pages.</source>
            <translation>Beperkt de tabel tijdens het typen (Ctrl+F). Met Enter blijven de woorden als filter op alle pagina's staan.</translation>
        </message>
        <message>
            <source>A plan begins with the occurrences that create a need to communicate: a strategy, results, a holiday. Add the first one, then say who tells whom about it, how and when.</source>
            <translation>Een plan begint met wat aanleiding geeft om te communiceren: een strategie, resultaten, een feestdag. Voeg de eerste aanleiding toe en geef dan aan wie het aan wie vertelt, hoe en wanneer.</translation>
        </message>
        <message>
            <source>Nothing in the plan matches the filter.</source>
            <translation>Niets in het plan voldoet aan het filter.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter wissen</translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s)</source>
            <translation>
                <numerusform>%n aanleiding</numerusform>
                <numerusform>%n aanleidingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter changes all %n cell(s), Tab only this one</source>
            <translation>
                <numerusform>Enter wijzigt %n cel</numerusform>
                <numerusform>Enter wijzigt alle %n cellen, Tab alleen deze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n datum</numerusform>
                <numerusform>%n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>New content event</source>
            <translation>Nieuwe communicatieaanleiding</translation>
        </message>
        <message>
            <source>Choose the content event first that the communication is about.</source>
            <translation>Kies eerst de aanleiding waar de uiting over gaat.</translation>
        </message>
        <message>
            <source>New communication</source>
            <translation>Nieuwe uiting</translation>
        </message>
        <message>
            <source>New content &amp;event</source>
            <translation>Nieuwe &amp;aanleiding</translation>
        </message>
        <message>
            <source>New &amp;communication</source>
            <translation>Nieuwe &amp;uiting</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Wijzigen</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Dupliceren</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>Copy with column &amp;titles</source>
            <translation>Kopiëren met kolom&amp;titels</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Pl&amp;akken</translation>
        </message>
        <message>
            <source>Paste as &amp;new rows</source>
            <translation>Plakken als &amp;nieuwe rijen</translation>
        </message>
        <message>
            <source>&amp;Fill down</source>
            <translation>Omlaag &amp;doorvoeren</translation>
        </message>
        <message>
            <source>Empt&amp;y the cells</source>
            <translation>&amp;Cellen leegmaken</translation>
        </message>
        <message>
            <source>Empty the cells (Del)</source>
            <translation>Cellen leegmaken (Del)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>&amp;Expand all</source>
            <translation>Alles ui&amp;tklappen</translation>
        </message>
        <message>
            <source>C&amp;ollapse all</source>
            <translation>Alles &amp;inklappen</translation>
        </message>
        <message>
            <source>Show in the c&amp;alendar</source>
            <translation>Tonen in de &amp;kalender</translation>
        </message>
        <message>
            <source>&amp;Find in the plan</source>
            <translation>&amp;Zoeken in het plan</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Agendabestand (.ics)…</translation>
        </message>
        <message>
            <source>Messages…</source>
            <translation>Berichten…</translation>
        </message>
        <message>
            <source>Approval sheets…</source>
            <translation>Goedkeuringsformulieren…</translation>
        </message>
        <message>
            <source>Whole plan as JSON…</source>
            <translation>Hele plan als JSON…</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Kolommen kiezen</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Standaardindeling</translation>
        </message>
        <message>
            <source>{field}: {problem}</source>
            <translation>{field}: {problem}</translation>
        </message>
        <message>
            <source>Enter saves, Alt+Enter begins a new line</source>
            <translation>Enter slaat op, Alt+Enter begint een nieuwe regel</translation>
        </message>
        <message>
            <source>working days before</source>
            <translation>werkdagen ervoor</translation>
        </message>
        <message>
            <source>working days after</source>
            <translation>werkdagen erna</translation>
        </message>
        <message>
            <source>calendar days before</source>
            <translation>kalenderdagen ervoor</translation>
        </message>
        <message>
            <source>calendar days after</source>
            <translation>kalenderdagen erna</translation>
        </message>
        <message>
            <source>working days before the end</source>
            <translation>werkdagen voor het einde</translation>
        </message>
        <message>
            <source>working days after the end</source>
            <translation>werkdagen na het einde</translation>
        </message>
        <message>
            <source>calendar days before the end</source>
            <translation>kalenderdagen voor het einde</translation>
        </message>
        <message>
            <source>calendar days after the end</source>
            <translation>kalenderdagen na het einde</translation>
        </message>
        <message>
            <source>Days from the event</source>
            <translation>Dagen vanaf de aanleiding</translation>
        </message>
        <message>
            <source>Add sender “{name}”</source>
            <translation>Afzender “{name}” toevoegen</translation>
        </message>
        <message>
            <source>Add audience “{name}”</source>
            <translation>Doelgroep “{name}” toevoegen</translation>
        </message>
        <message>
            <source>Add channel “{name}”</source>
            <translation>Kanaal “{name}” toevoegen</translation>
        </message>
        <message>
            <source>Add tool “{name}”</source>
            <translation>Middel “{name}” toevoegen</translation>
        </message>
        <message>
            <source>Add approval path “{name}”</source>
            <translation>Goedkeuringstraject “{name}” toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n stap</numerusform>
                <numerusform>%n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, {day}</source>
            <translation>{title}, {day}</translation>
        </message>
        <message>
            <source>{kind} “{name}”: added</source>
            <translation>{kind} “{name}”: toegevoegd</translation>
        </message>
        <message>
            <source>{kind} “{name}”: deleted</source>
            <translation>{kind} “{name}”: verwijderd</translation>
        </message>
        <message>
            <source>{kind} “{name}”: changed</source>
            <translation>{kind} “{name}”: gewijzigd</translation>
        </message>
        <message>
            <source>{day} is a day off: {name}.</source>
            <translation>{day} is een vrije dag: {name}.</translation>
        </message>
        <message>
            <source>{day} is not a working day.</source>
            <translation>{day} is geen werkdag.</translation>
        </message>
        <message>
            <source>{day} lies outside the plan’s period ({start} – {end}).</source>
            <translation>{day} valt buiten de planperiode ({start} – {end}).</translation>
        </message>
        <message>
            <source>{day} lies in the quiet period “{name}”.</source>
            <translation>{day} valt in de stilteperiode “{name}”.</translation>
        </message>
        <message>
            <source>“{channel}” does not run on this weekday.</source>
            <translation>“{channel}” loopt niet op deze weekdag.</translation>
        </message>
        <message>
            <source>{day} is over.</source>
            <translation>{day} is al voorbij.</translation>
        </message>
        <message>
            <source>It should have been put up for approval by {start}.</source>
            <translation>Dit had uiterlijk {start} ter goedkeuring aangeboden moeten zijn.</translation>
        </message>
        <message>
            <source>“{audience}”: week {week} is over its limit ({total} of {limit}).</source>
            <translation>“{audience}”: week {week} zit boven de limiet ({total} van {limit}).</translation>
        </message>
        <message>
            <source>“{words}” is not a time.</source>
            <translation>“{words}” is geen tijdstip.</translation>
        </message>
        <message>
            <source>“{words}” can mean several: write more of the name.</source>
            <translation>“{words}” past bij meerdere namen: typ meer van de naam.</translation>
        </message>
        <message>
            <source>The directory has nothing called “{words}”.</source>
            <translation>In het register staat niets met de naam “{words}”.</translation>
        </message>
        <message>
            <source>Write a name behind “{words}”.</source>
            <translation>Typ een naam achter “{words}”.</translation>
        </message>
        <message>
            <source>“{words}” is no date.</source>
            <translation>“{words}” is geen datum.</translation>
        </message>
        <message>
            <source>“{words}” names no clear date; put words of the title in quotation marks.</source>
            <translation>“{words}” is geen duidelijke datum; zet woorden van de titel tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>“{words}” is one too many; put words of the title in quotation marks.</source>
            <translation>“{words}” is er één te veel; zet woorden van de titel tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>The line needs a title.</source>
            <translation>De regel heeft een titel nodig.</translation>
        </message>
        <message>
            <source>The title is too long.</source>
            <translation>De titel is te lang.</translation>
        </message>
        <message>
            <source>Say when, for instance 12.04.</source>
            <translation>Geef aan wanneer, bijvoorbeeld 12-04.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) would have to be approved again.</source>
            <translation>
                <numerusform>%n datum moet dan opnieuw worden goedgekeurd.</numerusform>
                <numerusform>%n datums moeten dan opnieuw worden goedgekeurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) have been sent; they would show the change too.</source>
            <translation>
                <numerusform>%n datum is verzonden; de wijziging zou ook daar te zien zijn.</numerusform>
                <numerusform>%n datums zijn verzonden; de wijziging zou ook daar te zien zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>{value}, from {day} on</source>
            <translation>{value}, vanaf {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) stay: sent or put up</source>
            <translation>
                <numerusform>%n datum blijft: verzonden of aangeboden</numerusform>
                <numerusform>%n datums blijven: verzonden of aangeboden</numerusform>
            </translation>
        </message>
        <message>
            <source>no coming date</source>
            <translation>geen komende datum</translation>
        </message>
        <message>
            <source>It has no coming date.</source>
            <translation>Er is geen komende datum.</translation>
        </message>
        <message>
            <source>It is over.</source>
            <translation>Dit is voorbij.</translation>
        </message>
        <message numerus="yes">
            <source>from {day}, %n date(s)</source>
            <translation>
                <numerusform>vanaf {day}, %n datum</numerusform>
                <numerusform>vanaf {day}, %n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>Its distance is counted in calendar days.</source>
            <translation>De afstand telt in kalenderdagen.</translation>
        </message>
        <message>
            <source>It would lie too far from its event.</source>
            <translation>Dit zou te ver van de aanleiding liggen.</translation>
        </message>
        <message>
            <source>It is in approval or approved.</source>
            <translation>Dit ligt ter goedkeuring of is al goedgekeurd.</translation>
        </message>
        <message>
            <source>It has been sent.</source>
            <translation>Dit is al verzonden.</translation>
        </message>
        <message>
            <source>It lies in the future.</source>
            <translation>Dit ligt in de toekomst.</translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation>Er is een reden nodig.</translation>
        </message>
        <message>
            <source>It is not approved: a reason is needed.</source>
            <translation>Niet goedgekeurd: er is een reden nodig.</translation>
        </message>
        <message>
            <source>Change &amp;many…</source>
            <translation>&amp;Meerdere tegelijk wijzigen…</translation>
        </message>
        <message>
            <source>Change, move or copy the selected rows, or all that the filter takes</source>
            <translation>De geselecteerde rijen, of alles binnen het filter, wijzigen, verschuiven of kopiëren</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Er zou niets veranderen.</translation>
        </message>
        <message>
            <source>Choose what to change.</source>
            <translation>Kies wat er moet veranderen.</translation>
        </message>
        <message>
            <source>Change many</source>
            <translation>Meerdere tegelijk wijzigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Only ticked rows are changed. What is approved or sent is not ticked by itself.</source>
            <translation>Alleen aangevinkte rijen worden gewijzigd. Wat goedgekeurd of verzonden is, wordt niet vanzelf aangevinkt.</translation>
        </message>
        <message numerus="yes">
            <source>the selected rows, %n communication(s)</source>
            <translation>
                <numerusform>de geselecteerde rijen, %n uiting</numerusform>
                <numerusform>de geselecteerde rijen, %n uitingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all that the filter takes, %n communication(s)</source>
            <translation>
                <numerusform>alles binnen het filter, %n uiting</numerusform>
                <numerusform>alles binnen het filter, %n uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Of what repeats</source>
            <translation>Bij herhaling</translation>
        </message>
        <message>
            <source>Apply to</source>
            <translation>Bereik</translation>
        </message>
        <message>
            <source>Checking what would change…</source>
            <translation>Wijzigingen worden bepaald…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to be changed</source>
            <translation>
                <numerusform>%n rij wordt gewijzigd</numerusform>
                <numerusform>%n rijen worden gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left as they are</source>
            <translation>
                <numerusform>%n blijft zoals het is</numerusform>
                <numerusform>%n blijven zoals ze zijn</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is ticked that could be changed.</source>
            <translation>Er is niets aangevinkt dat gewijzigd kan worden.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>To note</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Wat er zou veranderen</translation>
        </message>
        <message>
            <source>content event</source>
            <translation>aanleiding</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>doelgroep</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>afzender</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanaal</translation>
        </message>
        <message>
            <source>month</source>
            <translation>maand</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>fase</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>eigenaar</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Geen datum</translation>
        </message>
        <message>
            <source>There is no table or text to paste.</source>
            <translation>Er is geen tabel of tekst om te plakken.</translation>
        </message>
        <message>
            <source>Select the cells of a column to fill with the topmost value.</source>
            <translation>Selecteer de cellen van een kolom die de bovenste waarde moeten krijgen.</translation>
        </message>
        <message>
            <source>Play&amp;books…</source>
            <translation>Draai&amp;boeken…</translation>
        </message>
        <message>
            <source>Apply or manage patterns of events</source>
            <translation>Patronen van aanleidingen toepassen of beheren</translation>
        </message>
        <message>
            <source>&amp;Save as a playbook</source>
            <translation>&amp;Opslaan als draaiboek</translation>
        </message>
        <message>
            <source>Save the event with its communications as a pattern</source>
            <translation>De aanleiding met haar uitingen als patroon opslaan</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Draaiboeken</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Toepassen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Title of the event</source>
            <translation>Titel van de aanleiding</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Dates of the playbook</source>
            <translation>Data van het draaiboek</translation>
        </message>
        <message>
            <source>Say on which day.</source>
            <translation>Geef aan op welke dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n with something to note</source>
            <translation>
                <numerusform>%n met een aandachtspunt</numerusform>
                <numerusform>%n met een aandachtspunt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was added with %n communication(s).</source>
            <translation>
                <numerusform>“{title}” is toegevoegd met %n uiting.</numerusform>
                <numerusform>“{title}” is toegevoegd met %n uitingen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>In this plan</source>
            <translation>In dit plan</translation>
        </message>
        <message>
            <source>Supplied</source>
            <translation>Meegeleverd</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>Beheren</translation>
        </message>
        <message>
            <source>&amp;Keep a copy in this plan</source>
            <translation>&amp;Kopie in dit plan bewaren</translation>
        </message>
        <message>
            <source>&amp;Update from the selected event</source>
            <translation>&amp;Bijwerken vanuit de gekozen aanleiding</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importeren…</translation>
        </message>
        <message>
            <source>Export the playbook</source>
            <translation>Draaiboek exporteren</translation>
        </message>
        <message>
            <source>Import a playbook</source>
            <translation>Draaiboek importeren</translation>
        </message>
        <message>
            <source>Not in this plan. What is meant?</source>
            <translation>Niet in dit plan. Wat wordt bedoeld?</translation>
        </message>
        <message>
            <source>make a new one</source>
            <translation>nieuw maken</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>weglaten</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Uiting</translation>
        </message>
        <message>
            <source>Choose one content event first: it becomes the playbook.</source>
            <translation>Kies eerst één aanleiding: die wordt het draaiboek.</translation>
        </message>
        <message>
            <source>&amp;Quick add…</source>
            <translation>&amp;Snel toevoegen…</translation>
        </message>
        <message>
            <source>Add an event with its communication from one line</source>
            <translation>Een aanleiding met uiting toevoegen vanuit één regel</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} (new)</source>
            <translation>{name} (nieuw)</translation>
        </message>
        <message>
            <source>Quick add</source>
            <translation>Snel toevoegen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>How the line is read</source>
            <translation>Zo wordt de regel gelezen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Sluiten (Esc)</translation>
        </message>
        <message>
            <source>@ audience   # channel   ~ sender   + owner</source>
            <translation>@ doelgroep   # kanaal   ~ afzender   + eigenaar</translation>
        </message>
        <message>
            <source>Added: “{title}”.</source>
            <translation>Toegevoegd: “{title}”.</translation>
        </message>
        <message>
            <source>Names: write the beginning, with “-” for spaces; capitals and accents don’t matter. A name must fit one only.</source>
            <translation>Namen: typ het begin, met “-” voor spaties; hoofdletters en accenten maken niet uit. Er mag maar één naam passen.</translation>
        </message>
        <message>
            <source>Dates: day first, 12.04 or 12/04; without a year the next such day from today on. Also 12 April, 12.04.2027 and 2027-04-12.</source>
            <translation>Data: eerst de dag, 12-04 of 12.04; zonder jaar de eerstvolgende keer vanaf vandaag. Ook 12 april, 12-04-2027 en 2027-04-12.</translation>
        </message>
        <message>
            <source>Times: 10:00, 10:00-11:30, 10am. Without a time: all day.</source>
            <translation>Tijden: 10:00, 10:00-11:30. Zonder tijd: hele dag.</translation>
        </message>
        <message>
            <source>After the title only: today, tomorrow, fri (the next Friday after today), weekly, monthly, quarterly, yearly.</source>
            <translation>Alleen achter de titel: vandaag, morgen, vr (de eerstvolgende vrijdag na vandaag), elke week, elke maand, elk kwartaal, elk jaar.</translation>
        </message>
        <message>
            <source>What stands in quotation marks belongs to the title.</source>
            <translation>Wat tussen aanhalingstekens staat, hoort bij de titel.</translation>
        </message>
        <message>
            <source>Group by: {name}</source>
            <translation>Groeperen op: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Add %n new sender(s): {names}</source>
            <translation>
                <numerusform>%n nieuwe afzender toevoegen: {names}</numerusform>
                <numerusform>%n nieuwe afzenders toevoegen: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new audience(s): {names}</source>
            <translation>
                <numerusform>%n nieuwe doelgroep toevoegen: {names}</numerusform>
                <numerusform>%n nieuwe doelgroepen toevoegen: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new channel(s): {names}</source>
            <translation>
                <numerusform>%n nieuw kanaal toevoegen: {names}</numerusform>
                <numerusform>%n nieuwe kanalen toevoegen: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new tool(s): {names}</source>
            <translation>
                <numerusform>%n nieuw middel toevoegen: {names}</numerusform>
                <numerusform>%n nieuwe middelen toevoegen: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new approval path(s): {names}</source>
            <translation>
                <numerusform>%n nieuw goedkeuringstraject toevoegen: {names}</numerusform>
                <numerusform>%n nieuwe goedkeuringstrajecten toevoegen: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be pasted.</source>
            <translation>
                <numerusform>Er kan %n rij worden geplakt.</numerusform>
                <numerusform>Er kunnen %n rijen worden geplakt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) are not known here and will be left out: {names}</source>
            <translation>
                <numerusform>%n kolom is hier niet bekend en wordt weggelaten: {names}</numerusform>
                <numerusform>%n kolommen zijn hier niet bekend en worden weggelaten: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) could not be understood and will be left out:</source>
            <translation>
                <numerusform>%n cel is niet begrepen en wordt weggelaten:</numerusform>
                <numerusform>%n cellen zijn niet begrepen en worden weggelaten:</numerusform>
            </translation>
        </message>
        <message>
            <source>Paste the rest</source>
            <translation>De rest plakken</translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s) on several lines will be added once: {names}</source>
            <translation>
                <numerusform>%n aanleiding op meerdere regels wordt één keer toegevoegd: {names}</numerusform>
                <numerusform>%n aanleidingen op meerdere regels worden elk één keer toegevoegd: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) will not be added, as the date is not clear: {numbers}</source>
            <translation>
                <numerusform>%n regel wordt niet toegevoegd, omdat de datum niet duidelijk is: {numbers}</numerusform>
                <numerusform>%n regels worden niet toegevoegd, omdat de datum niet duidelijk is: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>Without this, the cells that name them are left out.</source>
            <translation>Zonder dit worden de cellen die ze noemen weggelaten.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Wat er staat</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Wat er mis is</translation>
        </message>
        <message>
            <source>What could not be understood</source>
            <translation>Wat niet is begrepen</translation>
        </message>
        <message>
            <source>Change the cell; typing replaces what stands there</source>
            <translation>De cel wijzigen; typen vervangt wat er staat</translation>
        </message>
        <message>
            <source>Open the list of a cell</source>
            <translation>De lijst van een cel openen</translation>
        </message>
        <message>
            <source>Save, for all selected cells, and go down or up</source>
            <translation>Opslaan, voor alle geselecteerde cellen, en omlaag of omhoog gaan</translation>
        </message>
        <message>
            <source>Save this cell alone, and go on to the next or the one before</source>
            <translation>Alleen deze cel opslaan en naar de volgende of vorige gaan</translation>
        </message>
        <message>
            <source>Close or open a group, in the first column</source>
            <translation>Een groep in- of uitklappen, in de eerste kolom</translation>
        </message>
        <message>
            <source>Select the row, or the column</source>
            <translation>De rij of de kolom selecteren</translation>
        </message>
        <message>
            <source>Go to the top or bottom of the table</source>
            <translation>Naar het begin of einde van de tabel</translation>
        </message>
        <message>
            <source>Go to the first or last column</source>
            <translation>Naar de eerste of laatste kolom</translation>
        </message>
        <message>
            <source>Empty the selected cells; where rows are selected, delete them</source>
            <translation>De geselecteerde cellen leegmaken; geselecteerde rijen verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of events that were split now hold the change; they are selected.</source>
            <translation>
                <numerusform>De wijziging staat in %n rij van een afgesplitste aanleiding; die is geselecteerd.</numerusform>
                <numerusform>De wijziging staat in %n rijen van afgesplitste aanleidingen; die zijn geselecteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stay as they were: they have been sent.</source>
            <translation>
                <numerusform>%n rij blijft zoals ze was: de uiting is al verzonden.</numerusform>
                <numerusform>%n rijen blijven zoals ze waren: de uitingen zijn al verzonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the next date on: what was sent or put up for approval stays as it is, and the dates that change become events of their own. Undo brings everything back.</source>
            <translation>Vanaf de volgende datum: wat verzonden of ter goedkeuring aangeboden is, blijft zoals het is, en de datums die wijzigen worden aparte aanleidingen. Met Ongedaan maken komt alles terug.</translation>
        </message>
        <message>
            <source>From the next date on</source>
            <translation>Vanaf de volgende datum</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Alle datums</translation>
        </message>
        <message>
            <source>The change is in an event of its own, selected now; what was sent or put up stays where it was.</source>
            <translation>De wijziging staat nu in een aparte aanleiding, die geselecteerd is; wat verzonden of ter goedkeuring aangeboden is, blijft waar het was.</translation>
        </message>
        <message>
            <source>The date on {day} is an event of its own now, with the change; it is selected.</source>
            <translation>De datum {day} is nu een aparte aanleiding, met de wijziging; die is geselecteerd.</translation>
        </message>
        <message>
            <source>From {day} on there is an event of its own now, with the change; it is selected. Earlier dates stay.</source>
            <translation>Vanaf {day} is er nu een aparte aanleiding, met de wijziging; die is geselecteerd. Eerdere datums blijven zoals ze zijn.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Uiting</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Doelgroepen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>(continued)</source>
            <translation>(vervolg)</translation>
        </message>
        <message>
            <source>Week {number}, {days}</source>
            <translation>Week {number}, {days}</translation>
        </message>
        <message>
            <source>Day off: {name}</source>
            <translation>Vrije dag: {name}</translation>
        </message>
        <message>
            <source>{name}, {days}</source>
            <translation>{name}, {days}</translation>
        </message>
        <message>
            <source>Quiet period “{name}”, {days}</source>
            <translation>Stilteperiode “{name}”, {days}</translation>
        </message>
        <message>
            <source>{title}: nothing goes out about it yet</source>
            <translation>{title}: hierover gaat nog niets uit</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) due: {titles}</source>
            <translation>
                <numerusform>%n goedkeuring verwacht: {titles}</numerusform>
                <numerusform>%n goedkeuringen verwacht: {titles}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) overdue: {titles}</source>
            <translation>
                <numerusform>%n goedkeuring te laat: {titles}</numerusform>
                <numerusform>%n goedkeuringen te laat: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot en met {day}</translation>
        </message>
        <message>
            <source>Calendar, by week</source>
            <translation>Kalender per week</translation>
        </message>
        <message>
            <source>Calendar, by month</source>
            <translation>Kalender per maand</translation>
        </message>
        <message>
            <source>Calendar, by quarter</source>
            <translation>Kalender per kwartaal</translation>
        </message>
        <message>
            <source>Number and bar: how much goes out on the day</source>
            <translation>Getal en balk: hoeveel er die dag uitgaat</translation>
        </message>
        <message>
            <source>Calendar, by year</source>
            <translation>Kalender per jaar</translation>
        </message>
        <message>
            <source>Wk</source>
            <translation>Wk</translation>
        </message>
        <message>
            <source>{title}: what was shortened or did not fit</source>
            <translation>{title}: ingekort of niet passend</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n uiting</numerusform>
                <numerusform>%n uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>event without communications</source>
            <translation>aanleiding zonder uitingen</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>stilteperiode</translation>
        </message>
        <message>
            <source>approval due</source>
            <translation>goedkeuring verwacht</translation>
        </message>
        <message>
            <source>approval overdue</source>
            <translation>goedkeuring te laat</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>vrije dag</translation>
        </message>
        <message>
            <source>Question: {question}</source>
            <translation>Vraag: {question}</translation>
        </message>
        <message>
            <source>Risks and questions</source>
            <translation>Risico’s en vragen</translation>
        </message>
        <message>
            <source>: risk {risk}, {day}</source>
            <translation>: risico {risk}, {day}</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>amount and source (by hand)</source>
            <translation>bedrag en herkomst (met de hand in te vullen)</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Indicatoren</translation>
        </message>
        <message>
            <source>: {value} on {day}</source>
            <translation>: {value} op {day}</translation>
        </message>
        <message>
            <source>, target {value}</source>
            <translation>, doel {value}</translation>
        </message>
        <message>
            <source>Feedback loop</source>
            <translation>Terugkoppeling</translation>
        </message>
        <message>
            <source>State of the plan: {moment}</source>
            <translation>Stand van het plan: {moment}</translation>
        </message>
        <message>
            <source>accepted by, role</source>
            <translation>akkoord door, rol</translation>
        </message>
        <message>
            <source>date and signature</source>
            <translation>datum en handtekening</translation>
        </message>
        <message>
            <source>Version and sign-off</source>
            <translation>Versie en akkoord</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Afzenders</translation>
        </message>
        <message numerus="yes">
            <source>: %n date(s)</source>
            <translation>
                <numerusform>: %n datum</numerusform>
                <numerusform>: %n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>, {number} a month</source>
            <translation>, {number} per maand</translation>
        </message>
        <message>
            <source>Channels, tools and rhythm</source>
            <translation>Kanalen, middelen en ritme</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>phase: {name}</source>
            <translation>fase: {name}</translation>
        </message>
        <message numerus="yes">
            <source>: %n communication(s)</source>
            <translation>
                <numerusform>: %n uiting</numerusform>
                <numerusform>: %n uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Eigenaren</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) in approval now</source>
            <translation>
                <numerusform>%n datum nu ter goedkeuring</numerusform>
                <numerusform>%n datums nu ter goedkeuring</numerusform>
            </translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Goedkeuringen</translation>
        </message>
        <message numerus="yes">
            <source>, %n working day(s)</source>
            <translation>
                <numerusform>, %n werkdag</numerusform>
                <numerusform>, %n werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Experience wanted:</source>
            <translation>Gewenste beleving:</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>; measure: {measure}</source>
            <translation>; gemeten met: {measure}</translation>
        </message>
        <message>
            <source>; serves: {goal}</source>
            <translation>; dient het doel: {goal}</translation>
        </message>
        <message>
            <source>Objectives and the goals they serve</source>
            <translation>Doelstellingen en de doelen die ze dienen</translation>
        </message>
        <message>
            <source>today they know, feel and do (by hand)</source>
            <translation>nu weten, voelen en doen ze (met de hand in te vullen)</translation>
        </message>
        <message>
            <source>Audiences: know, feel, do</source>
            <translation>Doelgroepen: weten, voelen, doen</translation>
        </message>
        <message>
            <source>know: {words}</source>
            <translation>weten: {words}</translation>
        </message>
        <message>
            <source>feel: {words}</source>
            <translation>voelen: {words}</translation>
        </message>
        <message>
            <source>do: {words}</source>
            <translation>doen: {words}</translation>
        </message>
        <message>
            <source>proof: {proof}</source>
            <translation>bewijs: {proof}</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the communications</source>
            <translation>
                <numerusform>nog %n in de uitingen</numerusform>
                <numerusform>nog %n in de uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Key messages with proof</source>
            <translation>Kernboodschappen met bewijs</translation>
        </message>
        <message>
            <source>Plan on a page</source>
            <translation>Plan op één pagina</translation>
        </message>
        <message>
            <source>nothing in the plan yet (by hand)</source>
            <translation>nog niets in het plan (met de hand in te vullen)</translation>
        </message>
        <message>
            <source>Plan table</source>
            <translation>Plantabel</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>Filter: {filter}</translation>
        </message>
        <message>
            <source>Printed {moment}</source>
            <translation>Afgedrukt {moment}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Approval &amp;deadlines</source>
            <translation>&amp;Goedkeuringsdeadlines</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggend</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Staand</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Afdrukstand</translation>
        </message>
        <message>
            <source>as on the screen ({view})</source>
            <translation>zoals op het scherm ({view})</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Afdrukvoorbeeld</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Page forward</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>&amp;Whole page</source>
            <translation>&amp;Hele pagina</translation>
        </message>
        <message>
            <source>Page w&amp;idth</source>
            <translation>Pagina&amp;breedte</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Opslaan als pdf…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF or web page…</source>
            <translation>&amp;Opslaan als pdf of webpagina…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Laying out…</source>
            <translation>Pagina’s opmaken…</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webpagina</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Saved as “{path}”.</source>
            <translation>Opgeslagen als “{path}”.</translation>
        </message>
        <message>
            <source>by {group}</source>
            <translation>gegroepeerd op {group}</translation>
        </message>
        <message>
            <source>sorted by “{column}”</source>
            <translation>gesorteerd op “{column}”</translation>
        </message>
        <message>
            <source>with “{words}”</source>
            <translation>met “{words}”</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>A&amp;fdrukken…</translation>
        </message>
        <message>
            <source>Plan &amp;on a page…</source>
            <translation>Plan &amp;op één pagina…</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Zoeken in:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Bestands&amp;type:</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} van {pages}</translation>
        </message>
        <message>
            <source>Sheet number</source>
            <translation>Formuliernummer</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Uiting</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
        <message>
            <source>Code by which commplan finds this sheet to record the decision</source>
            <translation>Code waarmee commplan dit formulier terugvindt om het besluit vast te leggen</translation>
        </message>
        <message>
            <source>QR code with the number of the sheet, its version and the fingerprint</source>
            <translation>QR-code met formuliernummer, versie en vingerafdruk</translation>
        </message>
        <message>
            <source>Approval sheet</source>
            <translation>Goedkeuringsformulier</translation>
        </message>
        <message>
            <source>Code by which commplan finds this sheet</source>
            <translation>Code waarmee commplan dit formulier terugvindt</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Vertrouwelijkheid</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Draft, not yet put up for approval</source>
            <translation>Concept, nog niet ter goedkeuring aangeboden</translation>
        </message>
        <message>
            <source>Superseded by version {number} of {date}</source>
            <translation>Vervangen door versie {number} van {date}</translation>
        </message>
        <message>
            <source>Changed since version {number}: to be approved again as a new version</source>
            <translation>Gewijzigd sinds versie {number}: opnieuw goed te keuren als nieuwe versie</translation>
        </message>
        <message>
            <source>Its form or what it is made of has changed since.</source>
            <translation>Sindsdien is de vorm gewijzigd, of waaruit ze is opgebouwd.</translation>
        </message>
        <message>
            <source>What differs now</source>
            <translation>Wat nu afwijkt</translation>
        </message>
        <message>
            <source>Version {number} was approved on {date}.</source>
            <translation>Versie {number} is goedgekeurd op {date}.</translation>
        </message>
        <message>
            <source>Version {number} was rejected on {date}.</source>
            <translation>Versie {number} is afgewezen op {date}.</translation>
        </message>
        <message>
            <source>Version {number} was put up for approval on {date} and not decided.</source>
            <translation>Versie {number} is op {date} ter goedkeuring aangeboden; er is niet over besloten.</translation>
        </message>
        <message>
            <source>Changed from version {number}</source>
            <translation>Gewijzigd sinds versie {number}</translation>
        </message>
        <message>
            <source>{things} (see section 10)</source>
            <translation>{things} (zie onderdeel 10)</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versie {number}</translation>
        </message>
        <message>
            <source>Sheet {number} · printed {moment}</source>
            <translation>Formulier {number} · afgedrukt {moment}</translation>
        </message>
        <message>
            <source>Draft: not valid for approval</source>
            <translation>Concept: niet geldig voor goedkeuring</translation>
        </message>
        <message>
            <source>Version {number} is superseded by version {newer}</source>
            <translation>Versie {number} is vervangen door versie {newer}</translation>
        </message>
        <message>
            <source>Version {number} is out of date</source>
            <translation>Versie {number} is verouderd</translation>
        </message>
        <message>
            <source>Valid for version {number} only</source>
            <translation>Alleen geldig voor versie {number}</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Gecontroleerd</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Paraaf</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <source>No step of the approval path is needed for this communication.</source>
            <translation>Geen enkele stap van het goedkeuringstraject is nodig voor deze uiting.</translation>
        </message>
        <message>
            <source>No approval path has been chosen for this communication.</source>
            <translation>Voor deze uiting is geen goedkeuringstraject gekozen.</translation>
        </message>
        <message>
            <source>Decisions asked for</source>
            <translation>Gevraagde besluiten</translation>
        </message>
        <message>
            <source>The sheets that follow</source>
            <translation>De formulieren hierna</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>Please decide on each sheet, sign it there, and return it by its date, the last one by {day}.</source>
            <translation>Graag op elk formulier besluiten en tekenen, en het op tijd terugsturen: het laatste uiterlijk {day}.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Handtekening</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>step {number}: in parallel, all must agree</source>
            <translation>stap {number}: parallel, iedereen moet akkoord gaan</translation>
        </message>
        <message>
            <source>an optional step need not answer</source>
            <translation>een optionele stap hoeft niet te antwoorden</translation>
        </message>
        <message>
            <source>a rejection needs a comment</source>
            <translation>een afkeuring vraagt om een toelichting</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>akkoord</translation>
        </message>
        <message>
            <source>with changes</source>
            <translation>met wijziging</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>afgekeurd</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>onthouding</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optioneel</translation>
        </message>
        <message>
            <source>name: {name} (delegate)</source>
            <translation>naam: {name} (vervanger)</translation>
        </message>
        <message>
            <source>all abstained: somebody must decide</source>
            <translation>iedereen onthield zich: iemand moet besluiten</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>handtekening</translation>
        </message>
        <message>
            <source>no answer by {date} counts as approved</source>
            <translation>geen antwoord uiterlijk {date} geldt als akkoord</translation>
        </message>
        <message>
            <source>kept: decided about version {number}, not asked again</source>
            <translation>blijft gelden: besluit over versie {number}, niet opnieuw gevraagd</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>name: {name}</source>
            <translation>naam: {name}</translation>
        </message>
        <message>
            <source>step {number} {conditions}</source>
            <translation>stap {number} {conditions}</translation>
        </message>
        <message>
            <source>Asked on condition</source>
            <translation>Gevraagd onder voorwaarde</translation>
        </message>
        <message>
            <source>{role} (only {conditions})</source>
            <translation>{role} (alleen {conditions})</translation>
        </message>
        <message>
            <source>Not needed here</source>
            <translation>Hier niet nodig</translation>
        </message>
        <message>
            <source>step {number}: in parallel, one approval suffices, one rejection ends the round</source>
            <translation>stap {number}: parallel, één akkoord volstaat, één afwijzing beëindigt de ronde</translation>
        </message>
        <message>
            <source>name: {name}, on behalf of {other}</source>
            <translation>naam: {name}, namens {other}</translation>
        </message>
        <message>
            <source>No answer by the deadline</source>
            <translation>Geen antwoord voor de deadline</translation>
        </message>
        <message>
            <source>Nothing goes out before it is approved.</source>
            <translation>Zonder goedkeuring gaat er niets uit.</translation>
        </message>
        <message>
            <source>Delegates</source>
            <translation>Vervanging</translation>
        </message>
        <message numerus="yes">
            <source>reminder %n working day(s) before the due date</source>
            <translation>
                <numerusform>herinnering %n werkdag voor de uiterste datum</numerusform>
                <numerusform>herinnering %n werkdagen voor de uiterste datum</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer by the deadline counts as approval of this version.</source>
            <translation>Geen antwoord voor de deadline geldt als akkoord met deze versie.</translation>
        </message>
        <message>
            <source>Whoever has not answered is reminded. Nothing goes out before the decision is there.</source>
            <translation>Wie niet heeft geantwoord, krijgt een herinnering. Tot het besluit er is, gaat er niets uit.</translation>
        </message>
        <message>
            <source>Nothing goes out. The matter passes to: {role}.</source>
            <translation>Er gaat niets uit. De kwestie gaat naar: {role}.</translation>
        </message>
        <message>
            <source>Nothing goes out. The matter passes to the next level of management.</source>
            <translation>Er gaat niets uit. De kwestie gaat naar het hogere leidinggevende niveau.</translation>
        </message>
        <message>
            <source>Nothing goes out before the decision is there.</source>
            <translation>Tot het besluit er is, gaat er niets uit.</translation>
        </message>
        <message>
            <source>sent by, role</source>
            <translation>verzonden door, rol</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>datum en tijd</translation>
        </message>
        <message>
            <source>from</source>
            <translation>vanaf</translation>
        </message>
        <message>
            <source>review of results on</source>
            <translation>beoordeling van de resultaten op</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Vrijgave</translation>
        </message>
        <message>
            <source>Version history</source>
            <translation>Versiegeschiedenis</translation>
        </message>
        <message>
            <source>Not yet put up for approval: this is a draft.</source>
            <translation>Nog niet ter goedkeuring aangeboden: dit is een concept.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijziging</translation>
        </message>
        <message>
            <source>chain of decisions at number {number}: {hash}</source>
            <translation>besluitenketen bij nummer {number}: {hash}</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>Aangevraagd door</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Author of the text</source>
            <translation>Auteur van de tekst</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risico</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Communicatieaanleiding</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Aanvraag</translation>
        </message>
        <message>
            <source>Put up for approval by</source>
            <translation>Ter goedkeuring aangeboden door</translation>
        </message>
        <message>
            <source>This is what version {number} froze, as it was approved or put up then. What it did not freeze is left out: owner, reason, checks, load.</source>
            <translation>Dit is wat versie {number} heeft vastgelegd, zoals ze toen is aangeboden of goedgekeurd. Weggelaten is wat een versie niet vastlegt: eigenaar, reden, controles, communicatiedruk.</translation>
        </message>
        <message>
            <source>What people should know</source>
            <translation>Wat mensen moeten weten</translation>
        </message>
        <message>
            <source>What they should feel</source>
            <translation>Wat ze moeten voelen</translation>
        </message>
        <message>
            <source>What they should do</source>
            <translation>Wat ze moeten doen</translation>
        </message>
        <message>
            <source>What and why now</source>
            <translation>Wat en waarom nu</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Doelgroepen</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Behalve</translation>
        </message>
        <message>
            <source>Managers informed</source>
            <translation>Leidinggevenden geïnformeerd</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Namens</translation>
        </message>
        <message>
            <source>Channel and tool</source>
            <translation>Kanaal en middel</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum en tijd</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>Way of feedback</source>
            <translation>Manier van terugkoppelen</translation>
        </message>
        <message>
            <source>To whom, from whom, how and when</source>
            <translation>Aan wie, van wie, hoe en wanneer</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>tot en met {date}</translation>
        </message>
        <message>
            <source>Call to action</source>
            <translation>Oproep tot actie</translation>
        </message>
        <message>
            <source>Expected questions</source>
            <translation>Verwachte vragen</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Kernboodschappen</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>Volledige tekst</translation>
        </message>
        <message>
            <source>There is no text yet: no message template has been chosen and nothing was drafted.</source>
            <translation>Er is nog geen tekst: er is geen berichtsjabloon gekozen en geen concept geschreven.</translation>
        </message>
        <message>
            <source>The full text is the annex to this sheet, on pages of its own.</source>
            <translation>De volledige tekst staat in de bijlage bij dit formulier, op eigen pagina’s.</translation>
        </message>
        <message>
            <source>Annex: full text</source>
            <translation>Bijlage: volledige tekst</translation>
        </message>
        <message>
            <source>Subject: {subject}</source>
            <translation>Onderwerp: {subject}</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>tot {moment}</translation>
        </message>
        <message>
            <source>{label}:</source>
            <translation>{label}:</translation>
        </message>
        <message>
            <source>Audience load</source>
            <translation>Communicatiedruk</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Druk</translation>
        </message>
        <message>
            <source>Also in that week</source>
            <translation>Ook in die week</translation>
        </message>
        <message>
            <source>Reason for going over the limit</source>
            <translation>Reden ondanks overschrijding</translation>
        </message>
        <message>
            <source>The date collides with</source>
            <translation>De datum botst met</translation>
        </message>
        <message>
            <source>{load} of at most {limit}: over the limit</source>
            <translation>{load} van hoogstens {limit}: boven de limiet</translation>
        </message>
        <message>
            <source>{load} of at most {limit}</source>
            <translation>{load} van hoogstens {limit}</translation>
        </message>
        <message numerus="yes">
            <source>and %n other message(s)</source>
            <translation>
                <numerusform>en %n andere uiting</numerusform>
                <numerusform>en %n andere uitingen</numerusform>
            </translation>
        </message>
        <message>
            <source>a day off ({name})</source>
            <translation>een vrije dag ({name})</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>een weekend</translation>
        </message>
        <message>
            <source>the quiet period “{name}”, {dates}</source>
            <translation>de stilteperiode “{name}”, {dates}</translation>
        </message>
        <message>
            <source>Approval sheets</source>
            <translation>Goedkeuringsformulieren</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>aangekruist</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>niet aangekruist</translation>
        </message>
        <message>
            <source>Drawing was broken off. The plan is not affected; try again with fewer sheets at once.</source>
            <translation>Het tekenen is afgebroken. Het plan is ongemoeid; probeer het opnieuw met minder formulieren tegelijk.</translation>
        </message>
        <message>
            <source>There is nothing to print: no document was chosen.</source>
            <translation>Er valt niets af te drukken: er is geen document gekozen.</translation>
        </message>
        <message>
            <source>The printer did not accept the job. Nothing was printed; check that it is switched on.</source>
            <translation>De printer heeft de opdracht niet aangenomen. Er is niets afgedrukt; controleer of hij aanstaat.</translation>
        </message>
        <message>
            <source>The PDF file could not be written: {reason}. The plan is not affected.</source>
            <translation>Het pdf-bestand kon niet worden geschreven: {reason}. Het plan is ongemoeid.</translation>
        </message>
        <message>
            <source>Decisions with one signature</source>
            <translation>Besluiten met één handtekening</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256), first half</source>
            <translation>Vingerafdruk (SHA-256), eerste helft</translation>
        </message>
        <message>
            <source>text ({language})</source>
            <translation>tekst ({language})</translation>
        </message>
        <message>
            <source>What changed since version {older}</source>
            <translation>Wat is gewijzigd sinds versie {older}</translation>
        </message>
        <message>
            <source>What changed from version {older} to version {number}</source>
            <translation>Wat is gewijzigd van versie {older} naar versie {number}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>The text ({language}) is new.</source>
            <translation>De tekst ({language}) is nieuw.</translation>
        </message>
        <message>
            <source>The text ({language}) was taken out.</source>
            <translation>De tekst ({language}) is vervallen.</translation>
        </message>
        <message>
            <source>Text ({language}): removed words are struck through, new ones underlined</source>
            <translation>Tekst ({language}): verwijderde woorden zijn doorgestreept, nieuwe onderstreept</translation>
        </message>
        <message>
            <source>when the risk is high</source>
            <translation>bij hoog risico</translation>
        </message>
        <message>
            <source>for {audiences}</source>
            <translation>voor {audiences}</translation>
        </message>
        <message>
            <source>by {channels}</source>
            <translation>via {channels}</translation>
        </message>
        <message>
            <source>The first is due</source>
            <translation>Eerste uiterlijk op</translation>
        </message>
        <message>
            <source>As of {moment}</source>
            <translation>Stand van {moment}</translation>
        </message>
        <message>
            <source>passed on: no answer in time</source>
            <translation>escalatie: geen antwoord op tijd</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Uitingen</translation>
        </message>
        <message>
            <source>What is approved</source>
            <translation>Wat wordt goedgekeurd</translation>
        </message>
        <message>
            <source>Full text: annex to item {number}, at the end of this list.</source>
            <translation>Volledige tekst: bijlage bij nummer {number}, achter deze lijst.</translation>
        </message>
        <message>
            <source>Full text: approval sheet {sheet}.</source>
            <translation>Volledige tekst: goedkeuringsformulier {sheet}.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message numerus="yes">
            <source>I decide on the %n item(s) above as ticked, each in the version that its line names.</source>
            <translation>
                <numerusform>Ik besluit over de %n uiting hierboven zoals aangekruist, in de versie die de regel noemt.</numerusform>
                <numerusform>Ik besluit over de %n uitingen hierboven zoals aangekruist, elk in de versie die de regel noemt.</numerusform>
            </translation>
        </message>
        <message>
            <source>A line without a tick stays undecided.</source>
            <translation>Een regel zonder kruisje blijft onbeslist.</translation>
        </message>
        <message>
            <source>Annex to item {number}: {title}</source>
            <translation>Bijlage bij nummer {number}: {title}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>To the next or previous field</source>
            <translation>Naar het volgende of vorige veld</translation>
        </message>
        <message>
            <source>Take back what was typed; close what is open</source>
            <translation>Ongedaan maken wat getypt is; sluiten wat open is</translation>
        </message>
        <message>
            <source>Everything, without a filter</source>
            <translation>Alles, zonder filter</translation>
        </message>
        <message>
            <source>The first saved view, and so on to the ninth</source>
            <translation>De eerste bewaarde weergave, en zo verder tot de negende</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Find a shortcut</source>
            <translation>Sneltoets zoeken</translation>
        </message>
        <message>
            <source>No shortcut has these words.</source>
            <translation>Geen sneltoets bevat deze woorden.</translation>
        </message>
        <message>
            <source>On this page: {page}</source>
            <translation>Op deze pagina: {page}</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>On the page {page}</source>
            <translation>Op de pagina {page}</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>First year of a CEM programme</source>
            <translation>Eerste jaar van een CEM-programma</translation>
        </message>
        <message>
            <source>A whole year: strategy, NPS results, progress, budget, greetings, year summary</source>
            <translation>Een heel jaar: strategie, NPS-resultaten, voortgang, begroting, wensen, jaaroverzicht</translation>
        </message>
        <message>
            <source>Small company, one person</source>
            <translation>Klein bedrijf, één persoon</translation>
        </message>
        <message>
            <source>A dozen content events, one approval step, four channels</source>
            <translation>Een dozijn aanleidingen, één goedkeuringsstap, vier kanalen</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Leeg</translation>
        </message>
        <message>
            <source>Empty year with holidays, lists of channels, audiences and senders</source>
            <translation>Leeg jaar met feestdagen en lijsten van kanalen, doelgroepen en afzenders</translation>
        </message>
    </context>
    <context>
        <name>Turnaround</name>
        <message numerus="yes">
            <source>approved after %n round(s)</source>
            <translation>
                <numerusform>goedgekeurd na %n ronde</numerusform>
                <numerusform>goedgekeurd na %n rondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>median {days}</source>
            <translation>mediaan {days}</translation>
        </message>
        <message numerus="yes">
            <source>%n without answer</source>
            <translation>
                <numerusform>%n zonder antwoord</numerusform>
                <numerusform>%n zonder antwoord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path}, {role}: %n working day(s) instead of {now} would be realistic</source>
            <translation>
                <numerusform>{path}, {role}: %n werkdag in plaats van {now} zou realistisch zijn</numerusform>
                <numerusform>{path}, {role}: %n werkdagen in plaats van {now} zouden realistisch zijn</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Goedkeuringstraject</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Working days allowed</source>
            <translation>Toegestane werkdagen</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Median (working days)</source>
            <translation>Mediaan (werkdagen)</translation>
        </message>
        <message>
            <source>Three of four within</source>
            <translation>Drie van de vier binnen</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Op tijd</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Geen antwoord</translation>
        </message>
        <message>
            <source>step</source>
            <translation>stap</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persoon</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>uitingen</translation>
        </message>
        <message>
            <source>T&amp;urn-round of approvals…</source>
            <translation>Doorlooptijd van goedke&amp;uringen…</translation>
        </message>
        <message>
            <source>How long approvals take, and which lengths of steps would be realistic</source>
            <translation>Hoelang goedkeuringen duren, en welke termijnen voor stappen realistisch zijn</translation>
        </message>
        <message numerus="yes">
            <source>%n more proposal(s)</source>
            <translation>
                <numerusform>nog %n voorstel</numerusform>
                <numerusform>nog %n voorstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Use %n working day(s)</source>
            <translation>
                <numerusform>%n werkdag instellen</numerusform>
                <numerusform>%n werkdagen instellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>Opslaan als tabel…</translation>
        </message>
        <message numerus="yes">
            <source>From %n answer(s) of a step on, how long they take stands here.</source>
            <translation>
                <numerusform>Vanaf %n antwoord van een stap staat hier hoelang die erover doet.</numerusform>
                <numerusform>Vanaf %n antwoorden van een stap staat hier hoelang die erover doet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Persons and roles</source>
            <translation>Personen en rollen</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s), {percent}% of them in time</source>
            <translation>
                <numerusform>%n antwoord, {percent}% daarvan op tijd</numerusform>
                <numerusform>%n antwoorden, {percent}% daarvan op tijd</numerusform>
            </translation>
        </message>
        <message>
            <source>approved after three rounds or more</source>
            <translation>goedgekeurd na drie of meer rondes</translation>
        </message>
        <message>
            <source>{percent}% in time</source>
            <translation>{percent}% op tijd</translation>
        </message>
        <message numerus="yes">
            <source>{path} · %n working day(s) allowed</source>
            <translation>
                <numerusform>{path} · termijn: %n werkdag</numerusform>
                <numerusform>{path} · termijn: %n werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>three of four within %n working day(s)</source>
            <translation>
                <numerusform>drie van de vier binnen %n werkdag</numerusform>
                <numerusform>drie van de vier binnen %n werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the longest %n</source>
            <translation>
                <numerusform>de langste %n</numerusform>
                <numerusform>de langste %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{role} ({path}): %n working day(s) instead of {now}.</source>
            <translation>
                <numerusform>{role} ({path}): %n werkdag in plaats van {now}.</numerusform>
                <numerusform>{role} ({path}): %n werkdagen in plaats van {now}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Three of four answers came within %n working day(s) ({median}, {answers}).</source>
            <translation>
                <numerusform>Drie van de vier antwoorden kwamen binnen %n werkdag ({median}, {answers}).</numerusform>
                <numerusform>Drie van de vier antwoorden kwamen binnen %n werkdagen ({median}, {answers}).</numerusform>
            </translation>
        </message>
        <message>
            <source>In time: by the due date, or within the step’s working days where it was asked late. Late ones are hollow.</source>
            <translation>Op tijd: uiterlijk op de afgesproken dag, of binnen de werkdagen van de stap als er laat is gevraagd. Te late staven zijn hol.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) nobody answered, and that counted as approval.</source>
            <translation>
                <numerusform>%n keer antwoordde niemand, en dat gold als goedkeuring.</numerusform>
                <numerusform>%n keer antwoordde niemand, en dat gold als goedkeuring.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) or person(s) with fewer than {enough} answers are not shown.</source>
            <translation>
                <numerusform>%n stap of persoon met minder dan {enough} antwoorden is weggelaten.</numerusform>
                <numerusform>%n stappen of personen met minder dan {enough} antwoorden zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval times</source>
            <translation>Doorlooptijd van goedkeuringen</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>%n decision(s) recorded</source>
            <translation>
                <numerusform>%n besluit vastgelegd</numerusform>
                <numerusform>%n besluiten vastgelegd</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” put up for approval</source>
            <translation>“{title}” ter goedkeuring aangeboden</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) put up for approval</source>
            <translation>
                <numerusform>%n uiting ter goedkeuring aangeboden</numerusform>
                <numerusform>%n uitingen ter goedkeuring aangeboden</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” planned again</source>
            <translation>“{title}” opnieuw gepland</translation>
        </message>
        <message>
            <source>Start of drafting “{title}”</source>
            <translation>Begin van het concept “{title}”</translation>
        </message>
        <message>
            <source>“{title}” marked as sent</source>
            <translation>“{title}” als verzonden gemarkeerd</translation>
        </message>
        <message>
            <source>“{title}” postponed</source>
            <translation>“{title}” uitgesteld</translation>
        </message>
        <message>
            <source>“{title}” cancelled</source>
            <translation>“{title}” geannuleerd</translation>
        </message>
        <message>
            <source>Draft of “{title}”</source>
            <translation>Concept van “{title}”</translation>
        </message>
        <message>
            <source>Taking in of a whole plan</source>
            <translation>Overname van een heel plan</translation>
        </message>
        <message>
            <source>Add {kind} “{name}”</source>
            <translation>Toevoegen: {kind} “{name}”</translation>
        </message>
        <message>
            <source>Delete {kind} “{name}”</source>
            <translation>Verwijderen: {kind} “{name}”</translation>
        </message>
        <message>
            <source>Copy of “{name}”</source>
            <translation>Kopie van “{name}”</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Opnieuw gedaan: {step}</translation>
        </message>
        <message>
            <source>New plan “{title}”</source>
            <translation>Nieuw plan “{title}”</translation>
        </message>
        <message>
            <source>Change of the steps of “{name}”</source>
            <translation>Wijziging van de stappen van “{name}”</translation>
        </message>
        <message>
            <source>Removal of the attachment “{name}”</source>
            <translation>Verwijderen van bijlage “{name}”</translation>
        </message>
        <message>
            <source>Attachment “{name}”</source>
            <translation>Bijlage “{name}”</translation>
        </message>
        <message>
            <source>Move of {names} to the top</source>
            <translation>Verplaatsing van {names} naar het hoogste niveau</translation>
        </message>
        <message>
            <source>Move of {names} into “{group}”</source>
            <translation>Verplaatsing van {names} naar “{group}”</translation>
        </message>
        <message>
            <source>Copy of “{title}” to {day}</source>
            <translation>Kopiëren van “{title}” naar {day}</translation>
        </message>
        <message>
            <source>New content event on {day}</source>
            <translation>Nieuwe communicatieaanleiding op {day}</translation>
        </message>
        <message>
            <source>New communication on {day}</source>
            <translation>Nieuwe uiting op {day}</translation>
        </message>
        <message>
            <source>Bringing back {field} of “{name}”</source>
            <translation>Terughalen van {field} van “{name}”</translation>
        </message>
        <message>
            <source>Bringing back {kind} “{name}”</source>
            <translation>Terughalen van {kind} “{name}”</translation>
        </message>
        <message>
            <source>Merge of {others} into “{name}”</source>
            <translation>Samenvoegen van {others} met “{name}”</translation>
        </message>
        <message>
            <source>Playbook applied: “{title}”</source>
            <translation>Draaiboek toegepast: “{title}”</translation>
        </message>
        <message>
            <source>Playbook “{name}” saved</source>
            <translation>Draaiboek “{name}” opgeslagen</translation>
        </message>
        <message>
            <source>Playbook “{name}” taken in</source>
            <translation>Draaiboek “{name}” geïmporteerd</translation>
        </message>
        <message>
            <source>Playbook “{name}” updated</source>
            <translation>Draaiboek “{name}” bijgewerkt</translation>
        </message>
        <message>
            <source>Quick add of “{title}”</source>
            <translation>“{title}” snel toegevoegd</translation>
        </message>
        <message>
            <source>Shorter steps for “{title}”</source>
            <translation>Kortere stappen voor “{title}”</translation>
        </message>
        <message>
            <source>Usual approval path for one date of “{title}”</source>
            <translation>Gewone goedkeuringstraject voor één datum van ‘{title}’</translation>
        </message>
        <message>
            <source>Approval path “{path}” for one date of “{title}”</source>
            <translation>Goedkeuringstraject ‘{path}’ voor één datum van ‘{title}’</translation>
        </message>
        <message>
            <source>Move of “{title}” to {day}</source>
            <translation>Verplaatsing van “{title}” naar {day}</translation>
        </message>
        <message>
            <source>Move of this and the following dates of “{title}”</source>
            <translation>Verplaatsing van deze en de volgende datums van “{title}”</translation>
        </message>
        <message>
            <source>Move of all dates of “{title}”</source>
            <translation>Verplaatsing van alle datums van “{title}”</translation>
        </message>
        <message>
            <source>{fields} of one date of “{title}”</source>
            <translation>{fields} van één datum van “{title}”</translation>
        </message>
        <message>
            <source>{fields} of this and the following dates of “{title}”</source>
            <translation>{fields} van deze en de volgende datums van “{title}”</translation>
        </message>
        <message>
            <source>{fields} of “{title}”</source>
            <translation>{fields} van “{title}”</translation>
        </message>
        <message>
            <source>Leaving out a date of “{title}”</source>
            <translation>Overslaan van een datum van “{title}”</translation>
        </message>
        <message>
            <source>End of “{title}” before this date</source>
            <translation>Einde van “{title}” vóór deze datum</translation>
        </message>
        <message>
            <source>Add a date to “{title}”</source>
            <translation>Toevoegen van een datum aan “{title}”</translation>
        </message>
        <message>
            <source>Frequency of “{title}” restored for one date</source>
            <translation>Frequentie van “{title}” hersteld voor één datum</translation>
        </message>
        <message>
            <source>Filter of the view “{name}”</source>
            <translation>Filter van de weergave “{name}”</translation>
        </message>
        <message>
            <source>Move of the view “{name}”</source>
            <translation>Verplaatsing van weergave “{name}”</translation>
        </message>
        <message>
            <source>Restoring of a backup</source>
            <translation>Terugzetten van een reservekopie</translation>
        </message>
        <message>
            <source>Owner of {what}</source>
            <translation>Eigenaar van {what}</translation>
        </message>
        <message>
            <source>Sender of {what}</source>
            <translation>Afzender van {what}</translation>
        </message>
        <message>
            <source>Channel of {what}</source>
            <translation>Kanaal van {what}</translation>
        </message>
        <message>
            <source>Approval path of {what}</source>
            <translation>Goedkeuringstraject van {what}</translation>
        </message>
        <message>
            <source>Audience added to {what}</source>
            <translation>Doelgroep toegevoegd aan {what}</translation>
        </message>
        <message>
            <source>Audience taken from {what}</source>
            <translation>Doelgroep weggehaald bij {what}</translation>
        </message>
        <message numerus="yes">
            <source>Status of %n date(s)</source>
            <translation>
                <numerusform>Status van %n datum</numerusform>
                <numerusform>Status van %n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>Move of {what} by working days</source>
            <translation>Verplaatsen van {what} met werkdagen</translation>
        </message>
        <message>
            <source>Copy of {what} to next year</source>
            <translation>Kopie van {what} naar volgend jaar</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n entry(s) of days off</source>
            <translation>
                <numerusform>Overnemen van %n regel met vrije dagen</numerusform>
                <numerusform>Overnemen van %n regels met vrije dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Result of “{title}”</source>
            <translation>Resultaat van ‘{title}’</translation>
        </message>
        <message>
            <source>Fill down: {fields} of {what}</source>
            <translation>Doorvoeren: {fields} van {what}</translation>
        </message>
        <message>
            <source>Clearing: {fields} of {what}</source>
            <translation>Leegmaken: {fields} van {what}</translation>
        </message>
        <message>
            <source>Paste of {what}</source>
            <translation>Plakken van {what}</translation>
        </message>
        <message>
            <source>Copy of {what}</source>
            <translation>Kopie van {what}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>{some} and {others}</source>
            <translation>{some} en {others}</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n veld</numerusform>
                <numerusform>%n velden</numerusform>
            </translation>
        </message>
        <message>
            <source>Archiving of {what}</source>
            <translation>Archiveren van {what}</translation>
        </message>
        <message>
            <source>{what} back from the archive</source>
            <translation>{what} terug uit het archief</translation>
        </message>
        <message>
            <source>Renaming of {what}</source>
            <translation>Hernoemen van {what}</translation>
        </message>
        <message>
            <source>{fields} of {what}</source>
            <translation>{fields} van {what}</translation>
        </message>
        <message>
            <source>Delete {what}</source>
            <translation>Verwijderen van {what}</translation>
        </message>
    </context>
    <context>
        <name>Variables</name>
        <message>
            <source>Title of the communication</source>
            <translation>Titel van de uiting</translation>
        </message>
        <message>
            <source>The text written for this communication</source>
            <translation>De tekst die voor deze uiting is geschreven</translation>
        </message>
        <message>
            <source>What readers should do</source>
            <translation>Wat lezers moeten doen</translation>
        </message>
        <message>
            <source>List of the key messages</source>
            <translation>Lijst met kernboodschappen</translation>
        </message>
        <message>
            <source>Questions to expect, with answers</source>
            <translation>Te verwachten vragen met antwoorden</translation>
        </message>
        <message>
            <source>How readers can answer</source>
            <translation>Hoe lezers kunnen reageren</translation>
        </message>
        <message>
            <source>Who is responsible for the communication</source>
            <translation>Wie verantwoordelijk is voor de uiting</translation>
        </message>
        <message>
            <source>Day of sending, such as 2027-01-31</source>
            <translation>Dag van verzending, zoals 2027-01-31</translation>
        </message>
        <message>
            <source>Last day, when it goes on for several days</source>
            <translation>Laatste dag, als het meerdere dagen duurt</translation>
        </message>
        <message>
            <source>Time of sending, such as 09:00; empty when all day</source>
            <translation>Tijd van verzending, zoals 09:00; leeg bij de hele dag</translation>
        </message>
        <message>
            <source>Time at which it ends, such as 09:30; empty when all day</source>
            <translation>Eindtijd, zoals 09:30; leeg bij de hele dag</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Duur in minuten</translation>
        </message>
        <message>
            <source>Year of sending</source>
            <translation>Jaar van verzending</translation>
        </message>
        <message>
            <source>Month of sending, 1 to 12</source>
            <translation>Maand van verzending, 1 tot en met 12</translation>
        </message>
        <message>
            <source>Day of the month of sending</source>
            <translation>Dag van de maand van verzending</translation>
        </message>
        <message>
            <source>Weekday of sending, 1 (Monday) to 7 (Sunday)</source>
            <translation>Weekdag van verzending, 1 (maandag) tot en met 7 (zondag)</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Naam van de afzender</translation>
        </message>
        <message>
            <source>E-mail address of the sender</source>
            <translation>E-mailadres van de afzender</translation>
        </message>
        <message>
            <source>Signature of the sender</source>
            <translation>Ondertekening van de afzender</translation>
        </message>
        <message>
            <source>On whose behalf the message goes out</source>
            <translation>Namens wie het bericht uitgaat</translation>
        </message>
        <message>
            <source>Names of the audiences as a phrase</source>
            <translation>Namen van de doelgroepen als opsomming</translation>
        </message>
        <message>
            <source>List of the names of the audiences</source>
            <translation>Lijst met namen van de doelgroepen</translation>
        </message>
        <message>
            <source>Name of the channel</source>
            <translation>Naam van het kanaal</translation>
        </message>
        <message>
            <source>List of the tools, each with name and address</source>
            <translation>Lijst met middelen, elk met naam en adres</translation>
        </message>
        <message>
            <source>Name of the room, when a room is among the tools</source>
            <translation>Naam van de ruimte, als die bij de middelen staat</translation>
        </message>
        <message>
            <source>Address of the link, when a link is among the tools</source>
            <translation>Adres van de link, als die bij de middelen staat</translation>
        </message>
        <message>
            <source>How we will know that it worked</source>
            <translation>Waaraan we merken dat het heeft gewerkt</translation>
        </message>
        <message>
            <source>Title of the content event</source>
            <translation>Titel van de communicatieaanleiding</translation>
        </message>
        <message>
            <source>Why we talk about it</source>
            <translation>Waarom we erover communiceren</translation>
        </message>
        <message>
            <source>What people should know</source>
            <translation>Wat mensen moeten weten</translation>
        </message>
        <message>
            <source>What people should feel</source>
            <translation>Wat mensen moeten voelen</translation>
        </message>
        <message>
            <source>What people should do</source>
            <translation>Wat mensen moeten doen</translation>
        </message>
        <message>
            <source>Day of the event, such as 2027-01-31</source>
            <translation>Dag van de aanleiding, zoals 2027-01-31</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Naam van de organisatie</translation>
        </message>
        <message>
            <source>Name of the programme</source>
            <translation>Naam van het programma</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>Titel van het plan</translation>
        </message>
        <message>
            <source>Vision of the programme</source>
            <translation>Visie van het programma</translation>
        </message>
        <message>
            <source>Language of the message: en, pl or nl</source>
            <translation>Taal van het bericht: en, pl of nl</translation>
        </message>
        <message>
            <source>A day in words: 31 January 2027</source>
            <translation>Een dag in woorden: 31 januari 2027</translation>
        </message>
        <message>
            <source>A day in digits: 31/01/2027</source>
            <translation>Een dag in cijfers: 31-01-2027</translation>
        </message>
        <message>
            <source>The weekday of a day: Sunday</source>
            <translation>De weekdag van een dag: zondag</translation>
        </message>
        <message>
            <source>A time as it is written in the language: 09:00</source>
            <translation>Een tijd zoals de taal die schrijft: 09:00</translation>
        </message>
        <message>
            <source>A number with separators: 1,240</source>
            <translation>Een getal met scheidingstekens: 1.240</translation>
        </message>
        <message>
            <source>A list as a phrase: one, two and three</source>
            <translation>Een lijst als opsomming: een, twee en drie</translation>
        </message>
        <message>
            <source>The lines of a text as a list</source>
            <translation>De regels van een tekst als lijst</translation>
        </message>
        <message>
            <source>Another text when there is no value: default('…')</source>
            <translation>Een andere tekst als er geen waarde is: default('…')</translation>
        </message>
        <message>
            <source>With a capital at the beginning</source>
            <translation>Met een hoofdletter aan het begin</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>In kleine letters</translation>
        </message>
        <message>
            <source>In capitals</source>
            <translation>In hoofdletters</translation>
        </message>
        <message>
            <source>The first of a list</source>
            <translation>Het eerste van een lijst</translation>
        </message>
        <message>
            <source>The last of a list</source>
            <translation>Het laatste van een lijst</translation>
        </message>
        <message>
            <source>How many there are in a list</source>
            <translation>Hoeveel er in een lijst staan</translation>
        </message>
        <message>
            <source>A number rounded</source>
            <translation>Een afgerond getal</translation>
        </message>
        <message>
            <source>Cut to a length: truncate(80)</source>
            <translation>Ingekort tot een lengte: truncate(80)</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Monday</source>
            <translation>maandag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>dinsdag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>woensdag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>donderdag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>vrijdag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>zaterdag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>zondag</translation>
        </message>
        <message>
            <source>first Monday</source>
            <translation>eerste maandag</translation>
        </message>
        <message>
            <source>first Tuesday</source>
            <translation>eerste dinsdag</translation>
        </message>
        <message>
            <source>first Wednesday</source>
            <translation>eerste woensdag</translation>
        </message>
        <message>
            <source>first Thursday</source>
            <translation>eerste donderdag</translation>
        </message>
        <message>
            <source>first Friday</source>
            <translation>eerste vrijdag</translation>
        </message>
        <message>
            <source>first Saturday</source>
            <translation>eerste zaterdag</translation>
        </message>
        <message>
            <source>first Sunday</source>
            <translation>eerste zondag</translation>
        </message>
        <message>
            <source>second Monday</source>
            <translation>tweede maandag</translation>
        </message>
        <message>
            <source>second Tuesday</source>
            <translation>tweede dinsdag</translation>
        </message>
        <message>
            <source>second Wednesday</source>
            <translation>tweede woensdag</translation>
        </message>
        <message>
            <source>second Thursday</source>
            <translation>tweede donderdag</translation>
        </message>
        <message>
            <source>second Friday</source>
            <translation>tweede vrijdag</translation>
        </message>
        <message>
            <source>second Saturday</source>
            <translation>tweede zaterdag</translation>
        </message>
        <message>
            <source>second Sunday</source>
            <translation>tweede zondag</translation>
        </message>
        <message>
            <source>third Monday</source>
            <translation>derde maandag</translation>
        </message>
        <message>
            <source>third Tuesday</source>
            <translation>derde dinsdag</translation>
        </message>
        <message>
            <source>third Wednesday</source>
            <translation>derde woensdag</translation>
        </message>
        <message>
            <source>third Thursday</source>
            <translation>derde donderdag</translation>
        </message>
        <message>
            <source>third Friday</source>
            <translation>derde vrijdag</translation>
        </message>
        <message>
            <source>third Saturday</source>
            <translation>derde zaterdag</translation>
        </message>
        <message>
            <source>third Sunday</source>
            <translation>derde zondag</translation>
        </message>
        <message>
            <source>fourth Monday</source>
            <translation>vierde maandag</translation>
        </message>
        <message>
            <source>fourth Tuesday</source>
            <translation>vierde dinsdag</translation>
        </message>
        <message>
            <source>fourth Wednesday</source>
            <translation>vierde woensdag</translation>
        </message>
        <message>
            <source>fourth Thursday</source>
            <translation>vierde donderdag</translation>
        </message>
        <message>
            <source>fourth Friday</source>
            <translation>vierde vrijdag</translation>
        </message>
        <message>
            <source>fourth Saturday</source>
            <translation>vierde zaterdag</translation>
        </message>
        <message>
            <source>fourth Sunday</source>
            <translation>vierde zondag</translation>
        </message>
        <message>
            <source>fifth Monday</source>
            <translation>vijfde maandag</translation>
        </message>
        <message>
            <source>fifth Tuesday</source>
            <translation>vijfde dinsdag</translation>
        </message>
        <message>
            <source>fifth Wednesday</source>
            <translation>vijfde woensdag</translation>
        </message>
        <message>
            <source>fifth Thursday</source>
            <translation>vijfde donderdag</translation>
        </message>
        <message>
            <source>fifth Friday</source>
            <translation>vijfde vrijdag</translation>
        </message>
        <message>
            <source>fifth Saturday</source>
            <translation>vijfde zaterdag</translation>
        </message>
        <message>
            <source>fifth Sunday</source>
            <translation>vijfde zondag</translation>
        </message>
        <message>
            <source>last Monday</source>
            <translation>laatste maandag</translation>
        </message>
        <message>
            <source>last Tuesday</source>
            <translation>laatste dinsdag</translation>
        </message>
        <message>
            <source>last Wednesday</source>
            <translation>laatste woensdag</translation>
        </message>
        <message>
            <source>last Thursday</source>
            <translation>laatste donderdag</translation>
        </message>
        <message>
            <source>last Friday</source>
            <translation>laatste vrijdag</translation>
        </message>
        <message>
            <source>last Saturday</source>
            <translation>laatste zaterdag</translation>
        </message>
        <message>
            <source>last Sunday</source>
            <translation>laatste zondag</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Communication plans</source>
            <translation>Communicatieplannen</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Communicatiedruk</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Ritme</translation>
        </message>
        <message>
            <source>Only when</source>
            <translation>Alleen als</translation>
        </message>
        <message>
            <source>While they are away</source>
            <translation>Bij afwezigheid</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Why and what for</source>
            <translation>Waarom en waartoe</translation>
        </message>
        <message>
            <source>Approval and effect</source>
            <translation>Goedkeuring en effect</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Goedkeuringen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Stamgegevens</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
        <message>
            <source>This communication needs no approval.</source>
            <translation>Deze uiting heeft geen goedkeuring nodig.</translation>
        </message>
        <message>
            <source>This date only</source>
            <translation>Alleen deze datum</translation>
        </message>
        <message>
            <source>This and the following dates</source>
            <translation>Deze en de volgende datums</translation>
        </message>
        <message>
            <source>Only {day}</source>
            <translation>Alleen {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Vanaf {day}</translation>
        </message>
        <message>
            <source>Leave out “{title}”</source>
            <translation>“{title}” overslaan</translation>
        </message>
        <message>
            <source>the date on {day}</source>
            <translation>de datum {day}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation>“{title}” verwijderen</translation>
        </message>
        <message>
            <source>Move “{title}”</source>
            <translation>“{title}” verplaatsen</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>naar {day}</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message>
            <source>Change “{title}”</source>
            <translation>“{title}” wijzigen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>from {before} to {after}</source>
            <translation>van {before} naar {after}</translation>
        </message>
        <message numerus="yes">
            <source>from {before} to %n minute(s)</source>
            <translation>
                <numerusform>van {before} naar %n minuut</numerusform>
                <numerusform>van {before} naar %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing changes yet</source>
            <translation>er wijzigt nog niets</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) are new</source>
            <translation>
                <numerusform>%n datum is nieuw</numerusform>
                <numerusform>%n datums zijn nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) stay</source>
            <translation>
                <numerusform>%n datum blijft</numerusform>
                <numerusform>%n datums blijven</numerusform>
            </translation>
        </message>
        <message>
            <source>{dates}; those after the plan’s end on {day} follow the new frequency</source>
            <translation>{dates}; die na het einde van het plan op {day} volgen de nieuwe frequentie</translation>
        </message>
        <message>
            <source>{dates}, already past</source>
            <translation>{dates}, al voorbij</translation>
        </message>
        <message numerus="yes">
            <source>%n of them already past</source>
            <translation>
                <numerusform>%n daarvan al voorbij</numerusform>
                <numerusform>%n daarvan al voorbij</numerusform>
            </translation>
        </message>
        <message>
            <source>{dates}, and those before and after the plan’s period</source>
            <translation>{dates}, en ook die vóór en na de planperiode</translation>
        </message>
        <message>
            <source>{dates}, and those after the plan’s end on {day}</source>
            <translation>{dates}, en ook die na het einde van het plan op {day}</translation>
        </message>
        <message>
            <source>{dates}, and those before the plan’s start on {day}</source>
            <translation>{dates}, en ook die vóór het begin van het plan op {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) stay as they are: sent or put up</source>
            <translation>
                <numerusform>%n uiting blijft zoals ze is: verzonden of ter goedkeuring aangeboden</numerusform>
                <numerusform>%n uitingen blijven zoals ze zijn: verzonden of ter goedkeuring aangeboden</numerusform>
            </translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>{what} wijzigen</translation>
        </message>
        <message>
            <source>what was sent or put up for approval stays as it is
the dates that change become events of their own</source>
            <translation>wat verzonden of ter goedkeuring aangeboden is, blijft zoals het is
de datums die wijzigen worden aparte aanleidingen</translation>
        </message>
        <message numerus="yes">
            <source>%n sent communication(s) show the change too</source>
            <translation>
                <numerusform>%n verzonden uiting toont de wijziging ook</numerusform>
                <numerusform>%n verzonden uitingen tonen de wijziging ook</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) will need approval again</source>
            <translation>
                <numerusform>%n uiting moet opnieuw worden goedgekeurd</numerusform>
                <numerusform>%n uitingen moeten opnieuw worden goedgekeurd</numerusform>
            </translation>
        </message>
        <message>
            <source>it becomes an event of its own, with new entries in calendars</source>
            <translation>hij wordt een aparte aanleiding, met nieuwe afspraken in agenda’s</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) change</source>
            <translation>
                <numerusform>%n datum wijzigt</numerusform>
                <numerusform>%n datums wijzigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) go</source>
            <translation>
                <numerusform>%n datum vervalt</numerusform>
                <numerusform>%n datums vervallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, moved or added date(s) stay</source>
            <translation>
                <numerusform>%n overgeslagen, verplaatste of toegevoegde datum blijft</numerusform>
                <numerusform>%n overgeslagen, verplaatste of toegevoegde datums blijven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out or moved date(s) lose their meaning</source>
            <translation>
                <numerusform>%n overgeslagen of verplaatste datum vervalt als uitzondering</numerusform>
                <numerusform>%n overgeslagen of verplaatste datums vervallen als uitzondering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) lose their date</source>
            <translation>
                <numerusform>%n concept verliest zijn datum</numerusform>
                <numerusform>%n concepten verliezen hun datum</numerusform>
            </translation>
        </message>
        <message>
            <source>this date itself stays on {day}</source>
            <translation>deze datum zelf blijft op {day}</translation>
        </message>
        <message>
            <source>then, counted from the event: {offset}</source>
            <translation>daarna, gerekend vanaf de aanleiding: {offset}</translation>
        </message>
        <message>
            <source>then: {rhythm}</source>
            <translation>daarna: {rhythm}</translation>
        </message>
        <message>
            <source>no date remains: the frequency ends with the dates that stay</source>
            <translation>er blijft geen datum over: de frequentie eindigt met de datums die blijven</translation>
        </message>
        <message>
            <source>the event is deleted with its communications</source>
            <translation>de aanleiding wordt verwijderd, met haar uitingen</translation>
        </message>
        <message>
            <source>they become an event of their own, with new entries in calendars</source>
            <translation>ze worden een aparte aanleiding, met nieuwe afspraken in agenda’s</translation>
        </message>
        <message>
            <source>This date</source>
            <translation>Deze datum</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Alle datums</translation>
        </message>
        <message>
            <source>Communication plans for customer-experience programmes.

Version {version}, with Qt {qt}. MIT licence; icons by Lucide (ISC). Your plans stay on this computer: the program sends nothing.</source>
            <translation>Communicatieplannen voor klantbelevingsprogramma's.

Versie {version}, met Qt {qt}. MIT-licentie; pictogrammen van Lucide (ISC). Je plannen blijven op deze computer: het programma verstuurt niets.</translation>
        </message>
        <message>
            <source>About commplan</source>
            <translation>Over commplan</translation>
        </message>
        <message>
            <source>Something in the program went wrong that should not have.</source>
            <translation>Er is in het programma iets misgegaan wat niet had mogen gebeuren.</translation>
        </message>
        <message>
            <source>Your plan is saved up to the last change shown. You can go on working; if it happens again, please send these details to those who look after the program. They are kept in {file} too.</source>
            <translation>Je plan is opgeslagen tot en met de laatste zichtbare wijziging. Je kunt doorwerken; gebeurt het opnieuw, stuur deze details dan naar wie het programma beheert. Ze staan ook in {file}.</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Details kopiëren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Plan to restore</source>
            <translation>Terug te zetten plan</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>The plan as it is now is backed up first.</source>
            <translation>Van het huidige plan wordt eerst een reservekopie gemaakt.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Frequency of “{title}”</source>
            <translation>Frequentie van “{title}”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Next dates</source>
            <translation>Volgende datums</translation>
        </message>
        <message>
            <source>There is no backup of this plan yet.</source>
            <translation>Er is nog geen reservekopie van dit plan.</translation>
        </message>
        <message>
            <source>Nothing differs from the plan as it is now.</source>
            <translation>Er is geen verschil met het huidige plan.</translation>
        </message>
        <message>
            <source>Restoring changes: {kinds}.</source>
            <translation>Terugzetten wijzigt: {kinds}.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Alle filters wissen</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name}:</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Dit filter verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>%n more filter(s)</source>
            <translation>
                <numerusform>nog %n filter</numerusform>
                <numerusform>nog %n filters</numerusform>
            </translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Doelgroep</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Middel</translation>
        </message>
        <message>
            <source>Missing or late</source>
            <translation>Ontbreekt of te laat</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Goedkeuringstraject</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risico</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>Aandachtspunten</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Dag kiezen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>De laatste dag ligt vóór de eerste.</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>hele dag</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>once</source>
            <translation>eenmalig</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>dagelijks</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>maandelijks</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>dagelijks</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>wekelijks</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>elk kwartaal</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>jaarlijks</translation>
        </message>
        <message>
            <source>other (iCalendar rule)</source>
            <translation>anders (iCalendar-regel)</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>elke week</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>elke maand</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>elk jaar</translation>
        </message>
        <message>
            <source>on the start date</source>
            <translation>op de startdatum</translation>
        </message>
        <message>
            <source>on the day of the month:</source>
            <translation>op de dag van de maand:</translation>
        </message>
        <message>
            <source>last day of the month</source>
            <translation>laatste dag van de maand</translation>
        </message>
        <message>
            <source>first day from Monday to Friday</source>
            <translation>eerste dag (ma–vr)</translation>
        </message>
        <message>
            <source>last day from Monday to Friday</source>
            <translation>laatste dag (ma–vr)</translation>
        </message>
        <message>
            <source>on a weekday of the month:</source>
            <translation>op een weekdag van de maand:</translation>
        </message>
        <message>
            <source>first day of the calendar quarter</source>
            <translation>eerste dag van het kalenderkwartaal</translation>
        </message>
        <message>
            <source>last day of the calendar quarter</source>
            <translation>laatste dag van het kalenderkwartaal</translation>
        </message>
        <message>
            <source>without end</source>
            <translation>zonder einde</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>number of times</source>
            <translation>aantal keren</translation>
        </message>
        <message>
            <source>on every day</source>
            <translation>op alle dagen</translation>
        </message>
        <message>
            <source>Monday to Friday only</source>
            <translation>alleen maandag tot en met vrijdag</translation>
        </message>
        <message>
            <source>This plan is open for reading only.</source>
            <translation>Dit plan is alleen-lezen geopend.</translation>
        </message>
        <message>
            <source>several values</source>
            <translation>verschillende waarden</translation>
        </message>
        <message>
            <source>Nothing more to add</source>
            <translation>Niets meer toe te voegen</translation>
        </message>
        <message>
            <source>Bring this record back</source>
            <translation>Dit item terughalen</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <source>Bring back the value from before</source>
            <translation>Vorige waarde terughalen</translation>
        </message>
        <message>
            <source>Select something to see and change it here.</source>
            <translation>Selecteer iets om het hier te bekijken en te wijzigen.</translation>
        </message>
        <message>
            <source>Close the inspector</source>
            <translation>Detailpaneel sluiten</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulier</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Goedkeuring</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n geselecteerd</numerusform>
                <numerusform>%n geselecteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy was saved as “{path}”; you keep working in “{name}”.</source>
            <translation>Er is een kopie opgeslagen als “{path}”; je werkt verder in “{name}”.</translation>
        </message>
        <message>
            <source>A backup was made and checked: “{path}”.</source>
            <translation>Er is een reservekopie gemaakt en gecontroleerd: “{path}”.</translation>
        </message>
        <message>
            <source>Restore the newest backup</source>
            <translation>Nieuwste reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Nederland</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>België</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Duitsland</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Verenigd Koninkrijk</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Ierland</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Verenigde Staten</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Plan openen</translation>
        </message>
        <message>
            <source>Import a plan</source>
            <translation>Plan importeren</translation>
        </message>
        <message>
            <source>Save the new plan</source>
            <translation>Nieuw plan opslaan</translation>
        </message>
        <message>
            <source>Save a copy of the plan</source>
            <translation>Kopie van het plan opslaan</translation>
        </message>
        <message>
            <source>You can open it for reading; nothing will be changed.</source>
            <translation>Je kunt het alleen-lezen openen; er wordt niets gewijzigd.</translation>
        </message>
        <message>
            <source>Open for &amp;reading</source>
            <translation>Alleen-&amp;lezen openen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Weergave: {name}</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>{name} (changed)</source>
            <translation>{name} (gewijzigd)</translation>
        </message>
        <message>
            <source>Custom filter</source>
            <translation>Eigen filter</translation>
        </message>
        <message>
            <source>Back to “{name}” as saved</source>
            <translation>Terug naar “{name}” zoals opgeslagen</translation>
        </message>
        <message>
            <source>Save the filter in “{name}”</source>
            <translation>Filter in “{name}” opslaan</translation>
        </message>
        <message>
            <source>Save this filter as a view…</source>
            <translation>Dit filter als weergave bewaren…</translation>
        </message>
        <message>
            <source>Arrange views…</source>
            <translation>Weergaven ordenen…</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Weergave bewaren</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Naam van de weergave</translation>
        </message>
        <message>
            <source>A view keeps the filter, for the screen, for print and for exports.</source>
            <translation>Een weergave bewaart het filter voor scherm, afdruk en export.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Opgeslagen</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Alleen-lezen</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Opgeslagen {time}</translation>
        </message>
        <message>
            <source>recorded: {role}, {decision}</source>
            <translation>vastgelegd: {role}, {decision}</translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n aandachtspunt</numerusform>
                <numerusform>%n aandachtspunten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue approval(s)</source>
            <translation>
                <numerusform>%n goedkeuring te laat</numerusform>
                <numerusform>%n goedkeuringen te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) over a limit</source>
            <translation>
                <numerusform>%n week boven de limiet</numerusform>
                <numerusform>%n weken boven de limiet</numerusform>
            </translation>
        </message>
        <message>
            <source>Weeks over a limit</source>
            <translation>Weken boven een limiet</translation>
        </message>
        <message>
            <source>Create plan…</source>
            <translation>Plan maken…</translation>
        </message>
        <message>
            <source>Language of the plan</source>
            <translation>Taal van het plan</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Feestdagen</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Eerste maand</translation>
        </message>
        <message>
            <source>A starter fills a whole year with dates that fall on working days. Change anything later.</source>
            <translation>Een startplan vult een heel jaar met datums op werkdagen. Alles is later te wijzigen.</translation>
        </message>
        <message>
            <source>Saved as a single file, in a folder that you choose next.</source>
            <translation>Wordt opgeslagen als één bestand, in een map die je hierna kiest.</translation>
        </message>
        <message>
            <source>Start a communication plan</source>
            <translation>Begin een communicatieplan</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Plan openen…</translation>
        </message>
        <message>
            <source>A finished year of a company of 1,240 people</source>
            <translation>Heel jaar van een bedrijf van 1.240 mensen</translation>
        </message>
        <message>
            <source>Look at the demo</source>
            <translation>Demoplan bekijken</translation>
        </message>
        <message>
            <source>Recent plans</source>
            <translation>Recente plannen</translation>
        </message>
        <message>
            <source>Plans that you open will wait here.</source>
            <translation>Plannen die je opent, staan hier klaar.</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Inklappen</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>Uitklappen</translation>
        </message>
        <message>
            <source>What the year will hold</source>
            <translation>Wat het jaar brengt</translation>
        </message>
        <message>
            <source>Holidays only: you add the first content event.</source>
            <translation>Alleen feestdagen: de eerste aanleiding voeg je zelf toe.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n datum</numerusform>
                <numerusform>%n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Beel&amp;d</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>P&amp;rint and export</source>
            <translation>Afdrukken en e&amp;xporteren</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;New plan…</source>
            <translation>&amp;Nieuw plan…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Openen…</translation>
        </message>
        <message>
            <source>&amp;Import a plan (JSON)…</source>
            <translation>Plan &amp;importeren (JSON)…</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>&amp;Kopie opslaan…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Reservekopie &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>Reservekopie &amp;terugzetten…</translation>
        </message>
        <message>
            <source>&amp;Close plan</source>
            <translation>Plan &amp;sluiten</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>O&amp;pnieuw</translation>
        </message>
        <message>
            <source>&amp;Search or do…</source>
            <translation>&amp;Zoeken of uitvoeren…</translation>
        </message>
        <message>
            <source>Open &amp;by the code of a sheet…</source>
            <translation>Openen met de code van een &amp;formulier…</translation>
        </message>
        <message>
            <source>Type or scan the code of a signed sheet to record its decision</source>
            <translation>De code van een ondertekend formulier typen of scannen om het besluit vast te leggen</translation>
        </message>
        <message>
            <source>&amp;History of the plan…</source>
            <translation>&amp;Geschiedenis van het plan…</translation>
        </message>
        <message>
            <source>Fold the &amp;rail</source>
            <translation>&amp;Zijbalk inklappen</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Detailpaneel</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation>&amp;Volgend deel van het venster</translation>
        </message>
        <message>
            <source>Pre&amp;vious part of the window</source>
            <translation>Vo&amp;rig deel van het venster</translation>
        </message>
        <message>
            <source>&amp;Context menu</source>
            <translation>&amp;Snelmenu</translation>
        </message>
        <message>
            <source>&amp;Properties of the plan</source>
            <translation>&amp;Eigenschappen van het plan</translation>
        </message>
        <message>
            <source>&amp;Calendar file (.ics)…</source>
            <translation>&amp;Agendabestand (.ics)…</translation>
        </message>
        <message>
            <source>&amp;Messages…</source>
            <translation>&amp;Berichten…</translation>
        </message>
        <message>
            <source>&amp;Approval sheets…</source>
            <translation>&amp;Goedkeuringsformulieren…</translation>
        </message>
        <message>
            <source>Whole &amp;plan as JSON…</source>
            <translation>Hele &amp;plan als JSON…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Sneltoetsen</translation>
        </message>
        <message>
            <source>&amp;About commplan</source>
            <translation>&amp;Over commplan</translation>
        </message>
        <message>
            <source>Open r&amp;ecent</source>
            <translation>&amp;Recent geopend</translation>
        </message>
        <message>
            <source>No plans yet</source>
            <translation>Nog geen plannen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>T&amp;hema</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>T&amp;aal</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Ongedaan maken: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>O&amp;pnieuw: {step}</translation>
        </message>
        <message>
            <source>The demo plan is being made…</source>
            <translation>Het demoplan wordt gemaakt…</translation>
        </message>
        <message>
            <source>Being &amp;drafted</source>
            <translation>In &amp;voorbereiding</translation>
        </message>
        <message>
            <source>&amp;Sent or held</source>
            <translation>Ver&amp;zonden of gehouden</translation>
        </message>
        <message>
            <source>&amp;Postponed…</source>
            <translation>&amp;Uitgesteld…</translation>
        </message>
        <message>
            <source>&amp;Cancelled…</source>
            <translation>&amp;Geannuleerd…</translation>
        </message>
        <message>
            <source>P&amp;lanned again</source>
            <translation>&amp;Opnieuw gepland</translation>
        </message>
        <message>
            <source>Leave &amp;out…</source>
            <translation>Oversl&amp;aan…</translation>
        </message>
        <message>
            <source>Why? The reason is kept with this date.</source>
            <translation>Waarom? De reden wordt bij deze datum bewaard.</translation>
        </message>
        <message>
            <source>Not approved: say why it went out all the same.</source>
            <translation>Niet goedgekeurd: zeg waarom het toch is verzonden.</translation>
        </message>
        <message>
            <source>Arrange views</source>
            <translation>Weergaven ordenen</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Naam wijzigen</translation>
        </message>
        <message>
            <source>Use the current filter</source>
            <translation>Huidig filter overnemen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Alt+1 to Alt+9 choose the first nine. Drag a view, or move it with Alt and the arrows.</source>
            <translation>Met Alt+1 tot en met Alt+9 kies je de eerste negen. Versleep een weergave, of verplaats haar met Alt en de pijltjes.</translation>
        </message>
        <message>
            <source>Icon</source>
            <translation>Pictogram</translation>
        </message>
        <message>
            <source>Icon {number}</source>
            <translation>Pictogram {number}</translation>
        </message>
        <message>
            <source>These move along:</source>
            <translation>Deze schuiven mee:</translation>
        </message>
        <message>
            <source>The others keep their dates.</source>
            <translation>De andere houden hun datum.</translation>
        </message>
        <message>
            <source>These go out on this date:</source>
            <translation>Op deze datum gaan uit:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{communication} · {status}: stays</source>
            <translation>{communication} · {status}: blijft staan</translation>
        </message>
        <message>
            <source>The filter leaves nothing.</source>
            <translation>Niets voldoet aan het filter.</translation>
        </message>
        <message numerus="yes">
            <source>Without “{name}”: %n date(s)</source>
            <translation>
                <numerusform>Zonder “{name}”: %n datum</numerusform>
                <numerusform>Zonder “{name}”: %n datums</numerusform>
            </translation>
        </message>
        <message>
            <source>{value}, chosen</source>
            <translation>{value}, gekozen</translation>
        </message>
        <message>
            <source>All filters</source>
            <translation>Alle filters</translation>
        </message>
        <message>
            <source>There is no such value.</source>
            <translation>Zo’n waarde is er niet.</translation>
        </message>
        <message>
            <source>In titles, texts and names</source>
            <translation>In titels, teksten en namen</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verplaatsen…</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Overslaan…</translation>
        </message>
        <message>
            <source>Add a date…</source>
            <translation>Datum toevoegen…</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Uitzonderingen</translation>
        </message>
        <message>
            <source>Choose a date in the list first.</source>
            <translation>Kies eerst een datum in de lijst.</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>On which days</source>
            <translation>Op welke dagen</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Op welke dag</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dag van de maand</translation>
        </message>
        <message>
            <source>Weekday of the month</source>
            <translation>Weekdag in de maand</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>How it ends</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Number of times</source>
            <translation>Aantal keren</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>left out: {day}</source>
            <translation>overgeslagen: {day}</translation>
        </message>
        <message>
            <source>skipped: {day} · {reason}</source>
            <translation>vervalt: {day} · {reason}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verplaatst</translation>
        </message>
        <message>
            <source>added</source>
            <translation>toegevoegd</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>moved: {days}</source>
            <translation>verplaatst: {days}</translation>
        </message>
        <message>
            <source>stayed: {day}</source>
            <translation>gebleven: {day}</translation>
        </message>
        <message>
            <source>added: {day}</source>
            <translation>toegevoegd: {day}</translation>
        </message>
        <message>
            <source>No date lies in the plan’s period; the first one is {day}.</source>
            <translation>Geen enkele datum valt in de planperiode; de eerste is {day}.</translation>
        </message>
        <message>
            <source>There is no such day: this frequency has no dates.</source>
            <translation>Zo’n dag bestaat niet: deze frequentie heeft geen datums.</translation>
        </message>
        <message>
            <source>{date} · after the plan’s end</source>
            <translation>{date} · na het einde van het plan</translation>
        </message>
        <message>
            <source>stays: sent or put up</source>
            <translation>blijft: verzonden of ter goedkeuring aangeboden</translation>
        </message>
        <message>
            <source>The start is not one of the dates; the first one is {day}.</source>
            <translation>De startdatum hoort niet bij de datums; de eerste is {day}.</translation>
        </message>
        <message>
            <source>There is a 29 February in leap years only.</source>
            <translation>29 februari bestaat alleen in schrikkeljaren.</translation>
        </message>
        <message>
            <source>Months without a day {day} are left out.</source>
            <translation>Maanden zonder dag {day} worden overgeslagen.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) lie in the quiet period “{name}”.</source>
            <translation>
                <numerusform>%n datum valt in de stilteperiode “{name}”.</numerusform>
                <numerusform>%n datums vallen in de stilteperiode “{name}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Meer tonen</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more change(s) in this step</source>
            <translation>
                <numerusform>… en nog %n wijziging in deze stap</numerusform>
                <numerusform>… en nog %n wijzigingen in deze stap</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als pdf</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag van de vergadering</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat er is gewijzigd</translation>
        </message>
        <message>
            <source>Nothing changed since then.</source>
            <translation>Sindsdien is er niets gewijzigd.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>the last backup ({day}, {time})</source>
            <translation>de laatste reservekopie ({day}, {time})</translation>
        </message>
        <message>
            <source>one week ago</source>
            <translation>een week geleden</translation>
        </message>
        <message>
            <source>Monday of this week</source>
            <translation>maandag van deze week</translation>
        </message>
        <message>
            <source>one month ago</source>
            <translation>een maand geleden</translation>
        </message>
        <message>
            <source>a day of your choice</source>
            <translation>een dag naar keuze</translation>
        </message>
        <message>
            <source>Words in steps and names</source>
            <translation>Woorden in stappen en namen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>No step fits the search.</source>
            <translation>Geen stap past bij de zoekopdracht.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle soorten</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Elk moment</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Afgelopen %n dag</numerusform>
                <numerusform>Afgelopen %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>History of the plan</source>
            <translation>Geschiedenis van het plan</translation>
        </message>
        <message>
            <source>What changed since…</source>
            <translation>Gewijzigd sinds…</translation>
        </message>
        <message>
            <source>Of “{name}”, the first of those selected</source>
            <translation>Van “{name}”, het eerste van wat geselecteerd is</translation>
        </message>
        <message>
            <source>Older changes</source>
            <translation>Oudere wijzigingen</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Filter op wat je wilt</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>‘{name}’ wordt gelezen…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>A score from fewer than {enough} answers is kept, but never shown in reports.</source>
            <translation>Een score uit minder dan {enough} antwoorden wordt bewaard, maar nooit in rapporten getoond.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) sent without a result; enter it here:</source>
            <translation>
                <numerusform>%n verzonden datum zonder resultaat; voer het hier in:</numerusform>
                <numerusform>%n verzonden datums zonder resultaat; voer het hier in:</numerusform>
            </translation>
        </message>
        <message>
            <source>No date lies ahead.</source>
            <translation>Er komen geen datums meer.</translation>
        </message>
    </context>
</TS>
