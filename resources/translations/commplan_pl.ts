<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>Approvals</name>
        <message>
            <source>Communication and who decides now</source>
            <translation>Komunikat i kto teraz decyduje</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Akceptacje</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Po terminie</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Później</translation>
        </message>
        <message>
            <source>Approved, not sent yet</source>
            <translation>Zaakceptowane, jeszcze niewysłane</translation>
        </message>
        <message>
            <source>Sent or held</source>
            <translation>Wysłane lub przeprowadzone</translation>
        </message>
        <message>
            <source>Postponed or cancelled</source>
            <translation>Odłożone lub anulowane</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>wczoraj</translation>
        </message>
        <message>
            <source>today</source>
            <translation>dziś</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>jutro</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>za %n dzień rob.</numerusform>
                <numerusform>za %n dni rob.</numerusform>
                <numerusform>za %n dni rob.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody abstained: somebody must still decide.</source>
            <translation>Wszyscy wstrzymali się od głosu: ktoś musi jeszcze zdecydować.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) ago</source>
            <translation>
                <numerusform>%n dzień rob. temu</numerusform>
                <numerusform>%n dni rob. temu</numerusform>
                <numerusform>%n dni rob. temu</numerusform>
            </translation>
        </message>
        <message>
            <source>Day has passed, never put up</source>
            <translation>Dzień minął, nie przekazano do akceptacji</translation>
        </message>
        <message>
            <source>By {day}</source>
            <translation>Termin do: {day}</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>za %n dzień</numerusform>
                <numerusform>za %n dni</numerusform>
                <numerusform>za %n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dzień temu</numerusform>
                <numerusform>%n dni temu</numerusform>
                <numerusform>%n dni temu</numerusform>
            </translation>
        </message>
        <message>
            <source>meeting {day}</source>
            <translation>spotkanie {day}</translation>
        </message>
        <message>
            <source>publication {day}</source>
            <translation>publikacja {day}</translation>
        </message>
        <message>
            <source>sending {day}</source>
            <translation>wysyłka {day}</translation>
        </message>
        <message>
            <source>Rejected: {role}</source>
            <translation>Odrzucenie: {role}</translation>
        </message>
        <message>
            <source>Changed: approve again</source>
            <translation>Zmieniony: do ponownej akceptacji</translation>
        </message>
        <message>
            <source>{done} of {all} decided about version {number}</source>
            <translation>decyzje o wersji {number}: {done} z {all}</translation>
        </message>
        <message>
            <source>Why is it postponed? The reason is kept with the date.</source>
            <translation>Dlaczego odkładasz ten termin? Powód zostanie przy nim zapisany.</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Odłóż</translation>
        </message>
        <message>
            <source>Why is it cancelled? The reason is kept with the date.</source>
            <translation>Dlaczego anulujesz ten termin? Powód zostanie przy nim zapisany.</translation>
        </message>
        <message>
            <source>Cancel this date</source>
            <translation>Anuluj termin</translation>
        </message>
        <message>
            <source>Not approved: say why it went out all the same. The reason is kept with the date.</source>
            <translation>Brak akceptacji: napisz, dlaczego mimo to wysłano. Powód zostanie zapisany przy tej dacie.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Krok</translation>
        </message>
        <message>
            <source>Preparing the texts…</source>
            <translation>Trwa przygotowanie treści…</translation>
        </message>
        <message>
            <source>More about this date</source>
            <translation>Więcej działań dla tego terminu</translation>
        </message>
        <message>
            <source>Step {number}: {role}</source>
            <translation>Krok {number}: {role}</translation>
        </message>
        <message>
            <source>was due {date} · decided by {who}</source>
            <translation>termin minął {date} · decyduje: {who}</translation>
        </message>
        <message>
            <source>due {date} · decided by {who}</source>
            <translation>termin {date} · decyduje: {who}</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Akceptuj</translation>
        </message>
        <message>
            <source>Record: approved by {who}, on screen</source>
            <translation>Zapisz: zgoda, {who}, na ekranie</translation>
        </message>
        <message>
            <source>With changes…</source>
            <translation>Z uwagami…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Odrzuć…</translation>
        </message>
        <message>
            <source>From paper…</source>
            <translation>Decyzja na papierze…</translation>
        </message>
        <message>
            <source>Asks who decides in place of {role}</source>
            <translation>Pyta, kto decyduje zamiast: {role}</translation>
        </message>
        <message>
            <source>Record: approved by {who} on behalf of {principal}, on screen</source>
            <translation>Zapisz: zgoda, {who} w imieniu {principal}, na ekranie</translation>
        </message>
        <message>
            <source>due {date} · will be recorded as {who}</source>
            <translation>termin {date} · zostanie zapisane jako {who}</translation>
        </message>
        <message>
            <source>was due {date} · will be recorded as {who}</source>
            <translation>termin minął {date} · zostanie zapisane jako {who}</translation>
        </message>
        <message>
            <source>was due {date}, passed on to {role}: you are asked who decides</source>
            <translation>termin minął {date}, sprawę przejmuje {role}: formularz zapyta, kto decyduje</translation>
        </message>
        <message>
            <source>due {date} · decided by {who} on behalf of {principal}</source>
            <translation>termin {date} · decyduje: {who} w imieniu {principal}</translation>
        </message>
        <message>
            <source>was due {date} · decided by {who} on behalf of {principal}</source>
            <translation>termin minął {date} · decyduje: {who} w imieniu {principal}</translation>
        </message>
        <message>
            <source>was due {date}</source>
            <translation>termin minął {date}</translation>
        </message>
        <message>
            <source>due {date}</source>
            <translation>termin {date}</translation>
        </message>
        <message>
            <source>Put it up by {date}, so that everyone has the time the path gives them.</source>
            <translation>Przekaż najpóźniej {date}, aby każdy miał tyle czasu, ile przewiduje ścieżka.</translation>
        </message>
        <message>
            <source>It should have been put up by {date}: the steps have less time than planned.</source>
            <translation>Należało przekazać najpóźniej {date}: na kroki zostało mniej czasu, niż zaplanowano.</translation>
        </message>
        <message>
            <source>Not put up for approval yet</source>
            <translation>Jeszcze nie przekazano do akceptacji</translation>
        </message>
        <message>
            <source>Rejected by {who}</source>
            <translation>Odrzucenie: {who}</translation>
        </message>
        <message>
            <source>Changed after version {number} was put up: it must be approved again</source>
            <translation>Zmieniono po przekazaniu wersji {number}: wymaga ponownej akceptacji</translation>
        </message>
        <message>
            <source>Put up for approval</source>
            <translation>Przekaż do akceptacji</translation>
        </message>
        <message>
            <source>Put up version {number}…</source>
            <translation>Przekaż wersję {number}…</translation>
        </message>
        <message>
            <source>Goes out on {day}. Once it has, mark it as sent.</source>
            <translation>Wysyłka: {day}. Gdy już wyjdzie, oznacz komunikat jako wysłany.</translation>
        </message>
        <message>
            <source>Takes place on {day}. Once it has, mark it as sent or held.</source>
            <translation>Termin: {day}. Gdy już się odbędzie, oznacz jako przeprowadzone.</translation>
        </message>
        <message>
            <source>Approved by all steps</source>
            <translation>Zgoda we wszystkich krokach</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Oznacz jako wysłany</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Zaplanuj ponownie</translation>
        </message>
        <message>
            <source>What is new in this version? It stands in the history of versions.</source>
            <translation>Co nowego w tej wersji? Odpowiedź trafi do historii wersji.</translation>
        </message>
        <message>
            <source>Ask &amp;everybody</source>
            <translation>Zapytaj &amp;wszystkich</translation>
        </message>
        <message>
            <source>Ask only those &amp;affected</source>
            <translation>Zapytaj &amp;tylko zainteresowanych</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Zobacz, co się zmieniło</translation>
        </message>
        <message>
            <source>Comparing with the version before…</source>
            <translation>Porównywanie z poprzednią wersją…</translation>
        </message>
        <message>
            <source>Affected by what changed: {roles}.</source>
            <translation>Zmiany dotyczą: {roles}.</translation>
        </message>
        <message>
            <source>Their decisions stay: {names}.</source>
            <translation>Ich decyzje pozostają w mocy: {names}.</translation>
        </message>
        <message>
            <source>The changes affect no check, but somebody must approve: everybody is asked.</source>
            <translation>Zmiany nie dotyczą żadnego sprawdzenia, ale ktoś musi zaakceptować: pytani są wszyscy.</translation>
        </message>
        <message>
            <source>Nobody’s decision can stay: all are asked again.</source>
            <translation>Żadna decyzja nie może pozostać w mocy: wszyscy są pytani ponownie.</translation>
        </message>
        <message>
            <source>What changed concerns everybody who has decided: all are asked again.</source>
            <translation>Zmiany dotyczą wszystkich, którzy zdecydowali: wszyscy są pytani ponownie.</translation>
        </message>
        <message>
            <source>Open the &amp;text</source>
            <translation>Otwórz &amp;treść</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Zaakceptuj</translation>
        </message>
        <message>
            <source>&amp;Put up for approval</source>
            <translation>&amp;Przekaż do akceptacji</translation>
        </message>
        <message>
            <source>Mark as &amp;sent</source>
            <translation>&amp;Oznacz jako wysłany</translation>
        </message>
        <message>
            <source>Show in the ca&amp;lendar</source>
            <translation>Pokaż w &amp;kalendarzu</translation>
        </message>
        <message>
            <source>P&amp;ostpone…</source>
            <translation>O&amp;dłóż…</translation>
        </message>
        <message>
            <source>&amp;Cancel this date…</source>
            <translation>&amp;Anuluj termin…</translation>
        </message>
        <message>
            <source>Plan a&amp;gain</source>
            <translation>Zapla&amp;nuj ponownie</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>szkic</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>wersja {number}</translation>
        </message>
        <message>
            <source>{step}, on behalf of {principal}</source>
            <translation>{step}, w imieniu: {principal}</translation>
        </message>
        <message>
            <source>{done} of {all} decided</source>
            <translation>decyzje: {done} z {all}</translation>
        </message>
        <message>
            <source>{role}: {decision}</source>
            <translation>{role}: {decision}</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>Otwórz „{name}”</translation>
        </message>
        <message>
            <source>Proved by “{name}”: the plan keeps only its fingerprint, not the file.</source>
            <translation>Dowód: „{name}”. Plan przechowuje tylko odcisk cyfrowy, a nie plik.</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Cofnij decyzję…</translation>
        </message>
        <message>
            <source>{who} on behalf of {principal} · {moment} · {how}</source>
            <translation>{who} w imieniu: {principal} · {moment} · {how}</translation>
        </message>
        <message>
            <source>{who} · {moment} · {how}</source>
            <translation>{who} · {moment} · {how}</translation>
        </message>
        <message>
            <source>“{title}” is approved by all steps.</source>
            <translation>„{title}” ma zgodę we wszystkich krokach.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) put up for approval.</source>
            <translation>
                <numerusform>Przekazano do akceptacji %n komunikat.</numerusform>
                <numerusform>Przekazano do akceptacji %n komunikaty.</numerusform>
                <numerusform>Przekazano do akceptacji %n komunikatów.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} Left out, as a text or the value of a variable is missing: {titles}.</source>
            <translation>{done} Pominięto, bo brakuje tekstu lub wartości zmiennej: {titles}.</translation>
        </message>
        <message>
            <source>The plan changed meanwhile, so nothing was put up: look again and repeat.</source>
            <translation>Plan w międzyczasie się zmienił, więc niczego nie przekazano: sprawdź i powtórz.</translation>
        </message>
        <message>
            <source>Record approval</source>
            <translation>Zapisz zgodę</translation>
        </message>
        <message>
            <source>Record with changes</source>
            <translation>Zapisz zgodę z uwagami</translation>
        </message>
        <message>
            <source>Record rejection</source>
            <translation>Zapisz odrzucenie</translation>
        </message>
        <message>
            <source>Record abstention</source>
            <translation>Zapisz wstrzymanie się</translation>
        </message>
        <message>
            <source>Revoke decision</source>
            <translation>Cofnij decyzję</translation>
        </message>
        <message>
            <source>Say what must be changed.</source>
            <translation>Napisz, co trzeba zmienić.</translation>
        </message>
        <message>
            <source>Say why it is rejected.</source>
            <translation>Napisz, dlaczego odrzucono.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Wróć</translation>
        </message>
        <message>
            <source>– not decided –</source>
            <translation>– bez decyzji –</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decyzja</translation>
        </message>
        <message>
            <source>Record several decisions</source>
            <translation>Zapis kilku decyzji</translation>
        </message>
        <message>
            <source>each step’s own person</source>
            <translation>osoba wskazana w kroku</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Sposób</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Data decyzji</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Kto decyduje</translation>
        </message>
        <message>
            <source>Set all to “approved”</source>
            <translation>Wszędzie „zgoda”</translation>
        </message>
        <message>
            <source>Set all to “not decided”</source>
            <translation>Wszędzie „bez decyzji”</translation>
        </message>
        <message numerus="yes">
            <source>Record %n decision(s)</source>
            <translation>
                <numerusform>Zapisz %n decyzję</numerusform>
                <numerusform>Zapisz %n decyzje</numerusform>
                <numerusform>Zapisz %n decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a decision in at least one row</source>
            <translation>Wybierz decyzję przynajmniej w jednym wierszu</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) still without the name of who decided</source>
            <translation>
                <numerusform>%n wiersz nadal bez nazwiska osoby decydującej</numerusform>
                <numerusform>%n wiersze nadal bez nazwiska osoby decydującej</numerusform>
                <numerusform>%n wierszy nadal bez nazwiska osoby decydującej</numerusform>
            </translation>
        </message>
        <message>
            <source>A rejection, or an approval with changes, needs a comment that says what.</source>
            <translation>Odrzucenie lub zgoda z uwagami wymaga komentarza, o co chodzi.</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>W imieniu</translation>
        </message>
        <message>
            <source>Decision of the step “{role}”</source>
            <translation>Decyzja w kroku „{role}”</translation>
        </message>
        <message>
            <source>Comment (needed)</source>
            <translation>Komentarz (wymagany)</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentarz</translation>
        </message>
        <message>
            <source>Approval sheets</source>
            <translation>Karty akceptacji</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>Wysłano do drukarki %n stronę.</numerusform>
                <numerusform>Wysłano do drukarki %n strony.</numerusform>
                <numerusform>Wysłano do drukarki %n stron.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval sheet</source>
            <translation>Karta akceptacji</translation>
        </message>
        <message>
            <source>Select a communication to see its approval sheet.</source>
            <translation>Zaznacz komunikat, aby zobaczyć jego kartę akceptacji.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Poprzednia strona</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Następna strona</translation>
        </message>
        <message>
            <source>Print approval sheets</source>
            <translation>Drukowanie kart akceptacji</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Język karty</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) of the list</source>
            <translation>
                <numerusform>%n termin z listy</numerusform>
                <numerusform>%n terminy z listy</numerusform>
                <numerusform>%n terminów z listy</numerusform>
            </translation>
        </message>
        <message>
            <source>Sheet of version {number}</source>
            <translation>Karta wersji {number}</translation>
        </message>
        <message>
            <source>What was put up for approval then, with the decisions about it.</source>
            <translation>To, co wtedy przekazano do akceptacji, wraz z decyzjami.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Karta</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Kroki</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Wersje</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Pliki</translation>
        </message>
        <message>
            <source>What is shown of the date</source>
            <translation>Co widać z tego terminu</translation>
        </message>
        <message>
            <source>Sheet {number}, {version}</source>
            <translation>Karta {number}, {version}</translation>
        </message>
        <message>
            <source>Sheet {number}, changed since version {version}</source>
            <translation>Karta {number}, zmiany po wersji {version}</translation>
        </message>
        <message>
            <source>Chain of decisions unbroken</source>
            <translation>Łańcuch decyzji nienaruszony</translation>
        </message>
        <message numerus="yes">
            <source>Chain of decisions broken in %n place(s)</source>
            <translation>
                <numerusform>Łańcuch decyzji naruszony w %n miejscu</numerusform>
                <numerusform>Łańcuch decyzji naruszony w %n miejscach</numerusform>
                <numerusform>Łańcuch decyzji naruszony w %n miejscach</numerusform>
            </translation>
        </message>
        <message>
            <source>Chain of decisions is being checked…</source>
            <translation>Trwa sprawdzanie łańcucha decyzji…</translation>
        </message>
        <message>
            <source>Chain of decisions could not be checked</source>
            <translation>Nie udało się sprawdzić łańcucha decyzji</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} z {count}</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Otwórz treść</translation>
        </message>
        <message>
            <source>Not put up for approval: these variables have no value yet.
{names}</source>
            <translation>Nie przekazano do akceptacji: te zmienne nie mają jeszcze wartości.
{names}</translation>
        </message>
        <message>
            <source>Approve the open step on screen</source>
            <translation>Zaakceptuj otwarty krok na ekranie</translation>
        </message>
        <message>
            <source>Approve &amp;with changes…</source>
            <translation>Zaakceptuj z &amp;uwagami…</translation>
        </message>
        <message>
            <source>&amp;Reject…</source>
            <translation>Od&amp;rzuć…</translation>
        </message>
        <message>
            <source>Record from paper or e-&amp;mail…</source>
            <translation>Zapisz decyzję z papieru lub e-&amp;maila…</translation>
        </message>
        <message>
            <source>Record se&amp;veral decisions…</source>
            <translation>Zapisz ki&amp;lka decyzji…</translation>
        </message>
        <message>
            <source>Record decisions about all chosen rows at once</source>
            <translation>Zapis decyzji dla wszystkich zaznaczonych wierszy naraz</translation>
        </message>
        <message>
            <source>Attach &amp;files…</source>
            <translation>Dołącz pl&amp;iki…</translation>
        </message>
        <message>
            <source>Show deadlines in the ca&amp;lendar</source>
            <translation>Pokaż terminy w &amp;kalendarzu</translation>
        </message>
        <message>
            <source>&amp;Print this sheet…</source>
            <translation>Dr&amp;ukuj tę kartę…</translation>
        </message>
        <message>
            <source>Print &amp;all sheets of the list…</source>
            <translation>Drukuj &amp;wszystkie karty z listy…</translation>
        </message>
        <message>
            <source>&amp;Save sheets as PDF or web page…</source>
            <translation>&amp;Zapisz karty jako PDF lub stronę WWW…</translation>
        </message>
        <message>
            <source>From the list to the buttons below the sheet</source>
            <translation>Z listy do przycisków pod kartą</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Powrót do listy</translation>
        </message>
        <message>
            <source>Choose several rows of the list</source>
            <translation>Zaznaczanie kilku wierszy listy</translation>
        </message>
        <message>
            <source>Nothing waits for a decision, and nothing needs to be put up by now.</source>
            <translation>Nic nie czeka na decyzję i niczego nie trzeba jeszcze przekazywać do akceptacji.</translation>
        </message>
        <message>
            <source>See what goes out next</source>
            <translation>Zobacz najbliższe wysyłki</translation>
        </message>
        <message>
            <source>What is approved, sent, postponed or cancelled will stand here.</source>
            <translation>Tu pojawi się to, co zaakceptowano, wysłano, odłożono lub anulowano.</translation>
        </message>
        <message>
            <source>See what waits for a decision</source>
            <translation>Zobacz, co czeka na decyzję</translation>
        </message>
        <message>
            <source>The filter hides everything.</source>
            <translation>Filtr ukrywa wszystko.</translation>
        </message>
        <message>
            <source>What must be approved stands here in good time, once it has an approval path.</source>
            <translation>Komunikaty, które mają ścieżkę akceptacji, pojawią się tu w porę.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Przejdź do planu</translation>
        </message>
        <message numerus="yes">
            <source>The filter hides %n approval(s).</source>
            <translation>
                <numerusform>Filtr ukrywa %n akceptację.</numerusform>
                <numerusform>Filtr ukrywa %n akceptacje.</numerusform>
                <numerusform>Filtr ukrywa %n akceptacji.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Zakończone</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Wg terminu</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Wg osób</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Wg komunikatów</translation>
        </message>
        <message>
            <source>Print sheets…</source>
            <translation>Drukuj karty…</translation>
        </message>
        <message>
            <source>To decide {count}</source>
            <translation>Do decyzji {count}</translation>
        </message>
        <message>
            <source>Choose fewer rows: at most {most} decisions are recorded at once.</source>
            <translation>Zaznacz mniej wierszy: naraz można zapisać najwyżej {most} decyzji.</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>cały dzień</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuta</numerusform>
                <numerusform>%n minuty</numerusform>
                <numerusform>%n minut</numerusform>
            </translation>
        </message>
        <message>
            <source>Day of sending</source>
            <translation>Dzień wysyłki</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ostatni dzień</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Załączniki</translation>
        </message>
        <message>
            <source>No answer by {day}: counts as approved, as the path “{path}” has it.</source>
            <translation>Brak odpowiedzi do {day}: liczy się jako zgoda, zgodnie ze ścieżką „{path}”.</translation>
        </message>
        <message>
            <source>The chain of decisions is broken</source>
            <translation>Łańcuch decyzji jest naruszony</translation>
        </message>
        <message>
            <source>These entries are not what this program recorded: the file was changed by something else, or is damaged. Don’t rely on them as proof. A backup from before the change shows what was recorded.</source>
            <translation>Te wpisy różnią się od tego, co zapisał program: plik zmieniono innym programem albo jest uszkodzony. Nie należy traktować ich jako dowodu. Kopia zapasowa sprzed zmiany pokaże, co było zapisane.</translation>
        </message>
        <message numerus="yes">
            <source>%n further place(s) do not fit only because of that.</source>
            <translation>
                <numerusform>Tylko z tego powodu nie zgadza się jeszcze %n miejsce.</numerusform>
                <numerusform>Tylko z tego powodu nie zgadzają się jeszcze %n miejsca.</numerusform>
                <numerusform>Tylko z tego powodu nie zgadza się jeszcze %n miejsc.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Kopiuj listę</translation>
        </message>
        <message>
            <source>Nothing subject to approval has changed.</source>
            <translation>W tym, co podlega akceptacji, nic się nie różni.</translation>
        </message>
        <message>
            <source>Subject ({language})</source>
            <translation>Temat ({language})</translation>
        </message>
        <message>
            <source>Text ({language})</source>
            <translation>Treść ({language})</translation>
        </message>
        <message>
            <source>Add scan or e-mail…</source>
            <translation>Dodaj skan lub e-mail…</translation>
        </message>
        <message>
            <source>What proves the decision; a file may also be dropped here</source>
            <translation>Dowód decyzji; plik można też tu upuścić</translation>
        </message>
        <message>
            <source>Without this file</source>
            <translation>Bez tego pliku</translation>
        </message>
        <message>
            <source>Scan or e-mail that proves the decision</source>
            <translation>Skan lub e-mail potwierdzający decyzję</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>Wczytywanie „{name}”…</translation>
        </message>
        <message>
            <source>{name}: too large, only its fingerprint is kept</source>
            <translation>{name}: za duży, plan przechowa tylko odcisk cyfrowy</translation>
        </message>
        <message>
            <source>No attachments. What is attached is approved together with the text.</source>
            <translation>Brak załączników. Załączniki są akceptowane razem z treścią.</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Dołącz pliki…</translation>
        </message>
        <message>
            <source>Or drop files here. Up to {each} MB a file and {all} MB in all are kept in the plan.</source>
            <translation>Pliki można też tu upuścić. Plan przechowuje do {each} MB na plik i {all} MB łącznie.</translation>
        </message>
        <message>
            <source>Attaching or removing a file means that it must be approved again.</source>
            <translation>Dołączenie lub usunięcie pliku wymaga ponownej akceptacji.</translation>
        </message>
        <message>
            <source>{size} · fingerprint {digits}</source>
            <translation>{size} · odcisk cyfrowy {digits}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Zapisz kopię…</translation>
        </message>
        <message>
            <source>Too large to be kept: the plan has only its fingerprint. Keep the file itself.</source>
            <translation>Za duży, by go przechować: plan ma tylko odcisk cyfrowy. Sam plik należy zachować.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Dołączanie plików</translation>
        </message>
        <message>
            <source>No program opens “{name}”: save a copy of it instead.</source>
            <translation>Żaden program nie otwiera „{name}”: można zapisać kopię.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Zapis kopii</translation>
        </message>
        <message>
            <source>Open by the code of a sheet</source>
            <translation>Otwieranie według kodu karty</translation>
        </message>
        <message>
            <source>Code or number of the sheet</source>
            <translation>Kod lub numer karty</translation>
        </message>
        <message>
            <source>It is at the top of the sheet; a scanner may read the QR code into this line.</source>
            <translation>Kod znajduje się w nagłówku karty; czytnik może wczytać kod QR do tego pola.</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Pokaż różnicę</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Otwórz pozycję</translation>
        </message>
        <message>
            <source>“{title}”, {moment}</source>
            <translation>„{title}”, {moment}</translation>
        </message>
        <message>
            <source>Changed since: {what}.</source>
            <translation>Zmieniono od tego czasu: {what}.</translation>
        </message>
        <message>
            <source>text of the message</source>
            <translation>treść komunikatu</translation>
        </message>
        <message>
            <source>Too late for its path: the steps take {needed}, {left} are left.</source>
            <translation>Za późno na tę ścieżkę: kroki zajmują {needed}, zostało: {left}.</translation>
        </message>
        <message>
            <source>Was due before it was put up: the steps still take {needed}, {left} are left.</source>
            <translation>Termin minął, zanim komunikat przekazano do akceptacji: kroki zajmują jeszcze {needed}, zostało: {left}.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n dzień roboczy</numerusform>
                <numerusform>%n dni robocze</numerusform>
                <numerusform>%n dni roboczych</numerusform>
            </translation>
        </message>
        <message>
            <source>Working days for this date only: {steps}.</source>
            <translation>Dni robocze tylko dla tego terminu: {steps}.</translation>
        </message>
        <message>
            <source>Shorten the steps</source>
            <translation>Skróć kroki</translation>
        </message>
        <message>
            <source>Send on {day}</source>
            <translation>Wyślij {day}</translation>
        </message>
        <message>
            <source>Everyone has the full time. Only this date moves.</source>
            <translation>Wszyscy mają pełny czas. Przesuwa się tylko ten termin.</translation>
        </message>
        <message>
            <source>{days}: {roles}. Only this date takes it.</source>
            <translation>{days}: {roles}. Dotyczy tylko tego terminu.</translation>
        </message>
        <message>
            <source>Path “{path}”</source>
            <translation>Ścieżka „{path}”</translation>
        </message>
        <message>
            <source>To be put up first</source>
            <translation>Najpierw do przekazania</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Brak odpowiedzi w terminie</translation>
        </message>
        <message>
            <source>Their paths say that no answer by the deadline counts as approved, and so did what was put up. Nothing is recorded before you confirm it; who answered meanwhile is left out by unticking.</source>
            <translation>Zgodnie ze ścieżką i z tym, co przekazano, brak odpowiedzi w terminie liczy się jako zgoda. Bez potwierdzenia nic nie zostanie zapisane; jeśli ktoś tymczasem odpowiedział, odznacz go.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Potwierdza</translation>
        </message>
        <message>
            <source>{title}
{step}, no answer by {day}</source>
            <translation>{title}
{step}, brak odpowiedzi do {day}</translation>
        </message>
        <message numerus="yes">
            <source>Record %n as approved</source>
            <translation>
                <numerusform>Zapisz zgodę: %n</numerusform>
                <numerusform>Zapisz zgody: %n</numerusform>
                <numerusform>Zapisz zgody: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Optional: nobody has to wait for it.</source>
            <translation>Nieobowiązkowy: nie trzeba na niego czekać.</translation>
        </message>
        <message>
            <source>One approval from the parallel steps is enough; one rejection ends the round.</source>
            <translation>Wystarczy jedna zgoda z kroków równoległych; jedna odmowa kończy rundę.</translation>
        </message>
        <message>
            <source>Decided about version {number}: still stands, not asked again.</source>
            <translation>Decyzja o wersji {number}: pozostaje w mocy, bez ponownego pytania.</translation>
        </message>
        <message>
            <source>No answer in time: passed on to {role}.</source>
            <translation>Brak odpowiedzi w terminie: sprawę przejmuje {role}.</translation>
        </message>
        <message>
            <source>To be reminded on {date}.</source>
            <translation>Przypomnienie {date}.</translation>
        </message>
        <message>
            <source>A reminder has been due since {date}.</source>
            <translation>Przypomnienie należało wysłać {date}.</translation>
        </message>
        <message>
            <source>No answer by {date} counts as approved, as the path has it.</source>
            <translation>Brak odpowiedzi do {date} liczy się jako zgoda, zgodnie ze ścieżką.</translation>
        </message>
        <message>
            <source>No answer by {date}: counts as approved as soon as you record it.</source>
            <translation>Brak odpowiedzi do {date}: liczy się jako zgoda z chwilą zapisania.</translation>
        </message>
        <message>
            <source>Its turn has not come yet.</source>
            <translation>Kolej jeszcze nie nadeszła.</translation>
        </message>
        <message>
            <source>Decided about version {number}, before the message was changed.</source>
            <translation>Decyzja dotyczy wersji {number}, sprzed zmiany komunikatu.</translation>
        </message>
        <message>
            <source>A parallel step has decided: no longer needed.</source>
            <translation>Zdecydował inny krok równoległy: już niepotrzebny.</translation>
        </message>
        <message>
            <source>The decision was revoked on {date} ({who}): {comment}</source>
            <translation>Decyzję cofnięto {date} ({who}): {comment}</translation>
        </message>
        <message>
            <source>The decision was revoked on {date} ({who}).</source>
            <translation>Decyzję cofnięto {date} ({who}).</translation>
        </message>
        <message>
            <source>Asked: {who} on behalf of {principal}</source>
            <translation>Decyduje: {who} w imieniu: {principal}</translation>
        </message>
        <message>
            <source>Asked: {who}</source>
            <translation>Decyduje: {who}</translation>
        </message>
        <message>
            <source>Asked: whoever is “{role}”, nobody is named</source>
            <translation>Decyduje „{role}”, nie wskazano osoby</translation>
        </message>
        <message>
            <source>Due {date}, {far} · {days}</source>
            <translation>Termin {date}, {far} · {days}</translation>
        </message>
        <message>
            <source>Due {date}, {far} · {days} instead of {given}</source>
            <translation>Termin {date}, {far} · {days} zamiast {given}</translation>
        </message>
        <message>
            <source>risk is not high</source>
            <translation>ryzyko nie jest wysokie</translation>
        </message>
        <message>
            <source>not for all of “{audience}”</source>
            <translation>nie do całej grupy „{audience}”</translation>
        </message>
        <message>
            <source>channel is not “{channel}”</source>
            <translation>forma inna niż „{channel}”</translation>
        </message>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <source>Not needed: {reasons}.</source>
            <translation>Niepotrzebny: {reasons}.</translation>
        </message>
        <message>
            <source>Steps are shortened for this date.</source>
            <translation>Kroki są skrócone dla tego terminu.</translation>
        </message>
        <message>
            <source>Give them the days of the path again</source>
            <translation>Przywróć dni ze ścieżki</translation>
        </message>
        <message>
            <source>This date takes the path “{path}”.</source>
            <translation>Ten termin ma ścieżkę „{path}”.</translation>
        </message>
        <message>
            <source>Take the communication’s path again</source>
            <translation>Przywróć ścieżkę komunikatu</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Szczegóły…</translation>
        </message>
        <message>
            <source>Look through and record…</source>
            <translation>Przejrzyj i zapisz…</translation>
        </message>
        <message>
            <source>The chain of decisions is broken. {first}</source>
            <translation>Łańcuch decyzji jest naruszony. {first}</translation>
        </message>
        <message>
            <source>The chain of decisions is broken. {first} {more}</source>
            <translation>Łańcuch decyzji jest naruszony. {first} {more}</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>I jeszcze %n.</numerusform>
                <numerusform>I jeszcze %n.</numerusform>
                <numerusform>I jeszcze %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>It concerns decision {number} about “{about}”.</source>
            <translation>Chodzi o decyzję {number} w sprawie „{about}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) had no answer in time and count as approved by their path.</source>
            <translation>
                <numerusform>%n krok bez odpowiedzi w terminie: zgodnie ze ścieżką liczy się jako zgoda.</numerusform>
                <numerusform>%n kroki bez odpowiedzi w terminie: zgodnie ze ścieżką liczą się jako zgoda.</numerusform>
                <numerusform>%n kroków bez odpowiedzi w terminie: zgodnie ze ścieżką liczą się jako zgoda.</numerusform>
            </translation>
        </message>
        <message>
            <source>No version yet: one is frozen each time that it is put up for approval.</source>
            <translation>Jeszcze bez wersji: powstaje przy każdym przekazaniu do akceptacji.</translation>
        </message>
        <message>
            <source>Changed since version {number}, not put up yet</source>
            <translation>Zmieniono po wersji {number}, jeszcze nie przekazano</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Porównywanie…</translation>
        </message>
        <message>
            <source>Version {number} · {moment} · {author}</source>
            <translation>Wersja {number} · {moment} · {author}</translation>
        </message>
        <message>
            <source>Fingerprint {digits}</source>
            <translation>Odcisk wersji {digits}</translation>
        </message>
        <message>
            <source>Show the sheet of version {number}…</source>
            <translation>Pokaż kartę wersji {number}…</translation>
        </message>
        <message>
            <source>What changed since version {number}</source>
            <translation>Co się zmieniło od wersji {number}</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Godzina decyzji</translation>
        </message>
        <message>
            <source>who signed</source>
            <translation>kto podpisał</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>kto to napisał</translation>
        </message>
        <message>
            <source>who decided</source>
            <translation>kto zdecydował</translation>
        </message>
        <message>
            <source>Record several decisions…</source>
            <translation>Zapisz kilka decyzji…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>Wybrano %n wiersz</numerusform>
                <numerusform>Wybrano %n wiersze</numerusform>
                <numerusform>Wybrano %n wierszy</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them waits for a decision now.</source>
            <translation>Żaden z nich nie czeka teraz na decyzję.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) may be decided now.</source>
            <translation>
                <numerusform>Teraz można podjąć decyzję w %n kroku.</numerusform>
                <numerusform>Teraz można podjąć decyzje w %n krokach.</numerusform>
                <numerusform>Teraz można podjąć decyzje w %n krokach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) may be put up for approval.</source>
            <translation>
                <numerusform>%n komunikat można przekazać do akceptacji.</numerusform>
                <numerusform>%n komunikaty można przekazać do akceptacji.</numerusform>
                <numerusform>%n komunikatów można przekazać do akceptacji.</numerusform>
            </translation>
        </message>
        <message>
            <source>{decision} (version {number})</source>
            <translation>{decision} (wersja {number})</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>nothing today</source>
            <translation>dziś nic</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>cały dzień</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n komunikat</numerusform>
                <numerusform>%n komunikaty</numerusform>
                <numerusform>%n komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>wk</source>
            <translation>tydz.</translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, nothing goes out about it yet</source>
            <translation>{title}, jeszcze nic o tym nie wychodzi</translation>
        </message>
        <message>
            <source>from the day before, {times}</source>
            <translation>z poprzedniego dnia, {times}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>dziś</translation>
        </message>
        <message>
            <source>day off: {name}</source>
            <translation>dzień wolny: {name}</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>dzień wolny</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>okres ciszy komunikacyjnej</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) due</source>
            <translation>
                <numerusform>termin %n akceptacji</numerusform>
                <numerusform>terminy %n akceptacji</numerusform>
                <numerusform>terminy %n akceptacji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them overdue</source>
            <translation>
                <numerusform>w tym %n po terminie</numerusform>
                <numerusform>w tym %n po terminie</numerusform>
                <numerusform>w tym %n po terminie</numerusform>
            </translation>
        </message>
        <message>
            <source>no communications</source>
            <translation>brak komunikatów</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) without communications</source>
            <translation>
                <numerusform>%n zdarzenie bez komunikatów</numerusform>
                <numerusform>%n zdarzenia bez komunikatów</numerusform>
                <numerusform>%n zdarzeń bez komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: decision of {who}, overdue</source>
            <translation>{title}: decyduje {who}, po terminie</translation>
        </message>
        <message>
            <source>{title}: decision of {who}</source>
            <translation>{title}: decyduje {who}</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Tydzień {number}</translation>
        </message>
        <message>
            <source>The number of the ISO week that begins on the Monday in this row.</source>
            <translation>Numer tygodnia ISO, który zaczyna się w poniedziałek w tym wierszu.</translation>
        </message>
        <message>
            <source>&amp;Add a content event</source>
            <translation>&amp;Dodaj zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>W&amp;stecz</translation>
        </message>
        <message>
            <source>To&amp;day</source>
            <translation>&amp;Dziś</translation>
        </message>
        <message>
            <source>&amp;Go to date…</source>
            <translation>Prz&amp;ejdź do daty…</translation>
        </message>
        <message>
            <source>Appro&amp;val deadlines</source>
            <translation>Termin&amp;y akceptacji</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartał</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Tydzień</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Rok</translation>
        </message>
        <message>
            <source>&amp;Quarter</source>
            <translation>&amp;Kwartał</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>Mies&amp;iąc</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Tydzień</translation>
        </message>
        <message>
            <source>&amp;Agenda</source>
            <translation>&amp;Agenda</translation>
        </message>
        <message>
            <source>&amp;Zoom in</source>
            <translation>Po&amp;większ</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>P&amp;omniejsz</translation>
        </message>
        <message>
            <source>To another day</source>
            <translation>Do innego dnia</translation>
        </message>
        <message>
            <source>To the first or last day of the week</source>
            <translation>Do pierwszego lub ostatniego dnia tygodnia</translation>
        </message>
        <message>
            <source>A month back or forward; in the agenda a screen</source>
            <translation>O miesiąc wstecz lub naprzód; w agendzie o ekran</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>Do dzisiejszego dnia</translation>
        </message>
        <message>
            <source>Through what is on the day</source>
            <translation>Po kolejnych pozycjach dnia</translation>
        </message>
        <message>
            <source>Select what is there</source>
            <translation>Zaznaczenie wskazanej pozycji</translation>
        </message>
        <message>
            <source>Open it; on an empty day: add a content event</source>
            <translation>Otwarcie; w pustym dniu: dodanie zdarzenia komunikacyjnego</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Naprzód</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Zdarzenie</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Miesiąc</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>New content event</source>
            <translation>Nowe zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>{day} is not a working day, and this event leaves those out.</source>
            <translation>{day} to dzień wolny, a to zdarzenie takie dni pomija.</translation>
        </message>
        <message>
            <source>That is too far ahead for a plan.</source>
            <translation>Żaden plan nie sięga tak daleko.</translation>
        </message>
        <message>
            <source>Nothing may go out in the quiet period “{name}”.</source>
            <translation>W okresie ciszy „{name}” nic nie może zostać wysłane.</translation>
        </message>
        <message>
            <source>It is approved: the approval must be given again.</source>
            <translation>Komunikat jest zaakceptowany: będzie wymagać ponownej akceptacji.</translation>
        </message>
        <message>
            <source>It is being approved: it must be put up again.</source>
            <translation>Akceptacja trwa: komunikat trzeba będzie przekazać ponownie.</translation>
        </message>
        <message numerus="yes">
            <source>%n more audience(s) over their limit</source>
            <translation>
                <numerusform>jeszcze %n grupa adresatów ponad limitem</numerusform>
                <numerusform>jeszcze %n grupy adresatów ponad limitem</numerusform>
                <numerusform>jeszcze %n grup adresatów ponad limitem</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop: move · Ctrl: copy · Shift: the whole event · Esc: cancel</source>
            <translation>Upuść: przenieś · Ctrl: kopiuj · Shift: całe zdarzenie · Esc: anuluj</translation>
        </message>
        <message>
            <source>Drop: copy · Esc: cancel</source>
            <translation>Upuść: kopiuj · Esc: anuluj</translation>
        </message>
        <message>
            <source>Drop: change · Esc: cancel</source>
            <translation>Upuść: zmień · Esc: anuluj</translation>
        </message>
        <message>
            <source>Drop: add · Esc: cancel</source>
            <translation>Upuść: dodaj · Esc: anuluj</translation>
        </message>
        <message>
            <source>Drop: move · Ctrl: copy · Esc: cancel</source>
            <translation>Upuść: przenieś · Ctrl: kopiuj · Esc: anuluj</translation>
        </message>
        <message>
            <source>Can’t be dropped here · Esc: cancel</source>
            <translation>Tutaj nie można upuścić · Esc: anuluj</translation>
        </message>
        <message>
            <source>The event “{title}”</source>
            <translation>Zdarzenie „{title}”</translation>
        </message>
        <message>
            <source>{day} is not a working day: it goes to the one before.</source>
            <translation>{day} to dzień wolny: termin przejdzie na poprzedni dzień roboczy.</translation>
        </message>
        <message>
            <source>{day} is not a working day: it goes to the next one.</source>
            <translation>{day} to dzień wolny: termin przejdzie na następny dzień roboczy.</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Nic nie stoi na przeszkodzie</translation>
        </message>
        <message>
            <source>Put up for approval by {day}</source>
            <translation>Przekazać do akceptacji do {day}</translation>
        </message>
        <message>
            <source>Put up for approval by {day}, was {before}</source>
            <translation>Przekazać do akceptacji do {day} (dotąd: {before})</translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>tydzień {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dzień</numerusform>
                <numerusform>%n dni</numerusform>
                <numerusform>%n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuta</numerusform>
                <numerusform>%n minuty</numerusform>
                <numerusform>%n minut</numerusform>
            </translation>
        </message>
        <message>
            <source>where it is</source>
            <translation>bez zmiany</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) later</source>
            <translation>
                <numerusform>%n dzień roboczy później</numerusform>
                <numerusform>%n dni robocze później</numerusform>
                <numerusform>%n dni roboczych później</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) earlier</source>
            <translation>
                <numerusform>%n dzień roboczy wcześniej</numerusform>
                <numerusform>%n dni robocze wcześniej</numerusform>
                <numerusform>%n dni roboczych wcześniej</numerusform>
            </translation>
        </message>
        <message>
            <source>New communication</source>
            <translation>Nowy komunikat</translation>
        </message>
        <message>
            <source>“{title}” must be approved again; undo brings its approval back.</source>
            <translation>„{title}” wymaga ponownej akceptacji; cofnięcie przywraca poprzednią.</translation>
        </message>
        <message>
            <source>Stat&amp;us</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Otwórz</translation>
        </message>
        <message>
            <source>Show in the &amp;plan</source>
            <translation>Pokaż w &amp;planie</translation>
        </message>
        <message>
            <source>Show its app&amp;rovals</source>
            <translation>Pokaż &amp;akceptacje</translation>
        </message>
        <message>
            <source>Show its &amp;message</source>
            <translation>Pokaż &amp;treść</translation>
        </message>
        <message>
            <source>&amp;New content event on {day}</source>
            <translation>Nowe &amp;zdarzenie: {day}</translation>
        </message>
        <message>
            <source>Show this mont&amp;h</source>
            <translation>Pokaż ten &amp;miesiąc</translation>
        </message>
        <message>
            <source>Show this &amp;week</source>
            <translation>Pokaż ten t&amp;ydzień</translation>
        </message>
        <message>
            <source>&amp;Agenda from here</source>
            <translation>A&amp;genda od tego dnia</translation>
        </message>
        <message>
            <source>Nothing is planned yet. Double-click a line to add a content event on its day.</source>
            <translation>Nic jeszcze nie zaplanowano. Dwukrotne kliknięcie wiersza dodaje zdarzenie komunikacyjne w tym dniu.</translation>
        </message>
        <message>
            <source>{period}: nothing goes out. Double-click a day to add a content event.</source>
            <translation>{period}: nic nie jest wysyłane. Dwukrotne kliknięcie dnia dodaje zdarzenie komunikacyjne.</translation>
        </message>
        <message>
            <source>{period}: nothing goes out. Draw over days to add a content event.</source>
            <translation>{period}: nic nie jest wysyłane. Przeciągnięcie przez dni dodaje zdarzenie komunikacyjne.</translation>
        </message>
        <message>
            <source>{period}: the filter leaves nothing.</source>
            <translation>{period}: nic nie pasuje do filtra.</translation>
        </message>
        <message>
            <source>Add a content event</source>
            <translation>Dodaj zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>Next: {day}</source>
            <translation>Najbliższy termin: {day}</translation>
        </message>
        <message>
            <source>There is no such day. Type a date such as {forms}.</source>
            <translation>Nie ma takiego dnia. Wpisz datę, na przykład {forms}.</translation>
        </message>
        <message>
            <source>This is no date. Type one such as {forms}.</source>
            <translation>To nie jest data. Wpisz ją, na przykład {forms}.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>{date}, {short} or {iso}</source>
            <translation>{date}, {short} lub {iso}</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Przejdź</translation>
        </message>
        <message>
            <source>For example {forms}.</source>
            <translation>Na przykład {forms}.</translation>
        </message>
        <message>
            <source>Select a communication or an event in the calendar first.</source>
            <translation>Najpierw zaznacz w kalendarzu komunikat lub zdarzenie.</translation>
        </message>
        <message>
            <source>“{title}” is copied: paste it on another day.</source>
            <translation>Skopiowano „{title}”: można wkleić na inny dzień.</translation>
        </message>
        <message>
            <source>Nothing from a calendar is on the clipboard.</source>
            <translation>W schowku nie ma niczego z kalendarza.</translation>
        </message>
        <message>
            <source>What was copied is not in this plan.</source>
            <translation>Skopiowanej pozycji nie ma w tym planie.</translation>
        </message>
        <message>
            <source>Mo&amp;ve to date…</source>
            <translation>Prze&amp;nieś na dzień…</translation>
        </message>
        <message>
            <source>Move the whole &amp;event…</source>
            <translation>Przenieś całe &amp;zdarzenie…</translation>
        </message>
        <message>
            <source>Copy &amp;to date…</source>
            <translation>Kopiuj na &amp;dzień…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiuj</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;Delete the whole event…</source>
            <translation>Usuń cał&amp;e zdarzenie…</translation>
        </message>
        <message>
            <source>&amp;Move to date…</source>
            <translation>Prze&amp;nieś na dzień…</translation>
        </message>
        <message>
            <source>&amp;Paste on this day</source>
            <translation>&amp;Wklej w tym dniu</translation>
        </message>
        <message>
            <source>A working day earlier</source>
            <translation>Dzień roboczy wcześniej</translation>
        </message>
        <message>
            <source>A working day later</source>
            <translation>Dzień roboczy później</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Tydzień wcześniej</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Tydzień później</translation>
        </message>
        <message>
            <source>Move what is selected by a working day</source>
            <translation>Przesunięcie zaznaczonych pozycji o dzień roboczy</translation>
        </message>
        <message>
            <source>Move what is selected by a week</source>
            <translation>Przesunięcie zaznaczonych pozycji o tydzień</translation>
        </message>
        <message>
            <source>In the week: through its hours and what is there</source>
            <translation>W tygodniu: przez godziny i to, co w nich jest</translation>
        </message>
        <message>
            <source>In the week: a week back or forward</source>
            <translation>W tygodniu: o tydzień wstecz lub naprzód</translation>
        </message>
        <message>
            <source>While dragging: to the days before or after those shown</source>
            <translation>Podczas przeciągania: do dni przed pokazanymi lub po nich</translation>
        </message>
        <message>
            <source>Cancel dragging</source>
            <translation>Przerwanie przeciągania</translation>
        </message>
        <message>
            <source>Communications a day:</source>
            <translation>Komunikaty dziennie:</translation>
        </message>
        <message>
            <source>approval due</source>
            <translation>termin akceptacji</translation>
        </message>
        <message>
            <source>Move “{title}” to</source>
            <translation>Przenieś „{title}” na</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenieś</translation>
        </message>
        <message>
            <source>Copy “{title}” to</source>
            <translation>Kopiuj „{title}” na</translation>
        </message>
        <message>
            <source>Copy to this date</source>
            <translation>Kopiuj na ten dzień</translation>
        </message>
        <message numerus="yes">
            <source>%n more warning(s) about what moves along</source>
            <translation>
                <numerusform>jeszcze %n ostrzeżenie o tym, co zostanie przeniesione razem</numerusform>
                <numerusform>jeszcze %n ostrzeżenia o tym, co zostanie przeniesione razem</numerusform>
                <numerusform>jeszcze %n ostrzeżeń o tym, co zostanie przeniesione razem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) were sent and stay</source>
            <translation>
                <numerusform>%n komunikat już wysłano; pozostaje w swoim dniu</numerusform>
                <numerusform>%n komunikaty już wysłano; pozostają w swoich dniach</numerusform>
                <numerusform>%n komunikatów już wysłano; pozostają w swoich dniach</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>What</source>
            <translation>Czego dotyczy</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Pole</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Było</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jest</translation>
        </message>
        <message>
            <source>What changed since {day}</source>
            <translation>Co zmieniło się od {day}</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Okres</translation>
        </message>
        <message>
            <source>Records changed</source>
            <translation>Zmienione pozycje</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Kto zmieniał</translation>
        </message>
        <message>
            <source>Printed {moment}</source>
            <translation>Wydrukowano {moment}</translation>
        </message>
        <message>
            <source>Nothing changed in this period.</source>
            <translation>W tym okresie nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>{kinds}: {count}</source>
            <translation>{kinds}: {count}</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Dodano</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Usunięto</translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>bez daty</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Co się zmieniło</translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>The plan has no senders yet.</source>
            <translation>W planie nie ma jeszcze nadawców.</translation>
        </message>
        <message>
            <source>The plan has no audiences yet.</source>
            <translation>W planie nie ma jeszcze grup adresatów.</translation>
        </message>
        <message>
            <source>The plan has no content events yet.</source>
            <translation>W planie nie ma jeszcze zdarzeń komunikacyjnych.</translation>
        </message>
        <message>
            <source>The plan has no channels yet.</source>
            <translation>W planie nie ma jeszcze form komunikacji.</translation>
        </message>
        <message>
            <source>The plan has no tools yet.</source>
            <translation>W planie nie ma jeszcze narzędzi.</translation>
        </message>
        <message>
            <source>The plan has no approval paths yet.</source>
            <translation>W planie nie ma jeszcze ścieżek akceptacji.</translation>
        </message>
        <message>
            <source>“{title}” has no sender.</source>
            <translation>„{title}” nie ma nadawcy.</translation>
        </message>
        <message>
            <source>“{title}” has no audience.</source>
            <translation>„{title}” nie ma grupy adresatów.</translation>
        </message>
        <message>
            <source>“{title}” has no channel.</source>
            <translation>„{title}” nie ma formy komunikacji.</translation>
        </message>
        <message>
            <source>“{title}” has no tool.</source>
            <translation>„{title}” nie ma narzędzia.</translation>
        </message>
        <message>
            <source>“{title}” has no approval path.</source>
            <translation>„{title}” nie ma ścieżki akceptacji.</translation>
        </message>
        <message>
            <source>“{title}” leaves out every group that it names, so it reaches nobody.</source>
            <translation>„{title}” wyłącza każdą wskazaną grupę, więc do nikogo nie dociera.</translation>
        </message>
        <message>
            <source>“{title}” ({size}) is larger than “{parent}” ({whole}), to which it belongs.</source>
            <translation>Grupa „{title}” ({size}) jest większa niż „{parent}” ({whole}), do której należy.</translation>
        </message>
        <message>
            <source>“{title}” does not say why we talk about it.</source>
            <translation>„{title}” nie mówi, dlaczego o tym mówimy.</translation>
        </message>
        <message>
            <source>“{title}” has no owner, nor do its communications.</source>
            <translation>„{title}” nie ma właściciela, jego komunikaty też nie.</translation>
        </message>
        <message>
            <source>Nothing is planned to be said about “{title}”.</source>
            <translation>O „{title}” nie zaplanowano żadnego komunikatu.</translation>
        </message>
        <message>
            <source>“{title}” has no message template in the language “{language}”.</source>
            <translation>„{title}” nie ma szablonu komunikatu w języku „{language}”.</translation>
        </message>
        <message>
            <source>“{title}” uses the tool “{tool}”, which does not belong to its channel.</source>
            <translation>„{title}” używa narzędzia „{tool}”, które nie należy do jego formy komunikacji.</translation>
        </message>
        <message>
            <source>The approval path “{title}” has no steps, so it can approve nothing.</source>
            <translation>Ścieżka akceptacji „{title}” nie ma kroków, więc niczego nie może zaakceptować.</translation>
        </message>
        <message>
            <source>The approval path “{title}” escalates to {who}, who is its step {number} already: name somebody else.</source>
            <translation>Ścieżka akceptacji „{title}” eskaluje sprawę do „{who}”, a jest to już jej krok {number}: należy wskazać kogoś innego.</translation>
        </message>
        <message>
            <source>“{title}” stands in the directory twice: merge the two, or give one another name.</source>
            <translation>„{title}” występuje w katalogu dwa razy: należy scalić oba wpisy albo zmienić nazwę jednego z nich.</translation>
        </message>
        <message>
            <source>Nobody talks about the goal “{title}”.</source>
            <translation>O celu „{title}” nikt nie mówi.</translation>
        </message>
        <message>
            <source>Nothing is said in the phase “{title}”.</source>
            <translation>W fazie „{title}” nie ma żadnego komunikatu.</translation>
        </message>
        <message>
            <source>No content event serves the emotion “{title}”.</source>
            <translation>Żadne zdarzenie nie służy emocji „{title}”.</translation>
        </message>
        <message>
            <source>Nothing goes out in {month}.</source>
            <translation>W miesiącu {month} nic nie jest wysyłane.</translation>
        </message>
        <message>
            <source>“{title}” has no date in the period of the plan.</source>
            <translation>„{title}” nie ma żadnego terminu w okresie planu.</translation>
        </message>
        <message>
            <source>“{title}” goes out on days on which “{channel}” does not run.</source>
            <translation>„{title}” wypada w dni, w które „{channel}” się nie odbywa.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out on %n day(s) on which “{channel}” does not run, first {day}.</source>
            <translation>
                <numerusform>„{title}” wypada w %n dniu, w którym „{channel}” się nie odbywa, najpierw {day}.</numerusform>
                <numerusform>„{title}” wypada w %n dniach, w które „{channel}” się nie odbywa, najpierw {day}.</numerusform>
                <numerusform>„{title}” wypada w %n dniach, w które „{channel}” się nie odbywa, najpierw {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out in the quiet period “{period}”, on %n day(s), first {day}.</source>
            <translation>
                <numerusform>„{title}” wypada w okresie ciszy „{period}”: %n dzień, {day}.</numerusform>
                <numerusform>„{title}” wypada w okresie ciszy „{period}”: %n dni, najpierw {day}.</numerusform>
                <numerusform>„{title}” wypada w okresie ciszy „{period}”: %n dni, najpierw {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” must not go out in the quiet period “{period}”: %n day(s), first {day}.</source>
            <translation>
                <numerusform>„{title}” nie może wypaść w okresie ciszy „{period}”: %n dzień, {day}.</numerusform>
                <numerusform>„{title}” nie może wypaść w okresie ciszy „{period}”: %n dni, najpierw {day}.</numerusform>
                <numerusform>„{title}” nie może wypaść w okresie ciszy „{period}”: %n dni, najpierw {day}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{audience}”: week {week} of {year} is over its limit ({total} of {limit}).</source>
            <translation>„{audience}”: tydzień {week} roku {year} jest ponad limitem ({total} z {limit}).</translation>
        </message>
        <message numerus="yes">
            <source>“{audience}” hears nothing for %n week(s) from {day}.</source>
            <translation>
                <numerusform>„{audience}”: brak komunikatów przez %n tydzień od {day}.</numerusform>
                <numerusform>„{audience}”: brak komunikatów przez %n tygodnie od {day}.</numerusform>
                <numerusform>„{audience}”: brak komunikatów przez %n tygodni od {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” of {day} should have been put up for approval by {start}; %n date(s) are late.</source>
            <translation>
                <numerusform>„{title}” z {day} należało przekazać do akceptacji do {start}; spóźniony jest %n termin.</numerusform>
                <numerusform>„{title}” z {day} należało przekazać do akceptacji do {start}; spóźnione są %n terminy.</numerusform>
                <numerusform>„{title}” z {day} należało przekazać do akceptacji do {start}; spóźnionych jest %n terminów.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Stopped. Everything that was confirmed is kept.</source>
            <translation>Zatrzymano. Wszystko, co potwierdzono, jest zachowane.</translation>
        </message>
        <message>
            <source>“{path}” can’t be used: {reason}. Nothing was lost.</source>
            <translation>Nie można użyć „{path}”: {reason}. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>A fault in the program ({fault}); the plan is unchanged. Details are in {path}.</source>
            <translation>Błąd w programie ({fault}); plan pozostał bez zmian. Szczegóły są w {path}.</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Częstotliwość</translation>
        </message>
        <message>
            <source>The programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>Plik jest w porządku.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more; --json names them all.</source>
            <translation>
                <numerusform>I jeszcze %n; wszystkie wymienia --json.</numerusform>
                <numerusform>I jeszcze %n; wszystkie wymienia --json.</numerusform>
                <numerusform>I jeszcze %n; wszystkie wymienia --json.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further place(s) do not fit only because of that.</source>
            <translation>
                <numerusform>Tylko z tego powodu nie zgadza się jeszcze %n miejsce.</numerusform>
                <numerusform>Tylko z tego powodu nie zgadzają się jeszcze %n miejsca.</numerusform>
                <numerusform>Tylko z tego powodu nie zgadza się jeszcze %n miejsc.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The chain of %n decision(s) is unbroken.</source>
            <translation>
                <numerusform>Łańcuch %n decyzji jest nienaruszony.</numerusform>
                <numerusform>Łańcuch %n decyzji jest nienaruszony.</numerusform>
                <numerusform>Łańcuch %n decyzji jest nienaruszony.</numerusform>
            </translation>
        </message>
        <message>
            <source>Head of the chain: {head}</source>
            <translation>Ostatnie ogniwo łańcucha: {head}</translation>
        </message>
        <message>
            <source>Communication plans without a screen.</source>
            <translation>Plany komunikacji bez ekranu.</translation>
        </message>
        <message>
            <source>make the demo plan and its exports</source>
            <translation>utwórz plan pokazowy i jego eksporty</translation>
        </message>
        <message>
            <source>make a new plan</source>
            <translation>utwórz nowy plan</translation>
        </message>
        <message>
            <source>counts, period, language, schema version, last backup</source>
            <translation>liczby, okres, język, wersja schematu, ostatnia kopia zapasowa</translation>
        </message>
        <message>
            <source>what is missing for each of the seven elements</source>
            <translation>czego brakuje w każdym z siedmiu elementów</translation>
        </message>
        <message>
            <source>all records of one kind</source>
            <translation>wszystkie pozycje jednego rodzaju</translation>
        </message>
        <message>
            <source>the dated communications of a period</source>
            <translation>komunikaty z terminami w danym okresie</translation>
        </message>
        <message>
            <source>write calendars, messages, sheets, views on paper, JSON</source>
            <translation>zapisz kalendarze, komunikaty, karty, wydruki widoków, JSON</translation>
        </message>
        <message>
            <source>take in a plan from JSON</source>
            <translation>wczytaj plan z JSON</translation>
        </message>
        <message>
            <source>take over a list of days off</source>
            <translation>wczytaj listę dni wolnych</translation>
        </message>
        <message>
            <source>apply JSON operations, one a line</source>
            <translation>wykonaj operacje JSON, jedną w wierszu</translation>
        </message>
        <message>
            <source>the JSON schema of records and operations</source>
            <translation>schemat JSON pozycji i operacji</translation>
        </message>
        <message>
            <source>who must decide what by when</source>
            <translation>kto, o czym i do kiedy musi zdecydować</translation>
        </message>
        <message>
            <source>record a decision, such as one from a signed sheet</source>
            <translation>zapisz decyzję, np. z podpisanej karty</translation>
        </message>
        <message>
            <source>the playbooks of the plan and of the program</source>
            <translation>scenariusze planu i programu</translation>
        </message>
        <message>
            <source>apply a playbook on a day</source>
            <translation>zastosuj scenariusz w podanym dniu</translation>
        </message>
        <message>
            <source>add an event with its communication from one line</source>
            <translation>dodaj zdarzenie z komunikatem z jednego wiersza</translation>
        </message>
        <message>
            <source>check the chain of approvals and the file</source>
            <translation>sprawdź łańcuch akceptacji i plik</translation>
        </message>
        <message>
            <source>make a backup now</source>
            <translation>utwórz teraz kopię zapasową</translation>
        </message>
        <message>
            <source>bring back a backup</source>
            <translation>przywróć kopię zapasową</translation>
        </message>
        <message>
            <source>who changed what, or what changed since a day</source>
            <translation>kto co zmienił albo co zmieniło się od podanego dnia</translation>
        </message>
        <message>
            <source>language of messages and contents</source>
            <translation>język komunikatów programu i treści</translation>
        </message>
        <message>
            <source>plan-on-a-page, table, calendar: the size of the paper</source>
            <translation>plan-on-a-page, table, calendar: rozmiar papieru</translation>
        </message>
        <message>
            <source>plan-on-a-page, table, calendar: the paper upright, not across</source>
            <translation>plan-on-a-page, table, calendar: papier pionowo, nie poziomo</translation>
        </message>
        <message>
            <source>calendar: what a page shows; the agenda is a list</source>
            <translation>calendar: co pokazuje strona; agenda to lista</translation>
        </message>
        <message>
            <source>sheets: for each approver a list and the sheets they must decide on now</source>
            <translation>sheets: dla każdej osoby lista i karty, o których ma teraz zdecydować</translation>
        </message>
        <message>
            <source>sheets: for each approver one list with one signature</source>
            <translation>sheets: dla każdej osoby jedna lista z jednym podpisem</translation>
        </message>
        <message>
            <source>sheets: only that with this code, such as 2027-0131-1A2B3 or “2027-0131-1A2B3 V1”</source>
            <translation>sheets: tylko karta o tym kodzie, np. 2027-0131-1A2B3 albo „2027-0131-1A2B3 V1”</translation>
        </message>
        <message>
            <source>sheets: with --item, the sheet of this version as it was put up then</source>
            <translation>sheets: z --item, karta tej wersji w postaci z chwili przekazania do akceptacji</translation>
        </message>
        <message>
            <source>sheets: the texts as an annex</source>
            <translation>sheets: treści jako załącznik</translation>
        </message>
        <message>
            <source>sheets: without the load of the audiences</source>
            <translation>sheets: bez obciążenia adresatów</translation>
        </message>
        <message>
            <source>sheets: without the QR code and the code to be typed</source>
            <translation>sheets: bez kodu QR i kodu do wpisania</translation>
        </message>
        <message>
            <source>--no-revisions is for json only</source>
            <translation>--no-revisions dotyczy tylko json</translation>
        </message>
        <message>
            <source>--per-approver, --summary, --item, --version, --annex, --no-load and --no-code are for sheets only</source>
            <translation>--per-approver, --summary, --item, --version, --annex, --no-load i --no-code dotyczą tylko sheets</translation>
        </message>
        <message>
            <source>--version goes with --item</source>
            <translation>--version wymaga --item</translation>
        </message>
        <message>
            <source>--item is one sheet: it takes no period, no filter and no approver</source>
            <translation>--item to jedna karta: nie przyjmuje okresu, filtra ani osoby akceptującej</translation>
        </message>
        <message>
            <source>--to lies before --from</source>
            <translation>--to wypada przed --from</translation>
        </message>
        <message>
            <source>JSON is always the whole plan: it takes no period and no filter</source>
            <translation>JSON to zawsze cały plan: nie przyjmuje okresu ani filtra</translation>
        </message>
        <message>
            <source>--deadlines and --alarm are for ics only</source>
            <translation>--deadlines i --alarm są tylko dla ics</translation>
        </message>
        <message>
            <source>--due-by is for requests and reminders only</source>
            <translation>--due-by działa tylko z requests i reminders</translation>
        </message>
        <message>
            <source>--person goes with --per-approver or --summary</source>
            <translation>--person wymaga --per-approver albo --summary</translation>
        </message>
        <message numerus="yes">
            <source>Made “{path}” with %n date(s).</source>
            <translation>
                <numerusform>Utworzono „{path}” z %n terminem.</numerusform>
                <numerusform>Utworzono „{path}” z %n terminami.</numerusform>
                <numerusform>Utworzono „{path}” z %n terminami.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in from “{path}”.</source>
            <translation>Wczytano z „{path}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) added to the days off; {known} were in the plan already.</source>
            <translation>
                <numerusform>Do dni wolnych dodano %n pozycję; już w planie: {known}.</numerusform>
                <numerusform>Do dni wolnych dodano %n pozycje; już w planie: {known}.</numerusform>
                <numerusform>Do dni wolnych dodano %n pozycji; już w planie: {known}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored from “{path}”.</source>
            <translation>Przywrócono z „{path}”.</translation>
        </message>
        <message>
            <source>What was there before is kept in “{path}”.</source>
            <translation>To, co było tam wcześniej, zachowano w „{path}”.</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>Open the window with: {command}</source>
            <translation>Okno programu otwiera polecenie: {command}</translation>
        </message>
        <message>
            <source>all dates, for Outlook and other calendars</source>
            <translation>wszystkie terminy, dla Outlooka i innych kalendarzy</translation>
        </message>
        <message>
            <source>the deadlines of approval</source>
            <translation>terminy akceptacji</translation>
        </message>
        <message>
            <source>the messages of the next two weeks, as drafts for your mail program</source>
            <translation>komunikaty z najbliższych dwóch tygodni, jako szkice dla programu pocztowego</translation>
        </message>
        <message>
            <source>approval sheets, to be printed and signed</source>
            <translation>karty akceptacji do druku i podpisu</translation>
        </message>
        <message>
            <source>the same sheets for screen readers and browsers</source>
            <translation>te same karty dla czytników ekranu i przeglądarek</translation>
        </message>
        <message>
            <source>the whole plan as JSON</source>
            <translation>cały plan jako JSON</translation>
        </message>
        <message>
            <source>Warning: the chain of approvals is broken; “verify” says where.</source>
            <translation>Uwaga: łańcuch akceptacji jest naruszony; „verify” pokaże, w którym miejscu.</translation>
        </message>
        <message>
            <source>{who}: ⊖ abstained, somebody must still decide</source>
            <translation>{who}: ⊖ wstrzymano się od głosu, ktoś musi jeszcze zdecydować</translation>
        </message>
        <message>
            <source>{role}, because {who} did not answer</source>
            <translation>{role} (brak odpowiedzi: {who})</translation>
        </message>
        <message>
            <source>to be put up</source>
            <translation>do przekazania</translation>
        </message>
        <message>
            <source>Decision {number} recorded; “{title}”: {status}.</source>
            <translation>Zapisano decyzję {number}; „{title}”: {status}.</translation>
        </message>
        <message>
            <source>The file is too large to be kept in the plan: only its fingerprint is. Keep it safe.</source>
            <translation>Plik jest za duży, by przechować go w planie: zapisano tylko jego odcisk cyfrowy. Zachowaj plik w bezpiecznym miejscu.</translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n osoba</numerusform>
                <numerusform>%n osoby</numerusform>
                <numerusform>%n osób</numerusform>
            </translation>
        </message>
        <message>
            <source>The sum of the groups within</source>
            <translation>Suma grup podrzędnych</translation>
        </message>
        <message>
            <source>No steps yet</source>
            <translation>Brak kroków</translation>
        </message>
        <message>
            <source>every year: {days}</source>
            <translation>co roku: {days}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>tak</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Szukaj na liście</translation>
        </message>
        <message>
            <source>Take over a list…</source>
            <translation>Wczytaj listę…</translation>
        </message>
        <message>
            <source>Show what was archived too</source>
            <translation>Pokaż też pozycje z archiwum</translation>
        </message>
        <message>
            <source>Archived ({count})</source>
            <translation>Archiwum ({count})</translation>
        </message>
        <message>
            <source>“{name}” is archived: it stays where it is used and is no longer offered.</source>
            <translation>„{name}” przeniesiono do archiwum: pozostaje tam, gdzie jest w użyciu, ale nie ma już tej pozycji do wyboru.</translation>
        </message>
        <message>
            <source>Archive instead</source>
            <translation>Przenieś do archiwum</translation>
        </message>
        <message>
            <source>&amp;New entry</source>
            <translation>&amp;Nowa pozycja</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>Z&amp;mień</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplikuj</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>&amp;Archiwizuj</translation>
        </message>
        <message>
            <source>Take &amp;out of the archive</source>
            <translation>&amp;Przywróć z archiwum</translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>&amp;Scal…</translation>
        </message>
        <message>
            <source>Merge what is chosen, or what has the same name</source>
            <translation>Scalanie pozycji zaznaczonych albo o tej samej nazwie</translation>
        </message>
        <message>
            <source>&amp;Take over a list of days off…</source>
            <translation>&amp;Wczytaj listę dni wolnych…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;Find in the list</source>
            <translation>&amp;Szukaj na liście</translation>
        </message>
        <message>
            <source>Change the cell with the keyboard; Tab goes on to the next</source>
            <translation>Zmiana komórki z klawiatury; Tab przechodzi do następnej</translation>
        </message>
        <message>
            <source>Close or open a group of audiences, in the first column</source>
            <translation>Zwinięcie lub rozwinięcie grupy adresatów, w pierwszej kolumnie</translation>
        </message>
        <message>
            <source>In a path: the step earlier or later</source>
            <translation>W ścieżce: krok wcześniej lub później</translation>
        </message>
        <message>
            <source>In a path: the step side by side with the one above, or no longer</source>
            <translation>W ścieżce: krok równolegle z krokiem powyżej lub już nie</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>What gives way</source>
            <translation>Co ustępuje</translation>
        </message>
        <message>
            <source>Days off in the year shown</source>
            <translation>Dni wolne w pokazanym roku</translation>
        </message>
        <message>
            <source>A year back</source>
            <translation>Rok wstecz</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>Rok dalej</translation>
        </message>
        <message>
            <source>Select an entry to see where it is used.</source>
            <translation>Zaznacz pozycję, aby zobaczyć, gdzie jest używana.</translation>
        </message>
        <message>
            <source>It is used nowhere: it can be deleted.</source>
            <translation>Ta pozycja nie jest nigdzie używana: można ją usunąć.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Kroki</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Użycie</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are selected. Select one to see where it is used.</source>
            <translation>
                <numerusform>Zaznaczono %n pozycję. Zaznacz jedną, aby zobaczyć, gdzie jest używana.</numerusform>
                <numerusform>Zaznaczono %n pozycje. Zaznacz jedną, aby zobaczyć, gdzie jest używana.</numerusform>
                <numerusform>Zaznaczono %n pozycji. Zaznacz jedną, aby zobaczyć, gdzie jest używana.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where it is used ({count})</source>
            <translation>Użycie ({count})</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Użycia</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>New sender</source>
            <translation>Nowy nadawca</translation>
        </message>
        <message>
            <source>Senders are those in whose name you speak: the board, a director, HR.</source>
            <translation>Nadawca to ktoś, w czyim imieniu mówisz: zarząd, dyrektor, HR.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Grupa adresatów</translation>
        </message>
        <message>
            <source>New audience</source>
            <translation>Nowa grupa adresatów</translation>
        </message>
        <message>
            <source>Audiences are the groups you speak to; a group can contain others.</source>
            <translation>Grupy adresatów to ci, do których mówisz; grupa może zawierać inne grupy.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Forma komunikacji</translation>
        </message>
        <message>
            <source>New channel</source>
            <translation>Nowa forma komunikacji</translation>
        </message>
        <message>
            <source>Channels are how messages reach people: e-mail, town hall.</source>
            <translation>Forma komunikacji to sposób, w jaki komunikat dociera do ludzi: e-mail, spotkanie całej firmy.</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Narzędzie</translation>
        </message>
        <message>
            <source>New tool</source>
            <translation>Nowe narzędzie</translation>
        </message>
        <message>
            <source>Tools are what you use exactly: a group mailbox, an intranet section, a room.</source>
            <translation>Narzędzia to konkretne środki, z których korzystasz: skrzynka grupowa, sekcja intranetu, sala.</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Ścieżka akceptacji</translation>
        </message>
        <message>
            <source>New approval path</source>
            <translation>Nowa ścieżka akceptacji</translation>
        </message>
        <message>
            <source>An approval path says who must accept a content, in which order and by when.</source>
            <translation>Ścieżka akceptacji określa, kto musi zaakceptować treść, w jakiej kolejności i do kiedy.</translation>
        </message>
        <message>
            <source>Day rule</source>
            <translation>Reguła dni</translation>
        </message>
        <message>
            <source>New day off</source>
            <translation>Nowy dzień wolny</translation>
        </message>
        <message>
            <source>Day rules are public holidays, company days off and quiet periods.</source>
            <translation>Reguły dni to święta państwowe, dni wolne w firmie i okresy ciszy komunikacyjnej.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dni</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Nowy cel</translation>
        </message>
        <message>
            <source>Goals of the organisation contain those of teams, and these those of people.</source>
            <translation>Cele organizacji obejmują cele zespołów, a te – cele poszczególnych osób.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Faza</translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Nowa faza</translation>
        </message>
        <message>
            <source>Phases of the change, such as Kotter’s eight steps, with their dates.</source>
            <translation>Fazy zmiany, np. osiem kroków Kottera, wraz z datami.</translation>
        </message>
        <message>
            <source>The stages of the customers’ journey, and of the employees’ beside it.</source>
            <translation>Etapy podróży klienta, a obok nich etapy podróży pracownika.</translation>
        </message>
        <message>
            <source>Journey stage</source>
            <translation>Etap podróży</translation>
        </message>
        <message>
            <source>New stage</source>
            <translation>Nowy etap</translation>
        </message>
        <message>
            <source>Quick win</source>
            <translation>Szybki sukces</translation>
        </message>
        <message>
            <source>New quick win</source>
            <translation>Nowy szybki sukces</translation>
        </message>
        <message>
            <source>Quick wins are told early and often: note each, and the event that tells it.</source>
            <translation>O szybkich sukcesach mówi się wcześnie i często: zapisz każdy z nich i zdarzenie, które o nim opowiada.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Miernik</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>Nowy miernik</translation>
        </message>
        <message>
            <source>Indicators are what you measure over time: NPS, eNPS, satisfaction.</source>
            <translation>Mierniki to wartości, które śledzisz w czasie: NPS, eNPS, satysfakcja.</translation>
        </message>
        <message>
            <source>Kinds of master data</source>
            <translation>Rodzaje pozycji katalogu</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>side by side</source>
            <translation>równolegle</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Krok</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Dodaj krok</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Wcześniej</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Później</translation>
        </message>
        <message>
            <source>Parallel to the step above</source>
            <translation>Równolegle z krokiem powyżej</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Steps of the approval path</source>
            <translation>Kroki ścieżki akceptacji</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Równolegle</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nowy krok</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Używane przez</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Jako</translation>
        </message>
        <message>
            <source>List of days off</source>
            <translation>Lista dni wolnych</translation>
        </message>
        <message>
            <source>Calendars and tables</source>
            <translation>Kalendarze i tabele</translation>
        </message>
        <message>
            <source>Take over days off</source>
            <translation>Wczytywanie dni wolnych</translation>
        </message>
        <message>
            <source>Days in the file</source>
            <translation>Dni w pliku</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>“{file}” holds these days. Those that are ticked become company days off.</source>
            <translation>Plik „{file}” zawiera te dni. Zaznaczone staną się dniami wolnymi w firmie.</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>co roku</translation>
        </message>
        <message>
            <source>in the plan already</source>
            <translation>już w planie</translation>
        </message>
        <message>
            <source>already a day off</source>
            <translation>i tak dzień wolny</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n entry(s)</source>
            <translation>
                <numerusform>Wczytaj %n pozycję</numerusform>
                <numerusform>Wczytaj %n pozycje</numerusform>
                <numerusform>Wczytaj %n pozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added to the days off.</source>
            <translation>
                <numerusform>Do dni wolnych dodano %n pozycję.</numerusform>
                <numerusform>Do dni wolnych dodano %n pozycje.</numerusform>
                <numerusform>Do dni wolnych dodano %n pozycji.</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Scal</translation>
        </message>
        <message numerus="yes">
            <source>used in %n place(s)</source>
            <translation>
                <numerusform>użyto w %n miejscu</numerusform>
                <numerusform>użyto w %n miejscach</numerusform>
                <numerusform>użyto w %n miejscach</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one do you want to keep? It replaces the others.</source>
            <translation>Która pozycja zostaje? Zastąpi ona pozostałe.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) will name the one that stays.</source>
            <translation>
                <numerusform>%n miejsce wskaże pozycję, która zostaje.</numerusform>
                <numerusform>%n miejsca wskażą pozycję, która zostaje.</numerusform>
                <numerusform>%n miejsc wskaże pozycję, która zostaje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved date(s) must then be approved again: what was approved changes.</source>
            <translation>
                <numerusform>%n zaakceptowany termin trzeba będzie zaakceptować ponownie: zmieni się to, co zaakceptowano.</numerusform>
                <numerusform>%n zaakceptowane terminy trzeba będzie zaakceptować ponownie: zmieni się to, co zaakceptowano.</numerusform>
                <numerusform>%n zaakceptowanych terminów trzeba będzie zaakceptować ponownie: zmieni się to, co zaakceptowano.</numerusform>
            </translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>święto państwowe</translation>
        </message>
        <message>
            <source>company day off</source>
            <translation>dzień wolny w firmie</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>okres ciszy komunikacyjnej</translation>
        </message>
        <message>
            <source>date gives way</source>
            <translation>termin ustępuje</translation>
        </message>
        <message>
            <source>date comes here</source>
            <translation>termin przechodzi tutaj</translation>
        </message>
        <message>
            <source>{title}: skipped</source>
            <translation>{title}: pominięto</translation>
        </message>
        <message>
            <source>{title} → {day}</source>
            <translation>{title} → {day}</translation>
        </message>
        <message>
            <source>{title}, instead of {day}</source>
            <translation>{title}, zamiast {day}</translation>
        </message>
        <message>
            <source>The year in a picture. {summary}. The table says the same day by day.</source>
            <translation>Rok na rysunku. {summary}. Tabela mówi to samo dzień po dniu.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>“{path}” can’t be read: {reason}.</source>
            <translation>Nie można odczytać pliku „{path}”: {reason}.</translation>
        </message>
        <message>
            <source>the line is too long.</source>
            <translation>wiersz jest za długi.</translation>
        </message>
        <message>
            <source>the line is not JSON.</source>
            <translation>wiersz nie jest w formacie JSON.</translation>
        </message>
        <message>
            <source>“op” must be one of: {known}.</source>
            <translation>„op” musi być jednym z: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is not part of an operation.</source>
            <translation>„{name}” nie należy do operacji.</translation>
        </message>
        <message>
            <source>“values” must be an object of fields.</source>
            <translation>„values” musi być obiektem z polami.</translation>
        </message>
        <message>
            <source>the record is at revision {rev} by now.</source>
            <translation>pozycja ma już rewizję {rev}.</translation>
        </message>
        <message>
            <source>“{path}” is too large for a plan.</source>
            <translation>„{path}” jest za duży jak na plan.</translation>
        </message>
        <message>
            <source>The plan has no {kind} called “{name}”. There are: {known}.</source>
            <translation>W planie nie ma pozycji „{name}” (rodzaj: {kind}). Dostępne: {known}.</translation>
        </message>
        <message>
            <source>{kind}.{field}: {problem}</source>
            <translation>{kind}.{field}: {problem}</translation>
        </message>
        <message>
            <source>“{kind}” is not a kind of record; there are: {known}.</source>
            <translation>„{kind}” nie jest rodzajem pozycji; dostępne: {known}.</translation>
        </message>
        <message>
            <source>this field must not be empty.</source>
            <translation>to pole nie może być puste.</translation>
        </message>
        <message>
            <source>a date such as 2027-01-31 is expected.</source>
            <translation>oczekiwana jest data, np. 2027-01-31.</translation>
        </message>
        <message>
            <source>a time such as 09:30 is expected.</source>
            <translation>oczekiwana jest godzina, np. 09:30.</translation>
        </message>
        <message>
            <source>expected is one of: {known}.</source>
            <translation>oczekiwana jest jedna z wartości: {known}.</translation>
        </message>
        <message>
            <source>a list of whole numbers is expected.</source>
            <translation>oczekiwana jest lista liczb całkowitych.</translation>
        </message>
        <message>
            <source>a list of texts is expected.</source>
            <translation>oczekiwana jest lista tekstów.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>oczekiwana jest liczba.</translation>
        </message>
        <message>
            <source>yes or no is expected.</source>
            <translation>oczekiwane jest „tak” lub „nie”.</translation>
        </message>
        <message>
            <source>a text is expected.</source>
            <translation>oczekiwany jest tekst.</translation>
        </message>
        <message>
            <source>an id is expected.</source>
            <translation>oczekiwany jest identyfikator.</translation>
        </message>
        <message>
            <source>there is no such field.</source>
            <translation>nie ma takiego pola.</translation>
        </message>
        <message>
            <source>The plan has no title record: it is not a complete plan.</source>
            <translation>W planie brakuje danych tytułowych: nie jest kompletny.</translation>
        </message>
        <message>
            <source>A plan has exactly one title record; it can’t be removed or doubled.</source>
            <translation>Plan ma dokładnie jedną pozycję tytułową; nie można jej usunąć ani powielić.</translation>
        </message>
        <message>
            <source>This date of the communication is already in the plan.</source>
            <translation>Ten termin komunikatu jest już w planie.</translation>
        </message>
        <message>
            <source>this would make a circle.</source>
            <translation>powstałoby błędne koło.</translation>
        </message>
        <message>
            <source>This date has been put up for approval: cancel it instead of deleting it.</source>
            <translation>Ten termin przekazano do akceptacji: anuluj go zamiast usuwać.</translation>
        </message>
        <message>
            <source>“{name}” is still used by “{user}”, so it can’t be deleted.</source>
            <translation>„{name}” jest używane przez „{user}”, więc nie można tego usunąć.</translation>
        </message>
        <message>
            <source>“{name}” was changed meanwhile; look at it again and repeat.</source>
            <translation>„{name}” w międzyczasie zmieniono; sprawdź i powtórz.</translation>
        </message>
        <message>
            <source>the plan holds no {kind} with the id “{id}”.</source>
            <translation>w planie nie ma pozycji „{kind}” o identyfikatorze „{id}”.</translation>
        </message>
        <message>
            <source>a part of the frequency stands there twice.</source>
            <translation>część częstotliwości występuje dwa razy.</translation>
        </message>
        <message>
            <source>the frequency can’t be read at “{part}”.</source>
            <translation>nie można odczytać częstotliwości w miejscu „{part}”.</translation>
        </message>
        <message>
            <source>the frequency does not say how often (FREQ).</source>
            <translation>częstotliwość nie mówi, jak często (FREQ).</translation>
        </message>
        <message>
            <source>the frequency has both a number of times and an end date; one is enough.</source>
            <translation>częstotliwość ma i liczbę powtórzeń, i datę końca; wystarczy jedno.</translation>
        </message>
        <message>
            <source>a position (BYSETPOS) needs days to choose from.</source>
            <translation>pozycja (BYSETPOS) wymaga dni do wyboru.</translation>
        </message>
        <message>
            <source>numbered weekdays belong to monthly and yearly frequencies.</source>
            <translation>numerowane dni tygodnia pasują tylko do częstotliwości miesięcznej i rocznej.</translation>
        </message>
        <message>
            <source>a list is expected.</source>
            <translation>oczekiwana jest lista.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n entry(s) are allowed.</source>
            <translation>
                <numerusform>dozwolona jest najwyżej %n pozycja.</numerusform>
                <numerusform>dozwolone są najwyżej %n pozycje.</numerusform>
                <numerusform>dozwolonych jest najwyżej %n pozycji.</numerusform>
            </translation>
        </message>
        <message>
            <source>the same entry stands there twice.</source>
            <translation>ta sama pozycja występuje dwa razy.</translation>
        </message>
        <message>
            <source>this choice does not exist.</source>
            <translation>nie ma takiej możliwości.</translation>
        </message>
        <message>
            <source>the text is too long ({length} characters, at most {limit}).</source>
            <translation>tekst jest za długi ({length} znaków, najwyżej {limit}).</translation>
        </message>
        <message>
            <source>the text holds characters that can’t be shown (control characters).</source>
            <translation>tekst zawiera znaki, których nie można wyświetlić (znaki sterujące).</translation>
        </message>
        <message>
            <source>the number must lie between {low} and {high}.</source>
            <translation>liczba musi być między {low} a {high}.</translation>
        </message>
        <message>
            <source>“{id}” is not an id (UUID).</source>
            <translation>„{id}” nie jest identyfikatorem (UUID).</translation>
        </message>
        <message>
            <source>a date is expected.</source>
            <translation>oczekiwana jest data.</translation>
        </message>
        <message>
            <source>the date must lie between {low} and {high}.</source>
            <translation>data musi być między {low} a {high}.</translation>
        </message>
        <message>
            <source>a time of day in hours and minutes is expected.</source>
            <translation>oczekiwana jest godzina i minuty.</translation>
        </message>
        <message>
            <source>the end lies before the start.</source>
            <translation>koniec wypada przed początkiem.</translation>
        </message>
        <message>
            <source>the language must be one of en, pl, nl.</source>
            <translation>język musi być jednym z: en, pl, nl.</translation>
        </message>
        <message>
            <source>at least one day of the week must be a working day.</source>
            <translation>przynajmniej jeden dzień tygodnia musi być roboczy.</translation>
        </message>
        <message>
            <source>“{zone}” is not a known time zone.</source>
            <translation>„{zone}” nie jest znaną strefą czasową.</translation>
        </message>
        <message>
            <source>a group can’t contain itself.</source>
            <translation>grupa nie może zawierać samej siebie.</translation>
        </message>
        <message>
            <source>No public holidays are known for the country “{country}”.</source>
            <translation>Nie są znane święta państwowe dla kraju „{country}”.</translation>
        </message>
        <message>
            <source>No public holidays are known for the region “{region}” of {country}; there are: {known}.</source>
            <translation>Nie są znane święta dla regionu „{region}” ({country}); dostępne: {known}.</translation>
        </message>
        <message>
            <source>the frequency ends on “{day}”, which is not a date.</source>
            <translation>częstotliwość kończy się w dniu „{day}”, który nie jest datą.</translation>
        </message>
        <message>
            <source>“{title}” has no approval path with steps: choose one first.</source>
            <translation>„{title}” nie ma ścieżki akceptacji z krokami: najpierw ją wybierz.</translation>
        </message>
        <message>
            <source>“{title}” is sent, cancelled or postponed: there is nothing to approve.</source>
            <translation>„{title}” wysłano, anulowano lub odłożono: nie ma czego akceptować.</translation>
        </message>
        <message>
            <source>“{title}” is already put up for approval and has not changed since.</source>
            <translation>„{title}” już przekazano do akceptacji i od tego czasu nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>“{title}” has no text to approve: choose a message template or write a draft.</source>
            <translation>„{title}” nie ma treści do akceptacji: wybierz szablon komunikatu lub napisz szkic.</translation>
        </message>
        <message>
            <source>The step “{role}” has not approved the version before: it must be asked.</source>
            <translation>Krok „{role}” nie zaakceptował poprzedniej wersji: trzeba go zapytać.</translation>
        </message>
        <message>
            <source>Somebody must approve the new version: ask at least one step again.</source>
            <translation>Ktoś musi zaakceptować nową wersję: co najmniej jeden krok trzeba zapytać ponownie.</translation>
        </message>
        <message>
            <source>“{title}” has not been put up for approval yet.</source>
            <translation>„{title}” nie przekazano jeszcze do akceptacji.</translation>
        </message>
        <message>
            <source>“{title}” was changed after it was put up for approval: put up the new version first.</source>
            <translation>„{title}” zmieniono po przekazaniu do akceptacji: najpierw przekaż nową wersję.</translation>
        </message>
        <message>
            <source>“{title}” was rejected, the round is over: put up a new version, then “{role}” is asked again.</source>
            <translation>„{title}” odrzucono, runda jest zakończona: przekaż nową wersję, wtedy krok „{role}” zostanie zapytany ponownie.</translation>
        </message>
        <message>
            <source>“{title}” is no longer in approval ({status}): nothing is left for the step “{role}” to decide.</source>
            <translation>„{title}” nie jest już w akceptacji ({status}): krok „{role}” nie ma o czym decydować.</translation>
        </message>
        <message>
            <source>The step “{role}” is no longer needed: a parallel step has decided.</source>
            <translation>Krok „{role}” nie jest już potrzebny: zdecydował inny krok równoległy.</translation>
        </message>
        <message>
            <source>The approval path has no such step.</source>
            <translation>Ścieżka akceptacji nie ma takiego kroku.</translation>
        </message>
        <message>
            <source>Say who decided.</source>
            <translation>Podaj, kto zdecydował.</translation>
        </message>
        <message>
            <source>A rejection, or an approval with changes, needs a comment that says what.</source>
            <translation>Odrzucenie lub zgoda z uwagami wymaga komentarza, o co chodzi.</translation>
        </message>
        <message>
            <source>The step “{role}” has no decision that could be revoked.</source>
            <translation>Krok „{role}” nie ma decyzji, którą można cofnąć.</translation>
        </message>
        <message>
            <source>The step “{role}” is decided already; revoke that decision first.</source>
            <translation>W kroku „{role}” decyzja już zapadła; najpierw ją cofnij.</translation>
        </message>
        <message>
            <source>It is not yet the turn of the step “{role}”.</source>
            <translation>Na krok „{role}” nie przyszła jeszcze kolej.</translation>
        </message>
        <message>
            <source>The step “{role}” still has time to answer, or must answer in any case.</source>
            <translation>Krok „{role}” ma jeszcze czas na odpowiedź albo musi odpowiedzieć w każdym przypadku.</translation>
        </message>
        <message>
            <source>A decision can’t be taken in the future: correct the date.</source>
            <translation>Data decyzji nie może być w przyszłości: popraw ją.</translation>
        </message>
        <message>
            <source>The decision can’t be older than the version of “{title}” that it is about.</source>
            <translation>Decyzja nie może być starsza niż wersja „{title}”, której dotyczy.</translation>
        </message>
        <message>
            <source>A name or comment is too long (at most {limit} characters) or can’t be shown.</source>
            <translation>Nazwa lub komentarz jest za długi (najwyżej {limit} znaków) albo nie da się go wyświetlić.</translation>
        </message>
        <message>
            <source>“{title}” has been sent; its date is part of the record.</source>
            <translation>„{title}” już wysłano; jego termin należy do dokumentacji.</translation>
        </message>
        <message>
            <source>Say why: a cancelled or postponed date keeps its reason.</source>
            <translation>Podaj powód: termin anulowany lub odłożony zachowuje swoje uzasadnienie.</translation>
        </message>
        <message>
            <source>“{title}” is not approved: say why it went out all the same.</source>
            <translation>„{title}” nie ma akceptacji: napisz, dlaczego mimo to wysłano.</translation>
        </message>
        <message>
            <source>“{path}” is a communication plan: an export never replaces one.</source>
            <translation>„{path}” to plan komunikacji: eksport nigdy nie zastępuje planu.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. What was there before is unchanged.</source>
            <translation>Nie udało się zapisać „{path}”: {reason}. To, co tam było, pozostało bez zmian.</translation>
        </message>
        <message>
            <source>“{path}” exists already and was left as it is. Choose another name, or allow overwriting.</source>
            <translation>„{path}” już istnieje i pozostał bez zmian. Wybierz inną nazwę albo zezwól na nadpisanie.</translation>
        </message>
        <message>
            <source>Say which time zone the plan is in, such as Europe/Warsaw: none is known for “{country}”.</source>
            <translation>Podaj strefę czasową planu, np. Europe/Warsaw: dla „{country}” żadna nie jest znana.</translation>
        </message>
        <message>
            <source>The file holds another plan (“{title}”): take it into a file of its own.</source>
            <translation>Plik zawiera inny plan („{title}”): wczytaj go do osobnego pliku.</translation>
        </message>
        <message>
            <source>The file lacks approvals that this plan holds, or holds others: nothing was taken in.</source>
            <translation>W pliku brakuje akceptacji z tego planu albo są w nim inne: niczego nie wczytano.</translation>
        </message>
        <message>
            <source>There is no backup of “{path}”.</source>
            <translation>Nie ma kopii zapasowej „{path}”.</translation>
        </message>
        <message>
            <source>“{path}” holds another plan than the backup: nothing was restored.</source>
            <translation>„{path}” zawiera inny plan niż kopia zapasowa: niczego nie przywrócono.</translation>
        </message>
        <message>
            <source>“{field}” is kept by the program itself.</source>
            <translation>Pole „{field}” prowadzi sam program.</translation>
        </message>
        <message>
            <source>There is no starter “{name}”; there are: {known}.</source>
            <translation>Nie ma wzorca „{name}”; dostępne: {known}.</translation>
        </message>
        <message>
            <source>There is no starter in the language “{language}”; there are: {known}.</source>
            <translation>Nie ma wzorca w języku „{language}”; dostępne: {known}.</translation>
        </message>
        <message>
            <source>The file is too large for a plan (limit: {limit} MB).</source>
            <translation>Plik jest za duży jak na plan (limit: {limit} MB).</translation>
        </message>
        <message>
            <source>This JSON file does not hold a communication plan (no “format”: “commplan”).</source>
            <translation>Ten plik JSON nie zawiera planu komunikacji (brak „format”: „commplan”).</translation>
        </message>
        <message>
            <source>The plan does not say in which version of the format it is written.</source>
            <translation>Plan nie podaje, w której wersji formatu go zapisano.</translation>
        </message>
        <message>
            <source>The plan was written by a newer program (format {version}). Update commplan to read it.</source>
            <translation>Plan zapisano w nowszym programie (format {version}). Zaktualizuj commplan, aby go odczytać.</translation>
        </message>
        <message>
            <source>The plan can’t be read: “{name}” is missing, unknown or not as expected.</source>
            <translation>Nie można odczytać planu: „{name}” brakuje, jest nieznane albo inne, niż oczekiwano.</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8, so it can’t be a plan in JSON.</source>
            <translation>Plik nie jest tekstem w UTF-8, więc nie może być planem w JSON.</translation>
        </message>
        <message>
            <source>The file is not complete JSON: it can’t be read at line {line}, column {column}.</source>
            <translation>Plik nie jest pełnym JSON: nie można go odczytać w wierszu {line}, kolumnie {column}.</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be a plan.</source>
            <translation>Plik jest zbyt głęboko zagnieżdżony jak na plan.</translation>
        </message>
        <message>
            <source>The file holds a number that is too long.</source>
            <translation>Plik zawiera zbyt długą liczbę.</translation>
        </message>
        <message>
            <source>“{name}” stands twice in the same place of the file.</source>
            <translation>„{name}” występuje dwa razy w tym samym miejscu pliku.</translation>
        </message>
        <message>
            <source>The file holds “{name}” where a number belongs.</source>
            <translation>W pliku zamiast liczby jest „{name}”.</translation>
        </message>
        <message>
            <source>“{kind}” must be a list.</source>
            <translation>„{kind}” musi być listą.</translation>
        </message>
        <message>
            <source>an object with fields is expected.</source>
            <translation>oczekiwany jest obiekt z polami.</translation>
        </message>
        <message>
            <source>In “{kind}”, entry {number} (id “{id}”), field “{field}”: {problem}</source>
            <translation>W „{kind}”, pozycja {number} (id „{id}”), pole „{field}”: {problem}</translation>
        </message>
        <message>
            <source>the same id stands there twice.</source>
            <translation>ten sam identyfikator występuje dwa razy.</translation>
        </message>
        <message>
            <source>a moment in UTC such as 2027-01-31T09:30:00Z is expected.</source>
            <translation>oczekiwana jest chwila w UTC, np. 2027-01-31T09:30:00Z.</translation>
        </message>
        <message>
            <source>the plan holds no date with this id.</source>
            <translation>w planie nie ma terminu o tym identyfikatorze.</translation>
        </message>
        <message>
            <source>a text without control characters is expected.</source>
            <translation>oczekiwany jest tekst bez znaków sterujących.</translation>
        </message>
        <message>
            <source>The record of approvals is not whole, so nothing was taken over. {problem}</source>
            <translation>Zapis akceptacji nie jest kompletny, więc niczego nie przejęto. {problem}</translation>
        </message>
        <message>
            <source>There is no export “{export}” as “{name}”. Known are: {known}.</source>
            <translation>Nie ma eksportu „{export}” jako „{name}”. Dostępne: {known}.</translation>
        </message>
        <message>
            <source>The content of version {number} ({id}) is not what was put up for approval.</source>
            <translation>Treść wersji {number} ({id}) nie jest tą, którą przekazano do akceptacji.</translation>
        </message>
        <message>
            <source>Version {number} ({id}) was changed after it was put up for approval: {field}.</source>
            <translation>Wersję {number} ({id}) zmieniono po przekazaniu do akceptacji: {field}.</translation>
        </message>
        <message>
            <source>Version {number} ({id}) is not in its place: one before it is missing.</source>
            <translation>Wersja {number} ({id}) nie jest na swoim miejscu: brakuje wcześniejszej.</translation>
        </message>
        <message>
            <source>Version {number} ({id}) refers to a decision that is not there.</source>
            <translation>Wersja {number} ({id}) odwołuje się do decyzji, której nie ma.</translation>
        </message>
        <message>
            <source>Decision {number} is not in its place: one before it is missing or was moved.</source>
            <translation>Decyzja {number} nie jest na swoim miejscu: brakuje wcześniejszej albo ją przesunięto.</translation>
        </message>
        <message>
            <source>Decision {number} does not follow the one before it: one of them was changed.</source>
            <translation>Decyzja {number} nie następuje po poprzedniej: jedną z nich zmieniono.</translation>
        </message>
        <message>
            <source>Decision {number} was changed after it was recorded.</source>
            <translation>Decyzję {number} zmieniono po jej zapisaniu.</translation>
        </message>
        <message>
            <source>Decision {number} is about a version that is not there.</source>
            <translation>Decyzja {number} dotyczy wersji, której nie ma.</translation>
        </message>
        <message>
            <source>Decision {number} was taken about other content than its version holds.</source>
            <translation>Decyzja {number} dotyczyła innej treści niż ta w jej wersji.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Nie ma czego cofnąć.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Nie ma czego ponowić.</translation>
        </message>
        <message>
            <source>“{step}” can’t be undone any more: what came after it, such as being put up for approval, builds on it.</source>
            <translation>Kroku „{step}” nie można już cofnąć: opiera się na nim to, co nastąpiło później, na przykład przekazanie do akceptacji.</translation>
        </message>
        <message>
            <source>“{name}” was made by a newer version of the program and was left as it is. Update the program to open it.</source>
            <translation>„{name}” pochodzi z nowszej wersji programu i pozostał bez zmian. Zaktualizuj program, aby go otworzyć.</translation>
        </message>
        <message>
            <source>“{name}” is empty. It was left as it is; a backup can be restored.</source>
            <translation>„{name}” jest pusty. Pozostał bez zmian; można przywrócić kopię zapasową.</translation>
        </message>
        <message>
            <source>“{name}” is not a communication plan; it was left as it is.</source>
            <translation>„{name}” nie jest planem komunikacji; pozostał bez zmian.</translation>
        </message>
        <message>
            <source>“{name}” is too large for a communication plan; it was left as it is.</source>
            <translation>„{name}” jest za duży jak na plan komunikacji; pozostał bez zmian.</translation>
        </message>
        <message>
            <source>The file holds a value that can’t be right: {problem} (record {id})</source>
            <translation>Plik zawiera wartość, która nie może być poprawna: {problem} (pozycja {id})</translation>
        </message>
        <message>
            <source>The file does not hold exactly one plan.</source>
            <translation>Plik nie zawiera dokładnie jednego planu.</translation>
        </message>
        <message>
            <source>The file holds more than {limit} records; that is no communication plan.</source>
            <translation>Plik zawiera ponad {limit} pozycji; to nie jest plan komunikacji.</translation>
        </message>
        <message>
            <source>this is not a revision.</source>
            <translation>to nie jest rewizja.</translation>
        </message>
        <message>
            <source>The file is damaged: its records of the kind {kind} form a circle.</source>
            <translation>Plik jest uszkodzony: pozycje rodzaju {kind} tworzą błędne koło.</translation>
        </message>
        <message>
            <source>“{name}” is open elsewhere. You can look at it, but not change it.</source>
            <translation>„{name}” jest otwarty gdzie indziej. Możesz go przeglądać, ale nie zmieniać.</translation>
        </message>
        <message>
            <source>“{name}” is open: {who} on {host}, since {since} (UTC). You can look at it, but not change it.</source>
            <translation>„{name}” jest otwarty: {who} na {host}, od {since} (UTC). Możesz go przeglądać, ale nie zmieniać.</translation>
        </message>
        <message>
            <source>The guard “{name}” is missing</source>
            <translation>Brakuje zabezpieczenia „{name}”</translation>
        </message>
        <message>
            <source>The guard “{name}” was changed</source>
            <translation>Zmieniono zabezpieczenie „{name}”</translation>
        </message>
        <message>
            <source>{what}: it keeps what was recorded in “{table}” from being changed or removed. Somebody has worked on the file with another program; it was left as it is, and a backup can be restored.</source>
            <translation>{what}: chroni ono zapisy w „{table}” przed zmianą i usunięciem. Plik zmieniono innym programem; pozostawiono go bez zmian, można przywrócić kopię zapasową.</translation>
        </message>
        <message>
            <source>The file holds tables that are not those of a communication plan (“{name}”); it was left as it is.</source>
            <translation>Plik zawiera tabele, których nie ma w planie komunikacji („{name}”); pozostał bez zmian.</translation>
        </message>
        <message>
            <source>The file is damaged: a reference in “{table}” leads nowhere.</source>
            <translation>Plik jest uszkodzony: odwołanie w „{table}” prowadzi donikąd.</translation>
        </message>
        <message>
            <source>“{name}” was moved, deleted or replaced while it was open here. Nothing is lost: save a copy elsewhere.</source>
            <translation>„{name}” przeniesiono, usunięto lub zastąpiono, gdy był tu otwarty. Nic nie przepadło: zapisz kopię w innym miejscu.</translation>
        </message>
        <message>
            <source>“{name}” was changed by another program while it was open here. Nothing has been written; save a copy elsewhere, then open the plan again.</source>
            <translation>„{name}” zmienił inny program, gdy był tu otwarty. Niczego nie zapisano; zapisz kopię w innym miejscu, a potem otwórz plan ponownie.</translation>
        </message>
        <message>
            <source>The plan was opened for reading only: nothing can be changed.</source>
            <translation>Plan otwarto tylko do odczytu: niczego nie można zmienić.</translation>
        </message>
        <message>
            <source>The file or its folder is write-protected, so the plan is open for reading only.</source>
            <translation>Plik lub jego folder jest chroniony przed zapisem, więc plan jest otwarty tylko do odczytu.</translation>
        </message>
        <message>
            <source>Another program is using “{name}” just now. Nothing has been changed; try again in a moment.</source>
            <translation>Inny program używa teraz „{name}”. Niczego nie zmieniono; spróbuj ponownie za chwilę.</translation>
        </message>
        <message>
            <source>The last work on “{name}” was cut off. Open it once for changing, which brings it back in order.</source>
            <translation>Ostatnia praca nad „{name}” została przerwana. Otwórz go raz do edycji: to przywróci porządek.</translation>
        </message>
        <message>
            <source>The disk reports an error at “{name}”. The last change was not saved; save a copy elsewhere.</source>
            <translation>Dysk zgłasza błąd przy „{name}”. Ostatniej zmiany nie zapisano; zapisz kopię w innym miejscu.</translation>
        </message>
        <message>
            <source>“{name}” takes too long to read: it is not a plan of a usual kind.</source>
            <translation>Odczyt „{name}” trwa zbyt długo: to nie jest zwykły plan.</translation>
        </message>
        <message>
            <source>There is no file or folder for “{name}”.</source>
            <translation>Nie ma pliku lub folderu „{name}”.</translation>
        </message>
        <message>
            <source>“{name}” can’t be used: {problem}.</source>
            <translation>Nie można użyć „{name}”: {problem}.</translation>
        </message>
        <message>
            <source>“{name}” or its folder can’t be written to. Nothing has been changed; save a copy elsewhere.</source>
            <translation>Nie można zapisywać w „{name}” lub jego folderze. Niczego nie zmieniono; zapisz kopię w innym miejscu.</translation>
        </message>
        <message>
            <source>“{name}” is damaged. It was left as it is; a backup can be restored from the File menu.</source>
            <translation>„{name}” jest uszkodzony. Pozostał bez zmian; kopię zapasową można przywrócić z menu Plik.</translation>
        </message>
        <message>
            <source>“{name}” already exists and was left as it is. Choose another name.</source>
            <translation>„{name}” już istnieje i pozostał bez zmian. Wybierz inną nazwę.</translation>
        </message>
        <message>
            <source>The disk is full: “{name}” was not changed. Make room and try again, or save a copy elsewhere.</source>
            <translation>Dysk jest pełny: „{name}” nie został zmieniony. Zwolnij miejsce i spróbuj ponownie albo zapisz kopię w innym miejscu.</translation>
        </message>
        <message>
            <source>“{name}” is in use or was left unfinished by another program. Choose another name.</source>
            <translation>„{name}” jest używany albo inny program go nie dokończył. Wybierz inną nazwę.</translation>
        </message>
        <message>
            <source>“{name}” was changed in the file by another program; open the plan again.</source>
            <translation>„{name}” zmienił w pliku inny program; otwórz plan ponownie.</translation>
        </message>
        <message>
            <source>a date such as {example} is expected.</source>
            <translation>oczekiwana jest data, np. {example}.</translation>
        </message>
        <message>
            <source>nothing in the directory is called “{name}”.</source>
            <translation>w katalogu nie ma pozycji „{name}”.</translation>
        </message>
        <message>
            <source>this frequency is not known; a date such as {example} is.</source>
            <translation>nieznana częstotliwość; można wpisać datę, na przykład {example}.</translation>
        </message>
        <message>
            <source>“{name}” is not in the plan.</source>
            <translation>„{name}” nie ma w planie.</translation>
        </message>
        <message>
            <source>a whole number is expected.</source>
            <translation>oczekiwana jest liczba całkowita.</translation>
        </message>
        <message>
            <source>No decision has the hash “{head}”: decisions were removed or changed since.</source>
            <translation>Żadna decyzja nie ma skrótu „{head}”: od tego czasu usunięto lub zmieniono decyzje.</translation>
        </message>
        <message numerus="yes">
            <source>And %n further place(s): “verify” on the command line names them.</source>
            <translation>
                <numerusform>I jeszcze %n miejsce: podaje je „verify” w wierszu poleceń.</numerusform>
                <numerusform>I jeszcze %n miejsca: podaje je „verify” w wierszu poleceń.</numerusform>
                <numerusform>I jeszcze %n miejsc: podaje je „verify” w wierszu poleceń.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date that version {number} was put up for was removed from the plan.</source>
            <translation>Z planu usunięto termin, dla którego przekazano wersję {number}.</translation>
        </message>
        <message>
            <source>The date that decision {number} is about was removed from the plan.</source>
            <translation>Z planu usunięto termin, którego dotyczy decyzja {number}.</translation>
        </message>
        <message>
            <source>“{name}” is among the approvals, but the history does not contain it: it was added from outside.</source>
            <translation>„{name}” figuruje wśród akceptacji, lecz nie ma tego w historii: dodano to z zewnątrz.</translation>
        </message>
        <message>
            <source>“{name}”, recorded on {moment}, is missing from the approvals.</source>
            <translation>Wśród akceptacji brakuje „{name}” (zapis z {moment}).</translation>
        </message>
        <message>
            <source>Version {name}, put up on {moment}, was removed.</source>
            <translation>Usunięto wersję {name}, przekazaną {moment}.</translation>
        </message>
        <message>
            <source>Decision {number}, recorded on {moment}, was removed.</source>
            <translation>Usunięto decyzję {number}, zapisaną {moment}.</translation>
        </message>
        <message>
            <source>Version {name} was changed after it was put up on {moment}: {field}.</source>
            <translation>Wersję {name} zmieniono po jej przekazaniu {moment}: {field}.</translation>
        </message>
        <message>
            <source>Decision {number} was changed after it was recorded on {moment}: {field}.</source>
            <translation>Decyzję {number} zmieniono po jej zapisaniu {moment}: {field}.</translation>
        </message>
        <message>
            <source>{fault} It is about “{about}” of {date}.</source>
            <translation>{fault} Dotyczy komunikatu „{about}” z {date}.</translation>
        </message>
        <message>
            <source>{fault} It is about “{about}” of {date}, step “{step}”.</source>
            <translation>{fault} Dotyczy komunikatu „{about}” z {date}, krok „{step}”.</translation>
        </message>
        <message>
            <source>“{step}” is not exactly one step of the approval path; there are: {known}.</source>
            <translation>„{step}” nie wskazuje dokładnie jednego kroku ścieżki akceptacji; są: {known}.</translation>
        </message>
        <message>
            <source>There is no playbook “{name}”; there are: {known}.</source>
            <translation>Nie ma scenariusza „{name}”; dostępne: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is too large for a list of days off.</source>
            <translation>Plik „{name}” jest za duży jak na listę dni wolnych.</translation>
        </message>
        <message>
            <source>“{name}” holds no days: neither whole-day events nor lines with a date and a name.</source>
            <translation>Plik „{name}” nie zawiera dni: ani wydarzeń całodniowych, ani wierszy z datą i nazwą.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {limit} days.</source>
            <translation>Plik „{name}” zawiera więcej niż {limit} dni.</translation>
        </message>
        <message>
            <source>“{name}” is not a calendar that can be read.</source>
            <translation>Pliku „{name}” nie można odczytać jako kalendarza.</translation>
        </message>
        <message>
            <source>“{name}” is not a table that can be read.</source>
            <translation>Pliku „{name}” nie można odczytać jako tabeli.</translation>
        </message>
        <message>
            <source>no date that can be understood</source>
            <translation>brak daty, którą można odczytać</translation>
        </message>
        <message>
            <source>“{date}” is not a day</source>
            <translation>„{date}” nie jest dniem kalendarzowym</translation>
        </message>
        <message>
            <source>the period {start} – {end} is not possible</source>
            <translation>okres {start} – {end} nie jest możliwy</translation>
        </message>
        <message>
            <source>In “{name}”: {problem}. Nothing was taken over.</source>
            <translation>W pliku „{name}”: {problem}. Niczego nie wczytano.</translation>
        </message>
        <message>
            <source>In “{name}”, line {number}: {problem}. Nothing was taken over.</source>
            <translation>W pliku „{name}”, wiersz {number}: {problem}. Niczego nie wczytano.</translation>
        </message>
        <message>
            <source>The content of a file ({hash}) is not what was attached.</source>
            <translation>Treść pliku ({hash}) nie jest tą, którą załączono.</translation>
        </message>
        <message>
            <source>“{name}” is attached already.</source>
            <translation>Plik „{name}” jest już załączony.</translation>
        </message>
        <message>
            <source>“{path}” is too large to be attached (limit: {limit} MB).</source>
            <translation>Plik „{path}” jest za duży, by go załączyć (limit: {limit} MB).</translation>
        </message>
        <message>
            <source>This record is not in the plan any more; bring the record back first.</source>
            <translation>Tej pozycji nie ma już w planie; najpierw trzeba ją przywrócić.</translation>
        </message>
        <message>
            <source>There is no such field any more, so its value can’t be brought back.</source>
            <translation>Takiego pola już nie ma, więc nie można przywrócić jego wartości.</translation>
        </message>
        <message>
            <source>What this value refers to is not in the plan any more; bring that back first.</source>
            <translation>Tego, do czego odnosi się ta wartość, nie ma już w planie; najpierw trzeba to przywrócić.</translation>
        </message>
        <message>
            <source>This step did not delete the record.</source>
            <translation>Ten krok nie usunął tej pozycji.</translation>
        </message>
        <message>
            <source>“{name}” is in the plan already.</source>
            <translation>„{name}” jest już w planie.</translation>
        </message>
        <message>
            <source>“{name}” belongs to something that is not in the plan any more.</source>
            <translation>„{name}” należy do czegoś, czego nie ma już w planie.</translation>
        </message>
        <message>
            <source>Only records of one kind can be merged, and not those that have steps.</source>
            <translation>Można scalać tylko pozycje jednego rodzaju i tylko takie, które nie mają kroków.</translation>
        </message>
        <message>
            <source>The playbook is too large.</source>
            <translation>Scenariusz jest za duży.</translation>
        </message>
        <message>
            <source>it is not JSON.</source>
            <translation>to nie jest JSON.</translation>
        </message>
        <message>
            <source>it has too many communications.</source>
            <translation>ma za dużo komunikatów.</translation>
        </message>
        <message>
            <source>a communication has no title.</source>
            <translation>jeden z komunikatów nie ma tytułu.</translation>
        </message>
        <message>
            <source>two communications have the same key.</source>
            <translation>dwa komunikaty mają ten sam klucz.</translation>
        </message>
        <message>
            <source>a cascade leads nowhere or in a circle.</source>
            <translation>kaskada prowadzi donikąd lub w kółko.</translation>
        </message>
        <message>
            <source>a list of names is too long or names one twice.</source>
            <translation>lista nazw jest za długa lub zawiera powtórzenie.</translation>
        </message>
        <message>
            <source>something else stands where a group of fields is expected.</source>
            <translation>w miejscu grupy pól jest coś innego.</translation>
        </message>
        <message>
            <source>there is no field “{name}”.</source>
            <translation>nie ma pola „{name}”.</translation>
        </message>
        <message>
            <source>The playbook can’t be used: {problem}</source>
            <translation>Nie można użyć scenariusza: {problem}</translation>
        </message>
        <message>
            <source>The file is not a playbook.</source>
            <translation>Ten plik nie jest scenariuszem.</translation>
        </message>
        <message>
            <source>The playbook was made by a newer version of the program.</source>
            <translation>Scenariusz utworzono w nowszej wersji programu.</translation>
        </message>
        <message>
            <source>“{code}” is no code: one looks like {example}, and its characters {short} alone are often enough.</source>
            <translation>„{code}” nie jest kodem: kod wygląda tak: {example}; często wystarczą same znaki {short}.</translation>
        </message>
        <message>
            <source>Several dates have the code “{code}”: give the number of the sheet ({numbers}).</source>
            <translation>Kod „{code}” ma kilka terminów: podaj numer karty ({numbers}).</translation>
        </message>
        <message>
            <source>“{title}” was changed after version {number} was put up: put up the new version, and print that.</source>
            <translation>„{title}” zmieniono po przekazaniu do akceptacji wersji {number}: przekaż nową wersję i wydrukuj jej kartę.</translation>
        </message>
        <message>
            <source>The sheet is version {number} of “{title}”; the newest is version {newest}. A decision about an older version does not count: print the newest and ask again.</source>
            <translation>To karta wersji {number} komunikatu „{title}”; najnowsza jest wersja {newest}. Decyzja o starszej wersji się nie liczy: wydrukuj najnowszą i poproś o decyzję ponownie.</translation>
        </message>
        <message>
            <source>“{title}” has no version {number}; the newest is version {newest}.</source>
            <translation>„{title}” nie ma wersji {number}; najnowsza jest wersja {newest}.</translation>
        </message>
        <message>
            <source>“{fingerprint}” is not the fingerprint of version {number} of “{title}”: it was misread, or the sheet is from another copy of the plan.</source>
            <translation>„{fingerprint}” nie jest odciskiem wersji {number} komunikatu „{title}”: źle go odczytano albo karta pochodzi z innej kopii planu.</translation>
        </message>
        <message>
            <source>Nothing in this plan has the code “{code}”: compare it with the head of the sheet.</source>
            <translation>Nic w tym planie nie ma kodu „{code}”: porównaj go z nagłówkiem karty.</translation>
        </message>
        <message>
            <source>A step has 0 to 250 working days.</source>
            <translation>Krok ma od 0 do 250 dni roboczych.</translation>
        </message>
        <message>
            <source>This date is not there any more.</source>
            <translation>Tego terminu już nie ma.</translation>
        </message>
        <message>
            <source>A frequency can’t be changed for one date alone.</source>
            <translation>Częstotliwości nie można zmienić tylko dla jednego terminu.</translation>
        </message>
        <message>
            <source>An added date stands alone: it can’t take the others along.</source>
            <translation>Dodany termin jest samodzielny: nie może przesunąć pozostałych.</translation>
        </message>
        <message>
            <source>That is too far away from the dates of the frequency: change its start.</source>
            <translation>To zbyt daleko od terminów wynikających z częstotliwości: zmień datę początkową.</translation>
        </message>
        <message>
            <source>Something about this date was sent or put up for approval: cancel what is left of it instead.</source>
            <translation>W tym terminie coś już wysłano lub przekazano do akceptacji: zamiast tego anuluj pozostałe komunikaty.</translation>
        </message>
        <message>
            <source>This date was sent or put up for approval: cancel it instead.</source>
            <translation>Ten termin wysłano lub przekazano do akceptacji: zamiast usuwać, należy go odwołać.</translation>
        </message>
        <message>
            <source>That day is not a working day, and this event leaves those out.</source>
            <translation>To nie jest dzień roboczy, a to zdarzenie pomija takie dni.</translation>
        </message>
        <message>
            <source>That is too far away from the event.</source>
            <translation>To zbyt daleko od zdarzenia.</translation>
        </message>
        <message>
            <source>All these dates were sent or put up for approval; they stay as they are.</source>
            <translation>Wszystkie te terminy już wysłano lub przekazano do akceptacji; zostają bez zmian.</translation>
        </message>
        <message>
            <source>All of this was sent; it stays on its day.</source>
            <translation>Wszystko tutaj już wysłano; pozostaje w swoim dniu.</translation>
        </message>
        <message>
            <source>Something about this date was sent or put up for approval; it stays as it is.</source>
            <translation>W tym terminie coś już wysłano lub przekazano do akceptacji; termin zostaje bez zmian.</translation>
        </message>
        <message>
            <source>The event has this date already.</source>
            <translation>Zdarzenie ma już ten termin.</translation>
        </message>
        <message>
            <source>There is a view called “{name}” already.</source>
            <translation>Widok o nazwie „{name}” już istnieje.</translation>
        </message>
        <message>
            <source>days of the month such as 1 or 1, 15 are expected.</source>
            <translation>oczekiwane są dni miesiąca, np. 1 albo 1, 15.</translation>
        </message>
        <message>
            <source>one day of the month is expected.</source>
            <translation>oczekiwany jest jeden dzień miesiąca.</translation>
        </message>
        <message>
            <source>The plan keeps only the fingerprint of “{name}”, not the file itself.</source>
            <translation>Plan przechowuje tylko odcisk cyfrowy pliku „{name}”, a nie sam plik.</translation>
        </message>
        <message>
            <source>something like “{example}” is expected.</source>
            <translation>oczekiwany jest zapis taki jak „{example}”.</translation>
        </message>
        <message>
            <source>a content event has no such field.</source>
            <translation>zdarzenie nie ma takiego pola.</translation>
        </message>
        <message>
            <source>“{title}” has not been sent yet, so it has no result. Mark it as sent first.</source>
            <translation>„{title}” nie zostało jeszcze wysłane, więc nie ma wyniku. Najpierw proszę oznaczyć wysyłkę.</translation>
        </message>
        <message>
            <source>Say when it was decided.</source>
            <translation>Podaj datę decyzji.</translation>
        </message>
        <message>
            <source>“{title}” has no version {number}; there are {count}.</source>
            <translation>„{title}” nie ma wersji {number}; liczba wersji: {count}.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read: {reason}</source>
            <translation>Nie można odczytać pliku „{name}”: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is used in %n place(s), so it can’t be deleted. Archive it instead: it stays where it is used and is no longer offered.</source>
            <translation>
                <numerusform>Pozycja „{name}” jest używana w %n miejscu, więc nie można jej usunąć. Przenieś ją do archiwum: zostanie tam, gdzie jest w użyciu, ale nie będzie jej już do wyboru.</numerusform>
                <numerusform>Pozycja „{name}” jest używana w %n miejscach, więc nie można jej usunąć. Przenieś ją do archiwum: zostanie tam, gdzie jest w użyciu, ale nie będzie jej już do wyboru.</numerusform>
                <numerusform>Pozycja „{name}” jest używana w %n miejscach, więc nie można jej usunąć. Przenieś ją do archiwum: zostanie tam, gdzie jest w użyciu, ale nie będzie jej już do wyboru.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is used in %n place(s), so it can’t be deleted. Take it out there first: they are listed below.</source>
            <translation>
                <numerusform>Pozycja „{name}” jest używana w %n miejscu, więc nie można jej usunąć. Najpierw usuń ją stamtąd: lista jest poniżej.</numerusform>
                <numerusform>Pozycja „{name}” jest używana w %n miejscach, więc nie można jej usunąć. Najpierw usuń ją stamtąd: lista jest poniżej.</numerusform>
                <numerusform>Pozycja „{name}” jest używana w %n miejscach, więc nie można jej usunąć. Najpierw usuń ją stamtąd: lista jest poniżej.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number} can’t be read: it was changed after it was put up for approval.</source>
            <translation>Nie można odczytać wersji {number}: zmieniono ją po przekazaniu do akceptacji.</translation>
        </message>
        <message>
            <source>The history of this plan is damaged and can’t be read.</source>
            <translation>Historia tego planu jest uszkodzona i nie można jej odczytać.</translation>
        </message>
        <message>
            <source>Something about this date was sent; it stays as it is.</source>
            <translation>Coś z tego terminu już wysłano; termin pozostaje bez zmian.</translation>
        </message>
        <message>
            <source>“{title}” has been sent; what went out is part of the record.</source>
            <translation>Komunikat „{title}” już wysłano; tego, co wysłano, nie można zmienić.</translation>
        </message>
        <message>
            <source>line {line} says something else of the same event.</source>
            <translation>w wierszu {line} podano dla tego samego zdarzenia co innego.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Kalendarz (iCalendar)</translation>
        </message>
        <message>
            <source>E-mail draft</source>
            <translation>Szkic e-maila</translation>
        </message>
        <message>
            <source>Message as web page</source>
            <translation>Komunikat jako strona WWW</translation>
        </message>
        <message>
            <source>Message as plain text</source>
            <translation>Komunikat jako zwykły tekst</translation>
        </message>
        <message>
            <source>Approval sheets (PDF)</source>
            <translation>Karty akceptacji (PDF)</translation>
        </message>
        <message>
            <source>Approval sheets as web page</source>
            <translation>Karty akceptacji jako strona WWW</translation>
        </message>
        <message>
            <source>Requests to approvers (e-mail drafts)</source>
            <translation>Prośby do osób akceptujących (szkice e-maili)</translation>
        </message>
        <message>
            <source>Reminders to approvers (e-mail drafts)</source>
            <translation>Przypomnienia dla osób akceptujących (szkice e-maili)</translation>
        </message>
        <message>
            <source>Approval times (CSV)</source>
            <translation>Czas akceptacji (CSV)</translation>
        </message>
        <message>
            <source>Plan on a page (PDF)</source>
            <translation>Plan na jednej stronie (PDF)</translation>
        </message>
        <message>
            <source>Plan table (PDF)</source>
            <translation>Tabela planu (PDF)</translation>
        </message>
        <message>
            <source>Calendar on paper (PDF)</source>
            <translation>Kalendarz na papierze (PDF)</translation>
        </message>
        <message>
            <source>Whole plan (JSON)</source>
            <translation>Cały plan (JSON)</translation>
        </message>
        <message>
            <source>{title} – approval deadlines</source>
            <translation>{title} – terminy akceptacji</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n termin</numerusform>
                <numerusform>%n terminy</numerusform>
                <numerusform>%n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>cały plan</translation>
        </message>
        <message>
            <source>“{title}”: {problem}</source>
            <translation>„{title}”: {problem}</translation>
        </message>
        <message>
            <source>“{title}” has no text in this language: choose a message template or write a draft.</source>
            <translation>„{title}” nie ma treści w tym języku: wybierz szablon komunikatu lub napisz szkic.</translation>
        </message>
        <message>
            <source>“{title}” ({language}): no value for {names}.</source>
            <translation>„{title}” ({language}): brak wartości dla {names}.</translation>
        </message>
        <message>
            <source>{title} – approval times</source>
            <translation>{title} – czas akceptacji</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n odpowiedź</numerusform>
                <numerusform>%n odpowiedzi</numerusform>
                <numerusform>%n odpowiedzi</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval sheets, {period}</source>
            <translation>Karty akceptacji, {period}</translation>
        </message>
        <message>
            <source>{title} – decisions with one signature</source>
            <translation>{title} – decyzje z jednym podpisem</translation>
        </message>
        <message>
            <source>{title} – sheets by approver</source>
            <translation>{title} – karty według osób</translation>
        </message>
        <message>
            <source>{title} – approval sheets</source>
            <translation>{title} – karty akceptacji</translation>
        </message>
        <message numerus="yes">
            <source>%n approver(s)</source>
            <translation>
                <numerusform>%n osoba akceptująca</numerusform>
                <numerusform>%n osoby akceptujące</numerusform>
                <numerusform>%n osób akceptujących</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, decisions with one signature, {day}</source>
            <translation>{name}, decyzje z jednym podpisem, {day}</translation>
        </message>
        <message>
            <source>{name}, approval sheets, {day}</source>
            <translation>{name}, karty akceptacji, {day}</translation>
        </message>
        <message>
            <source>Nobody has anything to decide now in this selection.</source>
            <translation>W wybranym zakresie nikt nie ma teraz nic do zdecydowania.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decyzja</numerusform>
                <numerusform>%n decyzje</numerusform>
                <numerusform>%n decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is selected, so there is nothing to export. Widen the period or the filter.</source>
            <translation>Niczego nie wybrano, więc nie ma czego eksportować. Poszerz okres lub filtr.</translation>
        </message>
        <message>
            <source>This export writes several files: name a folder instead of “{path}”.</source>
            <translation>Ten eksport zapisuje kilka plików: zamiast „{path}” podaj folder.</translation>
        </message>
        <message>
            <source>“{path}” must end in {suffix}, as that is what is written.</source>
            <translation>Nazwa „{path}” musi kończyć się na {suffix}, bo taki plik powstanie.</translation>
        </message>
        <message>
            <source>Export a calendar file</source>
            <translation>Eksport pliku kalendarza</translation>
        </message>
        <message>
            <source>Export messages</source>
            <translation>Eksport komunikatów</translation>
        </message>
        <message>
            <source>Export approval sheets</source>
            <translation>Eksport kart akceptacji</translation>
        </message>
        <message>
            <source>Save approval times</source>
            <translation>Zapis czasu akceptacji</translation>
        </message>
        <message>
            <source>Export the whole plan</source>
            <translation>Eksport całego planu</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Folder…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Dokąd</translation>
        </message>
        <message>
            <source>Nothing can be written yet: see the list.</source>
            <translation>Na razie nie można niczego zapisać: zobacz listę.</translation>
        </message>
        <message>
            <source>Folder for the export</source>
            <translation>Folder eksportu</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of this name are already there. Replace?</source>
            <translation>
                <numerusform>Jest już %n plik o tej nazwie. Zastąpić?</numerusform>
                <numerusform>Są już %n pliki o tych nazwach. Zastąpić?</numerusform>
                <numerusform>Jest już %n plików o tych nazwach. Zastąpić?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Zastąp</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>Zos&amp;taw</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to “{folder}”.</source>
            <translation>
                <numerusform>Zapisano %n plik w „{folder}”.</numerusform>
                <numerusform>Zapisano %n pliki w „{folder}”.</numerusform>
                <numerusform>Zapisano %n plików w „{folder}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>language of the plan</source>
            <translation>język planu</translation>
        </message>
        <message>
            <source>each message’s own</source>
            <translation>języki komunikatów</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Przypomnienie</translation>
        </message>
        <message>
            <source>Deadlines of approval instead of the communications</source>
            <translation>Terminy akceptacji zamiast komunikatów</translation>
        </message>
        <message>
            <source>With revisions: how often and when each record was changed</source>
            <translation>Z wersjami: ile razy i kiedy zmieniono każdy rekord</translation>
        </message>
        <message>
            <source>All sheets in one file</source>
            <translation>Wszystkie karty w jednym pliku</translation>
        </message>
        <message>
            <source>as filtered on the page</source>
            <translation>tak jak w filtrze strony</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>wszystko</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minutę przed</numerusform>
                <numerusform>%n minuty przed</numerusform>
                <numerusform>%n minut przed</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Checking what will be written…</source>
            <translation>Sprawdzanie, co zostanie zapisane…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right before anything can be written:</source>
            <translation>
                <numerusform>Do poprawienia, zanim cokolwiek zostanie zapisane: %n rzecz</numerusform>
                <numerusform>Do poprawienia, zanim cokolwiek zostanie zapisane: %n rzeczy</numerusform>
                <numerusform>Do poprawienia, zanim cokolwiek zostanie zapisane: %n rzeczy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be written:</source>
            <translation>
                <numerusform>Zostanie zapisany %n plik:</numerusform>
                <numerusform>Zostaną zapisane %n pliki:</numerusform>
                <numerusform>Zostanie zapisanych %n plików:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is selected. Widen the period or the filter.</source>
            <translation>Niczego nie wybrano. Poszerz okres lub filtr.</translation>
        </message>
        <message>
            <source>Nothing was written:</source>
            <translation>Niczego nie zapisano:</translation>
        </message>
        <message>
            <source>a sheet for each date</source>
            <translation>karta dla każdego terminu</translation>
        </message>
        <message>
            <source>for each approver: list and sheets</source>
            <translation>dla każdej osoby: lista i karty</translation>
        </message>
        <message>
            <source>for each approver: one signature</source>
            <translation>dla każdej osoby: jeden podpis</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>wszyscy</translation>
        </message>
        <message>
            <source>Texts as an annex</source>
            <translation>Treści jako załącznik</translation>
        </message>
        <message>
            <source>Audience load and conflicts</source>
            <translation>Obciążenie adresatów i kolizje</translation>
        </message>
        <message>
            <source>QR code and code to type</source>
            <translation>Kod QR i kod do wpisania</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Układ</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Osoba akceptująca</translation>
        </message>
    </context>
    <context>
        <name>Ics</name>
        <message>
            <source>Approval: {title} – {role}</source>
            <translation>Akceptacja: {title} – {role}</translation>
        </message>
        <message>
            <source>Goes out on: {date}</source>
            <translation>Wysyłka: {date}</translation>
        </message>
        <message>
            <source>Check: {check}</source>
            <translation>Sprawdza: {check}</translation>
        </message>
        <message>
            <source>Who: {name}</source>
            <translation>Kto: {name}</translation>
        </message>
        <message>
            <source>Delegate: {name}</source>
            <translation>Zastępstwo: {name}</translation>
        </message>
        <message>
            <source>Decision: {decision}, {name}</source>
            <translation>Decyzja: {decision}, {name}</translation>
        </message>
        <message>
            <source>Decision: open</source>
            <translation>Decyzja: jeszcze brak</translation>
        </message>
        <message>
            <source>Event: {title}</source>
            <translation>Zdarzenie: {title}</translation>
        </message>
        <message>
            <source>Sender: {name}</source>
            <translation>Nadawca: {name}</translation>
        </message>
        <message>
            <source>On behalf of: {name}</source>
            <translation>W imieniu: {name}</translation>
        </message>
        <message>
            <source>Audiences: {names}</source>
            <translation>Grupy adresatów: {names}</translation>
        </message>
        <message>
            <source>Except: {names}</source>
            <translation>Z wyłączeniem: {names}</translation>
        </message>
        <message>
            <source>Channel: {name}</source>
            <translation>Forma komunikacji: {name}</translation>
        </message>
        <message>
            <source>Tools: {names}</source>
            <translation>Narzędzia: {names}</translation>
        </message>
        <message>
            <source>Key messages:</source>
            <translation>Kluczowe przekazy:</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Powód: {reason}</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>Właściciel: {name}</translation>
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
            <translation>plan komunikacji</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>nadawca</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>grupa adresatów</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>forma komunikacji</translation>
        </message>
        <message>
            <source>tool</source>
            <translation>narzędzie</translation>
        </message>
        <message>
            <source>approval path</source>
            <translation>ścieżka akceptacji</translation>
        </message>
        <message>
            <source>approval step</source>
            <translation>krok akceptacji</translation>
        </message>
        <message>
            <source>message template</source>
            <translation>szablon komunikatu</translation>
        </message>
        <message>
            <source>day rule</source>
            <translation>reguła dni</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>cel</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>faza</translation>
        </message>
        <message>
            <source>journey stage</source>
            <translation>etap podróży</translation>
        </message>
        <message>
            <source>content event</source>
            <translation>zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>exception</source>
            <translation>wyjątek</translation>
        </message>
        <message>
            <source>communication</source>
            <translation>komunikat</translation>
        </message>
        <message>
            <source>date of a communication</source>
            <translation>termin komunikatu</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>szkic</translation>
        </message>
        <message>
            <source>check of the content</source>
            <translation>sprawdzenie treści</translation>
        </message>
        <message>
            <source>result</source>
            <translation>wynik</translation>
        </message>
        <message>
            <source>cascade report</source>
            <translation>raport z kaskady</translation>
        </message>
        <message>
            <source>quick win</source>
            <translation>szybki sukces</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>miernik</translation>
        </message>
        <message>
            <source>value of an indicator</source>
            <translation>wartość miernika</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>załącznik</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>zapisany widok</translation>
        </message>
        <message>
            <source>playbook</source>
            <translation>scenariusz komunikacji</translation>
        </message>
        <message>
            <source>version</source>
            <translation>wersja</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decyzja</translation>
        </message>
        <message>
            <source>content of a file</source>
            <translation>treść pliku</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Nadawcy</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Grupy adresatów</translation>
        </message>
        <message>
            <source>Channels (forms)</source>
            <translation>Formy komunikacji</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Narzędzia</translation>
        </message>
        <message>
            <source>Approval paths</source>
            <translation>Ścieżki akceptacji</translation>
        </message>
        <message>
            <source>Approval steps</source>
            <translation>Kroki akceptacji</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Szablony komunikatów</translation>
        </message>
        <message>
            <source>Day rules</source>
            <translation>Reguły dni</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Cele</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Fazy</translation>
        </message>
        <message>
            <source>Journey stages</source>
            <translation>Etapy podróży</translation>
        </message>
        <message>
            <source>Content events</source>
            <translation>Zdarzenia komunikacyjne</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Wyjątki</translation>
        </message>
        <message>
            <source>Communications</source>
            <translation>Komunikaty</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Terminy</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Szkice</translation>
        </message>
        <message>
            <source>Checks of the content</source>
            <translation>Sprawdzenia treści</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Wyniki</translation>
        </message>
        <message>
            <source>Cascade reports</source>
            <translation>Raporty z kaskady</translation>
        </message>
        <message>
            <source>Quick wins</source>
            <translation>Szybkie sukcesy</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Mierniki</translation>
        </message>
        <message>
            <source>Values of indicators</source>
            <translation>Wartości mierników</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Załączniki</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Zapisane widoki</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Scenariusze komunikacji</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Wersje</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decyzje</translation>
        </message>
        <message>
            <source>Contents of files</source>
            <translation>Treści plików</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s)</source>
            <translation>
                <numerusform>%n nadawca</numerusform>
                <numerusform>%n nadawców</numerusform>
                <numerusform>%n nadawców</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audience(s)</source>
            <translation>
                <numerusform>%n grupa adresatów</numerusform>
                <numerusform>%n grupy adresatów</numerusform>
                <numerusform>%n grup adresatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n forma komunikacji</numerusform>
                <numerusform>%n formy komunikacji</numerusform>
                <numerusform>%n form komunikacji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n narzędzie</numerusform>
                <numerusform>%n narzędzia</numerusform>
                <numerusform>%n narzędzi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval path(s)</source>
            <translation>
                <numerusform>%n ścieżka akceptacji</numerusform>
                <numerusform>%n ścieżki akceptacji</numerusform>
                <numerusform>%n ścieżek akceptacji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message template(s)</source>
            <translation>
                <numerusform>%n szablon komunikatu</numerusform>
                <numerusform>%n szablony komunikatów</numerusform>
                <numerusform>%n szablonów komunikatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day rule(s)</source>
            <translation>
                <numerusform>%n reguła dni</numerusform>
                <numerusform>%n reguły dni</numerusform>
                <numerusform>%n reguł dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s)</source>
            <translation>
                <numerusform>%n cel</numerusform>
                <numerusform>%n cele</numerusform>
                <numerusform>%n celów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n faza</numerusform>
                <numerusform>%n fazy</numerusform>
                <numerusform>%n faz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journey stage(s)</source>
            <translation>
                <numerusform>%n etap podróży</numerusform>
                <numerusform>%n etapy podróży</numerusform>
                <numerusform>%n etapów podróży</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s)</source>
            <translation>
                <numerusform>%n zdarzenie</numerusform>
                <numerusform>%n zdarzenia</numerusform>
                <numerusform>%n zdarzeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n komunikat</numerusform>
                <numerusform>%n komunikaty</numerusform>
                <numerusform>%n komunikatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n pozycja</numerusform>
                <numerusform>%n pozycje</numerusform>
                <numerusform>%n pozycji</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Strefa czasowa</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Kraj</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Początek</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Koniec</translation>
        </message>
        <message>
            <source>Days off in the week</source>
            <translation>Dni wolne w tygodniu</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Poufność</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>Wizja</translation>
        </message>
        <message>
            <source>Target experience</source>
            <translation>Docelowe doświadczenie</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Emocje</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Poziom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Podpis</translation>
        </message>
        <message>
            <source>Champion</source>
            <translation>Ambasador</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>W archiwum</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Należy do</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Liczebność</translation>
        </message>
        <message>
            <source>Weekly limit</source>
            <translation>Limit tygodniowy</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>Dni między komunikatami</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Przeznaczenie</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Sposób dotarcia</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Kierunek</translation>
        </message>
        <message>
            <source>Lead time (working days)</source>
            <translation>Przygotowanie (dni rob.)</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>Długość (min)</translation>
        </message>
        <message>
            <source>Weight for load</source>
            <translation>Waga obciążenia</translation>
        </message>
        <message>
            <source>Days it may run on</source>
            <translation>Dozwolone dni</translation>
        </message>
        <message>
            <source>At least a week</source>
            <translation>Najmniej w tygodniu</translation>
        </message>
        <message>
            <source>At most a week</source>
            <translation>Najwięcej w tygodniu</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Channel (form)</source>
            <translation>Forma komunikacji</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Z wyłączeniem</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>Brak odpowiedzi</translation>
        </message>
        <message>
            <source>Escalate to</source>
            <translation>Eskalacja do</translation>
        </message>
        <message>
            <source>E-mail for escalation</source>
            <translation>E-mail do eskalacji</translation>
        </message>
        <message>
            <source>Language for escalation</source>
            <translation>Język eskalacji</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Ścieżka akceptacji</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Kolejność</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rola</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Częstotliwość</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Sprawdzenie</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Dni robocze</translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation>Zastępstwo</translation>
        </message>
        <message>
            <source>Delegate from</source>
            <translation>Zastępstwo od</translation>
        </message>
        <message>
            <source>Delegate until</source>
            <translation>Zastępstwo do</translation>
        </message>
        <message>
            <source>Need not answer</source>
            <translation>Odpowiedź nieobowiązkowa</translation>
        </message>
        <message>
            <source>Only when the risk is high</source>
            <translation>Tylko przy wysokim ryzyku</translation>
        </message>
        <message>
            <source>Only for these audiences</source>
            <translation>Tylko dla tych grup adresatów</translation>
        </message>
        <message>
            <source>Only through these channels</source>
            <translation>Tylko w tych formach komunikacji</translation>
        </message>
        <message>
            <source>Remind (working days before)</source>
            <translation>Przypomnienie (dni rob. wcześniej)</translation>
        </message>
        <message>
            <source>Type of file</source>
            <translation>Typ pliku</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Odcisk cyfrowy</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Co roku</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Działanie</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Miernik</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Podróż</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategoria</translation>
        </message>
        <message>
            <source>Length (days)</source>
            <translation>Długość (dni)</translation>
        </message>
        <message>
            <source>Working days after</source>
            <translation>Dni roboczych po</translation>
        </message>
        <message>
            <source>On a day off</source>
            <translation>W dniu wolnym</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>What they should know</source>
            <translation>Co mają wiedzieć</translation>
        </message>
        <message>
            <source>What they should feel</source>
            <translation>Co mają czuć</translation>
        </message>
        <message>
            <source>What they should do</source>
            <translation>Co mają zrobić</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Ryzyko</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Faza</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Co się dzieje</translation>
        </message>
        <message>
            <source>Original date</source>
            <translation>Pierwotny termin</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>W imieniu</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>Przesunięcie</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Liczone w</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Liczone od</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Godzina</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Cały dzień</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Wnioskujący</translation>
        </message>
        <message>
            <source>Message template</source>
            <translation>Szablon komunikatu</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Kluczowe przekazy</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Call to action</source>
            <translation>Wezwanie do działania</translation>
        </message>
        <message>
            <source>Expected questions</source>
            <translation>Spodziewane pytania</translation>
        </message>
        <message>
            <source>Way of feedback</source>
            <translation>Sposób na pytania i opinie</translation>
        </message>
        <message>
            <source>Target measure</source>
            <translation>Miernik docelowy</translation>
        </message>
        <message>
            <source>Cascades from</source>
            <translation>Kaskada z komunikatu</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Komunikat</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Reason for going over the limit</source>
            <translation>Powód przekroczenia limitu</translation>
        </message>
        <message>
            <source>Working days of single steps</source>
            <translation>Dni robocze poszczególnych kroków</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Wysłano o</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Wysłał(a)</translation>
        </message>
        <message>
            <source>Date of a communication</source>
            <translation>Termin komunikatu</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Parafa</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Zmierzono</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Dotarło do</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Otwarto</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Uczestniczyło</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Odpowiedzi udzielone</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Ocena</translation>
        </message>
        <message>
            <source>Number of answers</source>
            <translation>Liczba odpowiedzi</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Uwaga</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Dział</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Menedżer</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Odbyło się</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Jednostka</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Miernik</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wartość</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Statusy</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Słowa</translation>
        </message>
        <message>
            <source>Icon</source>
            <translation>Ikona</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Poziomy ryzyka</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Czego brakuje</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Okres</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Wzorzec</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Kto zdecydował</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decyzja</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>Sposób przekazania</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentarz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Put up at</source>
            <translation>Chwila przekazania</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Chwila decyzji</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Wersja</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Krok</translation>
        </message>
        <message>
            <source>Role of the step</source>
            <translation>Rola kroku</translation>
        </message>
        <message>
            <source>Fingerprint of the sources</source>
            <translation>Odcisk cyfrowy źródeł</translation>
        </message>
        <message>
            <source>Name of the evidence</source>
            <translation>Nazwa dowodu</translation>
        </message>
        <message>
            <source>Size of the evidence</source>
            <translation>Rozmiar dowodu</translation>
        </message>
        <message>
            <source>Fingerprint of the evidence</source>
            <translation>Odcisk cyfrowy dowodu</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Skrót w łańcuchu</translation>
        </message>
        <message>
            <source>Of parallel steps</source>
            <translation>Z kroków równoległych</translation>
        </message>
        <message>
            <source>Why we talk</source>
            <translation>Dlaczego mówimy</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Rozmiar (bajty)</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Pierwszy dzień</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ostatni dzień</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nowy termin</translation>
        </message>
        <message>
            <source>Moved to</source>
            <translation>Przeniesiono na</translation>
        </message>
        <message>
            <source>board</source>
            <translation>zarząd</translation>
        </message>
        <message>
            <source>director</source>
            <translation>dyrektor</translation>
        </message>
        <message>
            <source>middle manager</source>
            <translation>średni szczebel</translation>
        </message>
        <message>
            <source>communications</source>
            <translation>komunikacja</translation>
        </message>
        <message>
            <source>other</source>
            <translation>inne</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>osobiście</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <source>town hall</source>
            <translation>spotkanie całej firmy</translation>
        </message>
        <message>
            <source>division meeting</source>
            <translation>zebranie pionu</translation>
        </message>
        <message>
            <source>department meeting</source>
            <translation>zebranie działu</translation>
        </message>
        <message>
            <source>board meeting</source>
            <translation>posiedzenie zarządu</translation>
        </message>
        <message>
            <source>intranet</source>
            <translation>intranet</translation>
        </message>
        <message>
            <source>newsletter</source>
            <translation>newsletter</translation>
        </message>
        <message>
            <source>screensaver</source>
            <translation>wygaszacz ekranu</translation>
        </message>
        <message>
            <source>direct contact with customers</source>
            <translation>kontakt z klientami</translation>
        </message>
        <message>
            <source>push: it comes to people</source>
            <translation>push: dociera do ludzi</translation>
        </message>
        <message>
            <source>pull: people come to it</source>
            <translation>pull: ludzie po nią sięgają</translation>
        </message>
        <message>
            <source>one-way</source>
            <translation>jednokierunkowa</translation>
        </message>
        <message>
            <source>two-way</source>
            <translation>dwukierunkowa</translation>
        </message>
        <message>
            <source>group mailbox</source>
            <translation>skrzynka grupowa</translation>
        </message>
        <message>
            <source>intranet section</source>
            <translation>sekcja intranetu</translation>
        </message>
        <message>
            <source>room</source>
            <translation>sala</translation>
        </message>
        <message>
            <source>link</source>
            <translation>łącze</translation>
        </message>
        <message>
            <source>display</source>
            <translation>ekran</translation>
        </message>
        <message>
            <source>wait for the decision</source>
            <translation>czekać na decyzję</translation>
        </message>
        <message>
            <source>remind</source>
            <translation>przypomnieć</translation>
        </message>
        <message>
            <source>escalate</source>
            <translation>eskalować</translation>
        </message>
        <message>
            <source>counts as approved</source>
            <translation>liczy się jako zgoda</translation>
        </message>
        <message>
            <source>all must agree</source>
            <translation>wszyscy muszą się zgodzić</translation>
        </message>
        <message>
            <source>any one suffices</source>
            <translation>wystarczy jedna zgoda</translation>
        </message>
        <message>
            <source>completeness</source>
            <translation>kompletność</translation>
        </message>
        <message>
            <source>subject matter</source>
            <translation>treść merytoryczna</translation>
        </message>
        <message>
            <source>law</source>
            <translation>zgodność z prawem</translation>
        </message>
        <message>
            <source>staff matters</source>
            <translation>sprawy pracownicze</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>dane osobowe</translation>
        </message>
        <message>
            <source>finance</source>
            <translation>finanse</translation>
        </message>
        <message>
            <source>brand and language</source>
            <translation>marka i język</translation>
        </message>
        <message>
            <source>fit with the programme</source>
            <translation>zgodność z programem</translation>
        </message>
        <message>
            <source>final decision</source>
            <translation>decyzja ostateczna</translation>
        </message>
        <message>
            <source>Facts and figures</source>
            <translation>Fakty i liczby</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Zgodność z prawem</translation>
        </message>
        <message>
            <source>HR and works council</source>
            <translation>HR i rada pracowników</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Dane osobowe</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Finanse</translation>
        </message>
        <message>
            <source>Brand and language</source>
            <translation>Marka i język</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Tłumaczenia</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Dostępność</translation>
        </message>
        <message>
            <source>Calendar conflicts</source>
            <translation>Kolizje w kalendarzu</translation>
        </message>
        <message>
            <source>Links tested</source>
            <translation>Sprawdzone odnośniki</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>tak</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>n.a.</source>
            <translation>n.d.</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>zwykły tekst</translation>
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
            <translation>święta państwowe</translation>
        </message>
        <message>
            <source>company day off</source>
            <translation>dzień wolny w firmie</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>okres ciszy komunikacyjnej</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>ostrzega</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blokuje</translation>
        </message>
        <message>
            <source>strategy</source>
            <translation>strategia</translation>
        </message>
        <message>
            <source>results</source>
            <translation>wyniki</translation>
        </message>
        <message>
            <source>CEM programme</source>
            <translation>program CEM</translation>
        </message>
        <message>
            <source>people</source>
            <translation>ludzie</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>klienci</translation>
        </message>
        <message>
            <source>celebration</source>
            <translation>święta i podziękowania</translation>
        </message>
        <message>
            <source>listening</source>
            <translation>słuchanie</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>działalność bieżąca</translation>
        </message>
        <message>
            <source>keep the date</source>
            <translation>zostaw termin</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>pomiń</translation>
        </message>
        <message>
            <source>previous working day</source>
            <translation>poprzedni dzień roboczy</translation>
        </message>
        <message>
            <source>next working day</source>
            <translation>następny dzień roboczy</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>pominięty</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>przeniesiony</translation>
        </message>
        <message>
            <source>added</source>
            <translation>dodany</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>dni robocze</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>dni kalendarzowe</translation>
        </message>
        <message>
            <source>start of the event</source>
            <translation>początku zdarzenia</translation>
        </message>
        <message>
            <source>end of the event</source>
            <translation>końca zdarzenia</translation>
        </message>
        <message>
            <source>public</source>
            <translation>publiczne</translation>
        </message>
        <message>
            <source>internal use only</source>
            <translation>tylko do użytku wewnętrznego</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>poufne</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niskie</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>średnie</translation>
        </message>
        <message>
            <source>high</source>
            <translation>wysokie</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planowany</translation>
        </message>
        <message>
            <source>drafting</source>
            <translation>w przygotowaniu</translation>
        </message>
        <message>
            <source>sent or held</source>
            <translation>wysłany lub przeprowadzony</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>odłożony</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>anulowany</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planowany</translation>
        </message>
        <message>
            <source>Drafting</source>
            <translation>W przygotowaniu</translation>
        </message>
        <message>
            <source>In approval</source>
            <translation>W akceptacji</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Zaakceptowany</translation>
        </message>
        <message>
            <source>Approve again</source>
            <translation>Do ponownej akceptacji</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Odrzucony</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Wysłany</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Zmierzony</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Odłożony</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Anulowany</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>zgoda</translation>
        </message>
        <message>
            <source>approved with changes</source>
            <translation>zgoda z uwagami</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>odrzucenie</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>wstrzymanie się</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>cofnięcie decyzji</translation>
        </message>
        <message>
            <source>on screen</source>
            <translation>na ekranie</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>na papierze</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>e-mailem</translation>
        </message>
        <message>
            <source>no answer by the deadline</source>
            <translation>brak odpowiedzi w terminie</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organizacja</translation>
        </message>
        <message>
            <source>team</source>
            <translation>zespół</translation>
        </message>
        <message>
            <source>individual</source>
            <translation>osoba</translation>
        </message>
        <message>
            <source>customer journey</source>
            <translation>podróż klienta</translation>
        </message>
        <message>
            <source>employee journey</source>
            <translation>podróż pracownika</translation>
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
            <translation>satysfakcja</translation>
        </message>
        <message>
            <source>retention</source>
            <translation>utrzymanie klientów</translation>
        </message>
        <message>
            <source>next 30 days</source>
            <translation>najbliższe 30 dni</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>ten miesiąc</translation>
        </message>
        <message>
            <source>next month</source>
            <translation>następny miesiąc</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>ten kwartał</translation>
        </message>
        <message>
            <source>next quarter</source>
            <translation>następny kwartał</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>ostatnie 30 dni</translation>
        </message>
        <message>
            <source>plan year</source>
            <translation>cały okres planu</translation>
        </message>
        <message>
            <source>no sender</source>
            <translation>brak nadawcy</translation>
        </message>
        <message>
            <source>no audience</source>
            <translation>brak grupy adresatów</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>brak formy komunikacji</translation>
        </message>
        <message>
            <source>no tool</source>
            <translation>brak narzędzia</translation>
        </message>
        <message>
            <source>no approval path</source>
            <translation>brak ścieżki akceptacji</translation>
        </message>
        <message>
            <source>no approver named</source>
            <translation>nie wskazano osoby akceptującej</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>brak właściciela</translation>
        </message>
        <message>
            <source>no text yet</source>
            <translation>brak tekstu</translation>
        </message>
        <message>
            <source>outside the plan’s period</source>
            <translation>poza okresem planu</translation>
        </message>
        <message>
            <source>not put up for approval in time</source>
            <translation>nie przekazano do akceptacji na czas</translation>
        </message>
        <message>
            <source>approval overdue</source>
            <translation>akceptacja po terminie</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>brak pomiaru</translation>
        </message>
        <message>
            <source>over the load limit</source>
            <translation>ponad limitem obciążenia</translation>
        </message>
        <message>
            <source>silent audience</source>
            <translation>grupa bez komunikatów</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>An answer is welcome, but nothing waits for it.</source>
            <translation>Odpowiedź jest mile widziana, ale nic na nią nie czeka.</translation>
        </message>
        <message>
            <source>After {day} this counts as approval of this version.</source>
            <translation>Po {day} oznacza to zgodę na tę wersję.</translation>
        </message>
        <message>
            <source>The matter has passed to: {role}.</source>
            <translation>Sprawa trafiła do: {role}.</translation>
        </message>
        <message>
            <source>the next level of management</source>
            <translation>wyższy szczebel kierownictwa</translation>
        </message>
        <message>
            <source>After {day} the matter passes to: {role}.</source>
            <translation>Po {day} sprawa trafi do: {role}.</translation>
        </message>
        <message>
            <source>It does not go out before the decision is there.</source>
            <translation>Nie zostanie wysłane, dopóki nie będzie decyzji.</translation>
        </message>
        <message>
            <source>The text of the letter to {who} has no value for {names}: put it right first.</source>
            <translation>W treści wiadomości do: {who} brakuje wartości dla: {names}. Najpierw trzeba to poprawić.</translation>
        </message>
        <message>
            <source>{who}: no e-mail address is known. Fill it in before you send the draft. {where}</source>
            <translation>{who}: adres e-mail nie jest znany. Proszę uzupełnić go przed wysłaniem szkicu. {where}</translation>
        </message>
        <message>
            <source>{who}: “{address}” is not an e-mail address. Fill it in before you send the draft. {where}</source>
            <translation>{who}: „{address}” nie jest adresem e-mail. Proszę uzupełnić go przed wysłaniem szkicu. {where}</translation>
        </message>
        <message>
            <source>It can be entered at the step of an approval path on which they are named.</source>
            <translation>Można go wpisać w kroku ścieżki akceptacji, w którym ta osoba jest wskazana.</translation>
        </message>
        <message>
            <source>It can be entered in the directory: approval path “{path}”, “{field}”.</source>
            <translation>Można go wpisać w katalogu: ścieżka akceptacji „{path}”, pole „{field}”.</translation>
        </message>
        <message>
            <source>It can be entered in the directory: approval path “{path}”, step “{role}”.</source>
            <translation>Można go wpisać w katalogu: ścieżka akceptacji „{path}”, krok „{role}”.</translation>
        </message>
        <message>
            <source>Write &amp;to approvers…</source>
            <translation>Napisz do akceptujący&amp;ch…</translation>
        </message>
        <message>
            <source>Requests and reminders as e-mail drafts, with the approval sheets</source>
            <translation>Prośby i przypomnienia jako szkice wiadomości e-mail z kartami akceptacji</translation>
        </message>
        <message>
            <source>Approver and address</source>
            <translation>Do kogo, na jaki adres</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Pozycje</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>address not known</source>
            <translation>adres nieznany</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Letters to approvers</source>
            <translation>Wiadomości do osób akceptujących</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Treść wiadomości</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>Wpisz adres…</translation>
        </message>
        <message>
            <source>Change this text…</source>
            <translation>Zmień tę treść…</translation>
        </message>
        <message>
            <source>The text that comes with the program, and the approval sheets as one PDF file.</source>
            <translation>Treść dołączona do programu oraz karty akceptacji w jednym pliku PDF.</translation>
        </message>
        <message>
            <source>The plan’s own text “{name}”, and the approval sheets as one PDF file.</source>
            <translation>Własna treść planu „{name}” oraz karty akceptacji w jednym pliku PDF.</translation>
        </message>
        <message>
            <source>No e-mail address is known. {where}</source>
            <translation>Adres e-mail nie jest znany. {where}</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address. {where}</source>
            <translation>„{address}” nie jest adresem e-mail. {where}</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Prośby</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Przypomnienia</translation>
        </message>
        <message>
            <source>One draft for each approver, with everything that waits for them.</source>
            <translation>Jeden szkic dla każdej osoby akceptującej, ze wszystkim, co na nią czeka.</translation>
        </message>
        <message>
            <source>One draft for each approver, with what is due soon or overdue.</source>
            <translation>Jeden szkic dla każdej osoby akceptującej, z tym, czego termin się zbliża lub minął.</translation>
        </message>
        <message>
            <source>Nobody is to be asked now: nothing that is shown waits for a decision.</source>
            <translation>Nie ma teraz kogo prosić: żadna z widocznych pozycji nie czeka na decyzję.</translation>
        </message>
        <message>
            <source>Nobody is to be reminded now: nothing is due soon or overdue.</source>
            <translation>Nie ma teraz komu przypominać: żaden termin się nie zbliża ani nie minął.</translation>
        </message>
        <message>
            <source>Write to approvers</source>
            <translation>Wiadomości do osób akceptujących</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Otwórz w programie pocztowym</translation>
        </message>
        <message>
            <source>Write drafts</source>
            <translation>Utwórz szkice</translation>
        </message>
        <message>
            <source>Checking who needs a message…</source>
            <translation>Sprawdzanie, do kogo napisać…</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) will be written.</source>
            <translation>
                <numerusform>Powstanie %n szkic wiadomości.</numerusform>
                <numerusform>Powstaną %n szkice wiadomości.</numerusform>
                <numerusform>Powstanie %n szkiców wiadomości.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of them you fill in the address yourself.</source>
            <translation>
                <numerusform>W %n z nich adres trzeba uzupełnić samodzielnie.</numerusform>
                <numerusform>W %n z nich adres trzeba uzupełnić samodzielnie.</numerusform>
                <numerusform>W %n z nich adres trzeba uzupełnić samodzielnie.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>“{address}” is not an e-mail address, so the draft was not written. Correct it in the directory, or leave it empty.</source>
            <translation>„{address}” nie jest adresem e-mail, więc szkicu nie zapisano. Popraw go w katalogu albo zostaw puste pole.</translation>
        </message>
        <message>
            <source>The line “{name}” of the e-mail holds line breaks or control characters, so the draft was not written. Look at the subject, the sender and the values they use.</source>
            <translation>Wiersz „{name}” wiadomości zawiera znaki końca wiersza lub sterujące, więc szkicu nie zapisano. Sprawdź temat, nadawcę i użyte w nich wartości.</translation>
        </message>
        <message>
            <source>The e-mail would not read back as it was meant, so the draft was not written.</source>
            <translation>Wiadomość nie dałaby się odczytać tak, jak ją napisano, więc szkicu nie zapisano.</translation>
        </message>
        <message>
            <source>The message “{subject}” is not complete, so it was not exported. These variables have no value: {names}. Fill them in, or take them out of the template.</source>
            <translation>Komunikat „{subject}” jest niekompletny, więc go nie wyeksportowano. Brak wartości zmiennych: {names}. Uzupełnij je albo usuń z szablonu.</translation>
        </message>
        <message>
            <source>{where}: the template can’t be read (“{detail}”). Correct it and try again.</source>
            <translation>{where}: nie można odczytać szablonu („{detail}”). Popraw go i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{where}: the template reaches for “{detail}”, which is not open to templates. Use the variables from the list.</source>
            <translation>{where}: szablon sięga po „{detail}”, do czego szablony nie mają dostępu. Użyj zmiennych z listy.</translation>
        </message>
        <message>
            <source>{where}: a template can’t take in other files (include, import, extends). Put the text into the template itself.</source>
            <translation>{where}: szablon nie może dołączać innych plików (include, import, extends). Umieść tekst w samym szablonie.</translation>
        </message>
        <message>
            <source>{where}: the template is nested too deeply or calls itself without end. Make it simpler.</source>
            <translation>{where}: szablon jest zbyt głęboko zagnieżdżony albo bez końca wywołuje sam siebie. Uprość go.</translation>
        </message>
        <message>
            <source>{where}: the template can’t be worked out (“{detail}”). Correct it and try again.</source>
            <translation>{where}: szablonu nie da się wypełnić („{detail}”). Popraw go i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{where}: the result is too long to be a message. Shorten it.</source>
            <translation>{where}: wynik jest za długi na komunikat. Skróć go.</translation>
        </message>
        <message>
            <source>{where}: a subject is one line without control characters. Look at the template and at the values it uses.</source>
            <translation>{where}: temat to jeden wiersz bez znaków sterujących. Sprawdź szablon i użyte w nim wartości.</translation>
        </message>
        <message numerus="yes">
            <source>The message was not finished after %n second(s), so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</source>
            <translation>
                <numerusform>Komunikat nie był gotowy po %n sekundzie, więc go zatrzymano; niczego nie zmieniono. Szablon zapewne powtarza coś o wiele za często: uprość go.</numerusform>
                <numerusform>Komunikat nie był gotowy po %n sekundach, więc go zatrzymano; niczego nie zmieniono. Szablon zapewne powtarza coś o wiele za często: uprość go.</numerusform>
                <numerusform>Komunikat nie był gotowy po %n sekundach, więc go zatrzymano; niczego nie zmieniono. Szablon zapewne powtarza coś o wiele za często: uprość go.</numerusform>
            </translation>
        </message>
        <message>
            <source>The part of the program that fills in templates did not start; nothing was changed. Try again; if that does not help, restart the computer or install the program anew.</source>
            <translation>Część programu, która wypełnia szablony, nie uruchomiła się; niczego nie zmieniono. Spróbuj ponownie; jeśli to nie pomoże, uruchom komputer od nowa lub zainstaluj program ponownie.</translation>
        </message>
        <message>
            <source>The message needed too much memory, so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</source>
            <translation>Komunikat potrzebował zbyt dużo pamięci, więc go zatrzymano; niczego nie zmieniono. Szablon zapewne powtarza coś o wiele za często: uprość go.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>{part}, line {line}</source>
            <translation>{part}, wiersz {line}</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język treści</translation>
        </message>
        <message>
            <source>Write a text of its own</source>
            <translation>Napisz osobną treść</translation>
        </message>
        <message>
            <source>Back to the template</source>
            <translation>Wróć do szablonu</translation>
        </message>
        <message>
            <source>Edit the template</source>
            <translation>Edytuj szablon</translation>
        </message>
        <message>
            <source>No template for this channel in this language: write a text, or add a template.</source>
            <translation>Brak szablonu tej formy w tym języku: napisz treść lub dodaj szablon.</translation>
        </message>
        <message>
            <source>Insert variable</source>
            <translation>Wstaw zmienną</translation>
        </message>
        <message>
            <source>They are offered too as you type two braces, and by Ctrl+Space</source>
            <translation>Pojawiają się też po wpisaniu dwóch nawiasów klamrowych i po naciśnięciu Ctrl+Spacja</translation>
        </message>
        <message>
            <source>A text of its own for this date</source>
            <translation>Osobna treść dla tego terminu</translation>
        </message>
        <message>
            <source>From the template “{name}”</source>
            <translation>Z szablonu „{name}”</translation>
        </message>
        <message>
            <source>From a template</source>
            <translation>Z szablonu</translation>
        </message>
        <message>
            <source>{name} – {description}</source>
            <translation>{name} – {description}</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>w archiwum</translation>
        </message>
        <message>
            <source>Messages of the period</source>
            <translation>Komunikaty z okresu</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Szablony komunikatów</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>The link leads to:</source>
            <translation>Odnośnik prowadzi do:</translation>
        </message>
        <message>
            <source>This link is not opened from here (only https and mailto are):</source>
            <translation>Tego odnośnika nie można stąd otworzyć (można tylko https i mailto):</translation>
        </message>
        <message>
            <source>from the template</source>
            <translation>z szablonu</translation>
        </message>
        <message>
            <source>text of its own</source>
            <translation>osobna treść</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>brak treści</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>brak wartości</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Zapisz komunikat</translation>
        </message>
        <message>
            <source>The message was saved as “{path}”.</source>
            <translation>Komunikat zapisano jako „{path}”.</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Podgląd dla</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Preview as plain text</source>
            <translation>Podgląd jako zwykły tekst</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Sformatowany</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Zwykły tekst</translation>
        </message>
        <message>
            <source>No value for: {names}. It can’t be exported like this.</source>
            <translation>Brak wartości dla: {names}. W tej postaci nie da się tego wyeksportować.</translation>
        </message>
        <message>
            <source>{problem} The preview is still that of the text before.</source>
            <translation>{problem} Podgląd pokazuje jeszcze poprzedni tekst.</translation>
        </message>
        <message>
            <source>Select a message or a template to see what its readers will see.</source>
            <translation>Zaznacz komunikat lub szablon, aby zobaczyć to, co zobaczą czytelnicy.</translation>
        </message>
        <message>
            <source>Add message &amp;template</source>
            <translation>Dodaj &amp;szablon komunikatu</translation>
        </message>
        <message>
            <source>D&amp;uplicate template</source>
            <translation>&amp;Duplikuj szablon</translation>
        </message>
        <message>
            <source>A&amp;rchive template</source>
            <translation>&amp;Archiwizuj szablon</translation>
        </message>
        <message>
            <source>&amp;Delete template</source>
            <translation>&amp;Usuń szablon</translation>
        </message>
        <message>
            <source>E-mail draft (.eml)…</source>
            <translation>Szkic e-maila (.eml)…</translation>
        </message>
        <message>
            <source>Web page (.html)…</source>
            <translation>Strona WWW (.html)…</translation>
        </message>
        <message>
            <source>Plain text (.txt)…</source>
            <translation>Zwykły tekst (.txt)…</translation>
        </message>
        <message>
            <source>To the message or template above or below</source>
            <translation>Do komunikatu lub szablonu powyżej albo poniżej</translation>
        </message>
        <message>
            <source>To the first or last of the list</source>
            <translation>Do pierwszej lub ostatniej pozycji na liście</translation>
        </message>
        <message>
            <source>In the text: offer what can be filled in</source>
            <translation>W treści: podpowiedzi, co można wstawić</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Komunikaty</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Szablony</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Szablon</translation>
        </message>
        <message>
            <source>All messages of a period…</source>
            <translation>Wszystkie komunikaty z okresu…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>No template yet. A template is written once and used for every date.</source>
            <translation>Nie ma jeszcze szablonów. Szablon pisze się raz, a służy wszystkim terminom danej formy.</translation>
        </message>
        <message>
            <source>Add a template</source>
            <translation>Dodaj szablon</translation>
        </message>
        <message>
            <source>Nothing goes out through this channel: there is nothing to try it on.</source>
            <translation>W planie nie ma wysyłek w tej formie, więc nie ma na czym wypróbować szablonu.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Nie ma jeszcze treści.</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nowy szablon</translation>
        </message>
        <message>
            <source>Not saved yet. {problem}</source>
            <translation>Jeszcze nie zapisano. {problem}</translation>
        </message>
        <message>
            <source>“{name}” can’t be read yet: what you typed is kept, but not saved.</source>
            <translation>Treści „{name}” nie da się jeszcze odczytać: wpisany tekst zostaje w edytorze, ale nie jest zapisany.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Przejdź do planu</translation>
        </message>
        <message>
            <source>Show the whole plan</source>
            <translation>Pokaż cały plan</translation>
        </message>
        <message>
            <source>Nothing is planned yet. What goes out will stand here, with its texts.</source>
            <translation>Nic jeszcze nie zaplanowano. Tu pojawi się to, co ma zostać wysłane, wraz z treścią.</translation>
        </message>
        <message>
            <source>Nothing goes out in the next four weeks.</source>
            <translation>W najbliższych czterech tygodniach nic nie jest wysyłane.</translation>
        </message>
        <message>
            <source>Nothing goes out in this period.</source>
            <translation>W tym okresie nic nie jest wysyłane.</translation>
        </message>
        <message>
            <source>Nothing that goes out in this period matches the filter.</source>
            <translation>Nic, co jest wysyłane w tym okresie, nie odpowiada filtrowi.</translation>
        </message>
    </context>
    <context>
        <name>Month in a date</name>
        <message>
            <source>January</source>
            <translation>stycznia</translation>
        </message>
        <message>
            <source>February</source>
            <translation>lutego</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>April</source>
            <translation>kwietnia</translation>
        </message>
        <message>
            <source>May</source>
            <translation>maja</translation>
        </message>
        <message>
            <source>June</source>
            <translation>czerwca</translation>
        </message>
        <message>
            <source>July</source>
            <translation>lipca</translation>
        </message>
        <message>
            <source>August</source>
            <translation>sierpnia</translation>
        </message>
        <message>
            <source>September</source>
            <translation>września</translation>
        </message>
        <message>
            <source>October</source>
            <translation>października</translation>
        </message>
        <message>
            <source>November</source>
            <translation>listopada</translation>
        </message>
        <message>
            <source>December</source>
            <translation>grudnia</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or do…</source>
            <translation>Szukaj lub wykonaj…</translation>
        </message>
        <message>
            <source>Finds every record and text, and runs every command</source>
            <translation>Znajduje każdą pozycję i treść oraz wykonuje każde polecenie</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wyniki wyszukiwania</translation>
        </message>
        <message>
            <source>Nothing found. Fewer words or letters find more.</source>
            <translation>Nic nie znaleziono. Krótsze zapytanie da więcej wyników.</translation>
        </message>
        <message>
            <source>everything of this person</source>
            <translation>wszystko, co dotyczy tej osoby</translation>
        </message>
        <message>
            <source>approval sheet {number}</source>
            <translation>karta akceptacji {number}</translation>
        </message>
        <message>
            <source>settings preferences options</source>
            <translation>ustawienia preferencje opcje</translation>
        </message>
        <message>
            <source>add create new</source>
            <translation>dodaj utwórz stwórz nowy nowa nowe</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>once, {day}</source>
            <translation>raz, {day}</translation>
        </message>
        <message>
            <source>last day of the event</source>
            <translation>ostatni dzień zdarzenia</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>tego dnia</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <translation>
                <numerusform>%n dzień roboczy przed</numerusform>
                <numerusform>%n dni robocze przed</numerusform>
                <numerusform>%n dni roboczych przed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after</source>
            <translation>
                <numerusform>%n dzień roboczy po</numerusform>
                <numerusform>%n dni robocze po</numerusform>
                <numerusform>%n dni roboczych po</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before the end</source>
            <translation>
                <numerusform>%n dzień roboczy przed końcem</numerusform>
                <numerusform>%n dni robocze przed końcem</numerusform>
                <numerusform>%n dni roboczych przed końcem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the end</source>
            <translation>
                <numerusform>%n dzień roboczy po końcu</numerusform>
                <numerusform>%n dni robocze po końcu</numerusform>
                <numerusform>%n dni roboczych po końcu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n dzień przed</numerusform>
                <numerusform>%n dni przed</numerusform>
                <numerusform>%n dni przed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n dzień po</numerusform>
                <numerusform>%n dni po</numerusform>
                <numerusform>%n dni po</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the end</source>
            <translation>
                <numerusform>%n dzień przed końcem</numerusform>
                <numerusform>%n dni przed końcem</numerusform>
                <numerusform>%n dni przed końcem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the end</source>
            <translation>
                <numerusform>%n dzień po końcu</numerusform>
                <numerusform>%n dni po końcu</numerusform>
                <numerusform>%n dni po końcu</numerusform>
            </translation>
        </message>
        <message>
            <source>daily</source>
            <translation>codziennie</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>co tydzień</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>co %n dzień</numerusform>
                <numerusform>co %n dni</numerusform>
                <numerusform>co %n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s)</source>
            <translation>
                <numerusform>co %n tydzień</numerusform>
                <numerusform>co %n tygodnie</numerusform>
                <numerusform>co %n tygodni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>co %n miesiąc</numerusform>
                <numerusform>co %n miesiące</numerusform>
                <numerusform>co %n miesięcy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n year(s)</source>
            <translation>
                <numerusform>co %n rok</numerusform>
                <numerusform>co %n lata</numerusform>
                <numerusform>co %n lat</numerusform>
            </translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>co miesiąc</translation>
        </message>
        <message>
            <source>every two months</source>
            <translation>co dwa miesiące</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>co kwartał</translation>
        </message>
        <message>
            <source>twice a year</source>
            <translation>dwa razy w roku</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>co rok</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>od poniedziałku do piątku</translation>
        </message>
        <message>
            <source>first working day</source>
            <translation>pierwszy dzień roboczy</translation>
        </message>
        <message>
            <source>last working day</source>
            <translation>ostatni dzień roboczy</translation>
        </message>
        <message>
            <source>{weekday} of the month</source>
            <translation>{weekday} miesiąca</translation>
        </message>
        <message>
            <source>last day of the quarter</source>
            <translation>ostatni dzień kwartału</translation>
        </message>
        <message>
            <source>last day of the month</source>
            <translation>ostatni dzień miesiąca</translation>
        </message>
        <message>
            <source>first day of the quarter</source>
            <translation>pierwszy dzień kwartału</translation>
        </message>
        <message>
            <source>on day {day}</source>
            <translation>{day}. dnia miesiąca</translation>
        </message>
        <message>
            <source>on days {days}</source>
            <translation>w dniach {days}</translation>
        </message>
        <message>
            <source>first working day of {month}</source>
            <translation>pierwszy dzień roboczy {month}</translation>
        </message>
        <message>
            <source>last working day of {month}</source>
            <translation>ostatni dzień roboczy {month}</translation>
        </message>
        <message>
            <source>last day of {month}</source>
            <translation>ostatni dzień {month}</translation>
        </message>
        <message>
            <source>{weekday} of {month}</source>
            <translation>{weekday} {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the quarter</source>
            <translation>
                <numerusform>%n dzień roboczy po kwartale</numerusform>
                <numerusform>%n dni robocze po kwartale</numerusform>
                <numerusform>%n dni roboczych po kwartale</numerusform>
            </translation>
        </message>
        <message>
            <source>or the working day before</source>
            <translation>lub dzień roboczy wcześniej</translation>
        </message>
        <message>
            <source>working days only</source>
            <translation>tylko dni robocze</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n raz</numerusform>
                <numerusform>%n razy</numerusform>
                <numerusform>%n razy</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>do {day}</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>None chosen</source>
            <translation>Nie wybrano</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n komunikat</numerusform>
                <numerusform>%n komunikaty</numerusform>
                <numerusform>%n komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>open</source>
            <translation>rozwinięte</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <source>Group {title}, {count}, {state}</source>
            <translation>Grupa {title}, {count}, {state}</translation>
        </message>
        <message>
            <source>Content event {title}, {count}, {state}</source>
            <translation>Zdarzenie {title}, {count}, {state}</translation>
        </message>
        <message>
            <source>No communication yet</source>
            <translation>Brak komunikatu</translation>
        </message>
        <message>
            <source>{audiences} without {others}</source>
            <translation>{audiences} bez: {others}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n osoba</numerusform>
                <numerusform>%n osoby</numerusform>
                <numerusform>%n osób</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path}, %n step(s)</source>
            <translation>
                <numerusform>{path}, %n krok</numerusform>
                <numerusform>{path}, %n kroki</numerusform>
                <numerusform>{path}, %n kroków</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>brak terminu</translation>
        </message>
        <message>
            <source>Its frequency has no end: it continues without a copy.</source>
            <translation>Częstotliwość nie ma końca: zdarzenie powtarza się samo.</translation>
        </message>
        <message>
            <source>An event of this name is already on this day.</source>
            <translation>Tego dnia jest już zdarzenie o tej nazwie.</translation>
        </message>
        <message>
            <source>Outside the plan’s period, which ends on {day}.</source>
            <translation>Poza okresem planu, który kończy się {day}.</translation>
        </message>
        <message>
            <source>Its exceptions are not copied.</source>
            <translation>Wyjątki nie są kopiowane.</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Terminy</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osoby</translation>
        </message>
        <message>
            <source>Why and what for</source>
            <translation>Po co i dlaczego</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Belongs to event</source>
            <translation>Należy do zdarzenia</translation>
        </message>
        <message>
            <source>1 Content event</source>
            <translation>1 Zdarzenie</translation>
        </message>
        <message>
            <source>2 Sender</source>
            <translation>2 Nadawca</translation>
        </message>
        <message>
            <source>3 Audiences</source>
            <translation>3 Adresaci</translation>
        </message>
        <message>
            <source>4 Channel</source>
            <translation>4 Forma</translation>
        </message>
        <message>
            <source>5 Tools</source>
            <translation>5 Narzędzia</translation>
        </message>
        <message>
            <source>6 Frequency, when</source>
            <translation>6 Częstotliwość</translation>
        </message>
        <message>
            <source>7 Approval path</source>
            <translation>7 Akceptacja</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Najbliższy termin</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Liczba adresatów</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Grupa adresatów</translation>
        </message>
        <message>
            <source>Minus moves back. Single events begin on another day; of a frequency the coming dates are moved. What has been sent stays on its day.</source>
            <translation>Minus przesuwa wstecz. Zdarzenie jednorazowe dostaje nową datę; w cyklicznym przesuwane są nadchodzące terminy. To, co wysłano, zostaje w swoim dniu.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Dni robocze</translation>
        </message>
        <message>
            <source>The third Tuesday stays the third Tuesday, and “5 working days after” stays so. Approvals, results and moved dates are not copied.</source>
            <translation>Trzeci wtorek pozostaje trzecim wtorkiem, a „5 dni roboczych po” – pięcioma dniami roboczymi po. Akceptacje, wyniki i przesunięte terminy nie są kopiowane.</translation>
        </message>
        <message>
            <source>Extend the plan’s period if needed</source>
            <translation>W razie potrzeby wydłużyć okres planu</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Ścieżka akceptacji</translation>
        </message>
        <message>
            <source>Add an audience</source>
            <translation>Dodanie grupy adresatów</translation>
        </message>
        <message>
            <source>Remove an audience</source>
            <translation>Usunięcie grupy adresatów</translation>
        </message>
        <message>
            <source>Status of dates</source>
            <translation>Status terminów</translation>
        </message>
        <message>
            <source>Move by working days</source>
            <translation>Przesunięcie o dni robocze</translation>
        </message>
        <message>
            <source>Copy to next year</source>
            <translation>Kopia na następny rok</translation>
        </message>
        <message>
            <source>Content events and communications</source>
            <translation>Zdarzenia i komunikaty</translation>
        </message>
        <message>
            <source>Find in the plan</source>
            <translation>Szukaj w planie</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Zdarzenie</translation>
        </message>
        <message numerus="yes">
            <source>Enter changes all %n cell(s)</source>
            <translation>
                <numerusform>Enter zmienia %n komórkę</numerusform>
                <numerusform>Enter zmienia wszystkie %n komórki</numerusform>
                <numerusform>Enter zmienia wszystkie %n komórek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter: %n cell(s)</source>
            <translation>
                <numerusform>Enter: %n komórka</numerusform>
                <numerusform>Enter: %n komórki</numerusform>
                <numerusform>Enter: %n komórek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stay: something of them was sent or put up for approval.</source>
            <translation>
                <numerusform>%n wiersz pozostaje: coś z niego wysłano lub przekazano do akceptacji.</numerusform>
                <numerusform>%n wiersze pozostają: coś z nich wysłano lub przekazano do akceptacji.</numerusform>
                <numerusform>%n wierszy pozostaje: coś z nich wysłano lub przekazano do akceptacji.</numerusform>
            </translation>
        </message>
        <message>
            <source>Narrows the table as you type (Ctrl+F). Enter keeps the words as a filter on all pages.</source>
            <translation>Zawęża tabelę podczas pisania (Ctrl+F). Enter zachowuje słowa jako filtr na wszystkich stronach.</translation>
        </message>
        <message>
            <source>A plan begins with the occurrences that create a need to communicate: a strategy, results, a holiday. Add the first one, then say who tells whom about it, how and when.</source>
            <translation>Plan zaczyna się od zdarzeń, które rodzą potrzebę komunikacji: strategii, wyników, świąt. Dodaj pierwsze z nich, a potem określ, kto, komu, jak i kiedy o nim mówi.</translation>
        </message>
        <message>
            <source>Nothing in the plan matches the filter.</source>
            <translation>Nic w planie nie pasuje do filtra.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Wyczyść filtr</translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s)</source>
            <translation>
                <numerusform>%n zdarzenie</numerusform>
                <numerusform>%n zdarzenia</numerusform>
                <numerusform>%n zdarzeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter changes all %n cell(s), Tab only this one</source>
            <translation>
                <numerusform>Enter zmienia %n komórkę</numerusform>
                <numerusform>Enter zmienia wszystkie %n komórki, Tab tylko tę jedną</numerusform>
                <numerusform>Enter zmienia wszystkie %n komórek, Tab tylko tę jedną</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n termin</numerusform>
                <numerusform>%n terminy</numerusform>
                <numerusform>%n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>New content event</source>
            <translation>Nowe zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>Choose the content event first that the communication is about.</source>
            <translation>Najpierw wybierz zdarzenie, którego dotyczy komunikat.</translation>
        </message>
        <message>
            <source>New communication</source>
            <translation>Nowy komunikat</translation>
        </message>
        <message>
            <source>New content &amp;event</source>
            <translation>Nowe &amp;zdarzenie</translation>
        </message>
        <message>
            <source>New &amp;communication</source>
            <translation>Nowy &amp;komunikat</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>Z&amp;mień</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplikuj</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiuj</translation>
        </message>
        <message>
            <source>Copy with column &amp;titles</source>
            <translation>Kopiuj z &amp;nagłówkami kolumn</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Wklej</translation>
        </message>
        <message>
            <source>Paste as &amp;new rows</source>
            <translation>Wklej jako n&amp;owe wiersze</translation>
        </message>
        <message>
            <source>&amp;Fill down</source>
            <translation>Wypełnij w &amp;dół</translation>
        </message>
        <message>
            <source>Empt&amp;y the cells</source>
            <translation>Wyc&amp;zyść komórki</translation>
        </message>
        <message>
            <source>Empty the cells (Del)</source>
            <translation>Wyczyść komórki (Del)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;Expand all</source>
            <translation>&amp;Rozwiń wszystko</translation>
        </message>
        <message>
            <source>C&amp;ollapse all</source>
            <translation>Zw&amp;iń wszystko</translation>
        </message>
        <message>
            <source>Show in the c&amp;alendar</source>
            <translation>Pokaż w k&amp;alendarzu</translation>
        </message>
        <message>
            <source>&amp;Find in the plan</source>
            <translation>&amp;Szukaj w planie</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Plik kalendarza (.ics)…</translation>
        </message>
        <message>
            <source>Messages…</source>
            <translation>Komunikaty…</translation>
        </message>
        <message>
            <source>Approval sheets…</source>
            <translation>Karty akceptacji…</translation>
        </message>
        <message>
            <source>Whole plan as JSON…</source>
            <translation>Cały plan jako JSON…</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Wybierz kolumny</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Układ domyślny</translation>
        </message>
        <message>
            <source>{field}: {problem}</source>
            <translation>{field}: {problem}</translation>
        </message>
        <message>
            <source>Enter saves, Alt+Enter begins a new line</source>
            <translation>Enter zapisuje, Alt+Enter zaczyna nowy wiersz</translation>
        </message>
        <message>
            <source>working days before</source>
            <translation>dni roboczych przed</translation>
        </message>
        <message>
            <source>working days after</source>
            <translation>dni roboczych po</translation>
        </message>
        <message>
            <source>calendar days before</source>
            <translation>dni kalendarzowych przed</translation>
        </message>
        <message>
            <source>calendar days after</source>
            <translation>dni kalendarzowych po</translation>
        </message>
        <message>
            <source>working days before the end</source>
            <translation>dni roboczych przed końcem</translation>
        </message>
        <message>
            <source>working days after the end</source>
            <translation>dni roboczych po końcu</translation>
        </message>
        <message>
            <source>calendar days before the end</source>
            <translation>dni kalendarzowych przed końcem</translation>
        </message>
        <message>
            <source>calendar days after the end</source>
            <translation>dni kalendarzowych po końcu</translation>
        </message>
        <message>
            <source>Days from the event</source>
            <translation>Dni od zdarzenia</translation>
        </message>
        <message>
            <source>Add sender “{name}”</source>
            <translation>Dodaj nadawcę „{name}”</translation>
        </message>
        <message>
            <source>Add audience “{name}”</source>
            <translation>Dodaj grupę adresatów „{name}”</translation>
        </message>
        <message>
            <source>Add channel “{name}”</source>
            <translation>Dodaj formę „{name}”</translation>
        </message>
        <message>
            <source>Add tool “{name}”</source>
            <translation>Dodaj narzędzie „{name}”</translation>
        </message>
        <message>
            <source>Add approval path “{name}”</source>
            <translation>Dodaj ścieżkę akceptacji „{name}”</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n krok</numerusform>
                <numerusform>%n kroki</numerusform>
                <numerusform>%n kroków</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, {day}</source>
            <translation>{title}, {day}</translation>
        </message>
        <message>
            <source>{kind} “{name}”: added</source>
            <translation>{kind} „{name}”: dodanie</translation>
        </message>
        <message>
            <source>{kind} “{name}”: deleted</source>
            <translation>{kind} „{name}”: usunięcie</translation>
        </message>
        <message>
            <source>{kind} “{name}”: changed</source>
            <translation>{kind} „{name}”: zmiana</translation>
        </message>
        <message>
            <source>{day} is a day off: {name}.</source>
            <translation>{day} to dzień wolny: {name}.</translation>
        </message>
        <message>
            <source>{day} is not a working day.</source>
            <translation>{day} nie jest dniem roboczym.</translation>
        </message>
        <message>
            <source>{day} lies outside the plan’s period ({start} – {end}).</source>
            <translation>{day} jest poza okresem planu ({start} – {end}).</translation>
        </message>
        <message>
            <source>{day} lies in the quiet period “{name}”.</source>
            <translation>{day} przypada w okresie ciszy „{name}”.</translation>
        </message>
        <message>
            <source>“{channel}” does not run on this weekday.</source>
            <translation>„{channel}” nie odbywa się w tym dniu tygodnia.</translation>
        </message>
        <message>
            <source>{day} is over.</source>
            <translation>{day} już minął.</translation>
        </message>
        <message>
            <source>It should have been put up for approval by {start}.</source>
            <translation>Należało przekazać do akceptacji do {start}.</translation>
        </message>
        <message>
            <source>“{audience}”: week {week} is over its limit ({total} of {limit}).</source>
            <translation>„{audience}”: tydzień {week} jest ponad limitem ({total} z {limit}).</translation>
        </message>
        <message>
            <source>“{words}” is not a time.</source>
            <translation>„{words}” nie jest godziną.</translation>
        </message>
        <message>
            <source>“{words}” can mean several: write more of the name.</source>
            <translation>„{words}” pasuje do kilku nazw: wpisz więcej.</translation>
        </message>
        <message>
            <source>The directory has nothing called “{words}”.</source>
            <translation>W katalogu nie ma pozycji „{words}”.</translation>
        </message>
        <message>
            <source>Write a name behind “{words}”.</source>
            <translation>Po „{words}” wpisz nazwę.</translation>
        </message>
        <message>
            <source>“{words}” is no date.</source>
            <translation>„{words}” nie jest datą.</translation>
        </message>
        <message>
            <source>“{words}” names no clear date; put words of the title in quotation marks.</source>
            <translation>„{words}” nie jest jednoznaczną datą; słowa tytułu należy ująć w cudzysłów.</translation>
        </message>
        <message>
            <source>“{words}” is one too many; put words of the title in quotation marks.</source>
            <translation>„{words}” pojawia się o raz za dużo; słowa tytułu wpisz w cudzysłowie.</translation>
        </message>
        <message>
            <source>The line needs a title.</source>
            <translation>Brakuje tytułu.</translation>
        </message>
        <message>
            <source>The title is too long.</source>
            <translation>Tytuł jest za długi.</translation>
        </message>
        <message>
            <source>Say when, for instance 12.04.</source>
            <translation>Podaj datę, na przykład 12.04.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) would have to be approved again.</source>
            <translation>
                <numerusform>%n termin wymagałby ponownej akceptacji.</numerusform>
                <numerusform>%n terminy wymagałyby ponownej akceptacji.</numerusform>
                <numerusform>%n terminów wymagałoby ponownej akceptacji.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) have been sent; they would show the change too.</source>
            <translation>
                <numerusform>%n termin już wysłano; zmiana byłaby widoczna także tam.</numerusform>
                <numerusform>%n terminy już wysłano; zmiana byłaby widoczna także tam.</numerusform>
                <numerusform>%n terminów już wysłano; zmiana byłaby widoczna także tam.</numerusform>
            </translation>
        </message>
        <message>
            <source>{value}, from {day} on</source>
            <translation>{value}, od {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) stay: sent or put up</source>
            <translation>
                <numerusform>%n termin pozostaje: wysłany lub przekazany do akceptacji</numerusform>
                <numerusform>%n terminy pozostają: wysłane lub przekazane do akceptacji</numerusform>
                <numerusform>%n terminów pozostaje: wysłane lub przekazane do akceptacji</numerusform>
            </translation>
        </message>
        <message>
            <source>no coming date</source>
            <translation>brak nadchodzącego terminu</translation>
        </message>
        <message>
            <source>It has no coming date.</source>
            <translation>Brak nadchodzącego terminu.</translation>
        </message>
        <message>
            <source>It is over.</source>
            <translation>Termin już minął.</translation>
        </message>
        <message numerus="yes">
            <source>from {day}, %n date(s)</source>
            <translation>
                <numerusform>od {day}, %n termin</numerusform>
                <numerusform>od {day}, %n terminy</numerusform>
                <numerusform>od {day}, %n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>Its distance is counted in calendar days.</source>
            <translation>Odstęp jest liczony w dniach kalendarzowych.</translation>
        </message>
        <message>
            <source>It would lie too far from its event.</source>
            <translation>Byłoby za daleko od zdarzenia.</translation>
        </message>
        <message>
            <source>It is in approval or approved.</source>
            <translation>Komunikat jest w akceptacji lub jest już zaakceptowany.</translation>
        </message>
        <message>
            <source>It has been sent.</source>
            <translation>Komunikat został wysłany.</translation>
        </message>
        <message>
            <source>It lies in the future.</source>
            <translation>Termin jest w przyszłości.</translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation>Potrzebny jest powód.</translation>
        </message>
        <message>
            <source>It is not approved: a reason is needed.</source>
            <translation>Brak akceptacji: potrzebny jest powód.</translation>
        </message>
        <message>
            <source>Change &amp;many…</source>
            <translation>Zmień zbiorc&amp;zo…</translation>
        </message>
        <message>
            <source>Change, move or copy the selected rows, or all that the filter takes</source>
            <translation>Zmiana, przesunięcie lub kopia zaznaczonych wierszy albo wszystkiego według filtra</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Nic się nie zmieni.</translation>
        </message>
        <message>
            <source>Choose what to change.</source>
            <translation>Wybierz, co ma się zmienić.</translation>
        </message>
        <message>
            <source>Change many</source>
            <translation>Zmień zbiorczo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Zmień</translation>
        </message>
        <message>
            <source>Only ticked rows are changed. What is approved or sent is not ticked by itself.</source>
            <translation>Zmieniane są tylko zaznaczone wiersze. Tego, co zaakceptowano lub wysłano, program sam nie zaznacza.</translation>
        </message>
        <message numerus="yes">
            <source>the selected rows, %n communication(s)</source>
            <translation>
                <numerusform>zaznaczone wiersze, %n komunikat</numerusform>
                <numerusform>zaznaczone wiersze, %n komunikaty</numerusform>
                <numerusform>zaznaczone wiersze, %n komunikatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all that the filter takes, %n communication(s)</source>
            <translation>
                <numerusform>wszystko według filtra, %n komunikat</numerusform>
                <numerusform>wszystko według filtra, %n komunikaty</numerusform>
                <numerusform>wszystko według filtra, %n komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>Of what repeats</source>
            <translation>Terminy powtarzające się</translation>
        </message>
        <message>
            <source>Apply to</source>
            <translation>Zakres</translation>
        </message>
        <message>
            <source>Checking what would change…</source>
            <translation>Sprawdzanie zmian…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to be changed</source>
            <translation>
                <numerusform>%n wiersz do zmiany</numerusform>
                <numerusform>%n wiersze do zmiany</numerusform>
                <numerusform>%n wierszy do zmiany</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left as they are</source>
            <translation>
                <numerusform>%n pozostaje bez zmian</numerusform>
                <numerusform>%n pozostają bez zmian</numerusform>
                <numerusform>%n pozostaje bez zmian</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is ticked that could be changed.</source>
            <translation>Nie zaznaczono niczego, co można zmienić.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Było</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Będzie</translation>
        </message>
        <message>
            <source>To note</source>
            <translation>Uwagi</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Planowane zmiany</translation>
        </message>
        <message>
            <source>content event</source>
            <translation>zdarzenie</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>grupa adresatów</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>nadawca</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>forma</translation>
        </message>
        <message>
            <source>month</source>
            <translation>miesiąc</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>faza</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>właściciel</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Bez terminu</translation>
        </message>
        <message>
            <source>There is no table or text to paste.</source>
            <translation>W schowku nie ma tabeli ani tekstu do wklejenia.</translation>
        </message>
        <message>
            <source>Select the cells of a column to fill with the topmost value.</source>
            <translation>Zaznacz komórki kolumny, które mają otrzymać wartość z najwyższej z nich.</translation>
        </message>
        <message>
            <source>Play&amp;books…</source>
            <translation>Sc&amp;enariusze…</translation>
        </message>
        <message>
            <source>Apply or manage patterns of events</source>
            <translation>Stosowanie wzorców zdarzeń i zarządzanie nimi</translation>
        </message>
        <message>
            <source>&amp;Save as a playbook</source>
            <translation>Zapisz &amp;jako scenariusz</translation>
        </message>
        <message>
            <source>Save the event with its communications as a pattern</source>
            <translation>Zapisanie zdarzenia z komunikatami jako wzorca</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Scenariusze</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Zastosuj</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Title of the event</source>
            <translation>Tytuł zdarzenia</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>Dates of the playbook</source>
            <translation>Terminy według scenariusza</translation>
        </message>
        <message>
            <source>Say on which day.</source>
            <translation>Podaj dzień.</translation>
        </message>
        <message numerus="yes">
            <source>%n with something to note</source>
            <translation>
                <numerusform>%n z uwagami</numerusform>
                <numerusform>%n z uwagami</numerusform>
                <numerusform>%n z uwagami</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was added with %n communication(s).</source>
            <translation>
                <numerusform>Dodano „{title}” z %n komunikatem.</numerusform>
                <numerusform>Dodano „{title}” z %n komunikatami.</numerusform>
                <numerusform>Dodano „{title}” z %n komunikatami.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>In this plan</source>
            <translation>W tym planie</translation>
        </message>
        <message>
            <source>Supplied</source>
            <translation>Dołączone do programu</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>Zarządzaj</translation>
        </message>
        <message>
            <source>&amp;Keep a copy in this plan</source>
            <translation>&amp;Zachowaj kopię w tym planie</translation>
        </message>
        <message>
            <source>&amp;Update from the selected event</source>
            <translation>Zak&amp;tualizuj według wybranego zdarzenia</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Eksportuj…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importuj…</translation>
        </message>
        <message>
            <source>Export the playbook</source>
            <translation>Eksport scenariusza</translation>
        </message>
        <message>
            <source>Import a playbook</source>
            <translation>Import scenariusza</translation>
        </message>
        <message>
            <source>Not in this plan. What is meant?</source>
            <translation>Tego nie ma w planie. O co chodzi?</translation>
        </message>
        <message>
            <source>make a new one</source>
            <translation>utworzyć</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>pominąć</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Godzina</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Komunikat</translation>
        </message>
        <message>
            <source>Choose one content event first: it becomes the playbook.</source>
            <translation>Najpierw wybierz jedno zdarzenie: powstanie z niego scenariusz.</translation>
        </message>
        <message>
            <source>&amp;Quick add…</source>
            <translation>Szy&amp;bkie dodawanie…</translation>
        </message>
        <message>
            <source>Add an event with its communication from one line</source>
            <translation>Dodanie zdarzenia z komunikatem przez wpisanie jednego wiersza</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuta</numerusform>
                <numerusform>%n minuty</numerusform>
                <numerusform>%n minut</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} (new)</source>
            <translation>{name} (nowa pozycja)</translation>
        </message>
        <message>
            <source>Quick add</source>
            <translation>Szybkie dodawanie</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>How the line is read</source>
            <translation>Jak czytany jest wiersz</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Zamknij (Esc)</translation>
        </message>
        <message>
            <source>@ audience   # channel   ~ sender   + owner</source>
            <translation>@ grupa adresatów   # forma   ~ nadawca   + właściciel</translation>
        </message>
        <message>
            <source>Added: “{title}”.</source>
            <translation>Dodano: „{title}”.</translation>
        </message>
        <message>
            <source>Names: write the beginning, with “-” for spaces; capitals and accents don’t matter. A name must fit one only.</source>
            <translation>Nazwy: wpisz początek, a zamiast spacji „-”; wielkość liter i znaki diakrytyczne nie mają znaczenia. Początek musi pasować tylko do jednej nazwy.</translation>
        </message>
        <message>
            <source>Dates: day first, 12.04 or 12/04; without a year the next such day from today on. Also 12 April, 12.04.2027 and 2027-04-12.</source>
            <translation>Daty: najpierw dzień, 12.04; bez roku oznacza najbliższy taki dzień, licząc od dziś. Także 12 kwietnia, 12.04.2027 i 2027-04-12.</translation>
        </message>
        <message>
            <source>Times: 10:00, 10:00-11:30, 10am. Without a time: all day.</source>
            <translation>Godziny: 10:00, 10:00-11:30. Bez godziny: cały dzień.</translation>
        </message>
        <message>
            <source>After the title only: today, tomorrow, fri (the next Friday after today), weekly, monthly, quarterly, yearly.</source>
            <translation>Tylko po tytule: dziś, jutro, pt (najbliższy piątek po dzisiejszym dniu), co tydzień, co miesiąc, co kwartał, co rok.</translation>
        </message>
        <message>
            <source>What stands in quotation marks belongs to the title.</source>
            <translation>To, co w cudzysłowie, należy do tytułu.</translation>
        </message>
        <message>
            <source>Group by: {name}</source>
            <translation>Grupuj według: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Add %n new sender(s): {names}</source>
            <translation>
                <numerusform>Dodaj %n nowego nadawcę: {names}</numerusform>
                <numerusform>Dodaj %n nowych nadawców: {names}</numerusform>
                <numerusform>Dodaj %n nowych nadawców: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new audience(s): {names}</source>
            <translation>
                <numerusform>Dodaj %n nową grupę adresatów: {names}</numerusform>
                <numerusform>Dodaj %n nowe grupy adresatów: {names}</numerusform>
                <numerusform>Dodaj %n nowych grup adresatów: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new channel(s): {names}</source>
            <translation>
                <numerusform>Dodaj %n nową formę: {names}</numerusform>
                <numerusform>Dodaj %n nowe formy: {names}</numerusform>
                <numerusform>Dodaj %n nowych form: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new tool(s): {names}</source>
            <translation>
                <numerusform>Dodaj %n nowe narzędzie: {names}</numerusform>
                <numerusform>Dodaj %n nowe narzędzia: {names}</numerusform>
                <numerusform>Dodaj %n nowych narzędzi: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new approval path(s): {names}</source>
            <translation>
                <numerusform>Dodaj %n nową ścieżkę akceptacji: {names}</numerusform>
                <numerusform>Dodaj %n nowe ścieżki akceptacji: {names}</numerusform>
                <numerusform>Dodaj %n nowych ścieżek akceptacji: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Wklej</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be pasted.</source>
            <translation>
                <numerusform>Można wkleić %n wiersz.</numerusform>
                <numerusform>Można wkleić %n wiersze.</numerusform>
                <numerusform>Można wkleić %n wierszy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) are not known here and will be left out: {names}</source>
            <translation>
                <numerusform>%n kolumna nie jest tu znana i zostanie pominięta: {names}</numerusform>
                <numerusform>%n kolumny nie są tu znane i zostaną pominięte: {names}</numerusform>
                <numerusform>%n kolumn nie jest tu znanych i zostanie pominiętych: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) could not be understood and will be left out:</source>
            <translation>
                <numerusform>%n komórki nie udało się odczytać i zostanie pominięta:</numerusform>
                <numerusform>%n komórek nie udało się odczytać i zostaną pominięte:</numerusform>
                <numerusform>%n komórek nie udało się odczytać i zostaną pominięte:</numerusform>
            </translation>
        </message>
        <message>
            <source>Paste the rest</source>
            <translation>Wklej pozostałe</translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s) on several lines will be added once: {names}</source>
            <translation>
                <numerusform>%n zdarzenie z kilku wierszy zostanie dodane jeden raz: {names}</numerusform>
                <numerusform>%n zdarzenia z kilku wierszy zostaną dodane po jednym razie: {names}</numerusform>
                <numerusform>%n zdarzeń z kilku wierszy zostanie dodanych po jednym razie: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) will not be added, as the date is not clear: {numbers}</source>
            <translation>
                <numerusform>%n wiersz nie zostanie dodany, ponieważ data jest niejasna: {numbers}</numerusform>
                <numerusform>%n wiersze nie zostaną dodane, ponieważ data jest niejasna: {numbers}</numerusform>
                <numerusform>%n wierszy nie zostanie dodanych, ponieważ data jest niejasna: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>Without this, the cells that name them are left out.</source>
            <translation>Bez tego komórki, które je wymieniają, zostaną pominięte.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Wiersz</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolumna</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Zawartość</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Na czym polega błąd</translation>
        </message>
        <message>
            <source>What could not be understood</source>
            <translation>Czego nie udało się odczytać</translation>
        </message>
        <message>
            <source>Change the cell; typing replaces what stands there</source>
            <translation>Zmiana komórki; pisanie zastępuje jej zawartość</translation>
        </message>
        <message>
            <source>Open the list of a cell</source>
            <translation>Rozwinięcie listy w komórce</translation>
        </message>
        <message>
            <source>Save, for all selected cells, and go down or up</source>
            <translation>Zapis we wszystkich zaznaczonych komórkach i przejście w dół lub w górę</translation>
        </message>
        <message>
            <source>Save this cell alone, and go on to the next or the one before</source>
            <translation>Zapis tylko tej komórki i przejście do następnej lub poprzedniej</translation>
        </message>
        <message>
            <source>Close or open a group, in the first column</source>
            <translation>Zwinięcie lub rozwinięcie grupy, w pierwszej kolumnie</translation>
        </message>
        <message>
            <source>Select the row, or the column</source>
            <translation>Zaznaczenie wiersza lub kolumny</translation>
        </message>
        <message>
            <source>Go to the top or bottom of the table</source>
            <translation>Przejście na początek lub koniec tabeli</translation>
        </message>
        <message>
            <source>Go to the first or last column</source>
            <translation>Przejście do pierwszej lub ostatniej kolumny</translation>
        </message>
        <message>
            <source>Empty the selected cells; where rows are selected, delete them</source>
            <translation>Wyczyszczenie zaznaczonych komórek, a zaznaczonych wierszy – usunięcie</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of events that were split now hold the change; they are selected.</source>
            <translation>
                <numerusform>Zmiana jest w %n wierszu wydzielonego zdarzenia; został zaznaczony.</numerusform>
                <numerusform>Zmiana jest w %n wierszach wydzielonych zdarzeń; zostały zaznaczone.</numerusform>
                <numerusform>Zmiana jest w %n wierszach wydzielonych zdarzeń; zostały zaznaczone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stay as they were: they have been sent.</source>
            <translation>
                <numerusform>%n wiersz pozostaje bez zmian: komunikat już wysłano.</numerusform>
                <numerusform>%n wiersze pozostają bez zmian: komunikaty już wysłano.</numerusform>
                <numerusform>%n wierszy pozostaje bez zmian: komunikaty już wysłano.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the next date on: what was sent or put up for approval stays as it is, and the dates that change become events of their own. Undo brings everything back.</source>
            <translation>Od najbliższego terminu: to, co wysłano lub przekazano do akceptacji, pozostaje bez zmian, a zmieniane terminy tworzą osobne zdarzenia. Cofnięcie przywraca wszystko.</translation>
        </message>
        <message>
            <source>From the next date on</source>
            <translation>Od najbliższego terminu</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Wszystkie terminy</translation>
        </message>
        <message>
            <source>The change is in an event of its own, selected now; what was sent or put up stays where it was.</source>
            <translation>Zmiana jest teraz w osobnym zdarzeniu, które zostało zaznaczone; to, co wysłano lub przekazano do akceptacji, pozostaje na miejscu.</translation>
        </message>
        <message>
            <source>The date on {day} is an event of its own now, with the change; it is selected.</source>
            <translation>Termin {day} jest teraz osobnym zdarzeniem, ze zmianą; zostało zaznaczone.</translation>
        </message>
        <message>
            <source>From {day} on there is an event of its own now, with the change; it is selected. Earlier dates stay.</source>
            <translation>Od {day} jest teraz osobne zdarzenie, ze zmianą; zostało zaznaczone. Wcześniejsze terminy pozostają bez zmian.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Godzina</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Komunikat</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Adresaci</translation>
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
            <translation>(cd.)</translation>
        </message>
        <message>
            <source>Week {number}, {days}</source>
            <translation>Tydzień {number}, {days}</translation>
        </message>
        <message>
            <source>Day off: {name}</source>
            <translation>Dzień wolny: {name}</translation>
        </message>
        <message>
            <source>{name}, {days}</source>
            <translation>{name}, {days}</translation>
        </message>
        <message>
            <source>Quiet period “{name}”, {days}</source>
            <translation>Okres ciszy „{name}”, {days}</translation>
        </message>
        <message>
            <source>{title}: nothing goes out about it yet</source>
            <translation>{title}: jeszcze nic o tym nie wychodzi</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) due: {titles}</source>
            <translation>
                <numerusform>%n termin akceptacji: {titles}</numerusform>
                <numerusform>%n terminy akceptacji: {titles}</numerusform>
                <numerusform>%n terminów akceptacji: {titles}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) overdue: {titles}</source>
            <translation>
                <numerusform>%n akceptacja po terminie: {titles}</numerusform>
                <numerusform>%n akceptacje po terminie: {titles}</numerusform>
                <numerusform>%n akceptacji po terminie: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>do {day}</translation>
        </message>
        <message>
            <source>Calendar, by week</source>
            <translation>Kalendarz tygodniowy</translation>
        </message>
        <message>
            <source>Calendar, by month</source>
            <translation>Kalendarz miesięczny</translation>
        </message>
        <message>
            <source>Calendar, by quarter</source>
            <translation>Kalendarz kwartalny</translation>
        </message>
        <message>
            <source>Number and bar: how much goes out on the day</source>
            <translation>Liczba i pasek: ile komunikatów wychodzi tego dnia</translation>
        </message>
        <message>
            <source>Calendar, by year</source>
            <translation>Kalendarz roczny</translation>
        </message>
        <message>
            <source>Wk</source>
            <translation>Tydz.</translation>
        </message>
        <message>
            <source>{title}: what was shortened or did not fit</source>
            <translation>{title}: co skrócono lub się nie zmieściło</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n komunikat</numerusform>
                <numerusform>%n komunikaty</numerusform>
                <numerusform>%n komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>event without communications</source>
            <translation>zdarzenie bez komunikatów</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>okres ciszy komunikacyjnej</translation>
        </message>
        <message>
            <source>approval due</source>
            <translation>termin akceptacji</translation>
        </message>
        <message>
            <source>approval overdue</source>
            <translation>akceptacja po terminie</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>dzień wolny</translation>
        </message>
        <message>
            <source>Question: {question}</source>
            <translation>Pytanie: {question}</translation>
        </message>
        <message>
            <source>Risks and questions</source>
            <translation>Ryzyka i pytania</translation>
        </message>
        <message>
            <source>: risk {risk}, {day}</source>
            <translation>: ryzyko {risk}, {day}</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budżet</translation>
        </message>
        <message>
            <source>amount and source (by hand)</source>
            <translation>kwota i źródło (wpisać odręcznie)</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Mierniki</translation>
        </message>
        <message>
            <source>: {value} on {day}</source>
            <translation>: {value}, stan na {day}</translation>
        </message>
        <message>
            <source>, target {value}</source>
            <translation>, cel {value}</translation>
        </message>
        <message>
            <source>Feedback loop</source>
            <translation>Informacja zwrotna</translation>
        </message>
        <message>
            <source>State of the plan: {moment}</source>
            <translation>Stan planu: {moment}</translation>
        </message>
        <message>
            <source>accepted by, role</source>
            <translation>zatwierdził(a), rola</translation>
        </message>
        <message>
            <source>date and signature</source>
            <translation>data i podpis</translation>
        </message>
        <message>
            <source>Version and sign-off</source>
            <translation>Wersja i zatwierdzenie</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Nadawcy</translation>
        </message>
        <message numerus="yes">
            <source>: %n date(s)</source>
            <translation>
                <numerusform>: %n termin</numerusform>
                <numerusform>: %n terminy</numerusform>
                <numerusform>: %n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>, {number} a month</source>
            <translation>, {number} na miesiąc</translation>
        </message>
        <message>
            <source>Channels, tools and rhythm</source>
            <translation>Formy, narzędzia i rytm</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Oś czasu</translation>
        </message>
        <message>
            <source>phase: {name}</source>
            <translation>faza: {name}</translation>
        </message>
        <message numerus="yes">
            <source>: %n communication(s)</source>
            <translation>
                <numerusform>: %n komunikat</numerusform>
                <numerusform>: %n komunikaty</numerusform>
                <numerusform>: %n komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Właściciele</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) in approval now</source>
            <translation>
                <numerusform>%n termin w akceptacji</numerusform>
                <numerusform>%n terminy w akceptacji</numerusform>
                <numerusform>%n terminów w akceptacji</numerusform>
            </translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Akceptacje</translation>
        </message>
        <message numerus="yes">
            <source>, %n working day(s)</source>
            <translation>
                <numerusform>, %n dzień roboczy</numerusform>
                <numerusform>, %n dni robocze</numerusform>
                <numerusform>, %n dni roboczych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Experience wanted:</source>
            <translation>Docelowe doświadczenie:</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>; measure: {measure}</source>
            <translation>; miernik: {measure}</translation>
        </message>
        <message>
            <source>; serves: {goal}</source>
            <translation>; służy celowi: {goal}</translation>
        </message>
        <message>
            <source>Objectives and the goals they serve</source>
            <translation>Cele mierzalne i cele, którym służą</translation>
        </message>
        <message>
            <source>today they know, feel and do (by hand)</source>
            <translation>dziś wiedzą, czują i robią (wpisać odręcznie)</translation>
        </message>
        <message>
            <source>Audiences: know, feel, do</source>
            <translation>Adresaci: co wiedzą, czują, robią</translation>
        </message>
        <message>
            <source>know: {words}</source>
            <translation>wiedzą: {words}</translation>
        </message>
        <message>
            <source>feel: {words}</source>
            <translation>czują: {words}</translation>
        </message>
        <message>
            <source>do: {words}</source>
            <translation>robią: {words}</translation>
        </message>
        <message>
            <source>proof: {proof}</source>
            <translation>dowód: {proof}</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the communications</source>
            <translation>
                <numerusform>jeszcze %n w komunikatach</numerusform>
                <numerusform>jeszcze %n w komunikatach</numerusform>
                <numerusform>jeszcze %n w komunikatach</numerusform>
            </translation>
        </message>
        <message>
            <source>Key messages with proof</source>
            <translation>Kluczowe przekazy z dowodami</translation>
        </message>
        <message>
            <source>Plan on a page</source>
            <translation>Plan na jednej stronie</translation>
        </message>
        <message>
            <source>nothing in the plan yet (by hand)</source>
            <translation>w planie jeszcze nic nie ma (wpisać odręcznie)</translation>
        </message>
        <message>
            <source>Plan table</source>
            <translation>Tabela planu</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>Filtr: {filter}</translation>
        </message>
        <message>
            <source>Printed {moment}</source>
            <translation>Wydruk {moment}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drukowanie</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co drukować</translation>
        </message>
        <message>
            <source>Approval &amp;deadlines</source>
            <translation>&amp;Terminy akceptacji</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Pozioma</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Pionowa</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientacja</translation>
        </message>
        <message>
            <source>as on the screen ({view})</source>
            <translation>jak na ekranie ({view})</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd wydruku</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Poprzednia strona</translation>
        </message>
        <message>
            <source>Page forward</source>
            <translation>Następna strona</translation>
        </message>
        <message>
            <source>&amp;Whole page</source>
            <translation>&amp;Cała strona</translation>
        </message>
        <message>
            <source>Page w&amp;idth</source>
            <translation>&amp;Szerokość strony</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drukuj…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Zapisz jako PDF…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF or web page…</source>
            <translation>&amp;Zapisz jako PDF lub stronę WWW…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Przerwij</translation>
        </message>
        <message>
            <source>Laying out…</source>
            <translation>Przygotowywanie stron…</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Strona WWW</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Saved as “{path}”.</source>
            <translation>Zapisano jako „{path}”.</translation>
        </message>
        <message>
            <source>by {group}</source>
            <translation>grupowanie: {group}</translation>
        </message>
        <message>
            <source>sorted by “{column}”</source>
            <translation>kolejność według kolumny „{column}”</translation>
        </message>
        <message>
            <source>with “{words}”</source>
            <translation>ze słowami „{words}”</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>Dr&amp;ukuj…</translation>
        </message>
        <message>
            <source>Plan &amp;on a page…</source>
            <translation>Plan na jednej &amp;stronie…</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Szukaj w:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Pliki &amp;typu:</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Strona {page} z {pages}</translation>
        </message>
        <message>
            <source>Sheet number</source>
            <translation>Numer karty</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Pozycja</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Wersja</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>szkic</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Odcisk wersji</translation>
        </message>
        <message>
            <source>Code by which commplan finds this sheet to record the decision</source>
            <translation>Kod, według którego commplan znajdzie tę kartę, aby zapisać decyzję</translation>
        </message>
        <message>
            <source>QR code with the number of the sheet, its version and the fingerprint</source>
            <translation>Kod QR z numerem karty, wersją i odciskiem</translation>
        </message>
        <message>
            <source>Approval sheet</source>
            <translation>Karta akceptacji</translation>
        </message>
        <message>
            <source>Code by which commplan finds this sheet</source>
            <translation>Kod, według którego commplan znajdzie tę kartę</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Poufność</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Draft, not yet put up for approval</source>
            <translation>Szkic, jeszcze nie przekazany do akceptacji</translation>
        </message>
        <message>
            <source>Superseded by version {number} of {date}</source>
            <translation>Zastąpiona wersją {number} z {date}</translation>
        </message>
        <message>
            <source>Changed since version {number}: to be approved again as a new version</source>
            <translation>Zmieniono po wersji {number}: wymaga ponownej akceptacji jako nowa wersja</translation>
        </message>
        <message>
            <source>Its form or what it is made of has changed since.</source>
            <translation>Od tego czasu zmieniła się jej forma albo to, z czego powstaje.</translation>
        </message>
        <message>
            <source>What differs now</source>
            <translation>Co się teraz różni</translation>
        </message>
        <message>
            <source>Version {number} was approved on {date}.</source>
            <translation>Wersję {number} zaakceptowano {date}.</translation>
        </message>
        <message>
            <source>Version {number} was rejected on {date}.</source>
            <translation>Wersję {number} odrzucono {date}.</translation>
        </message>
        <message>
            <source>Version {number} was put up for approval on {date} and not decided.</source>
            <translation>Wersję {number} przekazano do akceptacji {date}, lecz nie podjęto decyzji.</translation>
        </message>
        <message>
            <source>Changed from version {number}</source>
            <translation>Zmienione od wersji {number}</translation>
        </message>
        <message>
            <source>{things} (see section 10)</source>
            <translation>{things} (zob. część 10)</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Szkic</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Wersja {number}</translation>
        </message>
        <message>
            <source>Sheet {number} · printed {moment}</source>
            <translation>Karta {number} · wydruk {moment}</translation>
        </message>
        <message>
            <source>Draft: not valid for approval</source>
            <translation>Szkic: nie służy do akceptacji</translation>
        </message>
        <message>
            <source>Version {number} is superseded by version {newer}</source>
            <translation>Wersję {number} zastąpiła wersja {newer}</translation>
        </message>
        <message>
            <source>Version {number} is out of date</source>
            <translation>Wersja {number} jest nieaktualna</translation>
        </message>
        <message>
            <source>Valid for version {number} only</source>
            <translation>Ważna wyłącznie dla wersji {number}</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Sprawdzenia</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Sprawdzono</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Parafa</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decyzje</translation>
        </message>
        <message>
            <source>No step of the approval path is needed for this communication.</source>
            <translation>Żaden krok ścieżki akceptacji nie dotyczy tego komunikatu.</translation>
        </message>
        <message>
            <source>No approval path has been chosen for this communication.</source>
            <translation>Dla tego komunikatu nie wybrano ścieżki akceptacji.</translation>
        </message>
        <message>
            <source>Decisions asked for</source>
            <translation>Decyzje do podjęcia</translation>
        </message>
        <message>
            <source>The sheets that follow</source>
            <translation>Karty w tym zestawie</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Czego dotyczy</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Krok</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gotowe</translation>
        </message>
        <message>
            <source>Please decide on each sheet, sign it there, and return it by its date, the last one by {day}.</source>
            <translation>Prosimy podjąć decyzję na każdej karcie, podpisać ją i zwrócić w terminie, ostatnią do {day}.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rola</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decyzja</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentarz</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Podpis</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>step {number}: in parallel, all must agree</source>
            <translation>krok {number}: równolegle, wszyscy muszą się zgodzić</translation>
        </message>
        <message>
            <source>an optional step need not answer</source>
            <translation>krok nieobowiązkowy nie wymaga odpowiedzi</translation>
        </message>
        <message>
            <source>a rejection needs a comment</source>
            <translation>odrzucenie wymaga komentarza</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>zgoda</translation>
        </message>
        <message>
            <source>with changes</source>
            <translation>z uwagami</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>odrzucenie</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>wstrzymanie się</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>nieobowiązkowo</translation>
        </message>
        <message>
            <source>name: {name} (delegate)</source>
            <translation>imię i nazwisko: {name} (zastępstwo)</translation>
        </message>
        <message>
            <source>all abstained: somebody must decide</source>
            <translation>wszyscy się wstrzymali: ktoś musi zdecydować</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>podpis</translation>
        </message>
        <message>
            <source>no answer by {date} counts as approved</source>
            <translation>brak odpowiedzi do {date} oznacza zgodę</translation>
        </message>
        <message>
            <source>kept: decided about version {number}, not asked again</source>
            <translation>utrzymana: decyzja o wersji {number}, bez ponownego pytania</translation>
        </message>
        <message>
            <source>date</source>
            <translation>data</translation>
        </message>
        <message>
            <source>name: {name}</source>
            <translation>imię i nazwisko: {name}</translation>
        </message>
        <message>
            <source>step {number} {conditions}</source>
            <translation>krok {number} {conditions}</translation>
        </message>
        <message>
            <source>Asked on condition</source>
            <translation>Kroki warunkowe</translation>
        </message>
        <message>
            <source>{role} (only {conditions})</source>
            <translation>{role} (tylko {conditions})</translation>
        </message>
        <message>
            <source>Not needed here</source>
            <translation>Tu niewymagane</translation>
        </message>
        <message>
            <source>step {number}: in parallel, one approval suffices, one rejection ends the round</source>
            <translation>krok {number}: równolegle, wystarczy jedna zgoda, jedna odmowa kończy rundę</translation>
        </message>
        <message>
            <source>name: {name}, on behalf of {other}</source>
            <translation>imię i nazwisko: {name}, w imieniu: {other}</translation>
        </message>
        <message>
            <source>No answer by the deadline</source>
            <translation>Brak odpowiedzi w terminie</translation>
        </message>
        <message>
            <source>Nothing goes out before it is approved.</source>
            <translation>Bez zgody nic nie zostanie wysłane.</translation>
        </message>
        <message>
            <source>Delegates</source>
            <translation>Zastępstwo</translation>
        </message>
        <message numerus="yes">
            <source>reminder %n working day(s) before the due date</source>
            <translation>
                <numerusform>przypomnienie %n dzień roboczy przed terminem</numerusform>
                <numerusform>przypomnienie %n dni robocze przed terminem</numerusform>
                <numerusform>przypomnienie %n dni roboczych przed terminem</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer by the deadline counts as approval of this version.</source>
            <translation>Brak odpowiedzi w terminie oznacza zgodę na tę wersję.</translation>
        </message>
        <message>
            <source>Whoever has not answered is reminded. Nothing goes out before the decision is there.</source>
            <translation>Kto nie odpowiedział, otrzymuje przypomnienie. Do czasu decyzji nic nie zostanie wysłane.</translation>
        </message>
        <message>
            <source>Nothing goes out. The matter passes to: {role}.</source>
            <translation>Wysyłka wstrzymana. Sprawa trafia do: {role}.</translation>
        </message>
        <message>
            <source>Nothing goes out. The matter passes to the next level of management.</source>
            <translation>Wysyłka wstrzymana. Sprawa trafia na wyższy szczebel kierownictwa.</translation>
        </message>
        <message>
            <source>Nothing goes out before the decision is there.</source>
            <translation>Do czasu decyzji nic nie zostanie wysłane.</translation>
        </message>
        <message>
            <source>sent by, role</source>
            <translation>wysłał(a), rola</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>data i godzina</translation>
        </message>
        <message>
            <source>from</source>
            <translation>ze skrzynki</translation>
        </message>
        <message>
            <source>review of results on</source>
            <translation>ocena wyników</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Zwolnienie do wysyłki</translation>
        </message>
        <message>
            <source>Version history</source>
            <translation>Historia wersji</translation>
        </message>
        <message>
            <source>Not yet put up for approval: this is a draft.</source>
            <translation>Jeszcze nie przekazano do akceptacji: to szkic.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kto</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Zmiana</translation>
        </message>
        <message>
            <source>chain of decisions at number {number}: {hash}</source>
            <translation>łańcuch decyzji, numer {number}: {hash}</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>Wnioskuje</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message>
            <source>Author of the text</source>
            <translation>Autor treści</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Ryzyko</translation>
        </message>
        <message>
            <source>Content event</source>
            <translation>Zdarzenie komunikacyjne</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Wniosek</translation>
        </message>
        <message>
            <source>Put up for approval by</source>
            <translation>Przekazał(a) do akceptacji</translation>
        </message>
        <message>
            <source>This is what version {number} froze, as it was approved or put up then. What it did not freeze is left out: owner, reason, checks, load.</source>
            <translation>Tak brzmi wersja {number}, w postaci zamrożonej przy przekazaniu do akceptacji. Pominięto to, czego wersja nie zamraża: właściciela, uzasadnienie, sprawdzenia, obciążenie adresatów.</translation>
        </message>
        <message>
            <source>What people should know</source>
            <translation>Co adresaci mają wiedzieć</translation>
        </message>
        <message>
            <source>What they should feel</source>
            <translation>Co mają czuć</translation>
        </message>
        <message>
            <source>What they should do</source>
            <translation>Co mają zrobić</translation>
        </message>
        <message>
            <source>What and why now</source>
            <translation>Co i dlaczego teraz</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Cele</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Grupy adresatów</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Z wyłączeniem</translation>
        </message>
        <message>
            <source>Managers informed</source>
            <translation>Menedżerowie poinformowani</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>W imieniu</translation>
        </message>
        <message>
            <source>Channel and tool</source>
            <translation>Forma i narzędzie</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Data i godzina</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Way of feedback</source>
            <translation>Sposób na pytania</translation>
        </message>
        <message>
            <source>To whom, from whom, how and when</source>
            <translation>Do kogo, od kogo, jak i kiedy</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>do {date}</translation>
        </message>
        <message>
            <source>Call to action</source>
            <translation>Wezwanie do działania</translation>
        </message>
        <message>
            <source>Expected questions</source>
            <translation>Spodziewane pytania</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Kluczowe przekazy</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>Pełna treść</translation>
        </message>
        <message>
            <source>There is no text yet: no message template has been chosen and nothing was drafted.</source>
            <translation>Nie ma jeszcze treści: nie wybrano szablonu komunikatu ani nie napisano szkicu.</translation>
        </message>
        <message>
            <source>The full text is the annex to this sheet, on pages of its own.</source>
            <translation>Pełna treść znajduje się w załączniku do tej karty, na osobnych stronach.</translation>
        </message>
        <message>
            <source>Annex: full text</source>
            <translation>Załącznik: pełna treść</translation>
        </message>
        <message>
            <source>Subject: {subject}</source>
            <translation>Temat: {subject}</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>do {moment}</translation>
        </message>
        <message>
            <source>{label}:</source>
            <translation>{label}:</translation>
        </message>
        <message>
            <source>Audience load</source>
            <translation>Obciążenie adresatów</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Tydzień</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Obciążenie</translation>
        </message>
        <message>
            <source>Also in that week</source>
            <translation>W tym tygodniu także</translation>
        </message>
        <message>
            <source>Reason for going over the limit</source>
            <translation>Powód mimo przekroczenia</translation>
        </message>
        <message>
            <source>The date collides with</source>
            <translation>Termin koliduje z</translation>
        </message>
        <message>
            <source>{load} of at most {limit}: over the limit</source>
            <translation>{load} przy limicie {limit}: przekroczony</translation>
        </message>
        <message>
            <source>{load} of at most {limit}</source>
            <translation>{load} przy limicie {limit}</translation>
        </message>
        <message numerus="yes">
            <source>and %n other message(s)</source>
            <translation>
                <numerusform>i %n inny komunikat</numerusform>
                <numerusform>i %n inne komunikaty</numerusform>
                <numerusform>i %n innych komunikatów</numerusform>
            </translation>
        </message>
        <message>
            <source>a day off ({name})</source>
            <translation>dniem wolnym ({name})</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>weekendem</translation>
        </message>
        <message>
            <source>the quiet period “{name}”, {dates}</source>
            <translation>okresem ciszy „{name}”, {dates}</translation>
        </message>
        <message>
            <source>Approval sheets</source>
            <translation>Karty akceptacji</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>zaznaczone</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>niezaznaczone</translation>
        </message>
        <message>
            <source>Drawing was broken off. The plan is not affected; try again with fewer sheets at once.</source>
            <translation>Przerwano rysowanie kart. Plan pozostał bez zmian; spróbuj ponownie z mniejszą liczbą kart naraz.</translation>
        </message>
        <message>
            <source>There is nothing to print: no document was chosen.</source>
            <translation>Nie ma czego drukować: nie wybrano żadnego dokumentu.</translation>
        </message>
        <message>
            <source>The printer did not accept the job. Nothing was printed; check that it is switched on.</source>
            <translation>Drukarka nie przyjęła zlecenia. Niczego nie wydrukowano; sprawdź, czy jest włączona.</translation>
        </message>
        <message>
            <source>The PDF file could not be written: {reason}. The plan is not affected.</source>
            <translation>Nie udało się zapisać pliku PDF: {reason}. Plan pozostał bez zmian.</translation>
        </message>
        <message>
            <source>Decisions with one signature</source>
            <translation>Decyzje z jednym podpisem</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Załączniki</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256), first half</source>
            <translation>Odcisk (SHA-256), pierwsza połowa</translation>
        </message>
        <message>
            <source>text ({language})</source>
            <translation>treść ({language})</translation>
        </message>
        <message>
            <source>What changed since version {older}</source>
            <translation>Co się zmieniło po wersji {older}</translation>
        </message>
        <message>
            <source>What changed from version {older} to version {number}</source>
            <translation>Co się zmieniło od wersji {older} do wersji {number}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Pole</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Było</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jest</translation>
        </message>
        <message>
            <source>The text ({language}) is new.</source>
            <translation>Treść ({language}) jest nowa.</translation>
        </message>
        <message>
            <source>The text ({language}) was taken out.</source>
            <translation>Treść ({language}) usunięto.</translation>
        </message>
        <message>
            <source>Text ({language}): removed words are struck through, new ones underlined</source>
            <translation>Treść ({language}): słowa usunięte przekreślono, nowe podkreślono</translation>
        </message>
        <message>
            <source>when the risk is high</source>
            <translation>gdy ryzyko jest wysokie</translation>
        </message>
        <message>
            <source>for {audiences}</source>
            <translation>dla: {audiences}</translation>
        </message>
        <message>
            <source>by {channels}</source>
            <translation>w formie: {channels}</translation>
        </message>
        <message>
            <source>The first is due</source>
            <translation>Pierwszy termin</translation>
        </message>
        <message>
            <source>As of {moment}</source>
            <translation>Stan na {moment}</translation>
        </message>
        <message>
            <source>passed on: no answer in time</source>
            <translation>eskalacja: brak odpowiedzi w terminie</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Pozycje</translation>
        </message>
        <message>
            <source>What is approved</source>
            <translation>Co podlega akceptacji</translation>
        </message>
        <message>
            <source>Full text: annex to item {number}, at the end of this list.</source>
            <translation>Pełna treść: załącznik do pozycji {number}, na końcu tej listy.</translation>
        </message>
        <message>
            <source>Full text: approval sheet {sheet}.</source>
            <translation>Pełna treść: karta akceptacji {sheet}.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message numerus="yes">
            <source>I decide on the %n item(s) above as ticked, each in the version that its line names.</source>
            <translation>
                <numerusform>Podejmuję zaznaczoną wyżej decyzję o %n pozycji, w wersji wskazanej w jej wierszu.</numerusform>
                <numerusform>Podejmuję zaznaczone wyżej decyzje o %n pozycjach, każdej w wersji wskazanej w jej wierszu.</numerusform>
                <numerusform>Podejmuję zaznaczone wyżej decyzje o %n pozycjach, każdej w wersji wskazanej w jej wierszu.</numerusform>
            </translation>
        </message>
        <message>
            <source>A line without a tick stays undecided.</source>
            <translation>Wiersz bez zaznaczenia pozostaje bez decyzji.</translation>
        </message>
        <message>
            <source>Annex to item {number}: {title}</source>
            <translation>Załącznik do pozycji {number}: {title}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>To the next or previous field</source>
            <translation>Do następnego lub poprzedniego pola</translation>
        </message>
        <message>
            <source>Take back what was typed; close what is open</source>
            <translation>Cofnięcie wpisywanego tekstu; zamknięcie tego, co otwarte</translation>
        </message>
        <message>
            <source>Everything, without a filter</source>
            <translation>Wszystko, bez filtra</translation>
        </message>
        <message>
            <source>The first saved view, and so on to the ninth</source>
            <translation>Pierwszy zapisany widok i tak dalej do dziewiątego</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>Find a shortcut</source>
            <translation>Szukaj skrótu</translation>
        </message>
        <message>
            <source>No shortcut has these words.</source>
            <translation>Żaden skrót nie zawiera tych słów.</translation>
        </message>
        <message>
            <source>On this page: {page}</source>
            <translation>Na tej stronie: {page}</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Wszędzie</translation>
        </message>
        <message>
            <source>On the page {page}</source>
            <translation>Na stronie {page}</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>First year of a CEM programme</source>
            <translation>Pierwszy rok programu CEM</translation>
        </message>
        <message>
            <source>A whole year: strategy, NPS results, progress, budget, greetings, year summary</source>
            <translation>Cały rok: strategia, wyniki NPS, postępy, budżet, życzenia, podsumowanie roku</translation>
        </message>
        <message>
            <source>Small company, one person</source>
            <translation>Mała firma, jedna osoba</translation>
        </message>
        <message>
            <source>A dozen content events, one approval step, four channels</source>
            <translation>Kilkanaście zdarzeń, jeden krok akceptacji, cztery formy komunikacji</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Pusty plan</translation>
        </message>
        <message>
            <source>Empty year with holidays, lists of channels, audiences and senders</source>
            <translation>Pusty rok ze świętami oraz listami form, grup adresatów i nadawców</translation>
        </message>
    </context>
    <context>
        <name>Turnaround</name>
        <message numerus="yes">
            <source>approved after %n round(s)</source>
            <translation>
                <numerusform>zaakceptowane po %n rundzie</numerusform>
                <numerusform>zaakceptowane po %n rundach</numerusform>
                <numerusform>zaakceptowane po %n rundach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n odpowiedź</numerusform>
                <numerusform>%n odpowiedzi</numerusform>
                <numerusform>%n odpowiedzi</numerusform>
            </translation>
        </message>
        <message>
            <source>median {days}</source>
            <translation>mediana {days}</translation>
        </message>
        <message numerus="yes">
            <source>%n without answer</source>
            <translation>
                <numerusform>%n bez odpowiedzi</numerusform>
                <numerusform>%n bez odpowiedzi</numerusform>
                <numerusform>%n bez odpowiedzi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path}, {role}: %n working day(s) instead of {now} would be realistic</source>
            <translation>
                <numerusform>{path}, {role}: realny byłby %n dzień roboczy zamiast {now}</numerusform>
                <numerusform>{path}, {role}: realne byłyby %n dni robocze zamiast {now}</numerusform>
                <numerusform>{path}, {role}: realne byłoby %n dni roboczych zamiast {now}</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Ścieżka akceptacji</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Working days allowed</source>
            <translation>Przewidziane dni robocze</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Odpowiedzi</translation>
        </message>
        <message>
            <source>Median (working days)</source>
            <translation>Mediana (dni robocze)</translation>
        </message>
        <message>
            <source>Three of four within</source>
            <translation>Trzy na cztery w ciągu</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>W terminie</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Brak odpowiedzi</translation>
        </message>
        <message>
            <source>step</source>
            <translation>krok</translation>
        </message>
        <message>
            <source>person</source>
            <translation>osoba</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>komunikaty</translation>
        </message>
        <message>
            <source>T&amp;urn-round of approvals…</source>
            <translation>Czas a&amp;kceptacji…</translation>
        </message>
        <message>
            <source>How long approvals take, and which lengths of steps would be realistic</source>
            <translation>Ile trwają akceptacje i jakie terminy kroków byłyby realne</translation>
        </message>
        <message numerus="yes">
            <source>%n more proposal(s)</source>
            <translation>
                <numerusform>jeszcze %n propozycja</numerusform>
                <numerusform>jeszcze %n propozycje</numerusform>
                <numerusform>jeszcze %n propozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Use %n working day(s)</source>
            <translation>
                <numerusform>Ustaw %n dzień roboczy</numerusform>
                <numerusform>Ustaw %n dni robocze</numerusform>
                <numerusform>Ustaw %n dni roboczych</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>Zapisz jako tabelę…</translation>
        </message>
        <message numerus="yes">
            <source>From %n answer(s) of a step on, how long they take stands here.</source>
            <translation>
                <numerusform>Gdy któryś krok będzie miał %n odpowiedź, pojawi się tu czas jego decyzji.</numerusform>
                <numerusform>Gdy któryś krok będzie miał %n odpowiedzi, pojawi się tu czas jego decyzji.</numerusform>
                <numerusform>Gdy któryś krok będzie miał %n odpowiedzi, pojawi się tu czas jego decyzji.</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Kroki</translation>
        </message>
        <message>
            <source>Persons and roles</source>
            <translation>Osoby i role</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s), {percent}% of them in time</source>
            <translation>
                <numerusform>%n odpowiedź, w terminie: {percent}%</numerusform>
                <numerusform>%n odpowiedzi, w terminie: {percent}%</numerusform>
                <numerusform>%n odpowiedzi, w terminie: {percent}%</numerusform>
            </translation>
        </message>
        <message>
            <source>approved after three rounds or more</source>
            <translation>zaakceptowane po co najmniej trzech rundach</translation>
        </message>
        <message>
            <source>{percent}% in time</source>
            <translation>{percent}% w terminie</translation>
        </message>
        <message numerus="yes">
            <source>{path} · %n working day(s) allowed</source>
            <translation>
                <numerusform>{path} · termin: %n dzień roboczy</numerusform>
                <numerusform>{path} · termin: %n dni robocze</numerusform>
                <numerusform>{path} · termin: %n dni roboczych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>three of four within %n working day(s)</source>
            <translation>
                <numerusform>trzy na cztery w ciągu %n dnia roboczego</numerusform>
                <numerusform>trzy na cztery w ciągu %n dni roboczych</numerusform>
                <numerusform>trzy na cztery w ciągu %n dni roboczych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the longest %n</source>
            <translation>
                <numerusform>najdłużej %n</numerusform>
                <numerusform>najdłużej %n</numerusform>
                <numerusform>najdłużej %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{role} ({path}): %n working day(s) instead of {now}.</source>
            <translation>
                <numerusform>{role} ({path}): %n dzień roboczy zamiast {now}.</numerusform>
                <numerusform>{role} ({path}): %n dni robocze zamiast {now}.</numerusform>
                <numerusform>{role} ({path}): %n dni roboczych zamiast {now}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Three of four answers came within %n working day(s) ({median}, {answers}).</source>
            <translation>
                <numerusform>Trzy na cztery odpowiedzi przyszły w ciągu %n dnia roboczego ({median}, {answers}).</numerusform>
                <numerusform>Trzy na cztery odpowiedzi przyszły w ciągu %n dni roboczych ({median}, {answers}).</numerusform>
                <numerusform>Trzy na cztery odpowiedzi przyszły w ciągu %n dni roboczych ({median}, {answers}).</numerusform>
            </translation>
        </message>
        <message>
            <source>In time: by the due date, or within the step’s working days where it was asked late. Late ones are hollow.</source>
            <translation>W terminie: do wyznaczonego dnia, a przy późnym zapytaniu – w ciągu dni roboczych kroku. Spóźnione słupki są puste.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) nobody answered, and that counted as approval.</source>
            <translation>
                <numerusform>%n raz nikt nie odpowiedział i uznano to za akceptację.</numerusform>
                <numerusform>%n razy nikt nie odpowiedział i uznano to za akceptację.</numerusform>
                <numerusform>%n razy nikt nie odpowiedział i uznano to za akceptację.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) or person(s) with fewer than {enough} answers are not shown.</source>
            <translation>
                <numerusform>Nie pokazano %n kroku lub osoby z mniej niż {enough} odpowiedziami.</numerusform>
                <numerusform>Nie pokazano %n kroków lub osób z mniej niż {enough} odpowiedziami.</numerusform>
                <numerusform>Nie pokazano %n kroków lub osób z mniej niż {enough} odpowiedziami.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval times</source>
            <translation>Czas akceptacji</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>%n decision(s) recorded</source>
            <translation>
                <numerusform>Zapisano %n decyzję</numerusform>
                <numerusform>Zapisano %n decyzje</numerusform>
                <numerusform>Zapisano %n decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” put up for approval</source>
            <translation>Przekazanie „{title}” do akceptacji</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) put up for approval</source>
            <translation>
                <numerusform>Przekazanie %n komunikatu do akceptacji</numerusform>
                <numerusform>Przekazanie %n komunikatów do akceptacji</numerusform>
                <numerusform>Przekazanie %n komunikatów do akceptacji</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” planned again</source>
            <translation>Ponowne zaplanowanie „{title}”</translation>
        </message>
        <message>
            <source>Start of drafting “{title}”</source>
            <translation>Początek prac nad „{title}”</translation>
        </message>
        <message>
            <source>“{title}” marked as sent</source>
            <translation>Oznaczenie „{title}” jako wysłane</translation>
        </message>
        <message>
            <source>“{title}” postponed</source>
            <translation>Odłożenie „{title}”</translation>
        </message>
        <message>
            <source>“{title}” cancelled</source>
            <translation>Anulowanie „{title}”</translation>
        </message>
        <message>
            <source>Draft of “{title}”</source>
            <translation>Szkic „{title}”</translation>
        </message>
        <message>
            <source>Taking in of a whole plan</source>
            <translation>Wczytanie całego planu</translation>
        </message>
        <message>
            <source>Add {kind} “{name}”</source>
            <translation>Dodanie: {kind} „{name}”</translation>
        </message>
        <message>
            <source>Delete {kind} “{name}”</source>
            <translation>Usunięcie: {kind} „{name}”</translation>
        </message>
        <message>
            <source>Copy of “{name}”</source>
            <translation>Kopia „{name}”</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Cofnięcie: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Ponowienie: {step}</translation>
        </message>
        <message>
            <source>New plan “{title}”</source>
            <translation>Nowy plan „{title}”</translation>
        </message>
        <message>
            <source>Change of the steps of “{name}”</source>
            <translation>Zmiana kroków „{name}”</translation>
        </message>
        <message>
            <source>Removal of the attachment “{name}”</source>
            <translation>Usunięcie załącznika „{name}”</translation>
        </message>
        <message>
            <source>Attachment “{name}”</source>
            <translation>Załącznik „{name}”</translation>
        </message>
        <message>
            <source>Move of {names} to the top</source>
            <translation>Przeniesienie {names} na najwyższy poziom</translation>
        </message>
        <message>
            <source>Move of {names} into “{group}”</source>
            <translation>Przeniesienie {names} do „{group}”</translation>
        </message>
        <message>
            <source>Copy of “{title}” to {day}</source>
            <translation>Skopiowanie „{title}” na {day}</translation>
        </message>
        <message>
            <source>New content event on {day}</source>
            <translation>Nowe zdarzenie komunikacyjne: {day}</translation>
        </message>
        <message>
            <source>New communication on {day}</source>
            <translation>Nowy komunikat: {day}</translation>
        </message>
        <message>
            <source>Bringing back {field} of “{name}”</source>
            <translation>Przywrócenie pola {field}: „{name}”</translation>
        </message>
        <message>
            <source>Bringing back {kind} “{name}”</source>
            <translation>Przywrócenie: {kind} „{name}”</translation>
        </message>
        <message>
            <source>Merge of {others} into “{name}”</source>
            <translation>Scalenie {others} z „{name}”</translation>
        </message>
        <message>
            <source>Playbook applied: “{title}”</source>
            <translation>Zastosowanie scenariusza: „{title}”</translation>
        </message>
        <message>
            <source>Playbook “{name}” saved</source>
            <translation>Zapisanie scenariusza „{name}”</translation>
        </message>
        <message>
            <source>Playbook “{name}” taken in</source>
            <translation>Import scenariusza „{name}”</translation>
        </message>
        <message>
            <source>Playbook “{name}” updated</source>
            <translation>Aktualizacja scenariusza „{name}”</translation>
        </message>
        <message>
            <source>Quick add of “{title}”</source>
            <translation>Szybkie dodanie „{title}”</translation>
        </message>
        <message>
            <source>Shorter steps for “{title}”</source>
            <translation>Skrócenie kroków dla „{title}”</translation>
        </message>
        <message>
            <source>Usual approval path for one date of “{title}”</source>
            <translation>Zwykła ścieżka akceptacji dla jednego terminu „{title}”</translation>
        </message>
        <message>
            <source>Approval path “{path}” for one date of “{title}”</source>
            <translation>Ścieżka akceptacji „{path}” dla jednego terminu „{title}”</translation>
        </message>
        <message>
            <source>Move of “{title}” to {day}</source>
            <translation>Przeniesienie „{title}” na {day}</translation>
        </message>
        <message>
            <source>Move of this and the following dates of “{title}”</source>
            <translation>Przeniesienie tego i następnych terminów „{title}”</translation>
        </message>
        <message>
            <source>Move of all dates of “{title}”</source>
            <translation>Przeniesienie wszystkich terminów „{title}”</translation>
        </message>
        <message>
            <source>{fields} of one date of “{title}”</source>
            <translation>{fields} – jeden termin „{title}”</translation>
        </message>
        <message>
            <source>{fields} of this and the following dates of “{title}”</source>
            <translation>{fields} – ten i następne terminy „{title}”</translation>
        </message>
        <message>
            <source>{fields} of “{title}”</source>
            <translation>{fields} – „{title}”</translation>
        </message>
        <message>
            <source>Leaving out a date of “{title}”</source>
            <translation>Pominięcie terminu „{title}”</translation>
        </message>
        <message>
            <source>End of “{title}” before this date</source>
            <translation>Zakończenie „{title}” przed tym terminem</translation>
        </message>
        <message>
            <source>Add a date to “{title}”</source>
            <translation>Dodanie terminu do „{title}”</translation>
        </message>
        <message>
            <source>Frequency of “{title}” restored for one date</source>
            <translation>Przywrócenie częstotliwości „{title}” dla jednego terminu</translation>
        </message>
        <message>
            <source>Filter of the view “{name}”</source>
            <translation>Filtr widoku „{name}”</translation>
        </message>
        <message>
            <source>Move of the view “{name}”</source>
            <translation>Przeniesienie widoku „{name}”</translation>
        </message>
        <message>
            <source>Restoring of a backup</source>
            <translation>Przywrócenie kopii zapasowej</translation>
        </message>
        <message>
            <source>Owner of {what}</source>
            <translation>Właściciel – {what}</translation>
        </message>
        <message>
            <source>Sender of {what}</source>
            <translation>Nadawca – {what}</translation>
        </message>
        <message>
            <source>Channel of {what}</source>
            <translation>Forma – {what}</translation>
        </message>
        <message>
            <source>Approval path of {what}</source>
            <translation>Ścieżka akceptacji – {what}</translation>
        </message>
        <message>
            <source>Audience added to {what}</source>
            <translation>Dodanie grupy adresatów – {what}</translation>
        </message>
        <message>
            <source>Audience taken from {what}</source>
            <translation>Usunięcie grupy adresatów – {what}</translation>
        </message>
        <message numerus="yes">
            <source>Status of %n date(s)</source>
            <translation>
                <numerusform>Status %n terminu</numerusform>
                <numerusform>Status %n terminów</numerusform>
                <numerusform>Status %n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>Move of {what} by working days</source>
            <translation>Przesunięcie o dni robocze – {what}</translation>
        </message>
        <message>
            <source>Copy of {what} to next year</source>
            <translation>Kopia na następny rok – {what}</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n entry(s) of days off</source>
            <translation>
                <numerusform>Wczytanie %n pozycji dni wolnych</numerusform>
                <numerusform>Wczytanie %n pozycji dni wolnych</numerusform>
                <numerusform>Wczytanie %n pozycji dni wolnych</numerusform>
            </translation>
        </message>
        <message>
            <source>Result of “{title}”</source>
            <translation>Wynik: „{title}”</translation>
        </message>
        <message>
            <source>Fill down: {fields} of {what}</source>
            <translation>Wypełnienie w dół: {fields} – {what}</translation>
        </message>
        <message>
            <source>Clearing: {fields} of {what}</source>
            <translation>Wyczyszczenie: {fields} – {what}</translation>
        </message>
        <message>
            <source>Paste of {what}</source>
            <translation>Wklejenie: {what}</translation>
        </message>
        <message>
            <source>Copy of {what}</source>
            <translation>Kopia: {what}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Długość</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}”</translation>
        </message>
        <message>
            <source>{some} and {others}</source>
            <translation>{some} i {others}</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n pole</numerusform>
                <numerusform>%n pola</numerusform>
                <numerusform>%n pól</numerusform>
            </translation>
        </message>
        <message>
            <source>Archiving of {what}</source>
            <translation>Przeniesienie do archiwum: {what}</translation>
        </message>
        <message>
            <source>{what} back from the archive</source>
            <translation>Przywrócenie z archiwum: {what}</translation>
        </message>
        <message>
            <source>Renaming of {what}</source>
            <translation>Zmiana nazwy: {what}</translation>
        </message>
        <message>
            <source>{fields} of {what}</source>
            <translation>{fields} – {what}</translation>
        </message>
        <message>
            <source>Delete {what}</source>
            <translation>Usunięcie: {what}</translation>
        </message>
    </context>
    <context>
        <name>Variables</name>
        <message>
            <source>Title of the communication</source>
            <translation>Tytuł komunikatu</translation>
        </message>
        <message>
            <source>The text written for this communication</source>
            <translation>Treść napisana dla tego komunikatu</translation>
        </message>
        <message>
            <source>What readers should do</source>
            <translation>Co czytelnicy mają zrobić</translation>
        </message>
        <message>
            <source>List of the key messages</source>
            <translation>Lista kluczowych przekazów</translation>
        </message>
        <message>
            <source>Questions to expect, with answers</source>
            <translation>Spodziewane pytania z odpowiedziami</translation>
        </message>
        <message>
            <source>How readers can answer</source>
            <translation>Jak czytelnicy mogą odpowiedzieć</translation>
        </message>
        <message>
            <source>Who is responsible for the communication</source>
            <translation>Kto odpowiada za komunikat</translation>
        </message>
        <message>
            <source>Day of sending, such as 2027-01-31</source>
            <translation>Dzień wysyłki, np. 2027-01-31</translation>
        </message>
        <message>
            <source>Last day, when it goes on for several days</source>
            <translation>Ostatni dzień, gdy trwa kilka dni</translation>
        </message>
        <message>
            <source>Time of sending, such as 09:00; empty when all day</source>
            <translation>Godzina wysyłki, np. 09:00; pusta, gdy cały dzień</translation>
        </message>
        <message>
            <source>Time at which it ends, such as 09:30; empty when all day</source>
            <translation>Godzina zakończenia, np. 09:30; pusta, gdy cały dzień</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Długość w minutach</translation>
        </message>
        <message>
            <source>Year of sending</source>
            <translation>Rok wysyłki</translation>
        </message>
        <message>
            <source>Month of sending, 1 to 12</source>
            <translation>Miesiąc wysyłki, od 1 do 12</translation>
        </message>
        <message>
            <source>Day of the month of sending</source>
            <translation>Dzień miesiąca wysyłki</translation>
        </message>
        <message>
            <source>Weekday of sending, 1 (Monday) to 7 (Sunday)</source>
            <translation>Dzień tygodnia wysyłki, od 1 (poniedziałek) do 7 (niedziela)</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Nazwa nadawcy</translation>
        </message>
        <message>
            <source>E-mail address of the sender</source>
            <translation>Adres e-mail nadawcy</translation>
        </message>
        <message>
            <source>Signature of the sender</source>
            <translation>Podpis nadawcy</translation>
        </message>
        <message>
            <source>On whose behalf the message goes out</source>
            <translation>W czyim imieniu wysyłany jest komunikat</translation>
        </message>
        <message>
            <source>Names of the audiences as a phrase</source>
            <translation>Nazwy grup adresatów jako wyliczenie</translation>
        </message>
        <message>
            <source>List of the names of the audiences</source>
            <translation>Lista nazw grup adresatów</translation>
        </message>
        <message>
            <source>Name of the channel</source>
            <translation>Nazwa formy komunikacji</translation>
        </message>
        <message>
            <source>List of the tools, each with name and address</source>
            <translation>Lista narzędzi, każde z nazwą i adresem</translation>
        </message>
        <message>
            <source>Name of the room, when a room is among the tools</source>
            <translation>Nazwa sali, gdy jest wśród narzędzi</translation>
        </message>
        <message>
            <source>Address of the link, when a link is among the tools</source>
            <translation>Adres łącza, gdy jest wśród narzędzi</translation>
        </message>
        <message>
            <source>How we will know that it worked</source>
            <translation>Po czym poznamy skutek</translation>
        </message>
        <message>
            <source>Title of the content event</source>
            <translation>Tytuł zdarzenia komunikacyjnego</translation>
        </message>
        <message>
            <source>Why we talk about it</source>
            <translation>Dlaczego o tym mówimy</translation>
        </message>
        <message>
            <source>What people should know</source>
            <translation>Co adresaci mają wiedzieć</translation>
        </message>
        <message>
            <source>What people should feel</source>
            <translation>Co adresaci mają czuć</translation>
        </message>
        <message>
            <source>What people should do</source>
            <translation>Co adresaci mają zrobić</translation>
        </message>
        <message>
            <source>Day of the event, such as 2027-01-31</source>
            <translation>Dzień zdarzenia, np. 2027-01-31</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nazwa organizacji</translation>
        </message>
        <message>
            <source>Name of the programme</source>
            <translation>Nazwa programu</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>Tytuł planu</translation>
        </message>
        <message>
            <source>Vision of the programme</source>
            <translation>Wizja programu</translation>
        </message>
        <message>
            <source>Language of the message: en, pl or nl</source>
            <translation>Język komunikatu: en, pl lub nl</translation>
        </message>
        <message>
            <source>A day in words: 31 January 2027</source>
            <translation>Dzień słownie: 31 stycznia 2027</translation>
        </message>
        <message>
            <source>A day in digits: 31/01/2027</source>
            <translation>Dzień cyframi: 31.01.2027</translation>
        </message>
        <message>
            <source>The weekday of a day: Sunday</source>
            <translation>Dzień tygodnia: niedziela</translation>
        </message>
        <message>
            <source>A time as it is written in the language: 09:00</source>
            <translation>Godzina w zapisie danego języka: 09:00</translation>
        </message>
        <message>
            <source>A number with separators: 1,240</source>
            <translation>Liczba z odstępami: 12 400</translation>
        </message>
        <message>
            <source>A list as a phrase: one, two and three</source>
            <translation>Lista jako wyliczenie: jeden, dwa i trzy</translation>
        </message>
        <message>
            <source>The lines of a text as a list</source>
            <translation>Wiersze tekstu jako lista</translation>
        </message>
        <message>
            <source>Another text when there is no value: default('…')</source>
            <translation>Inny tekst, gdy brak wartości: default('…')</translation>
        </message>
        <message>
            <source>With a capital at the beginning</source>
            <translation>Wielką literą na początku</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>Małymi literami</translation>
        </message>
        <message>
            <source>In capitals</source>
            <translation>Wielkimi literami</translation>
        </message>
        <message>
            <source>The first of a list</source>
            <translation>Pierwszy element listy</translation>
        </message>
        <message>
            <source>The last of a list</source>
            <translation>Ostatni element listy</translation>
        </message>
        <message>
            <source>How many there are in a list</source>
            <translation>Liczba elementów listy</translation>
        </message>
        <message>
            <source>A number rounded</source>
            <translation>Liczba zaokrąglona</translation>
        </message>
        <message>
            <source>Cut to a length: truncate(80)</source>
            <translation>Skrócenie do długości: truncate(80)</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Monday</source>
            <translation>poniedziałek</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>wtorek</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>środa</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>czwartek</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>piątek</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sobota</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>niedziela</translation>
        </message>
        <message>
            <source>first Monday</source>
            <translation>pierwszy poniedziałek</translation>
        </message>
        <message>
            <source>first Tuesday</source>
            <translation>pierwszy wtorek</translation>
        </message>
        <message>
            <source>first Wednesday</source>
            <translation>pierwsza środa</translation>
        </message>
        <message>
            <source>first Thursday</source>
            <translation>pierwszy czwartek</translation>
        </message>
        <message>
            <source>first Friday</source>
            <translation>pierwszy piątek</translation>
        </message>
        <message>
            <source>first Saturday</source>
            <translation>pierwsza sobota</translation>
        </message>
        <message>
            <source>first Sunday</source>
            <translation>pierwsza niedziela</translation>
        </message>
        <message>
            <source>second Monday</source>
            <translation>drugi poniedziałek</translation>
        </message>
        <message>
            <source>second Tuesday</source>
            <translation>drugi wtorek</translation>
        </message>
        <message>
            <source>second Wednesday</source>
            <translation>druga środa</translation>
        </message>
        <message>
            <source>second Thursday</source>
            <translation>drugi czwartek</translation>
        </message>
        <message>
            <source>second Friday</source>
            <translation>drugi piątek</translation>
        </message>
        <message>
            <source>second Saturday</source>
            <translation>druga sobota</translation>
        </message>
        <message>
            <source>second Sunday</source>
            <translation>druga niedziela</translation>
        </message>
        <message>
            <source>third Monday</source>
            <translation>trzeci poniedziałek</translation>
        </message>
        <message>
            <source>third Tuesday</source>
            <translation>trzeci wtorek</translation>
        </message>
        <message>
            <source>third Wednesday</source>
            <translation>trzecia środa</translation>
        </message>
        <message>
            <source>third Thursday</source>
            <translation>trzeci czwartek</translation>
        </message>
        <message>
            <source>third Friday</source>
            <translation>trzeci piątek</translation>
        </message>
        <message>
            <source>third Saturday</source>
            <translation>trzecia sobota</translation>
        </message>
        <message>
            <source>third Sunday</source>
            <translation>trzecia niedziela</translation>
        </message>
        <message>
            <source>fourth Monday</source>
            <translation>czwarty poniedziałek</translation>
        </message>
        <message>
            <source>fourth Tuesday</source>
            <translation>czwarty wtorek</translation>
        </message>
        <message>
            <source>fourth Wednesday</source>
            <translation>czwarta środa</translation>
        </message>
        <message>
            <source>fourth Thursday</source>
            <translation>czwarty czwartek</translation>
        </message>
        <message>
            <source>fourth Friday</source>
            <translation>czwarty piątek</translation>
        </message>
        <message>
            <source>fourth Saturday</source>
            <translation>czwarta sobota</translation>
        </message>
        <message>
            <source>fourth Sunday</source>
            <translation>czwarta niedziela</translation>
        </message>
        <message>
            <source>fifth Monday</source>
            <translation>piąty poniedziałek</translation>
        </message>
        <message>
            <source>fifth Tuesday</source>
            <translation>piąty wtorek</translation>
        </message>
        <message>
            <source>fifth Wednesday</source>
            <translation>piąta środa</translation>
        </message>
        <message>
            <source>fifth Thursday</source>
            <translation>piąty czwartek</translation>
        </message>
        <message>
            <source>fifth Friday</source>
            <translation>piąty piątek</translation>
        </message>
        <message>
            <source>fifth Saturday</source>
            <translation>piąta sobota</translation>
        </message>
        <message>
            <source>fifth Sunday</source>
            <translation>piąta niedziela</translation>
        </message>
        <message>
            <source>last Monday</source>
            <translation>ostatni poniedziałek</translation>
        </message>
        <message>
            <source>last Tuesday</source>
            <translation>ostatni wtorek</translation>
        </message>
        <message>
            <source>last Wednesday</source>
            <translation>ostatnia środa</translation>
        </message>
        <message>
            <source>last Thursday</source>
            <translation>ostatni czwartek</translation>
        </message>
        <message>
            <source>last Friday</source>
            <translation>ostatni piątek</translation>
        </message>
        <message>
            <source>last Saturday</source>
            <translation>ostatnia sobota</translation>
        </message>
        <message>
            <source>last Sunday</source>
            <translation>ostatnia niedziela</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Communication plans</source>
            <translation>Plany komunikacji</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalendarz</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Obciążenie</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Rytm</translation>
        </message>
        <message>
            <source>Only when</source>
            <translation>Tylko wtedy, gdy</translation>
        </message>
        <message>
            <source>While they are away</source>
            <translation>Podczas nieobecności</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Why and what for</source>
            <translation>Dlaczego i po co</translation>
        </message>
        <message>
            <source>Approval and effect</source>
            <translation>Akceptacja i efekt</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Akceptacje</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Komunikaty</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Zamknij to powiadomienie</translation>
        </message>
        <message>
            <source>This communication needs no approval.</source>
            <translation>Ten komunikat nie wymaga akceptacji.</translation>
        </message>
        <message>
            <source>This date only</source>
            <translation>Tylko ten termin</translation>
        </message>
        <message>
            <source>This and the following dates</source>
            <translation>Ten i następne terminy</translation>
        </message>
        <message>
            <source>Only {day}</source>
            <translation>Tylko {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Od {day}</translation>
        </message>
        <message>
            <source>Leave out “{title}”</source>
            <translation>Pominięcie „{title}”</translation>
        </message>
        <message>
            <source>the date on {day}</source>
            <translation>termin: {day}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Pomiń</translation>
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation>Usunięcie „{title}”</translation>
        </message>
        <message>
            <source>Move “{title}”</source>
            <translation>Przeniesienie „{title}”</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>na: {day}</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenieś</translation>
        </message>
        <message>
            <source>Change “{title}”</source>
            <translation>Zmiana „{title}”</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Zmień</translation>
        </message>
        <message>
            <source>from {before} to {after}</source>
            <translation>z: {before}, na: {after}</translation>
        </message>
        <message numerus="yes">
            <source>from {before} to %n minute(s)</source>
            <translation>
                <numerusform>z {before} na %n minutę</numerusform>
                <numerusform>z {before} na %n minuty</numerusform>
                <numerusform>z {before} na %n minut</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing changes yet</source>
            <translation>na razie nic się nie zmienia</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) are new</source>
            <translation>
                <numerusform>%n termin jest nowy</numerusform>
                <numerusform>%n terminy są nowe</numerusform>
                <numerusform>%n terminów jest nowych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) stay</source>
            <translation>
                <numerusform>%n termin zostaje</numerusform>
                <numerusform>%n terminy zostają</numerusform>
                <numerusform>%n terminów zostaje</numerusform>
            </translation>
        </message>
        <message>
            <source>{dates}; those after the plan’s end on {day} follow the new frequency</source>
            <translation>{dates}; terminy po końcu planu ({day}) też według nowej częstotliwości</translation>
        </message>
        <message>
            <source>{dates}, already past</source>
            <translation>{dates}, już w przeszłości</translation>
        </message>
        <message numerus="yes">
            <source>%n of them already past</source>
            <translation>
                <numerusform>w tym %n już w przeszłości</numerusform>
                <numerusform>w tym %n już w przeszłości</numerusform>
                <numerusform>w tym %n już w przeszłości</numerusform>
            </translation>
        </message>
        <message>
            <source>{dates}, and those before and after the plan’s period</source>
            <translation>{dates}, a także te przed okresem planu i po nim</translation>
        </message>
        <message>
            <source>{dates}, and those after the plan’s end on {day}</source>
            <translation>{dates}, a także te po końcu planu ({day})</translation>
        </message>
        <message>
            <source>{dates}, and those before the plan’s start on {day}</source>
            <translation>{dates}, a także te przed początkiem planu ({day})</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) stay as they are: sent or put up</source>
            <translation>
                <numerusform>%n komunikat pozostaje bez zmian: wysłany lub przekazany do akceptacji</numerusform>
                <numerusform>%n komunikaty pozostają bez zmian: wysłane lub przekazane do akceptacji</numerusform>
                <numerusform>%n komunikatów pozostaje bez zmian: wysłane lub przekazane do akceptacji</numerusform>
            </translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>Zmiana: {what}</translation>
        </message>
        <message>
            <source>what was sent or put up for approval stays as it is
