/// Words that have a capital letter and are nobody's name.
enum OrdinaryWords {
  static let all: Set<String> = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter ramadan eid diwali i i'm i've
    i'll i'd english welsh scottish irish british polish romanian arabic albanian kurdish farsi
    pashto urdu punjabi hindi bengali tamil french spanish portuguese german italian turkish
    russian ukrainian lithuanian bulgarian vietnamese chinese mandarin cantonese somali tigrinya
    muslim christian jewish hindu sikh buddhist catholic bible qur'an quran koran torah god islam
    halal kosher appropriate adult adults code codes practice notice rights pace act mental health
    liaison diversion samaritans opcat commissioner police crime warwickshire leamington nuneaton
    royal spa justice centre custody suite sergeant inspector sgt officer officers nurse doctor
    solicitor chief superintendent constable visitor visitors independent scheme panel home office
    united kingdom nations england wales britain europe london birmingham coventry court crown
    magistrates magistrate immigration embassy consulate terrorism level cell cells dp dps hcp aa
    icv cctv taser cs paracetamol ibuprofen methadone naloxone insulin asthma covid he she they it
    we you his her their our the a an and but or if when then there this that these those one two
    three four five six seven eight nine ten no yes not all some both each staff male female man
    woman boy girl person people detainee detainees was were is are had has have did do does said
    asked told given seen spoke offered declined asleep in on at by for from to of with without
    after before because so also only still very good well also everyone nobody nothing everything
    blanket blankets food drink shower toilet record records mr mrs ms miss mx dr pc dc ds
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// First names common in England and Wales, to catch one that begins a sentence or has no capital.
///
/// A list can only help; it cannot be complete.
enum FirstNames {
  static let all: Set<String> = Set(
    """
    aaron abdul abdullah adam adrian ahmed aidan aisha alan alex alexander alexandra alfie ali
    alice alison amanda amelia amir amy andrea andrew angela anita ann anna anne anthony antonio
    asif barbara barry beata ben benjamin beth bilal brian callum carl carol caroline catherine
    charles charlie charlotte chloe chris christine christopher claire colin connor craig daniel
    danielle darren dave david dawn dean deborah declan denise dennis derek diana diane dominic
    donna dorota dylan edward elaine eleanor elizabeth ella ellie emily emma eric ethan eva evie
    ewa farah fatima fiona frank freddie gareth gary gavin gemma geoffrey george georgia gillian
    glenn grace graham grzegorz hannah harriet harry hassan hayley heather helen henry holly hope
    hussein ian ibrahim imran isaac isabella isla ivan jack jackie jacob jade jake james jamie jan
    jane janet jason jean jennifer jenny jessica jill joan joanne joe joel john jonathan jordan
    joseph josh joshua joyce judith julia julie justin kai karen karl kate katherine kathleen
    katie kayleigh keith kelly ken kenneth kerry kevin khalid kieran kim kirsty kyle lara laura
    lauren lee leon lewis liam linda lisa logan louis louise lucas lucy luke lynn maciej malcolm
    maria marcin marek margaret maria marie marion mark martin mary matt matthew megan michael
    michelle mick mike mohamed mohammad mohammed molly muhammad nadia naomi natalie nathan neil
    nicholas nick nicola nicole nigel noah oliver olivia omar oscar owen pamela patricia patrick
    paul pauline pawel peter phil philip phoebe piotr poppy rachel raj rajesh rebecca rhys
    richard ricky rob robert robin roger ron rosie ross russell ruth ryan sally sam samantha
    samuel sandra sara sarah scott sean shane sharon shaun sheila shirley simon sofia sophia
    sophie stacey stanislaw stephanie stephen steve steven stuart sue susan suzanne tariq teresa
    terry thomas tim timothy toby tom tomasz tony tracey tracy trevor tyler usman valerie vera
    victoria vincent wayne wendy will william yasmin yusuf zainab zoe zofia
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether it is also a word, so that only a capital letter makes it a name.
  static func isWord(_ name: String) -> Bool { words.contains(name) }

  private static let words: Set<String> = [
    "dawn", "dean", "frank", "grace", "heather", "holly", "hope", "jack", "jade", "jan", "jean",
    "lee", "mark", "poppy", "rob", "ross", "robin", "sue", "will", "ron", "joan", "ken", "phil",
    "nick", "kai", "kim", "ewa", "eva", "sam", "ben", "raj", "ann", "vera", "sally", "jill",
    "mick", "pat", "isla", "lara", "ivan", "ali", "tim", "tom", "lynn", "carol", "logan",
  ]
}
