/** What pages print around articles in the languages that news in English is linked from, as sources of patterns. */

/** Where people share and follow. */
export const NETWORKS =
  '(?:facebook\\p{L}{0,2}|twitter\\p{L}{0,2}|x|instagram\\p{L}{0,3}|telegram\\p{L}{0,3}|whatsapp\\p{L}{0,2}|threads|bluesky|mastodon|linkedin|youtube|tiktok|pinterest|reddit|viber|weibo|wechat|snapchat|google (?:news|discover)|apple news|rss|flipboard|e-?mail|messenger|카카오톡|페이스북|트위터)';

/** "Share", as a button says it. */
export const SHARE =
  '(?:teilen|partager|partagez|compartir|compártelo|comparte|condividi|compartilhar?|partilhar?|udostępnij|delen|dela|del|jaa|paylaş|bagikan|kongsi|chia sẻ|поделиться|поширити|κοινοποίηση|공유(?:하기)?|分享|シェア|مشاركة)';

/** "Follow us", as lines begin that name a network after it. */
export const FOLLOW =
  '(?:suivez[- ]nous|abonnez[- ]vous|síguenos|sigue|folgen sie uns|folge uns|obserwuj(?: nas)?|śledź nas|bizi takip ed(?:in|iniz)|takip edin|seguici|segui|siga[- ]nos|siga|ikuti(?: kami)?|ikuti|volg ons|følg oss|følg os|följ oss|seuraa meitä|theo dõi(?: chúng tôi)?|подписывайтесь|підписуйтесь|ακολουθήστε(?: μας)?|urmărește-ne|sledujte nás|kövess(?:en)? minket|팔로우|구독)';

/** "Read also", as lines begin that name another article after a colon. */
export const READ_ALSO =
  '(?:lire aussi|à lire(?: aussi)?|lea también|lee también|leer más|te puede interesar|lesen sie auch|mehr zum thema|auch interessant|leggi anche|leia (?:também|mais)|veja também|czytaj (?:też|także|więcej)|lees ook|läs (?:också|mer)|les også|læs også|lue myös|ayrıca okuyun|bunu da okuyun|baca juga|xem thêm|đọc thêm|читайте также|читать также|читайте також|διαβάστε (?:επίσης|ακόμη)|citește și|čtěte také|관련 ?기사|相关阅读|関連記事|اقرأ أيضا)';

/** "Most read", above lists of other articles. */
export const MOST_READ =
  '(?:les plus lus|lo más leído|más noticias|meistgelesen|am häufigsten gelesen|i più letti|mais lidas|najczęściej czytane|meest gelezen|mest lästa|mest leste|luetuimmat|çok okunanlar|terpopuler|berita terkini|đọc nhiều|самое читаемое|많이 본 뉴스|人気記事)';
