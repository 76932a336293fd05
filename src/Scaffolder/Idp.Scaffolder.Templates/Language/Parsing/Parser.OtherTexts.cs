using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    private LanguageStatement ParseOtherText(Token tag)
    {
        if (!_options.CanLoad && _syntax.Profile == TemplateProfile.Backstage)
        {
            throw Fault($"'{tag.Text}' needs a loader, which this engine has not", tag);
        }

        // The other text may change what this one cannot tell.
        _mayChangeScope = true;
        var name = ParseExpression();
        LanguageStatement statement = tag.Text switch
        {
            "extends" => new ExtendsStatement(name),
            "include" => new IncludeStatement(name, TakeIgnoreMissing()),
            "import" => ParseImport(name),
            _ => ParseFrom(name),
        };
        TakeEnd();
        return At(statement, tag.Start, _next);
    }

    private bool TakeIgnoreMissing()
    {
        if (!TryTakeName("ignore"))
        {
            return false;
        }

        TakeWord("missing");
        return true;
    }

    private ImportStatement ParseImport(LanguageExpression name)
    {
        TakeWord("as");
        var alias = TakeName("a name for the imported text");
        RefuseReserved(alias.Text, alias);
        bool withContext = TakeWithContext();
        var whole = new ImportedName(alias.Text, alias.Text, _binding.Declare(alias.Text));
        return new ImportStatement(name, [whole], isWhole: true, withContext, _binding.IsNested);
    }

    private ImportStatement ParseFrom(LanguageExpression name)
    {
        TakeWord("import");
        var names = new List<ImportedName>();
        bool withContext;
        do
        {
            var imported = TakeName("the name of what to import");
            RefuseReserved(imported.Text, imported);
            if (imported.Text.StartsWith('_'))
            {
                throw Fault("names that start with an underscore cannot be imported", imported);
            }

            var alias = TryTakeName("as") ? TakeName("another name for it") : imported;
            RefuseReserved(alias.Text, alias);
            names.Add(new ImportedName(imported.Text, alias.Text, _binding.Declare(alias.Text)));
            withContext = TakeWithContext();
        }
        while (TryTake(","));

        return new ImportStatement(name, [.. names], isWhole: false, withContext, _binding.IsNested);
    }

    private bool TakeWithContext()
    {
        bool with = TryTakeName("with");
        if (with || TryTakeName("without"))
        {
            TakeWord("context");
        }

        return with;
    }
}
