CREATE TABLE account (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name_seal TEXT NOT NULL
) STRICT;
CREATE TABLE "action" (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, concern TEXT NOT NULL UNIQUE,
  suite TEXT NOT NULL REFERENCES suite (code),
  severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4), kind TEXT NOT NULL,
  owner TEXT NOT NULL
) STRICT;
CREATE TABLE actionDeed (
  entry INTEGER PRIMARY KEY, action TEXT NOT NULL REFERENCES action (reference),
  deed TEXT NOT NULL, at TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('scheme', 'police')),
  visit TEXT REFERENCES visit (reference),
  result TEXT CHECK (result IN ('fixed', 'not_fixed', 'could_not_check')),
  checkers TEXT, until TEXT, reply TEXT, owner TEXT, named_seal TEXT, other TEXT,
  severity INTEGER CHECK (severity BETWEEN 0 AND 4),
  rung INTEGER CHECK (rung BETWEEN 1 AND 6), note_seal TEXT,
  CHECK (side = 'scheme' OR deed IN
    ('acknowledge', 'answer', 'add', 'extend', 'cannot', 'hand_on')),
  CHECK ((deed = 'check') = (result IS NOT NULL))
) STRICT;
CREATE TABLE actionEvent (
  entry INTEGER PRIMARY KEY, action TEXT NOT NULL REFERENCES action (reference),
  event TEXT NOT NULL, day TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('scheme', 'police')),
  visit TEXT REFERENCES visit (reference),
  result TEXT CHECK (result IN ('fixed', 'not_fixed', 'could_not_check')),
  checkers TEXT, promise TEXT, note_seal TEXT,
  CHECK (side = 'scheme' OR event IN ('acknowledge', 'answer', 'extend'))
) STRICT;
CREATE TABLE actionTerms (
  entry INTEGER PRIMARY KEY, action TEXT NOT NULL UNIQUE REFERENCES action (reference),
  raised_at TEXT NOT NULL, goes_at TEXT, acknowledge TEXT, answer TEXT, put_right TEXT
) STRICT;
CREATE TABLE addendum (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  author TEXT NOT NULL, text_seal TEXT NOT NULL
) STRICT;
CREATE TABLE asset (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
  suite TEXT NOT NULL REFERENCES suite (code), kind TEXT NOT NULL, cell TEXT, name TEXT
) STRICT;
CREATE TABLE availability (
  entry INTEGER PRIMARY KEY, visitor TEXT NOT NULL REFERENCES person (id),
  from_day TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
  to_day TEXT NOT NULL CHECK (to_day GLOB '????-??-??'),
  pattern TEXT NOT NULL CHECK (length(pattern) = 28 AND pattern NOT GLOB '*[^012]*'),
  away_seal TEXT, CHECK (from_day <= to_day)
) STRICT;
CREATE TABLE cleared (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  path TEXT NOT NULL
) STRICT;
CREATE TABLE concern (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
  visit TEXT NOT NULL REFERENCES visit (reference), path TEXT NOT NULL,
  clause INTEGER NOT NULL, theme TEXT NOT NULL,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
  kind TEXT NOT NULL CHECK (kind IN ('thing', 'practice', 'past_event')),
  owner TEXT NOT NULL, wording TEXT NOT NULL, words_seal TEXT, raised_with_seal TEXT,
  raised_at TEXT, reply_seal TEXT, settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  restricted INTEGER NOT NULL CHECK (restricted IN (0, 1))
) STRICT;
CREATE TABLE concernAsset (
  entry INTEGER PRIMARY KEY, concern TEXT NOT NULL, asset TEXT REFERENCES asset (reference)
) STRICT;
CREATE TABLE correction (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  path TEXT NOT NULL, "before" TEXT, "after" TEXT, author TEXT NOT NULL,
  reason_seal TEXT NOT NULL
) STRICT;
CREATE TABLE custodyNumber (
  entry INTEGER PRIMARY KEY, seal TEXT NOT NULL UNIQUE, holder TEXT NOT NULL,
  field TEXT NOT NULL, salt TEXT, value TEXT, CHECK ((salt IS NULL) = (value IS NULL))
) STRICT;
CREATE TABLE erasure (
  entry INTEGER PRIMARY KEY, on_day TEXT NOT NULL,
  custody_numbers INTEGER NOT NULL, free_texts INTEGER NOT NULL,
  person_details INTEGER NOT NULL
) STRICT;
CREATE TABLE evidenceFile (
  entry INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
  kind TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg', 'other')), bytes_seal TEXT NOT NULL
) STRICT;
CREATE TABLE forceComment (
  entry INTEGER PRIMARY KEY,
  period_start TEXT NOT NULL CHECK (period_start GLOB '????-??-??'),
  period_end TEXT NOT NULL CHECK (period_end GLOB '????-??-??'),
  post TEXT NOT NULL, received TEXT NOT NULL CHECK (received GLOB '????-??-??'),
  text TEXT
) STRICT;
CREATE TABLE formText (
  entry INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, form TEXT NOT NULL,
  version TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (form, version)
) STRICT;
CREATE TABLE freeText (
  entry INTEGER PRIMARY KEY, seal TEXT NOT NULL UNIQUE, holder TEXT NOT NULL,
  field TEXT NOT NULL, salt TEXT, value TEXT, CHECK ((salt IS NULL) = (value IS NULL))
) STRICT;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE handOff (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, concern TEXT NOT NULL,
  receiver TEXT NOT NULL CHECK (receiver IN
    ('iopc', 'professional-standards', 'commissioner', 'safeguarding', 'concluded')),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'), note_seal TEXT
) STRICT;
CREATE TABLE matterBroughtIn (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
  suite TEXT NOT NULL REFERENCES suite (code), day TEXT NOT NULL, called TEXT,
  theme TEXT NOT NULL, severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
  kind TEXT NOT NULL CHECK (kind IN ('thing', 'practice', 'past_event')),
  owner TEXT NOT NULL, wording TEXT NOT NULL, words_seal TEXT,
  restricted INTEGER NOT NULL CHECK (restricted IN (0, 1))
) STRICT;
CREATE TABLE messageClaim (
  entry INTEGER PRIMARY KEY, person TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('claimed', 'released'))
) STRICT;
CREATE TABLE momentRead (
  entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL,
  visitor TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE TABLE officeLine (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at TEXT NOT NULL, duty TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
  typed_by TEXT, known TEXT NOT NULL, from_seal TEXT, received TEXT, subject TEXT,
  rows INTEGER NOT NULL CHECK (rows >= 0), rows_digest TEXT NOT NULL,
  record_head TEXT NOT NULL, previous TEXT NOT NULL UNIQUE, digest TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE officer (
  entry INTEGER PRIMARY KEY, person TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL, suite TEXT REFERENCES suite (code), panel TEXT, ended_on TEXT,
  name_seal TEXT NOT NULL, email_seal TEXT, phone_seal TEXT
) STRICT;
CREATE TABLE person (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE personDetail (
  entry INTEGER PRIMARY KEY, seal TEXT NOT NULL UNIQUE, holder TEXT NOT NULL,
  field TEXT NOT NULL, salt TEXT, value TEXT, CHECK ((salt IS NULL) = (value IS NULL))
) STRICT;
CREATE TABLE post (
  entry INTEGER PRIMARY KEY, post TEXT NOT NULL,
  rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 6),
  suite TEXT REFERENCES suite (code), title TEXT NOT NULL,
  from_day TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
  until_day TEXT CHECK (until_day GLOB '????-??-??'), holder_seal TEXT, mailbox_seal TEXT,
  CHECK (until_day IS NULL OR from_day <= until_day)
) STRICT;
CREATE TABLE publication (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
  period_start TEXT NOT NULL CHECK (period_start GLOB '????-??-??'),
  period_end TEXT NOT NULL CHECK (period_end GLOB '????-??-??'),
  edition INTEGER NOT NULL CHECK (edition > 0),
  threshold INTEGER NOT NULL CHECK (threshold > 0),
  public_from TEXT NOT NULL CHECK (public_from GLOB '????-??-??'),
  signed_name TEXT NOT NULL, signed_post TEXT NOT NULL,
  signed_on TEXT NOT NULL CHECK (signed_on GLOB '????-??-??'),
  reason TEXT, facts TEXT NOT NULL, record_head TEXT NOT NULL,
  UNIQUE (period_start, period_end, edition)
) STRICT;
CREATE TABLE publicationEmbargo (
  entry INTEGER PRIMARY KEY,
  publication TEXT NOT NULL UNIQUE REFERENCES publication (reference), until TEXT NOT NULL
) STRICT;
CREATE TABLE publicationSignOff (
  entry INTEGER PRIMARY KEY,
  publication TEXT NOT NULL UNIQUE REFERENCES publication (reference),
  name TEXT NOT NULL CHECK (name <> ''), post TEXT NOT NULL CHECK (post <> ''),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??')
) STRICT;
CREATE TABLE publishedTable (
  entry INTEGER PRIMARY KEY, publication TEXT NOT NULL REFERENCES publication (reference),
  name TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (publication, name)
) STRICT;
CREATE TABLE qafCriterion (
  entry INTEGER PRIMARY KEY, version TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('code_compliant', 'silver', 'gold', 'platinum')),
  reference TEXT NOT NULL, text TEXT NOT NULL, shown_by TEXT NOT NULL,
  UNIQUE (version, reference)
) STRICT;
CREATE TABLE queryExplained (
  entry INTEGER PRIMARY KEY, period_start TEXT NOT NULL, period_end TEXT NOT NULL,
  rule TEXT NOT NULL, suite TEXT, text TEXT NOT NULL
) STRICT;
CREATE TABLE raisedTheme (
  suite TEXT NOT NULL, theme TEXT NOT NULL, day TEXT NOT NULL, visit TEXT NOT NULL,
  concerns INTEGER NOT NULL, PRIMARY KEY (suite, theme, day, visit)
) STRICT, WITHOUT ROWID;
CREATE TABLE recommendation (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, inspection TEXT NOT NULL,
  published_on TEXT NOT NULL CHECK (published_on GLOB '????-??-??'),
  kind TEXT NOT NULL CHECK (kind IN ('cause_of_concern', 'area_for_improvement')),
  number TEXT, text TEXT NOT NULL, theme TEXT NOT NULL, topic TEXT NOT NULL,
  suite TEXT REFERENCES suite (code), asked INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT;
CREATE TABLE recommendationEvent (
  entry INTEGER PRIMARY KEY,
  recommendation TEXT NOT NULL REFERENCES recommendation (reference),
  event TEXT NOT NULL CHECK (event IN ('reply', 'plan', 'review', 'seen', 'found')),
  result TEXT, day TEXT NOT NULL CHECK (day GLOB '????-??-??'), until TEXT,
  visit TEXT REFERENCES visit (reference), note_seal TEXT,
  CHECK ((event IN ('seen', 'found')) = (result IS NOT NULL))
) STRICT;
CREATE TABLE recordLine (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at TEXT NOT NULL, duty TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
  typed_by TEXT, known TEXT NOT NULL, from_seal TEXT, received TEXT, subject TEXT,
  rows INTEGER NOT NULL CHECK (rows >= 0), rows_digest TEXT NOT NULL,
  record_head TEXT CHECK (record_head IS NULL),
  previous TEXT NOT NULL UNIQUE, digest TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE report (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL UNIQUE REFERENCES visit (reference),
  form TEXT NOT NULL, version TEXT NOT NULL,
  form_digest TEXT NOT NULL REFERENCES formText (digest), answers TEXT NOT NULL
) STRICT;
CREATE TABLE reportVisitor (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  visitor TEXT NOT NULL REFERENCES person (id),
  standing TEXT NOT NULL CHECK (standing IN ('confirmed', 'dissents', 'not_asked')),
  dissent_seal TEXT
) STRICT;
CREATE TABLE returnBuilt (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
  period_start TEXT NOT NULL, period_end TEXT NOT NULL,
  serial INTEGER NOT NULL CHECK (serial BETWEEN 1 AND 999), digest TEXT NOT NULL,
  file_name TEXT NOT NULL, file_digest TEXT NOT NULL, supersedes INTEGER,
  purpose TEXT NOT NULL CHECK (purpose IN ('LIVE', 'PRACTICE')),
  UNIQUE (type, period_start, period_end, serial)
) STRICT;
CREATE TABLE returnIssued (
  entry INTEGER PRIMARY KEY,
  file_digest TEXT NOT NULL UNIQUE, file_name TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'), receivers TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE returnStep (
  entry INTEGER PRIMARY KEY,
  return TEXT NOT NULL REFERENCES returnBuilt (reference),
  step TEXT NOT NULL CHECK (step IN ('checked', 'sent_to_force', 'approved')),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  until_day TEXT CHECK (until_day GLOB '????-??-??'),
  name TEXT, post TEXT, document TEXT,
  CHECK ((step = 'sent_to_force') = (until_day IS NOT NULL)),
  CHECK (step <> 'approved' OR (name IS NOT NULL AND post IS NOT NULL)),
  UNIQUE (return, step)
) STRICT;
CREATE TABLE rotaConfirmed (
  entry INTEGER PRIMARY KEY, draw TEXT NOT NULL UNIQUE REFERENCES rotaDraw (draw)
) STRICT;
CREATE TABLE rotaDraw (
  entry INTEGER PRIMARY KEY, draw TEXT NOT NULL UNIQUE, monday TEXT NOT NULL,
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 520),
  moment TEXT NOT NULL CHECK (moment IN ('pair', 'drawn')), version TEXT NOT NULL,
  seed TEXT NOT NULL CHECK (length(seed) = 64), salt TEXT NOT NULL,
  commitment TEXT NOT NULL CHECK (length(commitment) = 64), facts TEXT NOT NULL,
  outcome TEXT NOT NULL
) STRICT;
CREATE TABLE rotaMoment (
  entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL, day TEXT NOT NULL,
  band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 3),
  start TEXT NOT NULL CHECK (start GLOB '??:??'),
  cause TEXT NOT NULL CHECK (cause IN ('drawn', 'again', 'substitute'))
) STRICT;
CREATE TABLE rotaPin (
  entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL,
  suite TEXT NOT NULL REFERENCES suite (code), monday TEXT NOT NULL, visitors TEXT NOT NULL,
  agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)), reason_seal TEXT
) STRICT;
CREATE TABLE rotaRevealed (
  entry INTEGER PRIMARY KEY, draw TEXT NOT NULL REFERENCES rotaDraw (draw),
  public_digest TEXT NOT NULL, full_digest TEXT NOT NULL
) STRICT;
CREATE TABLE rotaTurn (
  entry INTEGER PRIMARY KEY, draw TEXT REFERENCES rotaDraw (draw),
  "window" TEXT NOT NULL, suite TEXT NOT NULL REFERENCES suite (code), monday TEXT NOT NULL,
  visitors TEXT NOT NULL,
  source TEXT NOT NULL CHECK
    (source IN ('drawn', 'swapped', 'covered', 'handed-back')),
  about TEXT REFERENCES person (id), reason_seal TEXT
) STRICT;
CREATE TABLE scheme (
  entry INTEGER PRIMARY KEY, name TEXT NOT NULL, force_code TEXT NOT NULL,
  area_code TEXT NOT NULL, practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  seed INTEGER, CHECK (practice = 1 OR seed IS NULL)
) STRICT;
CREATE TABLE sending (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  post TEXT NOT NULL, copy_digest TEXT NOT NULL
) STRICT;
CREATE TABLE setAside (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL UNIQUE REFERENCES visit (reference),
  author TEXT NOT NULL, reason_seal TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
  entry INTEGER PRIMARY KEY, starts_on TEXT NOT NULL, name TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE showing (
  entry INTEGER PRIMARY KEY, framework TEXT NOT NULL, reference TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('declared', 'evidence', 'gap')),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  until_day TEXT CHECK (until_day GLOB '????-??-??'), author TEXT NOT NULL,
  file TEXT REFERENCES evidenceFile (digest), text_seal TEXT, title_seal TEXT,
  CHECK (kind = 'evidence' OR (file IS NULL AND title_seal IS NULL)),
  CHECK (kind <> 'gap' OR until_day IS NOT NULL)
) STRICT;
CREATE TABLE suite (
  entry INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE suiteComment (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  text_seal TEXT NOT NULL
) STRICT;
CREATE TABLE suiteDetail (
  entry INTEGER PRIMARY KEY, suite TEXT NOT NULL REFERENCES suite (code),
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('D24', 'DPT', 'DCO', 'NDS', 'TAC', 'BFS', 'BTP', 'OTH')),
  cells INTEGER CHECK (cells >= 0), panel TEXT
) STRICT;
CREATE TABLE suiteStatus (
  entry INTEGER PRIMARY KEY, suite TEXT NOT NULL REFERENCES suite (code),
  from_day TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('open', 'contingency-active', 'contingency-idle', 'closed'))
) STRICT;
CREATE TABLE suiteThroughput (
  entry INTEGER PRIMARY KEY, suite TEXT NOT NULL REFERENCES suite (code),
  month TEXT NOT NULL CHECK (month GLOB '????-??'),
  people INTEGER NOT NULL CHECK (people >= 0)
) STRICT;
CREATE TABLE tactAssignment (
  entry INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES tactNotice (reference),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'), visitors TEXT NOT NULL
) STRICT;
CREATE TABLE tactClosing (
  entry INTEGER PRIMARY KEY,
  notice TEXT NOT NULL UNIQUE REFERENCES tactNotice (reference),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'), reason_seal TEXT
) STRICT;
CREATE TABLE tactDispatch (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL,
  receiver TEXT NOT NULL CHECK (receiver IN ('policing-body', 'reviewer')),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'), UNIQUE (visit, receiver, day)
) STRICT;
CREATE TABLE tactMade (
  entry INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES tactNotice (reference),
  visit TEXT NOT NULL UNIQUE REFERENCES tactVisit (reference)
) STRICT;
CREATE TABLE tactNotice (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
  suite TEXT NOT NULL REFERENCES suite (code), received_at TEXT NOT NULL,
  told_by_seal TEXT NOT NULL, theirs_seal TEXT
) STRICT;
CREATE TABLE tactRecording (
  entry INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES tactNotice (reference),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  answer TEXT NOT NULL CHECK (answer IN ('granted', 'part', 'refused', 'unanswered')),
  "rank" TEXT CHECK ("rank" IN ('inspector', 'sergeant', 'other', 'not-told')),
  ground_seal TEXT,
  CHECK (answer NOT IN ('part', 'refused') OR ("rank" IS NOT NULL AND ground_seal IS NOT NULL))
) STRICT;
CREATE TABLE tactVisit (
  entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
  suite TEXT NOT NULL REFERENCES suite (code),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'), visitors TEXT NOT NULL,
  report_seal TEXT NOT NULL
) STRICT;
CREATE TABLE telling (
  entry INTEGER PRIMARY KEY, person TEXT NOT NULL,
  route TEXT NOT NULL CHECK (route IN ('folder', 'sendmail', 'smtp')),
  record_line INTEGER NOT NULL CHECK (record_line >= 0),
  office_line INTEGER NOT NULL CHECK (office_line >= 0), moment TEXT NOT NULL
) STRICT;
CREATE TABLE unclosedAction (
  entry INTEGER PRIMARY KEY, action TEXT NOT NULL UNIQUE REFERENCES action (reference),
  concern TEXT NOT NULL, raised_at TEXT, goes_at TEXT, acknowledge TEXT, answer TEXT,
  put_right TEXT, suite TEXT NOT NULL, severity INTEGER NOT NULL, kind TEXT NOT NULL,
  owner TEXT NOT NULL, visit TEXT, theme TEXT NOT NULL, restricted INTEGER NOT NULL
) STRICT;
CREATE TABLE unclosedDeed (
  action TEXT NOT NULL, entry INTEGER NOT NULL, deed TEXT NOT NULL, result TEXT,
  at TEXT NOT NULL, visit TEXT, checkers TEXT, until TEXT, owner TEXT, severity INTEGER,
  PRIMARY KEY (action, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE visit (
  entry INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
  suite TEXT NOT NULL REFERENCES suite (code),
  source TEXT NOT NULL CHECK (source IN ('report', 'import')), content TEXT NOT NULL
) STRICT;
CREATE TABLE visitFigures (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  arrived TEXT, admitted TEXT, "left" TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('in_person', 'telephone', 'video', 'observational',
    'record_review', 'tact')),
  outcome TEXT NOT NULL CHECK (outcome IN ('made', 'abandoned', 'not_made')),
  reason_seal TEXT, visitors INTEGER CHECK (visitors >= 0),
  in_custody INTEGER CHECK (in_custody >= 0), children INTEGER CHECK (children >= 0),
  offered INTEGER CHECK (offered >= 0), spoken_to INTEGER CHECK (spoken_to >= 0),
  declined INTEGER CHECK (declined >= 0),
  observed_only INTEGER CHECK (observed_only >= 0),
  not_offered INTEGER CHECK (not_offered >= 0),
  not_recorded INTEGER CHECK (not_recorded >= 0),
  "unavailable_SLP" INTEGER CHECK ("unavailable_SLP" >= 0),
  "unavailable_INT" INTEGER CHECK ("unavailable_INT" >= 0),
  "unavailable_SOL" INTEGER CHECK ("unavailable_SOL" >= 0),
  "unavailable_HCP" INTEGER CHECK ("unavailable_HCP" >= 0),
  "unavailable_INX" INTEGER CHECK ("unavailable_INX" >= 0),
  "unavailable_RSK" INTEGER CHECK ("unavailable_RSK" >= 0),
  "unavailable_CRT" INTEGER CHECK ("unavailable_CRT" >= 0),
  "unavailable_REL" INTEGER CHECK ("unavailable_REL" >= 0),
  "unavailable_OTH" INTEGER CHECK ("unavailable_OTH" >= 0),
  positive INTEGER CHECK (positive IN (0, 1)), opcat INTEGER CHECK (opcat IN (0, 1)),
  judgement TEXT CHECK (judgement IN ('satisfactory', 'unsatisfactory', 'not_valid'))
) STRICT;
CREATE TABLE visitToCount (visit TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE visitorDetail (
  entry INTEGER PRIMARY KEY, visitor TEXT NOT NULL REFERENCES person (id),
  name_seal TEXT NOT NULL, email_seal TEXT, phone_seal TEXT, home_postcode_area_seal TEXT,
  appointed_on TEXT NOT NULL, term_ends_on TEXT, probation_until TEXT, vetted_until TEXT,
  pass_until TEXT, tact_trained INTEGER NOT NULL CHECK (tact_trained IN (0, 1)),
  max_visits_per_quarter INTEGER, suites TEXT NOT NULL, conflicts TEXT NOT NULL,
  keep_apart TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('active', 'suspended', 'ended')),
  standing_from TEXT, CHECK ((standing = 'active') = (standing_from IS NULL))
) STRICT;
CREATE TABLE visitorFact (
  entry INTEGER PRIMARY KEY, visitor TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL, day TEXT NOT NULL, note_seal TEXT
) STRICT;
CREATE TABLE wellbeing (
  entry INTEGER PRIMARY KEY, call TEXT NOT NULL,
  visitor TEXT NOT NULL REFERENCES person (id),
  visit TEXT NOT NULL REFERENCES visit (reference),
  event TEXT NOT NULL CHECK (event IN ('asked', 'done')),
  day TEXT CHECK (day GLOB '????-??-??'), note_seal TEXT,
  CHECK ((event = 'done') = (day IS NOT NULL)), UNIQUE (call, event)
) STRICT;
CREATE TABLE "window" (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  suite TEXT NOT NULL REFERENCES suite (code), monday TEXT NOT NULL,
  UNIQUE (suite, monday, id)
) STRICT;
CREATE TABLE windowEvent (
  entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL REFERENCES "window" (id),
  event TEXT NOT NULL CHECK (event IN ('arranged', 'not_made', 'done')), reason TEXT,
  visit TEXT REFERENCES visit (reference)
) STRICT;
CREATE TABLE windowPair (
  entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL REFERENCES "window" (id),
  visitors TEXT NOT NULL
) STRICT;
CREATE TABLE withheld (
  entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
  path TEXT NOT NULL, screened_as TEXT NOT NULL
) STRICT;
CREATE INDEX actionBySuite ON action (suite);
CREATE INDEX actionDeedByAction ON actionDeed (action);
CREATE INDEX actionDeedResolving ON actionDeed (at, action) WHERE deed = 'resolve';
CREATE INDEX actionDeedRestricting ON actionDeed (action) WHERE deed = 'restrict';
CREATE INDEX actionDeedRestricts ON actionDeed (action) WHERE deed = 'restrict';
CREATE INDEX actionDeedReturning ON actionDeed (other, action) WHERE deed = 'recur';
CREATE INDEX actionEventByAction ON actionEvent (action);
CREATE INDEX addendumByVisit ON addendum (visit);
CREATE INDEX availabilityByLastDay ON availability (to_day);
CREATE INDEX clearedByVisit ON cleared (visit);
CREATE INDEX concernAssetByAsset ON concernAsset (asset);
CREATE INDEX concernAssetByConcern ON concernAsset (concern);
CREATE INDEX concernByTheme ON concern (theme);
CREATE INDEX concernByVisit ON concern (visit);
CREATE INDEX concernRestricted ON concern (reference) WHERE restricted = 1;
CREATE INDEX correctionByVisit ON correction (visit);
CREATE INDEX custodyNumberByHolder ON custodyNumber (holder);
CREATE INDEX forceCommentByPeriod ON forceComment (period_start, period_end);
CREATE INDEX freeTextByHolder ON freeText (holder);
CREATE INDEX handOffByConcern ON handOff (concern);
CREATE INDEX messageClaimByPerson ON messageClaim (person, entry);
CREATE INDEX officeLineOfReports ON officeLine (subject) WHERE duty = 'read-report';
CREATE INDEX officerByPerson ON officer (person);
CREATE INDEX personDetailByHolder ON personDetail (holder);
CREATE INDEX postByPost ON post (post);
CREATE INDEX raisedThemeByVisit ON raisedTheme (visit);
CREATE INDEX recommendationEventByRecommendation ON recommendationEvent (recommendation);
CREATE INDEX reportVisitorByVisit ON reportVisitor (visit);
CREATE INDEX reportVisitorByVisitor ON reportVisitor (visitor);
CREATE INDEX rotaDrawByMonday ON rotaDraw (monday);
CREATE INDEX rotaMomentByWindow ON rotaMoment ("window");
CREATE INDEX rotaPinByMonday ON rotaPin (monday);
CREATE INDEX rotaTurnByDraw ON rotaTurn (draw, "window");
CREATE INDEX sendingByVisit ON sending (visit);
CREATE INDEX suiteCommentByVisit ON suiteComment (visit);
CREATE INDEX tellingByPerson ON telling (person, entry);
CREATE INDEX unclosedActionBySuite ON unclosedAction (suite);
CREATE INDEX visitBySuite ON visit (suite);
CREATE INDEX visitFiguresByDate ON visitFigures (date);
CREATE INDEX visitFiguresByVisit ON visitFigures (visit);
CREATE INDEX visitorDetailByVisitor ON visitorDetail (visitor);
CREATE INDEX windowByMonday ON "window" (monday);
CREATE INDEX windowEventByWindow ON windowEvent ("window");
CREATE INDEX windowPairByWindow ON windowPair ("window");
CREATE INDEX withheldByVisit ON withheld (visit);
CREATE TRIGGER "accountIsNotDeleted" BEFORE DELETE ON "account"
  BEGIN SELECT RAISE(ABORT, 'account is never deleted from'); END;
CREATE TRIGGER "accountIsNotUpdated" BEFORE UPDATE ON "account"
  BEGIN SELECT RAISE(ABORT, 'account is never updated: add a row'); END;
CREATE TRIGGER actionBegins AFTER INSERT ON action
  BEGIN INSERT INTO unclosedAction SELECT a.entry, a.reference, a.concern, t.raised_at, t.goes_at, t.acknowledge, t.answer,
  t.put_right, a.suite, a.severity, a.kind, a.owner, c.visit, COALESCE(c.theme, m.theme),
  COALESCE(c.restricted, m.restricted)
  FROM action a LEFT JOIN actionTerms t ON t.action = a.reference
    LEFT JOIN concern c ON c.reference = a.concern
    LEFT JOIN matterBroughtIn m ON m.reference = a.concern WHERE a.entry = NEW.entry; END;
CREATE TRIGGER actionClosedBefore AFTER INSERT ON actionEvent
  WHEN NEW.event IN ('resolve', 'disagree')
  BEGIN DELETE FROM unclosedAction WHERE action = NEW.action; END;
CREATE TRIGGER actionCloses AFTER INSERT ON actionDeed WHEN NEW.deed IN ('resolve', 'resolve_unchecked', 'disagree', 'join', 'restrict')
  BEGIN
    DELETE FROM unclosedAction WHERE action = NEW.action;
    DELETE FROM unclosedDeed WHERE action = NEW.action;
  END;
CREATE TRIGGER actionDeedIsCounted AFTER INSERT ON actionDeed WHEN NEW.deed = 'restrict'
  BEGIN
    INSERT INTO visitToCount SELECT c.visit FROM action a
      JOIN concern c ON c.reference = a.concern WHERE a.reference = NEW.action;
  END;
CREATE TRIGGER "actionDeedIsNotDeleted" BEFORE DELETE ON "actionDeed"
  BEGIN SELECT RAISE(ABORT, 'actionDeed is never deleted from'); END;
CREATE TRIGGER "actionDeedIsNotUpdated" BEFORE UPDATE ON "actionDeed"
  BEGIN SELECT RAISE(ABORT, 'actionDeed is never updated: add a row'); END;
CREATE TRIGGER "actionEventIsNotDeleted" BEFORE DELETE ON "actionEvent"
  BEGIN SELECT RAISE(ABORT, 'actionEvent is never deleted from'); END;
CREATE TRIGGER "actionEventIsNotUpdated" BEFORE UPDATE ON "actionEvent"
  BEGIN SELECT RAISE(ABORT, 'actionEvent is never updated: add a row'); END;
CREATE TRIGGER actionGoesOn AFTER INSERT ON actionDeed
  WHEN NEW.deed NOT IN ('resolve', 'resolve_unchecked', 'disagree', 'join', 'restrict', 'reopen')
    AND EXISTS (SELECT 1 FROM unclosedAction WHERE action = NEW.action)
  BEGIN
    INSERT INTO unclosedDeed SELECT action, entry, deed, result, at, visit, checkers, until, owner, severity FROM actionDeed WHERE entry = NEW.entry;
  END;
CREATE TRIGGER actionHasConcern BEFORE INSERT ON action
  WHEN NOT EXISTS (SELECT 1 FROM concern WHERE reference = NEW.concern)
    AND NOT EXISTS (SELECT 1 FROM matterBroughtIn WHERE reference = NEW.concern)
  BEGIN SELECT RAISE(ABORT, 'an action is about a concern'); END;
CREATE TRIGGER actionHasTerms AFTER INSERT ON actionTerms
  BEGIN
    UPDATE unclosedAction SET raised_at = NEW.raised_at, goes_at = NEW.goes_at,
      acknowledge = NEW.acknowledge, answer = NEW.answer, put_right = NEW.put_right
      WHERE action = NEW.action;
  END;
CREATE VIEW actionHistory AS
  SELECT entry, action, deed, at, side, visit, result, checkers, until, reply, owner,
    named_seal, other, severity, rung, note_seal FROM actionDeed
  UNION ALL
  SELECT entry, action, event, day || 'T12:00:00.000Z', side, visit, result, checkers,
    promise, NULL, NULL, NULL, NULL, NULL, NULL, note_seal FROM actionEvent;
CREATE TRIGGER "actionIsNotDeleted" BEFORE DELETE ON "action"
  BEGIN SELECT RAISE(ABORT, 'action is never deleted from'); END;
CREATE TRIGGER "actionIsNotUpdated" BEFORE UPDATE ON "action"
  BEGIN SELECT RAISE(ABORT, 'action is never updated: add a row'); END;
CREATE TRIGGER actionReopenedBefore AFTER INSERT ON actionEvent WHEN NEW.event = 'reopen'
  BEGIN
    INSERT OR IGNORE INTO unclosedAction SELECT a.entry, a.reference, a.concern, t.raised_at, t.goes_at, t.acknowledge, t.answer,
  t.put_right, a.suite, a.severity, a.kind, a.owner, c.visit, COALESCE(c.theme, m.theme),
  COALESCE(c.restricted, m.restricted)
  FROM action a LEFT JOIN actionTerms t ON t.action = a.reference
    LEFT JOIN concern c ON c.reference = a.concern
    LEFT JOIN matterBroughtIn m ON m.reference = a.concern WHERE a.reference = NEW.action;
  END;
CREATE TRIGGER actionReopens AFTER INSERT ON actionDeed WHEN NEW.deed = 'reopen'
  BEGIN
    INSERT OR IGNORE INTO unclosedAction SELECT a.entry, a.reference, a.concern, t.raised_at, t.goes_at, t.acknowledge, t.answer,
  t.put_right, a.suite, a.severity, a.kind, a.owner, c.visit, COALESCE(c.theme, m.theme),
  COALESCE(c.restricted, m.restricted)
  FROM action a LEFT JOIN actionTerms t ON t.action = a.reference
    LEFT JOIN concern c ON c.reference = a.concern
    LEFT JOIN matterBroughtIn m ON m.reference = a.concern WHERE a.reference = NEW.action;
    INSERT OR IGNORE INTO unclosedDeed SELECT action, entry, deed, result, at, visit, checkers, until, owner, severity FROM actionDeed
      WHERE action = NEW.action;
  END;
CREATE TRIGGER "actionTermsIsNotDeleted" BEFORE DELETE ON "actionTerms"
  BEGIN SELECT RAISE(ABORT, 'actionTerms is never deleted from'); END;
CREATE TRIGGER "actionTermsIsNotUpdated" BEFORE UPDATE ON "actionTerms"
  BEGIN SELECT RAISE(ABORT, 'actionTerms is never updated: add a row'); END;
CREATE TRIGGER "addendumIsNotDeleted" BEFORE DELETE ON "addendum"
  BEGIN SELECT RAISE(ABORT, 'addendum is never deleted from'); END;
CREATE TRIGGER "addendumIsNotUpdated" BEFORE UPDATE ON "addendum"
  BEGIN SELECT RAISE(ABORT, 'addendum is never updated: add a row'); END;
CREATE TRIGGER "assetIsNotDeleted" BEFORE DELETE ON "asset"
  BEGIN SELECT RAISE(ABORT, 'asset is never deleted from'); END;
CREATE TRIGGER "assetIsNotUpdated" BEFORE UPDATE ON "asset"
  BEGIN SELECT RAISE(ABORT, 'asset is never updated: add a row'); END;
CREATE TRIGGER "availabilityIsNotDeleted" BEFORE DELETE ON "availability"
  BEGIN SELECT RAISE(ABORT, 'availability is never deleted from'); END;
CREATE TRIGGER "availabilityIsNotUpdated" BEFORE UPDATE ON "availability"
  BEGIN SELECT RAISE(ABORT, 'availability is never updated: add a row'); END;
CREATE TRIGGER "clearedIsNotDeleted" BEFORE DELETE ON "cleared"
  BEGIN SELECT RAISE(ABORT, 'cleared is never deleted from'); END;
CREATE TRIGGER "clearedIsNotUpdated" BEFORE UPDATE ON "cleared"
  BEGIN SELECT RAISE(ABORT, 'cleared is never updated: add a row'); END;
CREATE TRIGGER concernAssetHasConcern BEFORE INSERT ON concernAsset
  WHEN NOT EXISTS (SELECT 1 FROM concern WHERE reference = NEW.concern)
    AND NOT EXISTS (SELECT 1 FROM matterBroughtIn WHERE reference = NEW.concern)
  BEGIN SELECT RAISE(ABORT, 'an asset is confirmed for a concern'); END;
CREATE TRIGGER "concernAssetIsNotDeleted" BEFORE DELETE ON "concernAsset"
  BEGIN SELECT RAISE(ABORT, 'concernAsset is never deleted from'); END;
CREATE TRIGGER "concernAssetIsNotUpdated" BEFORE UPDATE ON "concernAsset"
  BEGIN SELECT RAISE(ABORT, 'concernAsset is never updated: add a row'); END;
CREATE TRIGGER concernIsCounted AFTER INSERT ON concern
  BEGIN INSERT INTO visitToCount VALUES (NEW.visit); END;
CREATE TRIGGER "concernIsNotDeleted" BEFORE DELETE ON "concern"
  BEGIN SELECT RAISE(ABORT, 'concern is never deleted from'); END;
CREATE TRIGGER "concernIsNotUpdated" BEFORE UPDATE ON "concern"
  BEGIN SELECT RAISE(ABORT, 'concern is never updated: add a row'); END;
CREATE TRIGGER "correctionIsNotDeleted" BEFORE DELETE ON "correction"
  BEGIN SELECT RAISE(ABORT, 'correction is never deleted from'); END;
CREATE TRIGGER "correctionIsNotUpdated" BEFORE UPDATE ON "correction"
  BEGIN SELECT RAISE(ABORT, 'correction is never updated: add a row'); END;
CREATE TRIGGER "custodyNumberIsNotDeleted" BEFORE DELETE ON "custodyNumber"
  BEGIN SELECT RAISE(ABORT, 'custodyNumber is never deleted from'); END;
CREATE TRIGGER "custodyNumberIsOnlyEmptied" BEFORE UPDATE ON "custodyNumber"
  WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.entry <> OLD.entry
    OR NEW.seal <> OLD.seal OR NEW.holder <> OLD.holder OR NEW.field <> OLD.field
  BEGIN SELECT RAISE(ABORT, 'custodyNumber can only be emptied'); END;
CREATE TRIGGER "erasureIsNotDeleted" BEFORE DELETE ON "erasure"
  BEGIN SELECT RAISE(ABORT, 'erasure is never deleted from'); END;
CREATE TRIGGER "erasureIsNotUpdated" BEFORE UPDATE ON "erasure"
  BEGIN SELECT RAISE(ABORT, 'erasure is never updated: add a row'); END;
CREATE TRIGGER "evidenceFileIsNotDeleted" BEFORE DELETE ON "evidenceFile"
  BEGIN SELECT RAISE(ABORT, 'evidenceFile is never deleted from'); END;
CREATE TRIGGER "evidenceFileIsNotUpdated" BEFORE UPDATE ON "evidenceFile"
  BEGIN SELECT RAISE(ABORT, 'evidenceFile is never updated: add a row'); END;
CREATE TRIGGER "forceCommentIsNotDeleted" BEFORE DELETE ON "forceComment"
  BEGIN SELECT RAISE(ABORT, 'forceComment is never deleted from'); END;
CREATE TRIGGER "forceCommentIsNotUpdated" BEFORE UPDATE ON "forceComment"
  BEGIN SELECT RAISE(ABORT, 'forceComment is never updated: add a row'); END;
CREATE TRIGGER "formTextIsNotDeleted" BEFORE DELETE ON "formText"
  BEGIN SELECT RAISE(ABORT, 'formText is never deleted from'); END;
CREATE TRIGGER "formTextIsNotUpdated" BEFORE UPDATE ON "formText"
  BEGIN SELECT RAISE(ABORT, 'formText is never updated: add a row'); END;
CREATE TRIGGER "freeTextIsNotDeleted" BEFORE DELETE ON "freeText"
  BEGIN SELECT RAISE(ABORT, 'freeText is never deleted from'); END;
CREATE TRIGGER "freeTextIsOnlyEmptied" BEFORE UPDATE ON "freeText"
  WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.entry <> OLD.entry
    OR NEW.seal <> OLD.seal OR NEW.holder <> OLD.holder OR NEW.field <> OLD.field
  BEGIN SELECT RAISE(ABORT, 'freeText can only be emptied'); END;
CREATE TRIGGER handOffHasConcern BEFORE INSERT ON handOff
  WHEN NOT EXISTS (SELECT 1 FROM concern WHERE reference = NEW.concern)
    AND NOT EXISTS (SELECT 1 FROM matterBroughtIn WHERE reference = NEW.concern)
  BEGIN SELECT RAISE(ABORT, 'a hand-off is of a concern'); END;
CREATE TRIGGER "handOffIsNotDeleted" BEFORE DELETE ON "handOff"
  BEGIN SELECT RAISE(ABORT, 'handOff is never deleted from'); END;
CREATE TRIGGER "handOffIsNotUpdated" BEFORE UPDATE ON "handOff"
  BEGIN SELECT RAISE(ABORT, 'handOff is never updated: add a row'); END;
CREATE TRIGGER "matterBroughtInIsNotDeleted" BEFORE DELETE ON "matterBroughtIn"
  BEGIN SELECT RAISE(ABORT, 'matterBroughtIn is never deleted from'); END;
CREATE TRIGGER "matterBroughtInIsNotUpdated" BEFORE UPDATE ON "matterBroughtIn"
  BEGIN SELECT RAISE(ABORT, 'matterBroughtIn is never updated: add a row'); END;
CREATE TRIGGER "messageClaimIsNotDeleted" BEFORE DELETE ON "messageClaim"
  BEGIN SELECT RAISE(ABORT, 'messageClaim is never deleted from'); END;
CREATE TRIGGER "messageClaimIsNotUpdated" BEFORE UPDATE ON "messageClaim"
  BEGIN SELECT RAISE(ABORT, 'messageClaim is never updated: add a row'); END;
CREATE TRIGGER "momentReadIsNotDeleted" BEFORE DELETE ON "momentRead"
  BEGIN SELECT RAISE(ABORT, 'momentRead is never deleted from'); END;
CREATE TRIGGER "momentReadIsNotUpdated" BEFORE UPDATE ON "momentRead"
  BEGIN SELECT RAISE(ABORT, 'momentRead is never updated: add a row'); END;
CREATE TRIGGER "officeLineIsNotDeleted" BEFORE DELETE ON "officeLine"
  BEGIN SELECT RAISE(ABORT, 'officeLine is never deleted from'); END;
CREATE TRIGGER "officeLineIsNotUpdated" BEFORE UPDATE ON "officeLine"
  BEGIN SELECT RAISE(ABORT, 'officeLine is never updated: add a row'); END;
CREATE TRIGGER "officerIsNotDeleted" BEFORE DELETE ON "officer"
  BEGIN SELECT RAISE(ABORT, 'officer is never deleted from'); END;
CREATE TRIGGER "officerIsNotUpdated" BEFORE UPDATE ON "officer"
  BEGIN SELECT RAISE(ABORT, 'officer is never updated: add a row'); END;
CREATE TRIGGER "personDetailIsNotDeleted" BEFORE DELETE ON "personDetail"
  BEGIN SELECT RAISE(ABORT, 'personDetail is never deleted from'); END;
CREATE TRIGGER "personDetailIsOnlyEmptied" BEFORE UPDATE ON "personDetail"
  WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.entry <> OLD.entry
    OR NEW.seal <> OLD.seal OR NEW.holder <> OLD.holder OR NEW.field <> OLD.field
  BEGIN SELECT RAISE(ABORT, 'personDetail can only be emptied'); END;
CREATE TRIGGER "personIsNotDeleted" BEFORE DELETE ON "person"
  BEGIN SELECT RAISE(ABORT, 'person is never deleted from'); END;
CREATE TRIGGER "personIsNotUpdated" BEFORE UPDATE ON "person"
  BEGIN SELECT RAISE(ABORT, 'person is never updated: add a row'); END;
CREATE TRIGGER "postIsNotDeleted" BEFORE DELETE ON "post"
  BEGIN SELECT RAISE(ABORT, 'post is never deleted from'); END;
CREATE TRIGGER "postIsNotUpdated" BEFORE UPDATE ON "post"
  BEGIN SELECT RAISE(ABORT, 'post is never updated: add a row'); END;
CREATE TRIGGER "publicationEmbargoIsNotDeleted" BEFORE DELETE ON "publicationEmbargo"
  BEGIN SELECT RAISE(ABORT, 'publicationEmbargo is never deleted from'); END;
CREATE TRIGGER "publicationEmbargoIsNotUpdated" BEFORE UPDATE ON "publicationEmbargo"
  BEGIN SELECT RAISE(ABORT, 'publicationEmbargo is never updated: add a row'); END;
CREATE TRIGGER "publicationIsNotDeleted" BEFORE DELETE ON "publication"
  BEGIN SELECT RAISE(ABORT, 'publication is never deleted from'); END;
CREATE TRIGGER "publicationIsNotUpdated" BEFORE UPDATE ON "publication"
  BEGIN SELECT RAISE(ABORT, 'publication is never updated: add a row'); END;
CREATE TRIGGER "publicationSignOffIsNotDeleted" BEFORE DELETE ON "publicationSignOff"
  BEGIN SELECT RAISE(ABORT, 'publicationSignOff is never deleted from'); END;
CREATE TRIGGER "publicationSignOffIsNotUpdated" BEFORE UPDATE ON "publicationSignOff"
  BEGIN SELECT RAISE(ABORT, 'publicationSignOff is never updated: add a row'); END;
CREATE TRIGGER "publishedTableIsNotDeleted" BEFORE DELETE ON "publishedTable"
  BEGIN SELECT RAISE(ABORT, 'publishedTable is never deleted from'); END;
CREATE TRIGGER "publishedTableIsNotUpdated" BEFORE UPDATE ON "publishedTable"
  BEGIN SELECT RAISE(ABORT, 'publishedTable is never updated: add a row'); END;
CREATE TRIGGER "qafCriterionIsNotDeleted" BEFORE DELETE ON "qafCriterion"
  BEGIN SELECT RAISE(ABORT, 'qafCriterion is never deleted from'); END;
CREATE TRIGGER "qafCriterionIsNotUpdated" BEFORE UPDATE ON "qafCriterion"
  BEGIN SELECT RAISE(ABORT, 'qafCriterion is never updated: add a row'); END;
CREATE TRIGGER "queryExplainedIsNotDeleted" BEFORE DELETE ON "queryExplained"
  BEGIN SELECT RAISE(ABORT, 'queryExplained is never deleted from'); END;
CREATE TRIGGER "queryExplainedIsNotUpdated" BEFORE UPDATE ON "queryExplained"
  BEGIN SELECT RAISE(ABORT, 'queryExplained is never updated: add a row'); END;
CREATE TRIGGER "recommendationEventIsNotDeleted" BEFORE DELETE ON "recommendationEvent"
  BEGIN SELECT RAISE(ABORT, 'recommendationEvent is never deleted from'); END;
CREATE TRIGGER "recommendationEventIsNotUpdated" BEFORE UPDATE ON "recommendationEvent"
  BEGIN SELECT RAISE(ABORT, 'recommendationEvent is never updated: add a row'); END;
CREATE TRIGGER "recommendationIsNotDeleted" BEFORE DELETE ON "recommendation"
  BEGIN SELECT RAISE(ABORT, 'recommendation is never deleted from'); END;
CREATE TRIGGER "recommendationIsNotUpdated" BEFORE UPDATE ON "recommendation"
  BEGIN SELECT RAISE(ABORT, 'recommendation is never updated: add a row'); END;
CREATE TRIGGER "recordLineIsNotDeleted" BEFORE DELETE ON "recordLine"
  BEGIN SELECT RAISE(ABORT, 'recordLine is never deleted from'); END;
CREATE TRIGGER "recordLineIsNotUpdated" BEFORE UPDATE ON "recordLine"
  BEGIN SELECT RAISE(ABORT, 'recordLine is never updated: add a row'); END;
CREATE TRIGGER "reportIsNotDeleted" BEFORE DELETE ON "report"
  BEGIN SELECT RAISE(ABORT, 'report is never deleted from'); END;
CREATE TRIGGER "reportIsNotUpdated" BEFORE UPDATE ON "report"
  BEGIN SELECT RAISE(ABORT, 'report is never updated: add a row'); END;
CREATE TRIGGER "reportVisitorIsNotDeleted" BEFORE DELETE ON "reportVisitor"
  BEGIN SELECT RAISE(ABORT, 'reportVisitor is never deleted from'); END;
CREATE TRIGGER "reportVisitorIsNotUpdated" BEFORE UPDATE ON "reportVisitor"
  BEGIN SELECT RAISE(ABORT, 'reportVisitor is never updated: add a row'); END;
CREATE TRIGGER "returnBuiltIsNotDeleted" BEFORE DELETE ON "returnBuilt"
  BEGIN SELECT RAISE(ABORT, 'returnBuilt is never deleted from'); END;
CREATE TRIGGER "returnBuiltIsNotUpdated" BEFORE UPDATE ON "returnBuilt"
  BEGIN SELECT RAISE(ABORT, 'returnBuilt is never updated: add a row'); END;
CREATE TRIGGER "returnIssuedIsNotDeleted" BEFORE DELETE ON "returnIssued"
  BEGIN SELECT RAISE(ABORT, 'returnIssued is never deleted from'); END;
CREATE TRIGGER "returnIssuedIsNotUpdated" BEFORE UPDATE ON "returnIssued"
  BEGIN SELECT RAISE(ABORT, 'returnIssued is never updated: add a row'); END;
CREATE TRIGGER "returnStepIsNotDeleted" BEFORE DELETE ON "returnStep"
  BEGIN SELECT RAISE(ABORT, 'returnStep is never deleted from'); END;
CREATE TRIGGER "returnStepIsNotUpdated" BEFORE UPDATE ON "returnStep"
  BEGIN SELECT RAISE(ABORT, 'returnStep is never updated: add a row'); END;
CREATE TRIGGER "rotaConfirmedIsNotDeleted" BEFORE DELETE ON "rotaConfirmed"
  BEGIN SELECT RAISE(ABORT, 'rotaConfirmed is never deleted from'); END;
CREATE TRIGGER "rotaConfirmedIsNotUpdated" BEFORE UPDATE ON "rotaConfirmed"
  BEGIN SELECT RAISE(ABORT, 'rotaConfirmed is never updated: add a row'); END;
CREATE TRIGGER "rotaDrawIsNotDeleted" BEFORE DELETE ON "rotaDraw"
  BEGIN SELECT RAISE(ABORT, 'rotaDraw is never deleted from'); END;
CREATE TRIGGER "rotaDrawIsNotUpdated" BEFORE UPDATE ON "rotaDraw"
  BEGIN SELECT RAISE(ABORT, 'rotaDraw is never updated: add a row'); END;
CREATE TRIGGER "rotaMomentIsNotDeleted" BEFORE DELETE ON "rotaMoment"
  BEGIN SELECT RAISE(ABORT, 'rotaMoment is never deleted from'); END;
CREATE TRIGGER "rotaMomentIsNotUpdated" BEFORE UPDATE ON "rotaMoment"
  BEGIN SELECT RAISE(ABORT, 'rotaMoment is never updated: add a row'); END;
CREATE TRIGGER "rotaPinIsNotDeleted" BEFORE DELETE ON "rotaPin"
  BEGIN SELECT RAISE(ABORT, 'rotaPin is never deleted from'); END;
CREATE TRIGGER "rotaPinIsNotUpdated" BEFORE UPDATE ON "rotaPin"
  BEGIN SELECT RAISE(ABORT, 'rotaPin is never updated: add a row'); END;
CREATE TRIGGER "rotaRevealedIsNotDeleted" BEFORE DELETE ON "rotaRevealed"
  BEGIN SELECT RAISE(ABORT, 'rotaRevealed is never deleted from'); END;
CREATE TRIGGER "rotaRevealedIsNotUpdated" BEFORE UPDATE ON "rotaRevealed"
  BEGIN SELECT RAISE(ABORT, 'rotaRevealed is never updated: add a row'); END;
CREATE TRIGGER "rotaTurnIsNotDeleted" BEFORE DELETE ON "rotaTurn"
  BEGIN SELECT RAISE(ABORT, 'rotaTurn is never deleted from'); END;
CREATE TRIGGER "rotaTurnIsNotUpdated" BEFORE UPDATE ON "rotaTurn"
  BEGIN SELECT RAISE(ABORT, 'rotaTurn is never updated: add a row'); END;
CREATE TRIGGER "schemeIsNotDeleted" BEFORE DELETE ON "scheme"
  BEGIN SELECT RAISE(ABORT, 'scheme is never deleted from'); END;
CREATE TRIGGER "schemeIsNotUpdated" BEFORE UPDATE ON "scheme"
  BEGIN SELECT RAISE(ABORT, 'scheme is never updated: add a row'); END;
CREATE TRIGGER "sendingIsNotDeleted" BEFORE DELETE ON "sending"
  BEGIN SELECT RAISE(ABORT, 'sending is never deleted from'); END;
CREATE TRIGGER "sendingIsNotUpdated" BEFORE UPDATE ON "sending"
  BEGIN SELECT RAISE(ABORT, 'sending is never updated: add a row'); END;
CREATE TRIGGER setAsideIsCounted AFTER INSERT ON setAside
  BEGIN INSERT INTO visitToCount VALUES (NEW.visit); END;
CREATE TRIGGER "setAsideIsNotDeleted" BEFORE DELETE ON "setAside"
  BEGIN SELECT RAISE(ABORT, 'setAside is never deleted from'); END;
CREATE TRIGGER "setAsideIsNotUpdated" BEFORE UPDATE ON "setAside"
  BEGIN SELECT RAISE(ABORT, 'setAside is never updated: add a row'); END;
CREATE TRIGGER "settingIsNotDeleted" BEFORE DELETE ON "setting"
  BEGIN SELECT RAISE(ABORT, 'setting is never deleted from'); END;
CREATE TRIGGER "settingIsNotUpdated" BEFORE UPDATE ON "setting"
  BEGIN SELECT RAISE(ABORT, 'setting is never updated: add a row'); END;
CREATE TRIGGER "showingIsNotDeleted" BEFORE DELETE ON "showing"
  BEGIN SELECT RAISE(ABORT, 'showing is never deleted from'); END;
CREATE TRIGGER "showingIsNotUpdated" BEFORE UPDATE ON "showing"
  BEGIN SELECT RAISE(ABORT, 'showing is never updated: add a row'); END;
CREATE TRIGGER "suiteCommentIsNotDeleted" BEFORE DELETE ON "suiteComment"
  BEGIN SELECT RAISE(ABORT, 'suiteComment is never deleted from'); END;
CREATE TRIGGER "suiteCommentIsNotUpdated" BEFORE UPDATE ON "suiteComment"
  BEGIN SELECT RAISE(ABORT, 'suiteComment is never updated: add a row'); END;
CREATE TRIGGER "suiteDetailIsNotDeleted" BEFORE DELETE ON "suiteDetail"
  BEGIN SELECT RAISE(ABORT, 'suiteDetail is never deleted from'); END;
CREATE TRIGGER "suiteDetailIsNotUpdated" BEFORE UPDATE ON "suiteDetail"
  BEGIN SELECT RAISE(ABORT, 'suiteDetail is never updated: add a row'); END;
CREATE TRIGGER "suiteIsNotDeleted" BEFORE DELETE ON "suite"
  BEGIN SELECT RAISE(ABORT, 'suite is never deleted from'); END;
CREATE TRIGGER "suiteIsNotUpdated" BEFORE UPDATE ON "suite"
  BEGIN SELECT RAISE(ABORT, 'suite is never updated: add a row'); END;
CREATE TRIGGER "suiteStatusIsNotDeleted" BEFORE DELETE ON "suiteStatus"
  BEGIN SELECT RAISE(ABORT, 'suiteStatus is never deleted from'); END;
CREATE TRIGGER "suiteStatusIsNotUpdated" BEFORE UPDATE ON "suiteStatus"
  BEGIN SELECT RAISE(ABORT, 'suiteStatus is never updated: add a row'); END;
CREATE TRIGGER "suiteThroughputIsNotDeleted" BEFORE DELETE ON "suiteThroughput"
  BEGIN SELECT RAISE(ABORT, 'suiteThroughput is never deleted from'); END;
CREATE TRIGGER "suiteThroughputIsNotUpdated" BEFORE UPDATE ON "suiteThroughput"
  BEGIN SELECT RAISE(ABORT, 'suiteThroughput is never updated: add a row'); END;
CREATE TRIGGER "tactAssignmentIsNotDeleted" BEFORE DELETE ON "tactAssignment"
  BEGIN SELECT RAISE(ABORT, 'tactAssignment is never deleted from'); END;
CREATE TRIGGER "tactAssignmentIsNotUpdated" BEFORE UPDATE ON "tactAssignment"
  BEGIN SELECT RAISE(ABORT, 'tactAssignment is never updated: add a row'); END;
CREATE TRIGGER "tactClosingIsNotDeleted" BEFORE DELETE ON "tactClosing"
  BEGIN SELECT RAISE(ABORT, 'tactClosing is never deleted from'); END;
CREATE TRIGGER "tactClosingIsNotUpdated" BEFORE UPDATE ON "tactClosing"
  BEGIN SELECT RAISE(ABORT, 'tactClosing is never updated: add a row'); END;
CREATE TRIGGER tactDispatchHasVisit BEFORE INSERT ON tactDispatch
  WHEN NOT EXISTS (SELECT 1 FROM tactVisit WHERE reference = NEW.visit)
    AND NOT EXISTS (SELECT 1 FROM visitFigures WHERE visit = NEW.visit AND mode = 'tact')
  BEGIN SELECT RAISE(ABORT, 'such a report is of a Terrorism Act visit'); END;
CREATE TRIGGER "tactDispatchIsNotDeleted" BEFORE DELETE ON "tactDispatch"
  BEGIN SELECT RAISE(ABORT, 'tactDispatch is never deleted from'); END;
CREATE TRIGGER "tactDispatchIsNotUpdated" BEFORE UPDATE ON "tactDispatch"
  BEGIN SELECT RAISE(ABORT, 'tactDispatch is never updated: add a row'); END;
CREATE TRIGGER "tactMadeIsNotDeleted" BEFORE DELETE ON "tactMade"
  BEGIN SELECT RAISE(ABORT, 'tactMade is never deleted from'); END;
CREATE TRIGGER "tactMadeIsNotUpdated" BEFORE UPDATE ON "tactMade"
  BEGIN SELECT RAISE(ABORT, 'tactMade is never updated: add a row'); END;
CREATE TRIGGER "tactNoticeIsNotDeleted" BEFORE DELETE ON "tactNotice"
  BEGIN SELECT RAISE(ABORT, 'tactNotice is never deleted from'); END;
CREATE TRIGGER "tactNoticeIsNotUpdated" BEFORE UPDATE ON "tactNotice"
  BEGIN SELECT RAISE(ABORT, 'tactNotice is never updated: add a row'); END;
CREATE TRIGGER "tactRecordingIsNotDeleted" BEFORE DELETE ON "tactRecording"
  BEGIN SELECT RAISE(ABORT, 'tactRecording is never deleted from'); END;
CREATE TRIGGER "tactRecordingIsNotUpdated" BEFORE UPDATE ON "tactRecording"
  BEGIN SELECT RAISE(ABORT, 'tactRecording is never updated: add a row'); END;
CREATE TRIGGER "tactVisitIsNotDeleted" BEFORE DELETE ON "tactVisit"
  BEGIN SELECT RAISE(ABORT, 'tactVisit is never deleted from'); END;
CREATE TRIGGER "tactVisitIsNotUpdated" BEFORE UPDATE ON "tactVisit"
  BEGIN SELECT RAISE(ABORT, 'tactVisit is never updated: add a row'); END;
CREATE TRIGGER "tellingIsNotDeleted" BEFORE DELETE ON "telling"
  BEGIN SELECT RAISE(ABORT, 'telling is never deleted from'); END;
CREATE TRIGGER "tellingIsNotUpdated" BEFORE UPDATE ON "telling"
  BEGIN SELECT RAISE(ABORT, 'telling is never updated: add a row'); END;
CREATE TRIGGER visitFiguresAreCounted AFTER INSERT ON visitFigures
  WHEN (SELECT v.source FROM visit v WHERE v.reference = NEW.visit) = 'report'
  BEGIN INSERT INTO visitToCount VALUES (NEW.visit); END;
CREATE TRIGGER "visitFiguresIsNotDeleted" BEFORE DELETE ON "visitFigures"
  BEGIN SELECT RAISE(ABORT, 'visitFigures is never deleted from'); END;
CREATE TRIGGER "visitFiguresIsNotUpdated" BEFORE UPDATE ON "visitFigures"
  BEGIN SELECT RAISE(ABORT, 'visitFigures is never updated: add a row'); END;
CREATE TRIGGER "visitIsNotDeleted" BEFORE DELETE ON "visit"
  BEGIN SELECT RAISE(ABORT, 'visit is never deleted from'); END;
CREATE TRIGGER "visitIsNotUpdated" BEFORE UPDATE ON "visit"
  BEGIN SELECT RAISE(ABORT, 'visit is never updated: add a row'); END;
CREATE TRIGGER visitToCountIsCounted AFTER INSERT ON visitToCount
  BEGIN
    DELETE FROM raisedTheme WHERE visit = NEW.visit;
    INSERT INTO raisedTheme
      SELECT v.suite, '', f.date, v.reference, 0
      FROM visit v JOIN visitFigures f ON f.visit = v.reference
      WHERE v.reference = NEW.visit AND v.source = 'report' AND f.outcome = 'made'
        AND f.mode IN ('in_person', 'telephone', 'video', 'observational')
        AND f.entry = (SELECT MAX(l.entry) FROM visitFigures l WHERE l.visit = NEW.visit)
        AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = NEW.visit);
    INSERT INTO raisedTheme
      SELECT r.suite, c.theme, r.day, r.visit, COUNT(*)
      FROM raisedTheme r JOIN concern c ON c.visit = r.visit
      WHERE r.visit = NEW.visit AND r.theme = '' AND c.severity > 0 AND c.restricted = 0
        AND NOT EXISTS (SELECT 1 FROM action a JOIN actionDeed d ON d.action = a.reference
          WHERE a.concern = c.reference AND d.deed = 'restrict')
      GROUP BY r.suite, c.theme, r.day, r.visit;
    DELETE FROM visitToCount WHERE visit = NEW.visit;
  END;
