"""Reads a calendar from standard input with one of two libraries and prints what it understood, as JSON.

usage: reparse.py icalendar|vobject
Each item: the summary, the start or due, the alarm's trigger in seconds, and the parameter CN of X-WHO.
"""

import datetime
import json
import sys


def stamp(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return value.strftime("%Y%m%d")


def with_icalendar(data):
    import icalendar

    for item in icalendar.Calendar.from_ical(data).subcomponents:
        who = item.get("X-WHO")
        when = item.get("DTSTART") or item.get("DUE")
        alarms = [part["TRIGGER"].dt.total_seconds() for part in item.subcomponents]
        yield str(item["SUMMARY"]), who and who.params["CN"], when and stamp(when.dt), alarms


def with_vobject(data):
    import vobject

    for item in vobject.readOne(data.decode()).components():
        who = item.contents.get("x-who")
        when = (item.contents.get("dtstart") or item.contents.get("due") or [None])[0]
        alarms = [part.trigger.value.total_seconds() for part in item.components()]
        yield item.summary.value, who and who[0].params["CN"][0], when and stamp(when.value), alarms


read = {"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]
keys = ("summary", "who", "when", "alarms")
json.dump([dict(zip(keys, item)) for item in read(sys.stdin.buffer.read())], sys.stdout)
