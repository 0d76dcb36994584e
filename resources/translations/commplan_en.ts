<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Approvals</name>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>in %n working day</numerusform>
                <numerusform>in %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) ago</source>
            <translation>
                <numerusform>%n working day ago</numerusform>
                <numerusform>%n working days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>%n page was sent to the printer.</numerusform>
                <numerusform>%n pages were sent to the printer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chain of decisions broken in %n place(s)</source>
            <translation>
                <numerusform>Chain of decisions broken in %n place</numerusform>
                <numerusform>Chain of decisions broken in %n places</numerusform>
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
            <source>Record %n decision(s)</source>
            <translation>
                <numerusform>Record %n decision</numerusform>
                <numerusform>Record %n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) still without the name of who decided</source>
            <translation>
                <numerusform>%n row still without the name of who decided</numerusform>
                <numerusform>%n rows still without the name of who decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record %n as approved</source>
            <translation>
                <numerusform>Record %n as approved</numerusform>
                <numerusform>Record %n as approved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) had no answer in time and count as approved by their path.</source>
            <translation>
                <numerusform>%n step had no answer in time and counts as approved by its path.</numerusform>
                <numerusform>%n steps had no answer in time and count as approved by their path.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) of the list</source>
            <translation>
                <numerusform>%n date of the list</numerusform>
                <numerusform>%n dates of the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further place(s) do not fit only because of that.</source>
            <translation>
                <numerusform>%n further place does not fit, only because of that.</numerusform>
                <numerusform>%n further places do not fit, only because of that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The filter hides %n approval(s).</source>
            <translation>
                <numerusform>The filter hides %n approval.</numerusform>
                <numerusform>The filter hides %n approvals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n row selected</numerusform>
                <numerusform>%n rows selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) may be decided now.</source>
            <translation>
                <numerusform>%n step may be decided now.</numerusform>
                <numerusform>%n steps may be decided now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) may be put up for approval.</source>
            <translation>
                <numerusform>%n message may be put up for approval.</numerusform>
                <numerusform>%n messages may be put up for approval.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) put up for approval.</source>
            <translation>
                <numerusform>%n message put up for approval.</numerusform>
                <numerusform>%n messages put up for approval.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n more</numerusform>
                <numerusform>+%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) due</source>
            <translation>
                <numerusform>%n approval due</numerusform>
                <numerusform>%n approvals due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them overdue</source>
            <translation>
                <numerusform>%n of them overdue</numerusform>
                <numerusform>%n of them overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) without communications</source>
            <translation>
                <numerusform>%n event without communications</numerusform>
                <numerusform>%n events without communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more audience(s) over their limit</source>
            <translation>
                <numerusform>%n more audience over its limit</numerusform>
                <numerusform>%n more audiences over their limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
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
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) later</source>
            <translation>
                <numerusform>%n working day later</numerusform>
                <numerusform>%n working days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) earlier</source>
            <translation>
                <numerusform>%n working day earlier</numerusform>
                <numerusform>%n working days earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more warning(s) about what moves along</source>
            <translation>
                <numerusform>%n more warning about what moves along</numerusform>
                <numerusform>%n more warnings about what moves along</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) were sent and stay</source>
            <translation>
                <numerusform>%n communication was sent and stays</numerusform>
                <numerusform>%n communications were sent and stay</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message numerus="yes">
            <source>“{title}” goes out on %n day(s) on which “{channel}” does not run, first {day}.</source>
            <translation>
                <numerusform>“{title}” goes out on %n day on which “{channel}” does not run, first {day}.</numerusform>
                <numerusform>“{title}” goes out on %n days on which “{channel}” does not run, first {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out in the quiet period “{period}”, on %n day(s), first {day}.</source>
            <translation>
                <numerusform>“{title}” goes out in the quiet period “{period}”, on %n day, first {day}.</numerusform>
                <numerusform>“{title}” goes out in the quiet period “{period}”, on %n days, first {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” must not go out in the quiet period “{period}”: %n day(s), first {day}.</source>
            <translation>
                <numerusform>“{title}” must not go out in the quiet period “{period}”: %n day, first {day}.</numerusform>
                <numerusform>“{title}” must not go out in the quiet period “{period}”: %n days, first {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{audience}” hears nothing for %n week(s) from {day}.</source>
            <translation>
                <numerusform>“{audience}” hears nothing for %n week from {day}.</numerusform>
                <numerusform>“{audience}” hears nothing for %n weeks from {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” of {day} should have been put up for approval by {start}; %n date(s) are late.</source>
            <translation>
                <numerusform>“{title}” of {day} should have been put up for approval by {start}; %n date is late.</numerusform>
                <numerusform>“{title}” of {day} should have been put up for approval by {start}; %n dates are late.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>And %n more; --json names them all.</source>
            <translation>
                <numerusform>And %n more; --json names them all.</numerusform>
                <numerusform>And %n more; --json names them all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further place(s) do not fit only because of that.</source>
            <translation>
                <numerusform>%n further place does not fit, only because of that.</numerusform>
                <numerusform>%n further places do not fit, only because of that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The chain of %n decision(s) is unbroken.</source>
            <translation>
                <numerusform>The chain of %n decision is unbroken.</numerusform>
                <numerusform>The chain of %n decisions is unbroken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Made “{path}” with %n date(s).</source>
            <translation>
                <numerusform>Made “{path}” with %n date.</numerusform>
                <numerusform>Made “{path}” with %n dates.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) added to the days off; {known} were in the plan already.</source>
            <translation>
                <numerusform>%n entry added to the days off; {known} were in the plan already.</numerusform>
                <numerusform>%n entries added to the days off; {known} were in the plan already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>used in %n place(s)</source>
            <translation>
                <numerusform>used in %n place</numerusform>
                <numerusform>used in %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) will name the one that stays.</source>
            <translation>
                <numerusform>%n place will name the one that stays.</numerusform>
                <numerusform>%n places will name the one that stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved date(s) must then be approved again: what was approved changes.</source>
            <translation>
                <numerusform>%n approved date must then be approved again: what was approved changes.</numerusform>
                <numerusform>%n approved dates must then be approved again: what was approved changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %n entry(s)</source>
            <translation>
                <numerusform>Take over %n entry</numerusform>
                <numerusform>Take over %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added to the days off.</source>
            <translation>
                <numerusform>%n entry was added to the days off.</numerusform>
                <numerusform>%n entries were added to the days off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are selected. Select one to see where it is used.</source>
            <translation>
                <numerusform>%n entry is selected. Select one to see where it is used.</numerusform>
                <numerusform>%n entries are selected. Select one to see where it is used.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message numerus="yes">
            <source>at most %n entry(s) are allowed.</source>
            <translation>
                <numerusform>at most %n entry is allowed.</numerusform>
                <numerusform>at most %n entries are allowed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is used in %n place(s), so it can’t be deleted. Archive it instead: it stays where it is used and is no longer offered.</source>
            <translation>
                <numerusform>“{name}” is used in %n place, so it can’t be deleted. Archive it instead: it stays where it is used and is no longer offered.</numerusform>
                <numerusform>“{name}” is used in %n places, so it can’t be deleted. Archive it instead: it stays where it is used and is no longer offered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is used in %n place(s), so it can’t be deleted. Take it out there first: they are listed below.</source>
            <translation>
                <numerusform>“{name}” is used in %n place, so it can’t be deleted. Take it out there first: it is listed below.</numerusform>
                <numerusform>“{name}” is used in %n places, so it can’t be deleted. Take it out there first: they are listed below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n further place(s): “verify” on the command line names them.</source>
            <translation>
                <numerusform>And %n further place: “verify” on the command line names it.</numerusform>
                <numerusform>And %n further places: “verify” on the command line names them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of this name are already there. Replace?</source>
            <translation>
                <numerusform>%n file of this name is already there. Replace?</numerusform>
                <numerusform>%n files of this name are already there. Replace?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to “{folder}”.</source>
            <translation>
                <numerusform>%n file was written to “{folder}”.</numerusform>
                <numerusform>%n files were written to “{folder}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right before anything can be written:</source>
            <translation>
                <numerusform>%n thing to put right before anything can be written:</numerusform>
                <numerusform>%n things to put right before anything can be written:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be written:</source>
            <translation>
                <numerusform>%n file will be written:</numerusform>
                <numerusform>%n files will be written:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approver(s)</source>
            <translation>
                <numerusform>%n approver</numerusform>
                <numerusform>%n approvers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message numerus="yes">
            <source>%n sender(s)</source>
            <translation>
                <numerusform>%n sender</numerusform>
                <numerusform>%n senders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audience(s)</source>
            <translation>
                <numerusform>%n audience</numerusform>
                <numerusform>%n audiences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n channel</numerusform>
                <numerusform>%n channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n tool</numerusform>
                <numerusform>%n tools</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval path(s)</source>
            <translation>
                <numerusform>%n approval path</numerusform>
                <numerusform>%n approval paths</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message template(s)</source>
            <translation>
                <numerusform>%n message template</numerusform>
                <numerusform>%n message templates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day rule(s)</source>
            <translation>
                <numerusform>%n day rule</numerusform>
                <numerusform>%n day rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s)</source>
            <translation>
                <numerusform>%n goal</numerusform>
                <numerusform>%n goals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n phase</numerusform>
                <numerusform>%n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journey stage(s)</source>
            <translation>
                <numerusform>%n journey stage</numerusform>
                <numerusform>%n journey stages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s)</source>
            <translation>
                <numerusform>%n content event</numerusform>
                <numerusform>%n content events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message numerus="yes">
            <source>%n draft(s) will be written.</source>
            <translation>
                <numerusform>%n draft will be written.</numerusform>
                <numerusform>%n drafts will be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of them you fill in the address yourself.</source>
            <translation>
                <numerusform>In %n of them you fill in the address yourself.</numerusform>
                <numerusform>In %n of them you fill in the address yourself.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <source>The message was not finished after %n second(s), so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</source>
            <translation>
                <numerusform>The message was not finished after %n second, so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</numerusform>
                <numerusform>The message was not finished after %n seconds, so it was stopped; nothing was changed. The template probably repeats something far too often: make it simpler.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <translation>
                <numerusform>%n working day before</numerusform>
                <numerusform>%n working days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after</source>
            <translation>
                <numerusform>%n working day after</numerusform>
                <numerusform>%n working days after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before the end</source>
            <translation>
                <numerusform>%n working day before the end</numerusform>
                <numerusform>%n working days before the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the end</source>
            <translation>
                <numerusform>%n working day after the end</numerusform>
                <numerusform>%n working days after the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n day after</numerusform>
                <numerusform>%n days after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the end</source>
            <translation>
                <numerusform>%n day before the end</numerusform>
                <numerusform>%n days before the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the end</source>
            <translation>
                <numerusform>%n day after the end</numerusform>
                <numerusform>%n days after the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>every %n day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s)</source>
            <translation>
                <numerusform>every %n week</numerusform>
                <numerusform>every %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>every %n month</numerusform>
                <numerusform>every %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n year(s)</source>
            <translation>
                <numerusform>every %n year</numerusform>
                <numerusform>every %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the quarter</source>
            <translation>
                <numerusform>%n working day after the quarter</numerusform>
                <numerusform>%n working days after the quarter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path}, %n step(s)</source>
            <translation>
                <numerusform>{path}, %n step</numerusform>
                <numerusform>{path}, %n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s)</source>
            <translation>
                <numerusform>%n content event</numerusform>
                <numerusform>%n content events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter changes all %n cell(s), Tab only this one</source>
            <translation>
                <numerusform>Enter changes %n cell</numerusform>
                <numerusform>Enter changes all %n cells, Tab only this one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter changes all %n cell(s)</source>
            <translation>
                <numerusform>Enter changes %n cell</numerusform>
                <numerusform>Enter changes all %n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter: %n cell(s)</source>
            <translation>
                <numerusform>Enter: %n cell</numerusform>
                <numerusform>Enter: %n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stay: something of them was sent or put up for approval.</source>
            <translation>
                <numerusform>%n row stays: something of it was sent or put up for approval.</numerusform>
                <numerusform>%n rows stay: something of them was sent or put up for approval.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) would have to be approved again.</source>
            <translation>
                <numerusform>%n date would have to be approved again.</numerusform>
                <numerusform>%n dates would have to be approved again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) have been sent; they would show the change too.</source>
            <translation>
                <numerusform>%n date has been sent; it would show the change too.</numerusform>
                <numerusform>%n dates have been sent; they would show the change too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) stay: sent or put up</source>
            <translation>
                <numerusform>%n date stays: sent or put up</numerusform>
                <numerusform>%n dates stay: sent or put up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the selected rows, %n communication(s)</source>
            <translation>
                <numerusform>the selected rows (%n communication)</numerusform>
                <numerusform>the selected rows (%n communications)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all that the filter takes, %n communication(s)</source>
            <translation>
                <numerusform>everything the filter shows (%n communication)</numerusform>
                <numerusform>everything the filter shows (%n communications)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to be changed</source>
            <translation>
                <numerusform>%n row to be changed</numerusform>
                <numerusform>%n rows to be changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left as they are</source>
            <translation>
                <numerusform>%n left as it is</numerusform>
                <numerusform>%n left as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with something to note</source>
            <translation>
                <numerusform>%n with something to note</numerusform>
                <numerusform>%n with something to note</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was added with %n communication(s).</source>
            <translation>
                <numerusform>“{title}” was added with %n communication.</numerusform>
                <numerusform>“{title}” was added with %n communications.</numerusform>
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
            <source>Add %n new sender(s): {names}</source>
            <translation>
                <numerusform>Add %n new sender: {names}</numerusform>
                <numerusform>Add %n new senders: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new audience(s): {names}</source>
            <translation>
                <numerusform>Add %n new audience: {names}</numerusform>
                <numerusform>Add %n new audiences: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new channel(s): {names}</source>
            <translation>
                <numerusform>Add %n new channel: {names}</numerusform>
                <numerusform>Add %n new channels: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new tool(s): {names}</source>
            <translation>
                <numerusform>Add %n new tool: {names}</numerusform>
                <numerusform>Add %n new tools: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n new approval path(s): {names}</source>
            <translation>
                <numerusform>Add %n new approval path: {names}</numerusform>
                <numerusform>Add %n new approval paths: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be pasted.</source>
            <translation>
                <numerusform>%n row can be pasted.</numerusform>
                <numerusform>%n rows can be pasted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) are not known here and will be left out: {names}</source>
            <translation>
                <numerusform>%n column is not known here and will be left out: {names}</numerusform>
                <numerusform>%n columns are not known here and will be left out: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n content event(s) on several lines will be added once: {names}</source>
            <translation>
                <numerusform>%n content event on several lines will be added once: {names}</numerusform>
                <numerusform>%n content events on several lines will be added once: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) will not be added, as the date is not clear: {numbers}</source>
            <translation>
                <numerusform>%n line will not be added, as the date is not clear: {numbers}</numerusform>
                <numerusform>%n lines will not be added, as the date is not clear: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) could not be understood and will be left out:</source>
            <translation>
                <numerusform>%n cell could not be understood and will be left out:</numerusform>
                <numerusform>%n cells could not be understood and will be left out:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of events that were split now hold the change; they are selected.</source>
            <translation>
                <numerusform>%n row of an event that was split off now holds the change; it is selected.</numerusform>
                <numerusform>%n rows of events that were split off now hold the change; they are selected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stay as they were: they have been sent.</source>
            <translation>
                <numerusform>%n row stays as it was: it has been sent.</numerusform>
                <numerusform>%n rows stay as they were: they have been sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from {day}, %n date(s)</source>
            <translation>
                <numerusform>from {day}, %n date</numerusform>
                <numerusform>from {day}, %n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>: %n date(s)</source>
            <translation>
                <numerusform>: %n date</numerusform>
                <numerusform>: %n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>: %n communication(s)</source>
            <translation>
                <numerusform>: %n communication</numerusform>
                <numerusform>: %n communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) in approval now</source>
            <translation>
                <numerusform>%n date in approval now</numerusform>
                <numerusform>%n dates in approval now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n working day(s)</source>
            <translation>
                <numerusform>, %n working day</numerusform>
                <numerusform>, %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the communications</source>
            <translation>
                <numerusform>%n more in the communications</numerusform>
                <numerusform>%n more in the communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) due: {titles}</source>
            <translation>
                <numerusform>%n approval due: {titles}</numerusform>
                <numerusform>%n approvals due: {titles}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) overdue: {titles}</source>
            <translation>
                <numerusform>%n approval overdue: {titles}</numerusform>
                <numerusform>%n approvals overdue: {titles}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>reminder %n working day(s) before the due date</source>
            <translation>
                <numerusform>reminder %n working day before the due date</numerusform>
                <numerusform>reminder %n working days before the due date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n other message(s)</source>
            <translation>
                <numerusform>and %n other message</numerusform>
                <numerusform>and %n other messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>I decide on the %n item(s) above as ticked, each in the version that its line names.</source>
            <translation>
                <numerusform>I decide on the %n item above as ticked, in the version that its line names.</numerusform>
                <numerusform>I decide on the %n items above as ticked, each in the version that its line names.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Turnaround</name>
        <message numerus="yes">
            <source>approved after %n round(s)</source>
            <translation>
                <numerusform>approved after %n round</numerusform>
                <numerusform>approved after %n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without answer</source>
            <translation>
                <numerusform>%n without answer</numerusform>
                <numerusform>%n without answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path}, {role}: %n working day(s) instead of {now} would be realistic</source>
            <translation>
                <numerusform>{path}, {role}: %n working day instead of {now} would be realistic</numerusform>
                <numerusform>{path}, {role}: %n working days instead of {now} would be realistic</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more proposal(s)</source>
            <translation>
                <numerusform>%n more proposal</numerusform>
                <numerusform>%n more proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Use %n working day(s)</source>
            <translation>
                <numerusform>Use %n working day</numerusform>
                <numerusform>Use %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %n answer(s) of a step on, how long they take stands here.</source>
            <translation>
                <numerusform>Once a step has %n answer, this shows how long its answers take.</numerusform>
                <numerusform>Once a step has %n answers, this shows how long they take.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s), {percent}% of them in time</source>
            <translation>
                <numerusform>%n answer, {percent}% of them in time</numerusform>
                <numerusform>%n answers, {percent}% of them in time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path} · %n working day(s) allowed</source>
            <translation>
                <numerusform>{path} · %n working day allowed</numerusform>
                <numerusform>{path} · %n working days allowed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>three of four within %n working day(s)</source>
            <translation>
                <numerusform>three of four within %n working day</numerusform>
                <numerusform>three of four within %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the longest %n</source>
            <translation>
                <numerusform>the longest %n</numerusform>
                <numerusform>the longest %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{role} ({path}): %n working day(s) instead of {now}.</source>
            <translation>
                <numerusform>{role} ({path}): %n working day instead of {now}.</numerusform>
                <numerusform>{role} ({path}): %n working days instead of {now}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Three of four answers came within %n working day(s) ({median}, {answers}).</source>
            <translation>
                <numerusform>Three of four answers came within %n working day ({median}, {answers}).</numerusform>
                <numerusform>Three of four answers came within %n working days ({median}, {answers}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) nobody answered, and that counted as approval.</source>
            <translation>
                <numerusform>%n time nobody answered, and that counted as approval.</numerusform>
                <numerusform>%n times nobody answered, and that counted as approval.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) or person(s) with fewer than {enough} answers are not shown.</source>
            <translation>
                <numerusform>%n step or person with fewer than {enough} answers is not shown.</numerusform>
                <numerusform>%n steps or people with fewer than {enough} answers are not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>%n decision(s) recorded</source>
            <translation>
                <numerusform>%n decision recorded</numerusform>
                <numerusform>%n decisions recorded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) put up for approval</source>
            <translation>
                <numerusform>%n communication put up for approval</numerusform>
                <numerusform>%n communications put up for approval</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Status of %n date(s)</source>
            <translation>
                <numerusform>Status of %n date</numerusform>
                <numerusform>Status of %n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %n entry(s) of days off</source>
            <translation>
                <numerusform>Take over %n entry of days off</numerusform>
                <numerusform>Take over %n entries of days off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n to fix</numerusform>
                <numerusform>%n to fix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue approval(s)</source>
            <translation>
                <numerusform>%n overdue approval</numerusform>
                <numerusform>%n overdue approvals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) over a limit</source>
            <translation>
                <numerusform>%n week over a limit</numerusform>
                <numerusform>%n weeks over a limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from {before} to %n minute(s)</source>
            <translation>
                <numerusform>from {before} to %n minute</numerusform>
                <numerusform>from {before} to %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them already past</source>
            <translation>
                <numerusform>%n of them already past</numerusform>
                <numerusform>%n of them already past</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) stay as they are: sent or put up</source>
            <translation>
                <numerusform>%n communication stays as it is: sent or put up for approval</numerusform>
                <numerusform>%n communications stay as they are: sent or put up for approval</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent communication(s) show the change too</source>
            <translation>
                <numerusform>%n sent communication shows the change too</numerusform>
                <numerusform>%n sent communications show the change too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) will need approval again</source>
            <translation>
                <numerusform>%n communication will need approval again</numerusform>
                <numerusform>%n communications will need approval again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) change</source>
            <translation>
                <numerusform>%n date changes</numerusform>
                <numerusform>%n dates change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) go</source>
            <translation>
                <numerusform>%n date is removed</numerusform>
                <numerusform>%n dates are removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) are new</source>
            <translation>
                <numerusform>%n date is new</numerusform>
                <numerusform>%n dates are new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) stay</source>
            <translation>
                <numerusform>%n date stays</numerusform>
                <numerusform>%n dates stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, moved or added date(s) stay</source>
            <translation>
                <numerusform>%n left-out, moved or added date stays</numerusform>
                <numerusform>%n left-out, moved or added dates stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out or moved date(s) lose their meaning</source>
            <translation>
                <numerusform>%n left-out or moved date no longer applies</numerusform>
                <numerusform>%n left-out or moved dates no longer apply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) lose their date</source>
            <translation>
                <numerusform>%n draft loses its date</numerusform>
                <numerusform>%n drafts lose their date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more filter(s)</source>
            <translation>
                <numerusform>%n more filter</numerusform>
                <numerusform>%n more filters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without “{name}”: %n date(s)</source>
            <translation>
                <numerusform>Without “{name}”: %n date</numerusform>
                <numerusform>Without “{name}”: %n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) lie in the quiet period “{name}”.</source>
            <translation>
                <numerusform>%n date lies in the quiet period “{name}”.</numerusform>
                <numerusform>%n dates lie in the quiet period “{name}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more change(s) in this step</source>
            <translation>
                <numerusform>… and %n more change in this step</numerusform>
                <numerusform>… and %n more changes in this step</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Last %n day</numerusform>
                <numerusform>Last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) sent without a result; enter it here:</source>
            <translation>
                <numerusform>%n date sent without a result; enter it here:</numerusform>
                <numerusform>%n dates sent without a result; enter them here:</numerusform>
            </translation>
        </message>
    </context>
</TS>
