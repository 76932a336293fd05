using System.Text;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Backstage;

/// <summary><c>pick(path, default)</c>: lodash's <c>get</c>.</summary>
internal static class PickFilter
{
    public static object? Pick(RenderContext context, object? input, object? path, object? otherwise)
    {
        object? value = input;
        foreach (string key in KeysOf(context, input, path))
        {
            context.Step();
            value = Js.IsNullish(value) ? Undefined.Value : Members.GetOwn(value, key);
        }

        return value is Undefined ? otherwise : value;
    }

    private static IEnumerable<string> KeysOf(RenderContext context, object? input, object? path)
    {
        if (path is JsArray list)
        {
            return [.. list.Items.ToArray().Select(item => Js.ToText(context, item))];
        }

        string text = Js.ToText(context, path);
        return path is not (string or SafeText) || !text.AsSpan().ContainsAny('.', '[') || Members.HasOwn(input, text) ? [text] : Split(text);
    }

    // a.b[0]["c.d"]
    private static List<string> Split(string path)
    {
        var keys = new List<string>();
        if (path[0] == '.')
        {
            keys.Add("");
        }

        for (int at = 0; at < path.Length;)
        {
            if (path[at] == '[')
            {
                keys.Add(ReadBracket(path, ref at));
            }
            else if (path[at] == '.')
            {
                at++;
                if (at == path.Length || path[at] is '.' or '[')
                {
                    keys.Add("");
                }
            }
            else
            {
                int end = path.AsSpan(at).IndexOfAny('.', '[');
                keys.Add(end < 0 ? path[at..] : path.Substring(at, end));
                at = end < 0 ? path.Length : at + end;
            }
        }

        return keys;
    }

    private static string ReadBracket(string path, ref int at)
    {
        at++;
        if (at < path.Length && path[at] is '"' or '\'')
        {
            char quote = path[at++];
            var key = new StringBuilder();
            for (; at < path.Length && path[at] != quote; at++)
            {
                at += path[at] == '\\' && at + 1 < path.Length ? 1 : 0;
                key.Append(path[at]);
            }

            at = Math.Min(at + 2, path.Length);
            return key.ToString();
        }

        int end = path.IndexOf(']', at);
        string plain = end < 0 ? path[at..] : path[at..end];
        at = end < 0 ? path.Length : end + 1;
        return plain;
    }
}
