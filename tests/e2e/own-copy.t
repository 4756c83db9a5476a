# A bank that is not the user's to change is copied by the command that edit shows; the copy counts, and nothing is said of it.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env EDITOR=sed -i s/known/KNOWN/
--- | for f in questions/*.yaml; do cp --remove-destination "$(readlink -f "$f")" "$f"; chmod 444 "$f"; done; nmtquiz banks; nmtquiz edit "$(nmtquiz find a | head -1 | cut -d ' ' -f 1)"
--- stdout
Bank   Title           questions
pain   Pain                    3
types  Each type once          8
--- stderr
nmtquiz: /tmp/nq.XXXXXXXX/questions/pain.yaml: this file is not for you to change: Permission denied
nmtquiz: This copies it to your own folder, where the copy counts in its place:
nmtquiz: mkdir -p /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions && cp /tmp/nq.XXXXXXXX/questions/pain.yaml /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions
--- exit 2
--- | nmtquiz new pain 2>&1 | tail -2
--- stdin
truefalse
--- stdout
nmtquiz: This copies it to your own folder, where the copy counts in its place:
nmtquiz: mkdir -p /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions && cp /tmp/nq.XXXXXXXX/questions/pain.yaml /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions
--- | nmtquiz retire "$(nmtquiz find a | head -1 | cut -d ' ' -f 1)" 2>&1 | tail -1 >command; sed -i 's/^nmtquiz: //' command; sh command; nmtquiz banks; ls home/.local/share/nmtquiz/questions
--- stdout
Bank   Title           questions
pain   Pain                    3
types  Each type once          8
pain.yaml
--- | chmod u+w home/.local/share/nmtquiz/questions/*; nmtquiz retire "$(nmtquiz find a | head -1 | cut -d ' ' -f 1)"
--- stdout
pain/cause is retired: nobody is asked it again, and the answers to it still
count. Changed: /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions/pain.yaml.
