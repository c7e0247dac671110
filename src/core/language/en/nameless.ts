/** Words that name no row: who does it, adjectives that wait for their noun, nouns that could be of anything. */
export const nameless = `
  remember recall further farther
  claimant claimants composer composers student students pupil pupils teacher teachers doctor doctors surgeon surgeons nurse
  nurses player players reader readers writer writers author authors owner owners buyer buyers seller sellers customer
  customers client clients visitor visitors guest guests child children kid kids adult adults parent parents lender lenders
  borrower landlord tenant tenants employer employers employee employees developer developers programmer programmers
  engineer engineers designer gardener gardeners cook cooks chef baker farmer farmers painter painters artist artists
  musician musicians singer actor actors worker workers scientist scientists scholar scholars citizen citizens
  man men woman women somebody someone folk folks beginner beginners learner learners listener viewer viewers driver drivers
  passenger passengers rider riders climber swimmer skier walker hiker mum dad grandma gran
  bank banks company companies firm firms manufacturer manufacturers shop shops government state
  prone apt likely unlikely liable fine capable subject susceptible typical characteristic fond afraid aware full free rich
  affair affairs sense bunch couple plenty lots sake rest stuff case cases matter matters example examples instance
  difference comparison contrast chance turn ages while right end start middle half most side sides thanks
  handy straight apart second yes nobody nobody's anybody anybody's anyone anyone's everyone everyone's everybody everybody's otherwise dr esp mr mrs
  can could may might summary conclusion concept concepts notion
  yes no okay both majority minority
  because etc alone sure multiple meant tell tells
  itself themselves himself herself
  therefore alongside whereas while unless next best old somewhere anywhere elsewhere awkward
  has gets does goes says worth due whenever wherever
  thus hence akin third fourth fifth lot key via namely mostly mainly mention mentions succinct idea ideas thing things downside upside
`;
