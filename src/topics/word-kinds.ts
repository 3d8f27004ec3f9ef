// Words that stand in any English text and hardly in any other.
export const GRAMMAR: string =
  'a about after against all also an and any are as at be because been before being between both but by can ' +
  'could did do does down during for from had has have he her his how i if in into is it its just like may ' +
  'might more most my no not now of off on one only or other our out over s said she should so some such than ' +
  'that the their them then there these they this those through to too two under until up very was we were ' +
  'what when where which while who why will with would you your'

// Grammar of French, Spanish, Portuguese, Italian, German, Dutch, the Nordic languages, Indonesian and Tagalog that is
// no English word: a text with more of it than of ours is not English, however many names and loanwords it shares.
export const FOREIGN_GRAMMAR: string =
  'ang ao aux av avec com con cuando da dal dans das de dei del della dem den der des di die dos du ein eine einem einen ' +
  'el en ese est este et ett fra het ich ikke il ist kung la las le les lo los mais mga mit na nach ne nel ng nicht och og ' +
  'om op ou para pas pela pelo per por pour qu que quand si sin sind sont sont sul sur til un una und une van vid von voor ' +
  'yang zijn zu zum zur att det dan untuk dengan o os e em um uma foi nos non che gli sono som'
