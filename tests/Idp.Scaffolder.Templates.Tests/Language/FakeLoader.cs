using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates.Tests.Language;

/// <summary>Texts by name.</summary>
internal sealed class FakeLoader : Dictionary<string, string>, ITemplateLoader
{
    public string? Find(string name) => this.GetValueOrDefault(name);
}