the dates that change become events of their own</source>
            <translation>co wysłano lub przekazano do akceptacji, pozostaje bez zmian
zmieniane terminy tworzą osobne zdarzenia</translation>
        </message>
        <message numerus="yes">
            <source>%n sent communication(s) show the change too</source>
            <translation>
                <numerusform>%n wysłany komunikat też pokaże zmianę</numerusform>
                <numerusform>%n wysłane komunikaty też pokażą zmianę</numerusform>
                <numerusform>%n wysłanych komunikatów też pokaże zmianę</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) will need approval again</source>
            <translation>
                <numerusform>%n komunikat będzie wymagać ponownej akceptacji</numerusform>
                <numerusform>%n komunikaty będą wymagać ponownej akceptacji</numerusform>
                <numerusform>%n komunikatów będzie wymagać ponownej akceptacji</numerusform>
            </translation>
        </message>
        <message>
            <source>it becomes an event of its own, with new entries in calendars</source>
            <translation>powstaje z niego osobne zdarzenie, z nowymi wpisami w kalendarzach</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) change</source>
            <translation>
                <numerusform>%n termin się zmienia</numerusform>
                <numerusform>%n terminy się zmieniają</numerusform>
                <numerusform>%n terminów się zmienia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) go</source>
            <translation>
                <numerusform>%n termin odpada</numerusform>
                <numerusform>%n terminy odpadają</numerusform>
                <numerusform>%n terminów odpada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, moved or added date(s) stay</source>
            <translation>
                <numerusform>%n pominięty, przeniesiony lub dodany termin zostaje</numerusform>
                <numerusform>%n pominięte, przeniesione lub dodane terminy zostają</numerusform>
                <numerusform>%n pominiętych, przeniesionych lub dodanych terminów zostaje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out or moved date(s) lose their meaning</source>
            <translation>
                <numerusform>%n pominięcie lub przeniesienie traci znaczenie</numerusform>
                <numerusform>%n pominięcia lub przeniesienia tracą znaczenie</numerusform>
                <numerusform>%n pominięć lub przeniesień traci znaczenie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) lose their date</source>
            <translation>
                <numerusform>%n szkic traci swój termin</numerusform>
                <numerusform>%n szkice tracą swój termin</numerusform>
                <numerusform>%n szkiców traci swój termin</numerusform>
            </translation>
        </message>
        <message>
            <source>this date itself stays on {day}</source>
            <translation>ten termin zostaje: {day}</translation>
        </message>
        <message>
            <source>then, counted from the event: {offset}</source>
            <translation>odtąd, licząc od zdarzenia: {offset}</translation>
        </message>
        <message>
            <source>then: {rhythm}</source>
            <translation>odtąd: {rhythm}</translation>
        </message>
        <message>
            <source>no date remains: the frequency ends with the dates that stay</source>
            <translation>nie zostaje żaden kolejny termin: częstotliwość kończy się na terminach, które zostają</translation>
        </message>
        <message>
            <source>the event is deleted with its communications</source>
            <translation>zdarzenie zostanie usunięte wraz z komunikatami</translation>
        </message>
        <message>
            <source>they become an event of their own, with new entries in calendars</source>
            <translation>powstaje z nich osobne zdarzenie, z nowymi wpisami w kalendarzach</translation>
        </message>
        <message>
            <source>This date</source>
            <translation>Ten termin</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Wszystkie terminy</translation>
        </message>
        <message>
            <source>Communication plans for customer-experience programmes.

