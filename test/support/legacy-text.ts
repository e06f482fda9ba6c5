/** Vietnamese small letters with the signs of the public conversion charts, in the same order. */
export const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';
const TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ';
const VNI = (
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò ' +
  'où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î'
).split(' ');
const TCVN3_CAPITALS: Readonly<Record<string, string>> = { Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦', Đ: '§' };

/** Unicode text as it was typed in TCVN3; capitals with a tone were typed small. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => TCVN3_CAPITALS[letter] ?? TCVN3[[...LETTERS].indexOf(letter.toLowerCase())] ?? letter)
    .join('');

/** Unicode text as it was typed in VNI. */
export const toVni = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const small = VNI[[...LETTERS].indexOf(letter.toLowerCase())];
      if (small === undefined) return letter;
      return letter === letter.toLowerCase() ? small : small.toUpperCase();
    })
    .join('');
