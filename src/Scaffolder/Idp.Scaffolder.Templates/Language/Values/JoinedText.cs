using System.Text;
using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>The text of a list: its items' texts, nothing for null and undefined, with something between them.</summary>
internal static class JoinedText
{
    public static string Of(RenderContext context, JsArray array, string separator)
    {
        switch (array.Count)
        {
            case 0:
                return "";
            case 1:
                return ItemText(context, array[0]);
        }

        var text = new StringBuilder();
        for (int i = 0; i < array.Count; i++)
        {
            context.Step();
            string item = ItemText(context, array[i]);
            context.RequireLength((long)text.Length + item.Length + separator.Length);
            context.ReserveBytes(2L * (item.Length + separator.Length));
            text.Append(i == 0 ? "" : separator).Append(item);
        }

        return text.ToString();
    }

    private static string ItemText(RenderContext context, object? item)
    {
        if (Js.IsNullish(item))
        {
            return "";
        }

        if (item is not JsArray inner)
        {
            return Js.ToText(context, item);
        }

        context.Enter();
        string text = Of(context, inner, ",");
        context.Leave();
        return text;
    }
}
