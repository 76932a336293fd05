namespace Idp.TechDocs.Markdown;

/// <summary>Where icons of a theme come from: <c>:material-account:</c> and the like, with the index <c>materialx.emoji.twemoji</c>. Thread-safe.</summary>
public interface IIconSource
{
    /// <summary>Finds an icon.</summary>
    /// <param name="name">Its name as pages have it, without colons: the path of its file below the icons' folder with hyphens for slashes, as <c>octicons-tag-16</c>.</param>
    /// <returns>The icon as SVG, which is written into the page as it is; null when there is none.</returns>
    string? FindSvg(string name);
}
