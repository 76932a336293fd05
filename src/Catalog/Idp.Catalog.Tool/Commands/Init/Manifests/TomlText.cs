namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>Plain texts of a TOML file: <c>key = "text"</c> below <c>[table]</c>. A manifest's name and description are written so.</summary>
internal static class TomlText
{
    public static string? Find(string text, string table, string key)
    {
        var current = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
            {
                current = line.Trim('[', ']', ' ');
            }
            else if (current == table && line.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value] && name == key
                && value is ['"' or '\'', ..] && value.IndexOf(value[0], 1) is var end and > 1)
            {
                return value[1..end];
            }
        }

        return null;
    }

    public static bool HasTable(string text, string table)
        => text.Split('\n').Any(line => line.Trim().Trim('[', ']', ' ') == table && line.TrimStart().StartsWith('['));
}
