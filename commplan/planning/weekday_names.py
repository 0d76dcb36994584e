"""Names of weekdays and months as phrases need them.

Every "first Monday" is a text of its own, because Polish has three genders; months stand as in "18 December" and "third
Tuesday of January" (the genitive in Polish: "18 grudnia").
"""

from commplan.domain.texts import translate

WEEKDAYS = (
    translate("Weekday", "Monday"),
    translate("Weekday", "Tuesday"),
    translate("Weekday", "Wednesday"),
    translate("Weekday", "Thursday"),
    translate("Weekday", "Friday"),
    translate("Weekday", "Saturday"),
    translate("Weekday", "Sunday"),
)

MONTHS = (
    translate("Month in a date", "January"),
    translate("Month in a date", "February"),
    translate("Month in a date", "March"),
    translate("Month in a date", "April"),
    translate("Month in a date", "May"),
    translate("Month in a date", "June"),
    translate("Month in a date", "July"),
    translate("Month in a date", "August"),
    translate("Month in a date", "September"),
    translate("Month in a date", "October"),
    translate("Month in a date", "November"),
    translate("Month in a date", "December"),
)

# (n, weekday) as in RFC 5545: the n-th of a period, -1 the last; weekdays from 0 (Monday)
NTH_WEEKDAYS = {
    (1, 0): translate("Weekday", "first Monday"),
    (1, 1): translate("Weekday", "first Tuesday"),
    (1, 2): translate("Weekday", "first Wednesday"),
    (1, 3): translate("Weekday", "first Thursday"),
    (1, 4): translate("Weekday", "first Friday"),
    (1, 5): translate("Weekday", "first Saturday"),
    (1, 6): translate("Weekday", "first Sunday"),
    (2, 0): translate("Weekday", "second Monday"),
    (2, 1): translate("Weekday", "second Tuesday"),
    (2, 2): translate("Weekday", "second Wednesday"),
    (2, 3): translate("Weekday", "second Thursday"),
    (2, 4): translate("Weekday", "second Friday"),
    (2, 5): translate("Weekday", "second Saturday"),
    (2, 6): translate("Weekday", "second Sunday"),
    (3, 0): translate("Weekday", "third Monday"),
    (3, 1): translate("Weekday", "third Tuesday"),
    (3, 2): translate("Weekday", "third Wednesday"),
    (3, 3): translate("Weekday", "third Thursday"),
    (3, 4): translate("Weekday", "third Friday"),
    (3, 5): translate("Weekday", "third Saturday"),
    (3, 6): translate("Weekday", "third Sunday"),
    (4, 0): translate("Weekday", "fourth Monday"),
    (4, 1): translate("Weekday", "fourth Tuesday"),
    (4, 2): translate("Weekday", "fourth Wednesday"),
    (4, 3): translate("Weekday", "fourth Thursday"),
    (4, 4): translate("Weekday", "fourth Friday"),
    (4, 5): translate("Weekday", "fourth Saturday"),
    (4, 6): translate("Weekday", "fourth Sunday"),
    (5, 0): translate("Weekday", "fifth Monday"),
    (5, 1): translate("Weekday", "fifth Tuesday"),
    (5, 2): translate("Weekday", "fifth Wednesday"),
    (5, 3): translate("Weekday", "fifth Thursday"),
    (5, 4): translate("Weekday", "fifth Friday"),
    (5, 5): translate("Weekday", "fifth Saturday"),
    (5, 6): translate("Weekday", "fifth Sunday"),
    (-1, 0): translate("Weekday", "last Monday"),
    (-1, 1): translate("Weekday", "last Tuesday"),
    (-1, 2): translate("Weekday", "last Wednesday"),
    (-1, 3): translate("Weekday", "last Thursday"),
    (-1, 4): translate("Weekday", "last Friday"),
    (-1, 5): translate("Weekday", "last Saturday"),
    (-1, 6): translate("Weekday", "last Sunday"),
}
