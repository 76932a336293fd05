namespace Idp.Benchmarks.Templates;

/// <summary>The text that engines are measured with: 62 lines of a believable skeleton, its values, and what all engines make of them.</summary>
public static class SampleText
{
    /// <summary>The template, in Backstage's syntax.</summary>
    public static string Template { get; } = Read("template.txt");

    /// <summary>What it sees, as JSON: an object with <c>values</c>, as a file of a skeleton has it.</summary>
    public static string Values { get; } = Read("values.json");

    /// <summary>What it becomes, as nunjucks 3.2.4 and nunjitsu 0.6.1 both say.</summary>
    public static string Rendered { get; } = Read("rendered.txt");

    /// <summary>Writes the template and its values into a folder, for programs that are no .NET.</summary>
    public static (string Template, string Values) Write(string folder)
    {
        Directory.CreateDirectory(folder);
        string template = Path.Combine(folder, "template.txt");
        string values = Path.Combine(folder, "values.json");
        File.WriteAllText(template, Template);
        File.WriteAllText(values, Values);
        return (template, values);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SampleText).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
