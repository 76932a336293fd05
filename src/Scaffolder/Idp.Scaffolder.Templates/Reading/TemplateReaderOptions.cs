using Idp.Yaml;

namespace Idp.Scaffolder.Templates;

/// <summary>The limits of a <see cref="TemplateReader"/>. Immutable.</summary>
public sealed record TemplateReaderOptions
{
    /// <summary>How many placeholders of one template are filled in. Default: 200; at least 0.</summary>
    public int MaxPlaceholders
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 200;

    /// <summary>The limits of the YAML files, included ones too.</summary>
    public YamlReaderOptions Yaml { get; init; } = new();
}
