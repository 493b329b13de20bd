-- The first set of questions: a second look at the outcome of a section 47 enquiry.
insert into instruments.version
    (id, instrument, number, from_on, name_en, name_cy, about_en, about_cy, source)
values ('7a1f6a3e-2b0d-4c63-9a57-20d3f0c9e101', 'OUTCOME_REVIEW', 1, '2026-01-01',
    'Review of an enquiry’s outcome', 'Adolygiad o ganlyniad ymholiad',
    'Judge by what was known when it was decided, and say where in the record it stands.',
    'Barnwch yn ôl yr hyn a wyddid pan benderfynwyd, a dywedwch ble yn y cofnod y mae.',
    'Own questions, after what the joint inspection asked for');

insert into instruments.option (version, scale, code, place, score, why, text_en, text_cy)
select '7a1f6a3e-2b0d-4c63-9a57-20d3f0c9e101'::uuid, 'DONE', v.*
  from (values ('YES', 1, 2, false, 'Yes', 'Yn llwyr'),
               ('PARTLY', 2, 1, true, 'In part', 'Yn rhannol'),
               ('NO', 3, 0, true, 'No', 'Ddim o gwbl')) v;

insert into instruments.question (version, code, place, kind, scale, required, unknown,
    title_en, title_cy, text_en, text_cy, guidance_en, guidance_cy)
select '7a1f6a3e-2b0d-4c63-9a57-20d3f0c9e101'::uuid, v.code, v.place,
       'CHOICE', 'DONE', true, true, v.title_en, v.title_cy, v.text_en, v.text_cy,
       v.guidance_en, v.guidance_cy
  from (values
    ('THRESHOLD', 1, 'Threshold', 'Trothwy',
     'Was the threshold for the outcome judged rightly?',
     'A farnwyd y trothwy ar gyfer y canlyniad yn gywir?',
     'Significant harm, or the likelihood of it, on what was known then.',
     'Niwed sylweddol, neu’r tebygolrwydd ohono, ar sail yr hyn a wyddid ar y pryd.'),
    ('CHILD_SEEN', 2, 'Child seen and heard', 'Gweld a chlywed y plentyn',
     'Was the child seen and heard?', 'A welwyd ac a glywyd y plentyn?',
     'Alone where that was right, in the child’s language, and in the child’s own words.',
     'Ar wahân lle’r oedd hynny’n iawn, yn iaith y plentyn, ac yng ngeiriau’r plentyn.'),
    ('HOUSEHOLD', 3, 'All children of the household', 'Holl blant yr aelwyd',
     'Were all the children of the household thought of?', 'A ystyriwyd holl blant yr aelwyd?',
     'Brothers and sisters, unborn children, and children who stay there at times.',
     'Brodyr a chwiorydd, plant heb eu geni, a phlant sy’n aros yno ar adegau.'),
    ('HISTORY', 4, 'History', 'Hanes',
     'Were the history and earlier reports read and weighed?',
     'A ddarllenwyd ac a bwyswyd yr hanes ac adroddiadau cynharach?',
     'Earlier reports, enquiries and plans, of this household and of the adults in it.',
     'Adroddiadau, ymholiadau a chynlluniau cynharach, am yr aelwyd hon a’r oedolion ynddi.'),
    ('AGENCIES', 5, 'Agencies’ facts', 'Ffeithiau’r asiantaethau',
     'Was every agency’s information there, and was it weighed?',
     'A oedd gwybodaeth pob asiantaeth yno, ac a’i pwyswyd?',
     'Police, health, education, and whoever else knows the child.',
     'Yr heddlu, iechyd, addysg, a phwy bynnag arall sy’n adnabod y plentyn.'),
    ('FACTS', 6, 'Outcome and facts', 'Canlyniad a ffeithiau',
     'Is the outcome what the facts say?', 'Ai’r canlyniad yw’r hyn a ddywed y ffeithiau?',
     'Whether the reasons lead from the facts to this determination.',
     'A yw’r rhesymau’n arwain o’r ffeithiau at y penderfyniad hwn.'),
    ('FAMILY_TOLD', 7, 'Family told', 'Dweud wrth y teulu',
     'Were the decision and its reasons made clear to the family?',
     'A eglurwyd y penderfyniad a’i resymau i’r teulu?',
     'In their language, and in writing.', 'Yn eu hiaith, ac yn ysgrifenedig.'),
    ('REFERRER_TOLD', 8, 'Whoever reported told', 'Dweud wrth y sawl a roddodd wybod',
     'Was whoever reported the concern told the outcome?',
     'A ddywedwyd y canlyniad wrth y sawl a roddodd wybod am y pryder?',
     'Or is it noted why they could not be.', 'Neu a nodwyd pam na ellid.'),
    ('ADVOCACY', 9, 'Advocacy', 'Eiriolaeth',
     'Was an advocate offered to the child?', 'A gynigiwyd eiriolwr i’r plentyn?',
     'Offered actively, and again where the child declined before.',
     'Cynnig rhagweithiol, ac eto lle gwrthododd y plentyn o’r blaen.'),
    ('ACTED_ON', 10, 'Acted on', 'Gweithredu arno',
     'Was the outcome acted on?', 'A weithredwyd ar y canlyniad?',
     'The conference, the plan or the support that was to follow.',
     'Y gynhadledd, y cynllun neu’r cymorth a oedd i ddilyn.'))
    as v (code, place, title_en, title_cy, text_en, text_cy, guidance_en, guidance_cy);

insert into instruments.question (version, code, place, kind, scale, required, unknown,
    title_en, title_cy, text_en, text_cy, guidance_en, guidance_cy)
values ('7a1f6a3e-2b0d-4c63-9a57-20d3f0c9e101', 'BESIDES', 11, 'TEXT', null, false, false,
    'Anything else', 'Unrhyw beth arall',
    'What else did the review find?', 'Beth arall a ganfu’r adolygiad?',
    'Good work is worth saying too.', 'Mae gwaith da’n werth ei nodi hefyd.');