CREATE TRIGGER "visitorDetailIsNotDeleted" BEFORE DELETE ON "visitorDetail"
  BEGIN SELECT RAISE(ABORT, 'visitorDetail is never deleted from'); END;
CREATE TRIGGER "visitorDetailIsNotUpdated" BEFORE UPDATE ON "visitorDetail"
  BEGIN SELECT RAISE(ABORT, 'visitorDetail is never updated: add a row'); END;
CREATE TRIGGER "visitorFactIsNotDeleted" BEFORE DELETE ON "visitorFact"
  BEGIN SELECT RAISE(ABORT, 'visitorFact is never deleted from'); END;
CREATE TRIGGER "visitorFactIsNotUpdated" BEFORE UPDATE ON "visitorFact"
  BEGIN SELECT RAISE(ABORT, 'visitorFact is never updated: add a row'); END;
CREATE TRIGGER "wellbeingIsNotDeleted" BEFORE DELETE ON "wellbeing"
  BEGIN SELECT RAISE(ABORT, 'wellbeing is never deleted from'); END;
CREATE TRIGGER "wellbeingIsNotUpdated" BEFORE UPDATE ON "wellbeing"
  BEGIN SELECT RAISE(ABORT, 'wellbeing is never updated: add a row'); END;
CREATE TRIGGER "windowEventIsNotDeleted" BEFORE DELETE ON "windowEvent"
  BEGIN SELECT RAISE(ABORT, 'windowEvent is never deleted from'); END;
