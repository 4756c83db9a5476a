# SPDX-License-Identifier: GPL-3.0-or-later
# Reads all of src/ and says who includes what they may not. A file includes its own room and rooms
# before it. Of other rooms, headers include base/ and the three models alone, but in verbs/, where
# all rooms meet and nobody is behind; engine/ includes the doors named below alone. A .c includes
# its own header first, so that the header stands alone.
BEGIN {
	split("base text bank profile engine figures convert ui verbs main.c", rooms)
	for (i in rooms)
		place[rooms[i]] = i + 0
	models = " bank/bank.h bank/exam.h profile/history.h "
	engine = " bank/bank.h bank/exam.h bank/library.h profile/history.h "
	for (i = 1; i < ARGC; i++)
		exists[ARGV[i]] = 1
}

function wrong(why) {
	print FILENAME ":" FNR ": " why
	failed = 1
}

FNR == 1 {
	split(FILENAME, path, "/")
	room = path[2]
	own = FILENAME
	sub(/\.c$/, ".h", own)
	is_header = FILENAME ~ /\.h$/
	first = !is_header && exists[own]
	if (!(room in place))
		wrong("the house has no room " room)
}

/^#include/ && first {
	first = 0
	if ($2 != "\"" substr(own, 5) "\"")
		wrong("its own header comes first")
}

/^#include "/ {
	header = substr($2, 2, length($2) - 2)
	split(header, path, "/")
	other = path[1]
	if (!(("src/" header) in exists))
		wrong("includes " header ", which is not in src/")
	else if (place[other] > place[room])
		wrong(room " includes " header ", a room further on")
	else if (is_header && room != "verbs" && other != room && other != "base" &&
	    !index(models, " " header " "))
		wrong("a header includes " header "; name its structs instead")
	else if (room == "engine" && (other == "bank" || other == "profile") &&
	    !index(engine, " " header " "))
		wrong("engine includes " header ", which is no model")
}

END { exit failed }
