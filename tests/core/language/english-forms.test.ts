import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/language';

const { word, phrase } = english.forms;

describe('forms of one English word', () => {
  it.each([
    ['node', 'nodes'],
    ['class', 'classes'],
    ['branch', 'branches'],
    ['box', 'boxes'],
    ['query', 'queries'],
    ['key', 'keys'],
    ['hero', 'heroes'],
    ['photo', 'photos'],
    ['leaf', 'leaves'],
    ['hypothesis', 'hypotheses'],
    ['criterion', 'criteria'],
    ['index', 'indices'],
    ['vertex', 'vertices'],
    ['bacterium', 'bacteria'],
    ['workman', 'workmen'],
    ['human', 'humans'],
    ['virus', 'viruses'],
    ['process', 'processes'],
    ['containers', 'container'],
    ['queries', 'query'],
    ['branches', 'branch'],
    ['criteria', 'criterion'],
    ['caves', 'cave'],
    ['load-balancer', 'load-balancers'],
  ])('%s matches %s', (name, form) => {
    expect(word(name)).toContain(form);
  });

  it.each([
    ['news', 'new'],
    ['physics', 'physic'],
    ['windows', 'window'],
    ['bus', 'bu'],
    ['analysis', 'analysi'],
    ['canvas', 'canva'],
    ['kubernetes', 'kubernete'],
    ['series', 'serie'],
    ['class', 'clas'],
    ['container', 'containerization'],
    ['software', 'softwares'],
    ['general', 'generic'],
  ])('%s never matches %s', (name, other) => {
    expect(word(name)).not.toContain(other);
  });

  it('leaves function words and what is no word', () => {
    for (const one of ['the', 'x', 'c3po']) expect(word(one)).toEqual([one]);
  });
});

describe('forms of an English phrase', () => {
  it('inflects the head: the last word, or the one before a preposition', () => {
    expect(phrase(['load', 'balancer'])).toEqual([['load'], ['balancer', 'balancers']]);
    expect(phrase(['law', 'of', 'motion'])?.[0]).toContain('laws');
    expect(phrase(['law', 'of', 'motion'])?.[2]).toEqual(['motion']);
  });
});
