#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/manual.sh PROGRAM: whether the manual says what the program does. Lists in the pages are
# compared with the tables in src/, entry by entry; the banks to copy are linted and practised, the
# exam to copy is linted, and all that ships; the
# examples on profiles are run on tests/data/manual/ana.profile; README.md's session is sat again.
set -u
program=$(realpath "$1")
cd "$(dirname "$0")/.." || exit
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C TZ=UTC HOME="$work" XDG_DATA_HOME="$work"
unset NMTQUIZ_QUESTIONS NMTQUIZ_NOW

verdict() { # NAME STATUS
	if [ "$2" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "^ $1"
	fi
}

# same NAME: whether $work/code and $work/page hold the same lines, in whatever order, and some.
same() {
	sort "$work/code" >"$work/code.sorted"
	sort "$work/page" >"$work/page.sorted"
	[ -s "$work/code" ] && diff "$work/code.sorted" "$work/page.sorted"
	verdict "$1: < the code, > the page" $?
}

# rows FILE PATTERN: the rows of the table that begins behind PATTERN, one a line, with the texts
# in them parted by tabs: a row {"a", f, B, "c d"} is `a<tab>, f, B, <tab>c d<tab>`.
rows() {
	awk -v pattern="$2" '
		$0 ~ pattern { inside = 1; next }
		inside && /^};/ { exit }
		inside { text = text " " $0 }
		END {
			gsub(/[\t ]+/, " ", text)
			gsub(/"/, "\t", text)
			n = split(text, row, /\{(NAME\()?\t/)
			for (i = 2; i <= n; i++)
				print row[i]
		}' "$1"
}

# items FILE SECTION: `subsection<tab>item` for each item of a section, the item as it is seen.
items() {
	awk -v section="$2" '
		function item(n,   i, line, space, close_at_end) {
			line = space = close_at_end = ""
			for (i = 2; i <= n; i++) {
				if ($i ~ /^(Ic|Cm|Ar|Li)$/)
					continue
				if ($i == "Ns") {
					space = ""
				} else if ($i == "Oo" || $i == "Op" || $i == "Bq") {
					line = line space "["
					space = ""
					if ($i != "Oo")
						close_at_end = close_at_end "]"
				} else if ($i == "Oc") {
					line = line "]"
					space = " "
				} else if ($i == "...") {
					line = line ".."
				} else if ($i == "Fl") {
					line = line space "-"
					space = ""
				} else {
					line = line space $i
					space = " "
				}
			}
			return line close_at_end
		}
		/^\.Sh / { inside = substr($0, 5) == section; sub_section = "" }
		/^\.Ss / { sub_section = substr($0, 5) }
		inside && /^\.It / { print sub_section "\t" item(NF) }' "$1"
}

# block FILE SECTION N: the nth literal block of a section, as it is seen.
block() {
	awk -v section="$2" -v n="$3" '
		/^\.Sh / { inside = substr($0, 5) == section }
		/^\.Ed/ { open = 0 }
		inside && open && seen == n
		inside && /^\.Bd -literal/ { open = 1; seen++ }' "$1" |
	    sed 's/\\(aq/'"'"'/g; s/\\(dq/"/g; s/\\&//g; s/\\e/\\/g'
}

page=man/nmtquiz.1
rows src/verbs/table.c '^const struct verb verbs' | awk -F'\t' '{
	line = $1 ($3 == "" ? "" : " " $3)
	n = split($5, option, " ")
	for (i = 1; i <= n; i++) # a word without a dash is the value of the option before it
		line = line (option[i] ~ /^-/ ? " [" : " ") option[i] \
		    (option[i + 1] ~ /^[^-]/ ? "" : "]")
	print line
}' >"$work/code"
items $page VERBS | cut -f 2 >"$work/page"
same 'verbs in nmtquiz(1)'

rows src/verbs/table.c '^const struct slash slashes' |
    awk -F'\t' '{ print "/" $1 ($3 == "" ? "" : " " $3) }' >"$work/code"
items $page 'A SESSION' | grep '^Commands' | cut -f 2 >"$work/page"
same 'commands in nmtquiz(1)'

rows src/profile/settings.c '^const struct setting settings' | cut -f 1 >"$work/code"
items $page SETTINGS | cut -f 2 >"$work/page"
same 'settings in nmtquiz(1)'

rows src/engine/filter.c 'kinds\[FILTER_KINDS\] = ' |
    awk -F'\t' '{ print $1 ($2 ~ /^, false/ ? ":" : "") }' >"$work/code"
items $page FILTERS | cut -f 2 | sed 's/:.*/:/' | grep -v '^TOPIC$' >"$work/page"
same 'filters in nmtquiz(1)'

page=man/nmtquiz-bank.5
rows src/bank/keys.c '^const struct key_info keys' | awk -F'\t' '{
	split($2, part, ",")
	if (part[2] ~ /IN_BANK/) print "bank", $1
	if (part[2] ~ /IN_CASE/) print "case", $1
	if (part[2] ~ /IN_QUESTION|ALSO_DEFAULT/) print "question", $1
	if (part[2] ~ /IN_CHOICE/) print "choice", $1
}' >"$work/code"
items $page KEYS | awk -F'\t' '{
	sub(/^Of (a|every) /, "", $1)
	sub(/[^a-z].*/, "", $1)
	print $1, $2
}' >"$work/page"
same 'keys in nmtquiz-bank(5)'

