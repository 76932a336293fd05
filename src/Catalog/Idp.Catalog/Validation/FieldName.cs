using System.Text;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>Writes the way to a value as people say it: <c>spec.dependsOn[2]</c>.</summary>
internal static class FieldName
{
    public static string Of(JsonPointer pointer)
    {
        if (pointer.IsRoot)
        {
            return "the descriptor";
        }

        var text = new StringBuilder();
        foreach (var token in pointer.Tokens)
        {
            if (token.Length > 0 && token.All(char.IsAsciiDigit))
            {
                text.Append('[').Append(token).Append(']');
            }
            else if (token.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$'))
            {
                text.Append(text.Length > 0 ? "." : string.Empty).Append(token);
            }
            else
            {
                text.Append("['").Append(token).Append("']");
            }
        }

        return text.ToString();
    }
}
