import{a,b,c}from"./chunk.ODB5ZFZP.js";import"./chunk.S7ZSO3U7.js";export{b as prepared,a as print,c as show};