rows src/bank/keys.c '^const struct key_info keys' | awk -F'\t' '{
	split($2, part, ",")
	if (part[2] ~ /IN_EXAM/) print "exam", $1
	if (part[2] ~ /IN_SCALE/) print "scale", $1
	if (part[2] ~ /IN_AREA/) print "area", $1
	if (part[2] ~ /IN_LEVELS/) print "levels", $1
}' >"$work/code"
items man/nmtquiz-exam.5 KEYS | awk -F'\t' '{
	sub(/^Of (an?|the) /, "", $1)
	print $1, $2
}' >"$work/page"
same 'keys in nmtquiz-exam(5)'

for page in man/nmtquiz-bank.5 man/nmtquiz-exam.5; do
	awk '
		function done() {
			if (key != "" && !found) { print key " has no example"; bad = 1 }
		}
		/^\.(It|Ss|Sh) / { done(); key = ""; found = 0 }
		/^\.Sh / { inside = $2 == "KEYS" }
		inside && /^\.It / { key = $3 }
		/^\.Dl / && index($0, key ":") { found = 1 }
		END { exit bad }' $page
	verdict "an example for every key in $page" $?
done

# The rules of the craft, which stand in a row.
rows src/bank/rules.c '^const struct rule_info rules' | cut -f 1 |
    sed -n '/^which-true$/,/^allow$/p' >"$work/code"
items man/nmtquiz-authoring.7 RULES | cut -f 2 >"$work/page"
same 'rules of the craft in nmtquiz-authoring(7)'

rows src/bank/rules.c '^const struct rule_info rules' | sed '/^which-true\t/,/^allow\t/d' |
    awk -F'\t' '{ print ($2 ~ /^, W/ ? "warning" : "error"), "[" $1 "]" }' >"$work/code"
{ items man/nmtquiz-bank.5 FINDINGS; items man/nmtquiz-exam.5 FINDINGS; } |
    awk -F'\t' '{ print ($1 ~ /^Warnings/ ? "warning" : "error"), $2 }' >"$work/page"
same 'rules in nmtquiz-bank(5) and nmtquiz-exam(5)'

awk '/event_names\[EVENT_KINDS\] = / { inside = 1; next } inside && /^};/ { exit } inside' \
    src/profile/history.c | grep -o '"[a-z]*"' | tr -d '"' >"$work/code"
items man/nmtquiz-profile.5 EVENTS | cut -f 2 | cut -d ' ' -f 1 >"$work/page"
same 'events in nmtquiz-profile(5)'

mkdir "$work/course"
block man/nmtquiz-bank.5 'A WHOLE BANK' 1 >"$work/course/my-first-bank.yaml"
"$program" lint --strict "$work/course/my-first-bank.yaml" >"$work/lint" 2>&1 &&
    [ "$(cat "$work/lint")" = '1 file: 0 errors, 0 warnings.' ]
status=$?
[ $status = 0 ] || cat "$work/lint"
verdict 'the whole bank of nmtquiz-bank(5), linted' $status

