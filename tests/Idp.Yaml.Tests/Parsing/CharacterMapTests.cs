using System.Text;
using CsCheck;
using Idp.Yaml.Parsing;

namespace Idp.Yaml.Tests.Parsing;

public sealed class CharacterMapTests
{
    [Fact]
    public void Every_character_leads_to_the_byte_at_which_it_begins()
        => Gen.Int[0, 3].Select(i => new[] { "a", "é", "€", "😀" }[i]).List[0, 200].Sample(pieces =>
        {
            var map = CharacterMap.Decode(Encoding.UTF8.GetBytes(string.Concat(pieces)), origin: 10);
            var (character, position) = (0, 10);
            foreach (var piece in pieces)
            {
                Assert.Equal(position, map.ToByte(character));
                character += piece.Length;
                position += Encoding.UTF8.GetByteCount(piece);
            }

            Assert.Equal(position, map.ToByte(character));
        });

    [Fact]
    public void Bytes_that_are_no_UTF8_are_counted_as_they_are_replaced()
        => Gen.Byte.Array[0, 150].Sample(bytes =>
        {
            var map = CharacterMap.Decode(bytes, origin: 0);

            Assert.Equal(Encoding.UTF8.GetString(bytes), map.Text);
            Assert.Equal(bytes.Length, map.ToByte(map.Text.Length));
            for (var i = 1; i <= map.Text.Length; i++)
            {
                Assert.InRange(map.ToByte(i), map.ToByte(i - 1), bytes.Length);
            }
        });
}
