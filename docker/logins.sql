-- Run once, when the database is made. Two logins: the owner's migrates and works on the queue; the application's owns nothing, so
-- row level security applies to it whatever it does.
\getenv owner_password DATABASE_OWNER_PASSWORD
\getenv application_password DATABASE_PASSWORD

create role titolare_application nologin;
create role titolare_owner login password :'owner_password';
create role titolare login password :'application_password' in role titolare_application;
grant titolare_application to titolare_owner with admin option;
alter database titolare owner to titolare_owner;

alter role postgres password null;