Version {version}, with Qt {qt}. MIT licence; icons by Lucide (ISC). Your plans stay on this computer: the program sends nothing.</source>
            <translation>Plany komunikacji dla programów zarządzania doświadczeniem klienta.

Wersja {version}, Qt {qt}. Licencja MIT; ikony: Lucide (ISC). Twoje plany pozostają na tym komputerze: program niczego nie wysyła.</translation>
        </message>
        <message>
            <source>About commplan</source>
            <translation>O programie commplan</translation>
        </message>
        <message>
            <source>Something in the program went wrong that should not have.</source>
            <translation>W programie wystąpił błąd, który nie powinien się zdarzyć.</translation>
        </message>
        <message>
            <source>Your plan is saved up to the last change shown. You can go on working; if it happens again, please send these details to those who look after the program. They are kept in {file} too.</source>
            <translation>Plan jest zapisany aż do ostatniej widocznej zmiany. Możesz pracować dalej; jeśli to się powtórzy, wyślij te szczegóły osobom, które opiekują się programem. Są też zapisane w pliku {file}.</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Kopiuj szczegóły</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Plan to restore</source>
            <translation>Plan do przywrócenia</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Przywracanie kopii zapasowej</translation>
        </message>
        <message>
            <source>The plan as it is now is backed up first.</source>
            <translation>Najpierw powstanie kopia zapasowa obecnego planu.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Frequency of “{title}”</source>
            <translation>Częstotliwość „{title}”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Next dates</source>
            <translation>Najbliższe terminy</translation>
        </message>
        <message>
            <source>There is no backup of this plan yet.</source>
            <translation>Nie ma jeszcze kopii zapasowej tego planu.</translation>
        </message>
        <message>
            <source>Nothing differs from the plan as it is now.</source>
            <translation>Nic się nie różni od obecnego planu.</translation>
        </message>
        <message>
            <source>Restoring changes: {kinds}.</source>
            <translation>Przywrócenie zmieni: {kinds}.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtr</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Wyczyść wszystkie filtry</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name}:</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Usuń ten filtr</translation>
        </message>
        <message numerus="yes">
            <source>%n more filter(s)</source>
            <translation>
                <numerusform>jeszcze %n filtr</numerusform>
                <numerusform>jeszcze %n filtry</numerusform>
                <numerusform>jeszcze %n filtrów</numerusform>
            </translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Adresaci</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Narzędzie</translation>
        </message>
        <message>
            <source>Missing or late</source>
            <translation>Braki i opóźnienia</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategoria</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Faza</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>Approval path</source>
            <translation>Ścieżka akceptacji</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Ryzyko</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Słowa</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Okres</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>Do poprawy</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Wybierz dzień</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Ostatni dzień przypada przed pierwszym.</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>cały dzień</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>once</source>
            <translation>raz</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>codziennie</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>co miesiąc</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>codziennie</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>co tydzień</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>co kwartał</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>co rok</translation>
        </message>
        <message>
            <source>other (iCalendar rule)</source>
            <translation>inna (reguła iCalendar)</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>w każdym tygodniu</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>w każdym miesiącu</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>w każdym roku</translation>
        </message>
        <message>
            <source>on the start date</source>
            <translation>w dniu rozpoczęcia</translation>
        </message>
        <message>
            <source>on the day of the month:</source>
            <translation>w dniu miesiąca:</translation>
        </message>
        <message>
            <source>last day of the month</source>
            <translation>ostatni dzień miesiąca</translation>
        </message>
        <message>
            <source>first day from Monday to Friday</source>
            <translation>pierwszy dzień (pn.–pt.)</translation>
        </message>
        <message>
            <source>last day from Monday to Friday</source>
            <translation>ostatni dzień (pn.–pt.)</translation>
        </message>
        <message>
            <source>on a weekday of the month:</source>
            <translation>w dniu tygodnia w miesiącu:</translation>
        </message>
        <message>
            <source>first day of the calendar quarter</source>
            <translation>pierwszy dzień kwartału kalendarzowego</translation>
        </message>
        <message>
            <source>last day of the calendar quarter</source>
            <translation>ostatni dzień kwartału kalendarzowego</translation>
        </message>
        <message>
            <source>without end</source>
            <translation>bez końca</translation>
        </message>
        <message>
            <source>until</source>
            <translation>do</translation>
        </message>
        <message>
            <source>number of times</source>
            <translation>liczba powtórzeń</translation>
        </message>
        <message>
            <source>on every day</source>
            <translation>we wszystkie dni</translation>
        </message>
        <message>
            <source>Monday to Friday only</source>
            <translation>tylko od poniedziałku do piątku</translation>
        </message>
        <message>
            <source>This plan is open for reading only.</source>
            <translation>Ten plan jest otwarty tylko do odczytu.</translation>
        </message>
        <message>
            <source>several values</source>
            <translation>różne wartości</translation>
        </message>
        <message>
            <source>Nothing more to add</source>
            <translation>Nie ma już nic do dodania</translation>
        </message>
        <message>
            <source>Bring this record back</source>
            <translation>Przywróć tę pozycję</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <source>Bring back the value from before</source>
            <translation>Przywróć poprzednią wartość</translation>
        </message>
        <message>
            <source>Select something to see and change it here.</source>
            <translation>Zaznacz coś, aby to tutaj obejrzeć i zmienić.</translation>
        </message>
        <message>
            <source>Close the inspector</source>
            <translation>Zamknij panel szczegółów</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formularz</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Akceptacja</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>Zaznaczono: %n</numerusform>
                <numerusform>Zaznaczono: %n</numerusform>
                <numerusform>Zaznaczono: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy was saved as “{path}”; you keep working in “{name}”.</source>
            <translation>Kopię zapisano jako „{path}”; nadal pracujesz w „{name}”.</translation>
        </message>
        <message>
            <source>A backup was made and checked: “{path}”.</source>
            <translation>Utworzono i sprawdzono kopię zapasową: „{path}”.</translation>
        </message>
        <message>
            <source>Restore the newest backup</source>
            <translation>Przywróć najnowszą kopię zapasową</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Holandia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Niemcy</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Wielka Brytania</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlandia</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Stany Zjednoczone</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Otwórz plan</translation>
        </message>
        <message>
            <source>Import a plan</source>
            <translation>Import planu</translation>
        </message>
        <message>
            <source>Save the new plan</source>
            <translation>Zapisz nowy plan</translation>
        </message>
        <message>
            <source>Save a copy of the plan</source>
            <translation>Zapisz kopię planu</translation>
        </message>
        <message>
            <source>You can open it for reading; nothing will be changed.</source>
            <translation>Możesz go otworzyć tylko do odczytu; nic nie zostanie zmienione.</translation>
        </message>
        <message>
            <source>Open for &amp;reading</source>
            <translation>&amp;Otwórz do odczytu</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Anuluj</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Widok: {name}</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Wszystko</translation>
        </message>
        <message>
            <source>{name} (changed)</source>
            <translation>{name} (zmieniony)</translation>
        </message>
        <message>
            <source>Custom filter</source>
            <translation>Własny filtr</translation>
        </message>
        <message>
            <source>Back to “{name}” as saved</source>
            <translation>Wróć do zapisanego widoku „{name}”</translation>
        </message>
        <message>
            <source>Save the filter in “{name}”</source>
            <translation>Zapisz filtr w widoku „{name}”</translation>
        </message>
        <message>
            <source>Save this filter as a view…</source>
            <translation>Zapisz ten filtr jako widok…</translation>
        </message>
        <message>
            <source>Arrange views…</source>
            <translation>Uporządkuj widoki…</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Zapisz widok</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nazwa widoku</translation>
        </message>
        <message>
            <source>A view keeps the filter, for the screen, for print and for exports.</source>
            <translation>Widok zachowuje filtr: na ekranie, w druku i w eksporcie.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Zapisano</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Tylko do odczytu</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Zapisano {time}</translation>
        </message>
        <message>
            <source>recorded: {role}, {decision}</source>
            <translation>zapisano: {role}, {decision}</translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n do poprawy</numerusform>
                <numerusform>%n do poprawy</numerusform>
                <numerusform>%n do poprawy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue approval(s)</source>
            <translation>
                <numerusform>%n akceptacja po terminie</numerusform>
                <numerusform>%n akceptacje po terminie</numerusform>
                <numerusform>%n akceptacji po terminie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) over a limit</source>
            <translation>
                <numerusform>%n tydzień ponad limitem</numerusform>
                <numerusform>%n tygodnie ponad limitem</numerusform>
                <numerusform>%n tygodni ponad limitem</numerusform>
            </translation>
        </message>
        <message>
            <source>Weeks over a limit</source>
            <translation>Tygodnie ponad limitem</translation>
        </message>
        <message>
            <source>Create plan…</source>
            <translation>Utwórz plan…</translation>
        </message>
        <message>
            <source>Language of the plan</source>
            <translation>Język planu</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Święta państwowe</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Pierwszy miesiąc</translation>
        </message>
        <message>
            <source>A starter fills a whole year with dates that fall on working days. Change anything later.</source>
            <translation>Wzorzec wypełnia cały rok terminami w dni robocze. Wszystko można później zmienić.</translation>
        </message>
        <message>
            <source>Saved as a single file, in a folder that you choose next.</source>
            <translation>Plan to jeden plik; folder wskażesz w następnym kroku.</translation>
        </message>
        <message>
            <source>Start a communication plan</source>
            <translation>Zacznij plan komunikacji</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Otwórz plan…</translation>
        </message>
        <message>
            <source>A finished year of a company of 1,240 people</source>
            <translation>Gotowy rok firmy liczącej 1240 osób</translation>
        </message>
        <message>
            <source>Look at the demo</source>
            <translation>Obejrzyj plan pokazowy</translation>
        </message>
        <message>
            <source>Recent plans</source>
            <translation>Ostatnie plany</translation>
        </message>
        <message>
            <source>Plans that you open will wait here.</source>
            <translation>Tu znajdziesz plany, które otwierasz.</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Zwiń</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>Rozwiń</translation>
        </message>
        <message>
            <source>What the year will hold</source>
            <translation>Co przyniesie rok</translation>
        </message>
        <message>
            <source>Holidays only: you add the first content event.</source>
            <translation>Tylko święta: pierwsze zdarzenie dodasz samodzielnie.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n termin</numerusform>
                <numerusform>%n terminy</numerusform>
                <numerusform>%n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Plik</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edycja</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Widok</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>P&amp;lan</translation>
        </message>
        <message>
            <source>P&amp;rint and export</source>
            <translation>&amp;Drukuj i eksportuj</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Pomo&amp;c</translation>
        </message>
        <message>
            <source>&amp;New plan…</source>
            <translation>&amp;Nowy plan…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Otwórz…</translation>
        </message>
        <message>
            <source>&amp;Import a plan (JSON)…</source>
            <translation>&amp;Importuj plan (JSON)…</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>Zapisz &amp;kopię…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Utwórz kopię zapasową</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Przywróć kopię zapasową…</translation>
        </message>
        <message>
            <source>&amp;Close plan</source>
            <translation>&amp;Zamknij plan</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Zakoń&amp;cz</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Cofnij</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ponów</translation>
        </message>
        <message>
            <source>&amp;Search or do…</source>
            <translation>&amp;Szukaj lub wykonaj…</translation>
        </message>
        <message>
            <source>Open &amp;by the code of a sheet…</source>
            <translation>Otwórz według kodu k&amp;arty…</translation>
        </message>
        <message>
            <source>Type or scan the code of a signed sheet to record its decision</source>
            <translation>Wpisanie lub zeskanowanie kodu podpisanej karty, aby zapisać decyzję</translation>
        </message>
        <message>
            <source>&amp;History of the plan…</source>
            <translation>&amp;Historia planu…</translation>
        </message>
        <message>
            <source>Fold the &amp;rail</source>
            <translation>&amp;Zwiń pasek boczny</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Panel szczegółów</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation>&amp;Następna część okna</translation>
        </message>
        <message>
            <source>Pre&amp;vious part of the window</source>
            <translation>&amp;Poprzednia część okna</translation>
        </message>
        <message>
            <source>&amp;Context menu</source>
            <translation>Menu &amp;kontekstowe</translation>
        </message>
        <message>
            <source>&amp;Properties of the plan</source>
            <translation>&amp;Właściwości planu</translation>
        </message>
        <message>
            <source>&amp;Calendar file (.ics)…</source>
            <translation>Plik &amp;kalendarza (.ics)…</translation>
        </message>
        <message>
            <source>&amp;Messages…</source>
            <translation>Ko&amp;munikaty…</translation>
        </message>
        <message>
            <source>&amp;Approval sheets…</source>
            <translation>Karty &amp;akceptacji…</translation>
        </message>
        <message>
            <source>Whole &amp;plan as JSON…</source>
            <translation>Cały &amp;plan jako JSON…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Skróty klawiszowe</translation>
        </message>
        <message>
            <source>&amp;About commplan</source>
            <translation>&amp;O programie commplan</translation>
        </message>
        <message>
            <source>Open r&amp;ecent</source>
            <translation>Otwórz o&amp;statnie</translation>
        </message>
        <message>
            <source>No plans yet</source>
            <translation>Nie ma jeszcze planów</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Motyw</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Cofnij: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Ponów: {step}</translation>
        </message>
        <message>
            <source>The demo plan is being made…</source>
            <translation>Trwa przygotowywanie planu pokazowego…</translation>
        </message>
        <message>
            <source>Being &amp;drafted</source>
            <translation>W p&amp;rzygotowaniu</translation>
        </message>
        <message>
            <source>&amp;Sent or held</source>
            <translation>&amp;Wysłany lub przeprowadzony</translation>
        </message>
        <message>
            <source>&amp;Postponed…</source>
            <translation>&amp;Odłożony…</translation>
        </message>
        <message>
            <source>&amp;Cancelled…</source>
            <translation>&amp;Anulowany…</translation>
        </message>
        <message>
            <source>P&amp;lanned again</source>
            <translation>Po&amp;nownie planowany</translation>
        </message>
        <message>
            <source>Leave &amp;out…</source>
            <translation>Po&amp;miń…</translation>
        </message>
        <message>
            <source>Why? The reason is kept with this date.</source>
            <translation>Dlaczego? Powód zostanie zapisany przy tym terminie.</translation>
        </message>
        <message>
            <source>Not approved: say why it went out all the same.</source>
            <translation>Brak akceptacji: napisz, dlaczego mimo to wysłano.</translation>
        </message>
        <message>
            <source>Arrange views</source>
            <translation>Porządek widoków</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Zapisane widoki</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Use the current filter</source>
            <translation>Przejmij bieżący filtr</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Alt+1 to Alt+9 choose the first nine. Drag a view, or move it with Alt and the arrows.</source>
            <translation>Alt+1 do Alt+9 wybierają pierwsze dziewięć widoków. Widok można przeciągnąć albo przenieść klawiszem Alt i strzałkami.</translation>
        </message>
        <message>
            <source>Icon</source>
            <translation>Ikona</translation>
        </message>
        <message>
            <source>Icon {number}</source>
            <translation>Ikona {number}</translation>
        </message>
        <message>
            <source>These move along:</source>
            <translation>Przesuwają się razem:</translation>
        </message>
        <message>
            <source>The others keep their dates.</source>
            <translation>Pozostałe zachowują swoje terminy.</translation>
        </message>
        <message>
            <source>These go out on this date:</source>
            <translation>W tym terminie wychodzą:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{communication} · {status}: stays</source>
            <translation>{communication} · {status}: pozostaje</translation>
        </message>
        <message>
            <source>The filter leaves nothing.</source>
            <translation>Nic nie pasuje do filtra.</translation>
        </message>
        <message numerus="yes">
            <source>Without “{name}”: %n date(s)</source>
            <translation>
                <numerusform>Bez „{name}”: %n termin</numerusform>
                <numerusform>Bez „{name}”: %n terminy</numerusform>
                <numerusform>Bez „{name}”: %n terminów</numerusform>
            </translation>
        </message>
        <message>
            <source>{value}, chosen</source>
            <translation>{value}, wybrano</translation>
        </message>
        <message>
            <source>All filters</source>
            <translation>Wszystkie filtry</translation>
        </message>
        <message>
            <source>There is no such value.</source>
            <translation>Nie ma takiej wartości.</translation>
        </message>
        <message>
            <source>In titles, texts and names</source>
            <translation>W tytułach, tekstach i nazwach</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Przenieś…</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Pomiń…</translation>
        </message>
        <message>
            <source>Add a date…</source>
            <translation>Dodaj termin…</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Wyjątki</translation>
        </message>
        <message>
            <source>Choose a date in the list first.</source>
            <translation>Najpierw wybierz termin z listy.</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Odstęp</translation>
        </message>
        <message>
            <source>On which days</source>
            <translation>W które dni</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>W którym dniu</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dzień miesiąca</translation>
        </message>
        <message>
            <source>Weekday of the month</source>
            <translation>Dzień tygodnia w miesiącu</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Miesiąc</translation>
        </message>
        <message>
            <source>How it ends</source>
            <translation>Zakończenie</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ostatni dzień</translation>
        </message>
        <message>
            <source>Number of times</source>
            <translation>Liczba powtórzeń</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Zmień…</translation>
        </message>
        <message>
            <source>left out: {day}</source>
            <translation>pominięto: {day}</translation>
        </message>
        <message>
            <source>skipped: {day} · {reason}</source>
            <translation>wypada: {day} · {reason}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>przeniesiono</translation>
        </message>
        <message>
            <source>added</source>
            <translation>dodano</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>moved: {days}</source>
            <translation>przeniesiono: {days}</translation>
        </message>
        <message>
            <source>stayed: {day}</source>
            <translation>pozostaje: {day}</translation>
        </message>
        <message>
            <source>added: {day}</source>
            <translation>dodano: {day}</translation>
        </message>
        <message>
            <source>No date lies in the plan’s period; the first one is {day}.</source>
            <translation>Żaden termin nie przypada w okresie planu; pierwszy to {day}.</translation>
        </message>
        <message>
            <source>There is no such day: this frequency has no dates.</source>
            <translation>Takiego dnia nie ma: ta częstotliwość nie daje żadnych terminów.</translation>
        </message>
        <message>
            <source>{date} · after the plan’s end</source>
            <translation>{date} · po końcu planu</translation>
        </message>
        <message>
            <source>stays: sent or put up</source>
            <translation>zostaje: wysłany lub przekazany do akceptacji</translation>
        </message>
        <message>
            <source>The start is not one of the dates; the first one is {day}.</source>
            <translation>Data początkowa nie należy do terminów; pierwszy to {day}.</translation>
        </message>
        <message>
            <source>There is a 29 February in leap years only.</source>
            <translation>29 lutego przypada tylko w latach przestępnych.</translation>
        </message>
        <message>
            <source>Months without a day {day} are left out.</source>
            <translation>Miesiące, w których nie ma dnia {day}, są pomijane.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) lie in the quiet period “{name}”.</source>
            <translation>
                <numerusform>%n termin przypada w okresie ciszy „{name}”.</numerusform>
                <numerusform>%n terminy przypadają w okresie ciszy „{name}”.</numerusform>
                <numerusform>%n terminów przypada w okresie ciszy „{name}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Pokaż więcej</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more change(s) in this step</source>
            <translation>
                <numerusform>… i jeszcze %n zmiana w tym kroku</numerusform>
                <numerusform>… i jeszcze %n zmiany w tym kroku</numerusform>
                <numerusform>… i jeszcze %n zmian w tym kroku</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Zapisz jako PDF</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień spotkania</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Co się zmieniło</translation>
        </message>
        <message>
            <source>Nothing changed since then.</source>
            <translation>Od tego czasu nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drukuj…</translation>
        </message>
        <message>
            <source>the last backup ({day}, {time})</source>
            <translation>ostatniej kopii zapasowej ({day}, {time})</translation>
        </message>
        <message>
            <source>one week ago</source>
            <translation>siedmiu dni</translation>
        </message>
        <message>
            <source>Monday of this week</source>
            <translation>poniedziałku tego tygodnia</translation>
        </message>
        <message>
            <source>one month ago</source>
            <translation>trzydziestu dni</translation>
        </message>
        <message>
            <source>a day of your choice</source>
            <translation>wybranego dnia</translation>
        </message>
        <message>
            <source>Words in steps and names</source>
            <translation>Słowa w krokach i nazwach</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Kroki</translation>
        </message>
        <message>
            <source>No step fits the search.</source>
            <translation>Żaden krok nie pasuje do wyszukiwania.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Wszyscy</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Wszystkie rodzaje</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Dowolny czas</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Ostatni %n dzień</numerusform>
                <numerusform>Ostatnie %n dni</numerusform>
                <numerusform>Ostatnie %n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n pozycja</numerusform>
                <numerusform>%n pozycje</numerusform>
                <numerusform>%n pozycji</numerusform>
            </translation>
        </message>
        <message>
            <source>History of the plan</source>
            <translation>Historia planu</translation>
        </message>
        <message>
            <source>What changed since…</source>
            <translation>Co się zmieniło od…</translation>
        </message>
        <message>
            <source>Of “{name}”, the first of those selected</source>
            <translation>Dotyczy: „{name}” – pierwszej z zaznaczonych pozycji</translation>
        </message>
        <message>
            <source>Older changes</source>
            <translation>Starsze zmiany</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Filtruj według dowolnej cechy</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>Wczytywanie „{name}”…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>A score from fewer than {enough} answers is kept, but never shown in reports.</source>
            <translation>Ocena z mniej niż {enough} odpowiedzi jest zapisywana, ale nie pokazuje się jej w raportach.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) sent without a result; enter it here:</source>
            <translation>
                <numerusform>%n wysłany termin bez wyniku; tutaj można go wpisać:</numerusform>
                <numerusform>%n wysłane terminy bez wyniku; tutaj można go wpisać:</numerusform>
                <numerusform>%n wysłanych terminów bez wyniku; tutaj można go wpisać:</numerusform>
            </translation>
        </message>
        <message>
            <source>No date lies ahead.</source>
            <translation>Nie ma kolejnych terminów.</translation>
        </message>
    </context>
</TS>
