# banks, topics, find and show, and the same as JSON.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz banks
Bank   Title           questions
pain   Pain                    3
types  Each type once          8
--- | nmtquiz banks --json
--- stdout
[{"bank":"pain","title":"Pain","language":"en","file":"/tmp/nq.XXXXXXXX/questions/pain.yaml","questions":3,"left_out":0,"due":null},{"bank":"types","title":"Each type once","language":"en","file":"/tmp/nq.XXXXXXXX/questions/types.yaml","questions":8,"left_out":0,"due":null}]
--- | nmtquiz topics
--- stdout
Topic           questions
desk-work               8
pain/referred           2
pain/treatment          1
--- | nmtquiz topics --json
--- stdout
[{"topic":"desk-work","questions":8},{"topic":"pain/referred","questions":2},{"topic":"pain/treatment","questions":1}]
--- | nmtquiz find TEMPLE
--- stdout
pain/cause
  What best explains it?
pain/place
  The cause must be at the temple.
pain/press
  What does the therapist apply to the spot?
types/single
  What best explains the pain at the temple?
types/truefalse
  Her pain must come from the temple, since it is felt there.
types/multiple
  Which muscles are likely to be short from how she sits?
types/order
  Put the first steps of the session in order.
types/match
  Match each finding with what it is called.
types/short
  What is a lack of blood in a tissue called?
types/numeric
  For how many seconds would you hold the pressure, to begin with?
types/cloze
  NMT applies ____ to a spot and then ____ it, so that ____ comes back.
--- | nmtquiz find upper trapézius.
--- stdout
types/single
  What best explains the pain at the temple?
types/truefalse
  Her pain must come from the temple, since it is felt there.
types/multiple
  Which muscles are likely to be short from how she sits?
types/order
  Put the first steps of the session in order.
types/match
  Match each finding with what it is called.
types/short
  What is a lack of blood in a tissue called?
types/numeric
  For how many seconds would you hold the pressure, to begin with?
types/cloze
  NMT applies ____ to a spot and then ____ it, so that ____ comes back.
--- | nmtquiz find spleen
--- stderr
nmtquiz: no question mentions 'spleen'
--- exit 1
--- | nmtquiz find blood --json
--- stdout
[{"id":"types/short","ask":"What is a lack of blood in a tissue called?"},{"id":"types/cloze","ask":"NMT applies ____ to a spot and then ____ it, so that ____ comes back."}]
--- | nmtquiz show types/order
--- stdout
types/order
desk-work · order · revision a7c5eea3
Case: A 42-year-old accountant reports a band of pain over the right temple,
      worse by the evening.

      - She sits ten hours a day, the telephone held with her _right_ shoulder.
      - Pressing a spot in the upper trapezius brings the pain on.

Put the first steps of the session in order.
Right:
  1) Ask about her health
  2) Look at how she stands and sits
  3) Feel for taut bands
  4) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2
--- | nmtquiz show types/match
--- stdout
types/match
desk-work · match · revision d949eca8
Case: A 42-year-old accountant reports a band of pain over the right temple,
      worse by the evening.

      - She sits ten hours a day, the telephone held with her _right_ shoulder.
      - Pressing a spot in the upper trapezius brings the pain on.

Match each finding with what it is called.
Right:
  - pain at the temple from a spot in the neck: referred pain
  - a rope of fibres under the fingers: taut band
  - a jump of the muscle at a flick: twitch response
Wrong:
  - bruise
  OpenStax, Anatomy & Physiology 2e, 10.2
--- | nmtquiz show types/numeric
--- stdout
types/numeric
desk-work · numeric · revision 94307c21
Case: A 42-year-old accountant reports a band of pain over the right temple,
      worse by the evening.

      - She sits ten hours a day, the telephone held with her _right_ shoulder.
      - Pressing a spot in the upper trapezius brings the pain on.

For how many seconds would you hold the pressure, to begin with?
Right:
  10 seconds (2 either way counts as right)
Some eight to twelve seconds, then release.
  OpenStax, Anatomy & Physiology 2e, 10.2
--- | nmtquiz show types/cloze
--- stdout
types/cloze
desk-work · cloze · revision a6192069
Case: A 42-year-old accountant reports a band of pain over the right temple,
      worse by the evening.

      - She sits ten hours a day, the telephone held with her _right_ shoulder.
      - Pressing a spot in the upper trapezius brings the pain on.

Right:
  NMT applies *pressure* to a spot and then *releases* it, so that *blood* comes
  back.
Pressure squeezes the blood out; its release lets it in.
  OpenStax, Anatomy & Physiology 2e, 10.2
--- | nmtquiz show pain/press --json
--- stdout
{"id":"pain/press","revision":"92997be4","type":"short","topic":"pain/treatment","level":null,"difficulty":0,"ask":"What does the therapist apply to the spot?","choices":[],"accept":["pressure"],"explain":null,"source":[],"hint":null,"case":"A client feels an ache over the temple.","image":null,"alt":null,"status":"live","critical":false,"tags":[],"file":"/tmp/nq.XXXXXXXX/questions/pain.yaml","line":25,"history":[]}
--- | nmtquiz show types/numeric --json
--- stdout
{"id":"types/numeric","revision":"94307c21","type":"numeric","topic":"desk-work","level":null,"difficulty":0,"ask":"For how many seconds would you hold the pressure, to begin with?","choices":[],"number":10,"within":2,"unit":["seconds","s"],"explain":"Some eight to twelve seconds, then release.","source":[{"key":"openstax-ap","title":"OpenStax, Anatomy & Physiology 2e","section":"10.2"}],"hint":null,"case":"A 42-year-old accountant reports a band of pain over the right temple, worse by the evening.\n\n- She sits ten hours a day, the telephone held with her *right* shoulder.\n- Pressing a spot in the upper trapezius brings the pain on.","image":null,"alt":null,"status":"live","critical":false,"tags":[],"file":"/tmp/nq.XXXXXXXX/questions/types.yaml","line":70,"history":[]}
--- | nmtquiz show types/cloze --json
--- stdout
{"id":"types/cloze","revision":"a6192069","type":"cloze","topic":"desk-work","level":null,"difficulty":0,"ask":null,"choices":[],"parts":["NMT applies "," to a spot and then "," it, so that "," comes back."],"gaps":[{"accept":["pressure"]},{"accept":["releases","release"]},{"accept":["blood"]}],"explain":"Pressure squeezes the blood out; its release lets it in.","source":[{"key":"openstax-ap","title":"OpenStax, Anatomy & Physiology 2e","section":"10.2"}],"hint":null,"case":"A 42-year-old accountant reports a band of pain over the right temple, worse by the evening.\n\n- She sits ten hours a day, the telephone held with her *right* shoulder.\n- Pressing a spot in the upper trapezius brings the pain on.","image":null,"alt":null,"status":"live","critical":false,"tags":[],"file":"/tmp/nq.XXXXXXXX/questions/types.yaml","line":77,"history":[]}