# As its reader does it, who has no other bank in that folder.
mkdir -p "$work/new/nmtquiz/questions"
calf=$work/new/nmtquiz/questions/calf.yaml
block man/nmtquiz-authoring.7 'TEN MINUTES' 2 >"$calf"
"$program" lint --strict --notes "$calf" >"$work/lint" 2>&1 &&
    [ "$(cat "$work/lint")" = '1 file: 0 errors, 0 warnings.' ]
status=$?
[ $status = 0 ] || cat "$work/lint"
verdict 'the bank of nmtquiz-authoring(7), linted' $status
types=$(XDG_DATA_HOME="$work/new" "$program" preview calf --json 2>&1 | grep -o '"type":"[a-z]*"' | sort -u | wc -l)
[ "$types" -ge 4 ]
verdict 'the bank of nmtquiz-authoring(7), previewed by its name' $?
"$program" preview "$calf:15" 2>&1 | grep -q '^calf/two-heads$'
verdict 'the question in line 15 of that bank' $?
XDG_DATA_HOME="$work/new" "$program" -p "$work/calf.profile" practice bank:calf </dev/null >"$work/out" 2>&1
verdict 'that bank, practised' $?

mkdir -p "$work/nmtquiz/questions/exams"
block man/nmtquiz-exam.5 'A WHOLE EXAM' 1 >"$work/nmtquiz/questions/exams/my-first-exam.yaml"
"$program" lint --strict "$work/nmtquiz/questions/exams/my-first-exam.yaml" >"$work/lint" 2>&1 &&
    [ "$(cat "$work/lint")" = '1 file: 0 errors, 0 warnings.' ]
status=$?
[ $status = 0 ] || cat "$work/lint"
verdict 'the whole exam of nmtquiz-exam(5), linted' $status

"$program" lint --strict questions >"$work/lint" 2>&1
status=$?
[ $status = 0 ] || cat "$work/lint"
verdict 'all banks and exams that ship, linted' $status

for type in single truefalse multiple order match short numeric cloze; do
	"$program" -q "$work/course" -p "$work/try.profile" practice 1 type:$type \
	    </dev/null >"$work/out" 2>&1
	status=$?
	[ $status = 0 ] || cat "$work/out"
	verdict "a question of type $type in that bank" $status
done

n=1
for expected in tests/data/manual/example-*.txt; do
	block man/nmtquiz-profile.5 EXAMPLES $n >"$work/example"
	(cd tests/data/manual && sh "$work/example") 2>&1 | diff - "$expected"
	verdict "example $n of nmtquiz-profile(5): < what it prints, > $expected" $?
	n=$((n + 1))
done
[ -z "$(block man/nmtquiz-profile.5 EXAMPLES $n)" ]
verdict "no example of nmtquiz-profile(5) without its file in tests/data/manual" $?

# Where README.md shows a terminal, a pipe has no progress bars and no pause; the time may differ.
session() {
	sed -E '/^Enter>$/d; s/ +\[[#-]+\]$//; s/ in ([0-9]+ min )?[0-9]+ s\.$//'
}
# fenced N: the N-th block of README.md that shows a terminal.
fenced() {
	awk -v n="$1" '/^```$/ { fences++; next } fences == 2 * n - 1' README.md
}
fenced 1 >"$work/readme"
command=$(sed -n '1s/^\$ nmtquiz //p' "$work/readme")
sed 1,2d "$work/readme" | session >"$work/page"
sed -n 's/^answer> //p' "$work/readme" |
    eval "NMTQUIZ_NOW=2026-11-23T08:00:00Z LOGNAME=readme \"$program\" $command" 2>&1 |
    sed 1d | session | diff - "$work/page"
verdict 'the session in README.md: < what the program prints now, > README.md' $?

# An exam's result has its bars on a terminal alone.
fenced 2 >"$work/readme"
command=$(sed -n '1s/^\$ nmtquiz //p' "$work/readme")
mkdir -p "$work/nmtquiz"
cp tests/data/manual/exam.profile "$work/nmtquiz/student.profile"
# shellcheck disable=SC2086 # words are meant
LOGNAME=student NO_COLOR=1 TERM=xterm /usr/bin/python3 -c 'import pty, sys; pty.spawn(sys.argv[1:])' \
    "$program" $command </dev/null |
    tr -d '\r' | sed 1d >"$work/result"
sed 1,2d "$work/readme" | diff "$work/result" -
verdict 'the result in README.md: < what the program prints now, > README.md' $?

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
