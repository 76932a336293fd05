using System.Buffers;
using System.Text;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types plain scalars in UTF-8 as <see cref="CoreSchema"/> does, and leaves to it whatever could be more than a string or a small integer.</summary>
internal static class CoreSchemaBytes
{
    // A double holds every integer of so many digits.
    private const int ExactDigits = 15;
    private const int ShortNumber = 64;

    // What numbers are written with: decimal, 0x, 0o, .inf and .nan.
    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789+-.abcdefABCDEFxoinINfF"u8);

    public static TypedScalar Type(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return new TypedScalar(TapeKind.Null);
        }

        switch (text[0])
        {
            case >= (byte)'0' and <= (byte)'9' when text.Length <= ExactDigits && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9'):
                return new TypedScalar(TapeKind.Number, SmallInteger(text));
            case >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.':
                return text.ContainsAnyExcept(OfNumbers) ? new TypedScalar(TapeKind.String) : TypeCharacters(text);
            case (byte)'~' or (byte)'n' or (byte)'N' or (byte)'t' or (byte)'T' or (byte)'f' or (byte)'F' when text.Length <= "false".Length:
                return TypeCharacters(text);
            default:
                return new TypedScalar(TapeKind.String);
        }
    }

    private static double SmallInteger(ReadOnlySpan<byte> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static TypedScalar TypeCharacters(ReadOnlySpan<byte> text)
    {
        var characters = text.Length <= ShortNumber ? stackalloc char[ShortNumber] : new char[text.Length];
        return CoreSchema.Type(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }
}
