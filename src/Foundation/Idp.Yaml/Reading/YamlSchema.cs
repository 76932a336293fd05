namespace Idp.Yaml;

/// <summary>How texts without quotes are typed.</summary>
public enum YamlSchema
{
    /// <summary>The core schema of YAML 1.2: <c>true</c> is a truth value, <c>yes</c> a string.</summary>
    Core,

    /// <summary>
    /// YAML 1.1 as Python's PyYAML reads it: <c>yes</c> and <c>off</c> are truth values, <c>010</c> is 8, <c>1e3</c> is a string,
    /// <c>&lt;&lt;</c> merges maps. Dates stay the strings that were written.
    /// </summary>
    PyYaml,
}
