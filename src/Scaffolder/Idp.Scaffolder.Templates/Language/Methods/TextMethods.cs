using System.Collections.Frozen;
using System.Text;
using Idp.Scaffolder.Templates.Language.Patterns;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of texts.</summary>
internal static class TextMethods
{
    private delegate object? TextMethod(RenderContext context, string text, ReadOnlySpan<object?> arguments);

    private static readonly FrozenDictionary<string, Method> ByName = new Dictionary<string, TextMethod>
    {
        ["at"] = static (c, s, a) => CharacterAt(s, Given.Integer(c, a, 0) is < 0 and var n ? n + s.Length : Given.Integer(c, a, 0), Undefined.Value),
        ["charAt"] = static (c, s, a) => CharacterAt(s, Given.Integer(c, a, 0), ""),
        ["charCodeAt"] = static (c, s, a) => CodeAt(s, Given.Integer(c, a, 0)),
        ["codePointAt"] = static (c, s, a) => CodePointAt(s, Given.Integer(c, a, 0)),
        ["concat"] = Concat,
        ["endsWith"] = static (c, s, a) => Box.Of(s.AsSpan(0, Given.Index(c, a, 1, s.Length, s.Length)).EndsWith(Plain(c, a, 0), StringComparison.Ordinal)),
        ["includes"] = static (c, s, a) => Box.Of(s.AsSpan(Given.Index(c, a, 1, s.Length, 0)).Contains(Plain(c, a, 0), StringComparison.Ordinal)),
        ["indexOf"] = IndexOf,
        ["lastIndexOf"] = LastIndexOf,
        ["match"] = TextPatterns.Match,
        ["matchAll"] = TextPatterns.MatchAll,
        ["normalize"] = Normalize,
        ["padEnd"] = static (c, s, a) => s + Padding(c, s, a),
        ["padStart"] = static (c, s, a) => Padding(c, s, a) + s,
        ["repeat"] = Repeat,
        ["replace"] = static (c, s, a) => TextPatterns.Replace(c, s, a, all: false),
        ["replaceAll"] = static (c, s, a) => TextPatterns.Replace(c, s, a, all: true),
        ["search"] = TextPatterns.Search,
        ["slice"] = Slice,
        ["split"] = TextPatterns.Split,
        ["startsWith"] = static (c, s, a) => Box.Of(s.AsSpan(Given.Index(c, a, 1, s.Length, 0)).StartsWith(Plain(c, a, 0), StringComparison.Ordinal)),
        ["substr"] = Substr,
        ["substring"] = Substring,
        ["toLocaleLowerCase"] = static (_, s, _) => JsCase.ToLower(s),
        ["toLocaleUpperCase"] = static (_, s, _) => JsCase.ToUpper(s),
        ["toLowerCase"] = static (c, s, _) => Reserved(c, JsCase.ToLower(s)),
        ["toString"] = static (_, s, _) => s,
        ["toUpperCase"] = static (c, s, _) => Reserved(c, JsCase.ToUpper(s)),
        ["trim"] = static (_, s, _) => JsSpace.Trim(s),
        ["trimEnd"] = static (_, s, _) => JsSpace.TrimEnd(s).ToString(),
        ["trimLeft"] = static (_, s, _) => JsSpace.TrimStart(s).ToString(),
        ["trimRight"] = static (_, s, _) => JsSpace.TrimEnd(s).ToString(),
        ["trimStart"] = static (_, s, _) => JsSpace.TrimStart(s).ToString(),
        ["valueOf"] = static (_, s, _) => s,
    }.ToFrozenDictionary(static pair => pair.Key, static pair => OfAny(pair.Value), StringComparer.Ordinal);

    public static Method? Find(string name) => ByName.GetValueOrDefault(name);

    private static Method OfAny(TextMethod method)
        => (context, receiver, arguments) => method(context, receiver as string ?? ((SafeText)receiver).Text, arguments);

    private static string Reserved(RenderContext context, string text)
    {
        context.ReserveText(text.Length);
        return text;
    }

    // Where JavaScript asks for a text it refuses a regular expression.
    private static string Plain(RenderContext context, ReadOnlySpan<object?> arguments, int index)
        => Given.At(arguments, index) is JsPattern ? throw TemplateFault.Type("a text is expected instead of a regular expression") : Given.Text(context, arguments, index);

    private static object CharacterAt(string text, int index, object otherwise)
        => (uint)index < (uint)text.Length ? JsCharacter.Of(text[index]) : otherwise;

    private static object CodeAt(string text, int index)
        => (uint)index < (uint)text.Length ? Box.Of((int)text[index]) : double.NaN;

    private static object CodePointAt(string text, int index)
        => (uint)index >= (uint)text.Length ? Undefined.Value
            : index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? Box.Of(char.ConvertToUtf32(text[index], text[index + 1]))
            : Box.Of((int)text[index]);

    private static object? Concat(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            text = Js.Concatenate(context, text, Js.ToText(context, arguments[i]));
        }

        return text;
    }

    private static object? IndexOf(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Index(context, arguments, 1, text.Length, 0);
        int found = text.AsSpan(start).IndexOf(Given.Text(context, arguments, 0), StringComparison.Ordinal);
        return Box.Of(found < 0 ? -1 : start + found);
    }

    private static object? LastIndexOf(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        string sought = Given.Text(context, arguments, 0);
        double limit = Js.ToNumber(context, Given.At(arguments, 1));
        int start = double.IsNaN(limit) ? text.Length : (int)Math.Clamp(limit, 0, text.Length);
        int end = (int)Math.Min((long)start + sought.Length, text.Length);
        return Box.Of(text.AsSpan(0, end).LastIndexOf(sought, StringComparison.Ordinal));
    }

    private static object? Normalize(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        var form = Given.At(arguments, 0) is Undefined ? NormalizationForm.FormC : Given.Text(context, arguments, 0) switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw TemplateFault.Type("a normalization form is NFC, NFD, NFKC or NFKD"),
        };
        try
        {
            return Reserved(context, text.Normalize(form));
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair, which the platform refuses.
            return text;
        }
    }

    private static string Padding(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        int length = Given.Integer(context, arguments, 0) - text.Length;
        string filler = Given.At(arguments, 1) is Undefined ? " " : Given.Text(context, arguments, 1);
        if (length <= 0 || filler.Length == 0)
        {
            return "";
        }

        context.ReserveText((long)length + text.Length);
        return string.Create(length, filler, static (span, filler) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = filler[i % filler.Length];
            }
        });
    }

    private static object? Repeat(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        int count = Given.Integer(context, arguments, 0);
        if (count is < 0 or int.MaxValue)
        {
            throw TemplateFault.Type("a text cannot be repeated so many times");
        }

        context.ReserveText((long)text.Length * count);
        return new StringBuilder(text.Length * count).Insert(0, text, text.Length == 0 ? 0 : count).ToString();
    }

    private static object? Slice(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Place(context, arguments, 0, text.Length, 0);
        int end = Given.Place(context, arguments, 1, text.Length, text.Length);
        return end > start ? text[start..end] : "";
    }

    private static object? Substr(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Place(context, arguments, 0, text.Length, 0);
        int length = Given.Index(context, arguments, 1, text.Length - start, text.Length - start);
        return text.Substring(start, length);
    }

    private static object? Substring(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Index(context, arguments, 0, text.Length, 0);
        int end = Given.Index(context, arguments, 1, text.Length, text.Length);
        return text[Math.Min(start, end)..Math.Max(start, end)];
    }
}
