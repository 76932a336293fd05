using System.Buffers;
using System.Text;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types plain scalars in UTF-8 as <see cref="CoreSchema"/> does, and leaves to it the numbers that are no small integers.</summary>
internal static class CoreSchemaBytes
{
    // A double holds every integer of so many digits.
    private const int ExactDigits = 15;
    private const int ShortNumber = 64;

    // What numbers are written with: decimal, 0x, 0o, .inf and .nan.
    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789+-.abcdefABCDEFxoinINfF"u8);

    /// <summary>Whether a text that begins so is a string whatever follows: most are.</summary>
    public static bool BeginsString(byte first) => first is not (>= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.'
        or (byte)'~' or (byte)'n' or (byte)'N' or (byte)'t' or (byte)'T' or (byte)'f' or (byte)'F');

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
            case (byte)'~':
                return new TypedScalar(text.Length == 1 ? TapeKind.Null : TapeKind.String);
            case (byte)'n' or (byte)'N' when text.Length == "null".Length:
                return Word(text, "null"u8, "Null"u8, "NULL"u8, TapeKind.Null);
            case (byte)'t' or (byte)'T' when text.Length == "true".Length:
                return Word(text, "true"u8, "True"u8, "TRUE"u8, TapeKind.True);
            case (byte)'f' or (byte)'F' when text.Length == "false".Length:
                return Word(text, "false"u8, "False"u8, "FALSE"u8, TapeKind.False);
            default:
                return new TypedScalar(TapeKind.String);
        }
    }

    private static TypedScalar Word(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower, ReadOnlySpan<byte> title, ReadOnlySpan<byte> upper, TapeKind kind)
        => new(text.SequenceEqual(lower) || text.SequenceEqual(title) || text.SequenceEqual(upper) ? kind : TapeKind.String);

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
