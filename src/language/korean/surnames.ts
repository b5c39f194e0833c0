import { once } from './once.ts';

/** Family names with the ways in which newspapers write them in Latin letters. */
const SURNAMES =
  '김 kim gim, 이 lee yi rhee li, 박 park pak bak, 최 choi choe, 정 chung jung jeong, 강 kang gang, 조 cho jo, 윤 yoon yun, 장 jang chang, 임 lim im, 한 han, 오 oh o, 서 suh seo, 신 shin sin, 권 kwon gwon, 황 hwang, 안 ahn an, 송 song, 유 yoo yu ryu, 류 ryu ryoo, 홍 hong, 전 jeon chun jun, 고 ko koh go, 문 moon mun, 양 yang, 손 son sohn, 배 bae, 백 paik baek, 허 heo huh hur, 남 nam, 심 shim sim, 노 roh noh no, 하 ha, 곽 kwak gwak, 성 sung seong, 차 cha, 주 joo ju, 우 woo wu, 구 koo gu ku, 나 na ra, 민 min, 진 jin, 지 ji chi, 엄 eom um, 채 chae, 원 won, 천 cheon chun, 방 bang pang, 공 kong gong, 함 ham, 변 byun byeon, 추 choo chu, 도 do, 석 seok, 선 sun seon, 설 seol sul, 마 ma, 길 gil kil, 연 yeon, 위 wi, 표 pyo, 명 myung, 기 ki, 반 ban, 왕 wang, 금 keum, 옥 ok, 리 ri, 로 ro, 려 ryo';

const spellings = once(
  () =>
    new Map(
      SURNAMES.split(', ').map((row): [string, readonly string[]] => {
        const [name = '', ...latin] = row.split(' ');
        return [name, latin];
      }),
    ),
);

/** How a family name of one syllable is written in Latin letters, in lower case; empty for what is none. */
export function surnameInLatin(syllable: string): readonly string[] {
  return spellings().get(syllable) ?? [];
}
