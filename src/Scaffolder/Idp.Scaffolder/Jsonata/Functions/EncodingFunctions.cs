using System.Text;
using Idp.Scaffolder.Jsonata.Evaluation;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions that encode texts.</summary>
internal static class EncodingFunctions
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Texts stand for bytes here: the lower half of each unit.
    public static object? Base64Encode(Call call)
        => call.IsMissing(0) ? null : Convert.ToBase64String([.. call.Bounded(call.Text(0)).Select(unit => (byte)unit)]);

    public static object? Base64Decode(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var digits = new StringBuilder();
        foreach (char c in call.Bounded(call.Text(0)).TakeWhile(c => c != '='))
        {
            char digit = c switch { '-' => '+', '_' => '/', _ => c };
            _ = char.IsAsciiLetterOrDigit(digit) || digit is '+' or '/' ? digits.Append(digit) : digits;
        }

        digits.Length -= digits.Length % 4 == 1 ? 1 : 0;
        string padded = digits.ToString().PadRight((digits.Length + 3) / 4 * 4, '=');
        return string.Concat(Convert.FromBase64String(padded).Select(unit => (char)unit));
    }

    public static object? EncodeUrlComponent(Call call) => Encode(call, "encodeUrlComponent", Unreserved);

    public static object? EncodeUrl(Call call) => Encode(call, "encodeUrl", Unreserved + Reserved);

    public static object? DecodeUrlComponent(Call call) => Decode(call, "decodeUrlComponent", "");

    public static object? DecodeUrl(Call call) => Decode(call, "decodeUrl", Reserved);

    private static string? Encode(Call call, string function, string kept)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        string text = call.Bounded(call.Text(0));
        try
        {
            var output = new StringBuilder();
            foreach (byte unit in Strict.GetBytes(text))
            {
                _ = unit < 128 && kept.Contains((char)unit, StringComparison.Ordinal) ? output.Append((char)unit) : output.Append('%').Append(Convert.ToHexString([unit]));
            }

            return output.ToString();
        }
        catch (EncoderFallbackException)
        {
            throw Malformed(function, text);
        }
    }

    private static string? Decode(Call call, string function, string kept)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        string text = call.Bounded(call.Text(0));
        var output = new StringBuilder();
        for (int at = 0; at < text.Length;)
        {
            if (text[at] != '%')
            {
                output.Append(text[at++]);
                continue;
            }

            var (character, length) = EncodedCharacter.Read(text, at) ?? throw Malformed(function, text);
            _ = character.Length == 1 && kept.Contains(character, StringComparison.Ordinal) ? output.Append(text, at, length) : output.Append(character);
            at += length;
        }

        return output.ToString();
    }

    private static JsonataFault Malformed(string function, string text) => new JsonataFault("D3140", text).With("functionName", function);
}