CREATE TRIGGER "windowEventIsNotUpdated" BEFORE UPDATE ON "windowEvent"
  BEGIN SELECT RAISE(ABORT, 'windowEvent is never updated: add a row'); END;
CREATE TRIGGER "windowIsNotDeleted" BEFORE DELETE ON "window"
  BEGIN SELECT RAISE(ABORT, 'window is never deleted from'); END;
CREATE TRIGGER "windowIsNotUpdated" BEFORE UPDATE ON "window"
  BEGIN SELECT RAISE(ABORT, 'window is never updated: add a row'); END;
CREATE TRIGGER "windowPairIsNotDeleted" BEFORE DELETE ON "windowPair"
  BEGIN SELECT RAISE(ABORT, 'windowPair is never deleted from'); END;
CREATE TRIGGER "windowPairIsNotUpdated" BEFORE UPDATE ON "windowPair"
  BEGIN SELECT RAISE(ABORT, 'windowPair is never updated: add a row'); END;
CREATE TRIGGER "withheldIsNotDeleted" BEFORE DELETE ON "withheld"
  BEGIN SELECT RAISE(ABORT, 'withheld is never deleted from'); END;
CREATE TRIGGER "withheldIsNotUpdated" BEFORE UPDATE ON "withheld"
  BEGIN SELECT RAISE(ABORT, 'withheld is never updated: add a row'); END;
