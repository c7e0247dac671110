/** Korean particles that follow a name without a space, the longest first: a closed list. */
export const KOREAN_PARTICLES: readonly string[] = (
  '은 는 이 가 을 를 의 에 에서 에게 에게서 로 으로 로서 으로서 로써 으로써 와 과 도 만 까지 부터 보다 처럼 이나 나 이다 입니다 이란 란 라는 이라는 ' +
  '들 들은 들이 들을 들의 들에 들도 하고 마다 조차 밖에 한테 께서 이며 며 라고 이라고 에는 에도 에서는 로는 으로는 와의 과의 이고 인 이라 라'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
