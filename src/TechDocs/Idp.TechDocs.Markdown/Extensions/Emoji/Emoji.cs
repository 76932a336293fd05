using System.Globalization;
using System.Text;

namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary>An emoji of an index.</summary>
/// <param name="ShortName">Its name there, without colons.</param>
/// <param name="Category">What it is of; empty when unknown.</param>
/// <param name="CodePoints">In hexadecimal digits, with hyphens; empty for pictures that are no characters.</param>
/// <param name="JoinedCodePoints">The same with joiners and selectors.</param>
/// <param name="Title">Its long name.</param>
internal sealed record Emoji(string ShortName, string Category, string CodePoints, string JoinedCodePoints, string Title)
{
    private const string Selector = "-fe0f";

    /// <summary>Whether it is made of characters.</summary>
    public bool IsText => CodePoints.Length > 0;

    /// <summary>The characters.</summary>
    /// <param name="hasSelectors">Whether variation selectors stay.</param>
    /// <param name="areEntities">Whether each is written as an entity of HTML.</param>
    public string ToText(bool hasSelectors, bool areEntities)
    {
        var text = new StringBuilder();
        foreach (string point in (hasSelectors ? JoinedCodePoints : JoinedCodePoints.Replace(Selector, "", StringComparison.Ordinal)).Split('-'))
        {
            int value = int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            text.Append(areEntities ? $"&#x{value:x4};" : char.ConvertFromUtf32(value));
        }

        return text.ToString();
    }
}
