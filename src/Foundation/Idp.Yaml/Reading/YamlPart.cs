namespace Idp.Yaml;

/// <summary>Which part of a map's entry is meant.</summary>
public enum YamlPart
{
    /// <summary>The value.</summary>
    Value,

    /// <summary>The key; in a list, the item itself.</summary>
    Key,
}
